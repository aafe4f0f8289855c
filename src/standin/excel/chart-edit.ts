import type { BookChart, BookSeries, MadeChart, SeriesLook } from "../../xlsx/book.ts";
import { KEPT_LOOK } from "../../xlsx/chart/seriesXml.ts";
import { invalidArgument, invalidOperation } from "../protocol/refusal.ts";
import { Remote } from "../protocol/remote.ts";
import { choiceOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { ChartHandle, ChartSeriesHandle, RangeHandle, SheetHandle } from "./handles.ts";
import { formulaReference, rangeArgument } from "./range-address.ts";

const KINDS: Readonly<Record<string, MadeChart["kind"]>> = { LineMarkers: "lineMarkers", BarStacked: "barStacked" };

/** Excel's own colours of a new chart's series, in turn ("Office" theme). */
const USUAL = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Where Excel puts a chart is the middle of the window; the stand-in, which has none, the sheet's first cell. Its size is Excel's. */
const SOMEWHERE = { at: { row: 0, column: 0 }, width: 360, height: 216 } as const;

/**
 * Makes a chart of one column of numbers, which is its first series. Excel: of more cells it works out by itself what are names, categories
 * and series; the stand-in does not. Source: `Excel.ChartCollection.add`.
 */
export function addChart(self: SheetHandle, type: unknown, source: unknown): ChartHandle {
  mustBeUnprotected(self);
  const kind = KINDS[choiceOf(type, Object.keys(KINDS))] ?? "lineMarkers";
  const range = rangeOf(self, source);
  if (range.area.columns !== 1) throw invalidOperation("The stand-in Excel makes charts of one column of numbers.");
  const made: MadeChart = {
    ...{ kind, title: "", legend: "bottom", valueFormat: null, reversed: false },
    ...SOMEWHERE,
  };
  const chart: BookChart = { ...{ id: freeId(self), name: freeName(self), made }, series: [] };
  chart.series.push({ ...newSeries("Series1", chart), values: formulaReference(range) });
  self.sheet.charts.push(chart);
  return { ...self, chart };
}

/** A range that is given as an object, or by its address. */
export function rangeOf({ session, sheet }: SheetHandle, value: unknown): RangeHandle {
  if (value instanceof Remote || typeof value === "string") return rangeArgument(session, sheet, value);
  throw invalidArgument();
}

/** Adds a series at the end. Source: `Excel.ChartSeriesCollection.add` (ExcelApi 1.7). */
export function addSeries(self: ChartHandle, name: unknown): ChartSeriesHandle {
  madeOf(self);
  const series = newSeries(typeof name === "string" ? name : `Series${self.chart.series.length + 1}`, self.chart);
  self.chart.series.push(series);
  return { ...self, series };
}

function newSeries(name: string, { made, series }: BookChart): BookSeries {
  const colour = USUAL[series.length % USUAL.length] ?? null;
  const look: SeriesLook = { ...KEPT_LOOK, fill: colour, line: colour, marker: "circle" };
  return { name, values: null, categories: null, look: made?.kind === "barStacked" ? { ...look, line: null } : look };
}

/** What a chart that was made since is like, to be read. */
export function shownOf({ chart: { made } }: ChartHandle): MadeChart {
  if (made === null) throw invalidOperation("The stand-in Excel does not tell the look of charts that the file has.");
  return made;
}

/** What a chart that was made since is like, to be changed. What the file's own are like the stand-in keeps, but does not model. */
export function madeOf(self: ChartHandle): MadeChart {
  mustBeUnprotected(self);
  if (self.chart.made === null)
    throw invalidOperation("The stand-in Excel does not change the look of charts that the file has.");
  return self.chart.made;
}

/** How a series of a chart is drawn that was made since. */
export function lookOf(self: ChartSeriesHandle): SeriesLook {
  madeOf(self);
  return self.series.look;
}

/** Puts a chart's first corner on a cell. Excel: a second cell would stretch it; the stand-in takes one. Source: `Excel.Chart.setPosition`. */
export function setPosition(self: ChartHandle, start: unknown, end: unknown): void {
  const made = madeOf(self);
  const { row, column } = rangeOf(self, start).area;
  if (end !== null && end !== undefined)
    throw invalidOperation("The stand-in Excel does not stretch charts over cells.");
  made.at = { row, column };
}

/** Takes a chart out. */
export function deleteChart(self: ChartHandle): void {
  mustBeUnprotected(self);
  const { charts } = self.sheet;
  charts.splice(charts.indexOf(self.chart), 1);
}

const freeId = ({ sheet }: SheetHandle): string =>
  `new-${free((number) => sheet.charts.some(({ id }) => id === `new-${number}`))}`;
const freeName = ({ sheet }: SheetHandle): string =>
  `Chart ${free((number) => sheet.charts.some(({ name }) => name === `Chart ${number}`))}`;

function free(isTaken: (number: number) => boolean): number {
  for (let number = 1; ; number += 1) if (!isTaken(number)) return number;
}
