import type { ChartModel, ChartSeries } from "../../grid/chart.ts";
import type { TableCell } from "../../grid/table.ts";

/** A chart as a report wants it beside one of its summaries: what it shows, point by point. */
export interface WantedChart {
  /** Stays the same from report to report: `Red Red: SP1`. */
  readonly id: string;
  /** The id of the summary that it stands beside. */
  readonly table: string;
  readonly kind: ChartModel["kind"];
  readonly title: string;
  readonly valueFormat: string;
  readonly series: readonly DrawnSeries[];
  /** One or more; of the first the first series has a number. */
  readonly points: readonly WantedPoint[];
}

/** How a series is drawn; its name is the heading of its column. */
export type DrawnSeries = Omit<ChartSeries, "values" | "categories">;

/** A category of a chart, with the value of each series in the order of the series. */
export interface WantedPoint {
  readonly label: string;
  readonly values: readonly TableCell[];
}
