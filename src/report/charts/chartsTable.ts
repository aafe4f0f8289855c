import { numberCell, type TableModel, textCell } from "../../grid/table.ts";
import { column } from "../cells.ts";
import type { WantedChart } from "./wantedChart.ts";

/** The id of the sheet that the charts are drawn from. */
export const CHARTS_TABLE = "charts";

/** The headings of its first columns; behind them each series has one, by its name. */
export const CHART_COLUMNS = { chart: "Chart", place: "Place", point: "Point" } as const;

/** A chart with the place that it has among those beside its summary, from 1 at the top. */
export interface PlacedChart extends WantedChart {
  readonly place: number;
}

/** The figures that charts are drawn from: a row a point, a column a series. */
export function chartsTable(charts: readonly PlacedChart[]): TableModel {
  const names = [...new Set(charts.flatMap(({ series }) => series.map(({ name }) => name)))];
  return {
    id: CHARTS_TABLE,
    title: "Scrutineer charts",
    sheetName: "Scrutineer charts",
    note: "The figures that the charts beside the summaries are drawn from. They follow the registers; nothing needs to be typed on this sheet. A chart that you delete is not made again until charts are switched off and on for its pack.",
    columns: [
      column(CHART_COLUMNS.chart, 50),
      column(CHART_COLUMNS.place, 8, { align: "right" }),
      column(CHART_COLUMNS.point, 30),
      ...names.map((name) => column(name, 14, { align: "right" })),
    ],
    rows: charts.flatMap(({ id, place, points, series }) =>
      points.map(({ label, values }) => [
        textCell(id),
        numberCell(place, String(place), "0"),
        textCell(label),
        ...names.map((name) => values[series.findIndex((one) => one.name === name)] ?? textCell("")),
      ]),
    ),
  };
}
