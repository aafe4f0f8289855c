import type { ChartSeries } from "../grid/chart.ts";
import type { SheetArea } from "../grid/reference.ts";
import { rangeOf } from "./askArea.ts";
import type { Apply, Batch } from "./batch.ts";

const MARKERS = { circle: "Circle", square: "Square" } as const;
const TYPES = { lines: "LineMarkers", bars: "BarStacked" } as const;

/**
 * Puts a chart on a sheet, with every series, category and colour said.
 * Excel: of a block of cells it works out by itself what are names, categories and series (`ChartCollection.add`), so the chart is made of the
 * first column of numbers alone. A chart's alternative text cannot be set (no member of `Excel.Chart` does): its title says what it is of.
 */
export const applyAddChart: Apply<"addChart"> = (batch, { sheet: name, name: called, chart }) => {
  const sheet = batch.sheet(name);
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const made = sheet.charts.add(TYPES[chart.kind], cellsOf(batch, first.values), "Columns");
  made.name = called;
  made.title.text = chart.title;
  made.legend.visible = true;
  made.legend.position = "Bottom";
  made.setPosition(sheet.getCell(chart.at.row, chart.at.column));
  made.width = chart.width;
  made.height = chart.height;
  made.axes.valueAxis.numberFormat = chart.valueFormat;
  if (chart.kind === "bars") made.axes.categoryAxis.reversePlotOrder = true;
  draw(batch, made.series.getItemAt(0), first);
  for (const one of others) draw(batch, made.series.add(one.name), one);
};

function draw(batch: Batch, series: Excel.ChartSeries, one: ChartSeries): void {
  series.name = one.name;
  series.setValues(cellsOf(batch, one.values));
  series.setXAxisValues(cellsOf(batch, one.categories));
  series.format.line.color = one.line;
  if (one.fill === null) {
    series.format.line.lineStyle = one.dashed ? "Dash" : "Continuous";
    series.markerStyle = one.points === null ? "None" : MARKERS[one.points];
  } else {
    series.format.fill.setSolidColor(one.fill);
    series.gapWidth = 40;
  }
  if (one.labels === null) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = one.labels;
}

/** Lets series of a chart read other cells. */
export const applyPointChart: Apply<"pointChart"> = (batch, write) => {
  const { series } = batch.sheet(write.sheet).charts.getItem(write.name);
  for (const one of write.series) {
    const item = series.getItemAt(one.index);
    item.setValues(cellsOf(batch, one.values));
    item.setXAxisValues(cellsOf(batch, one.categories));
  }
};

/** Deletes a chart, where it is there. */
export const applyRemoveChart: Apply<"removeChart"> = ({ sheet }, write) => {
  sheet(write.sheet).charts.getItemOrNullObject(write.name).delete();
};

const cellsOf = ({ sheet }: Batch, of: SheetArea): Excel.Range => rangeOf(sheet(of.sheet), of.area);
