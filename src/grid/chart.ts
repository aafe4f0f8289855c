import type { Colour } from "./look.ts";
import type { SheetArea } from "./reference.ts";

/** A chart before it is put on a sheet: lines with a point a category, or bars that lie on each other, the first category at the top. */
export interface ChartModel {
  readonly kind: "lines" | "bars";
  readonly title: string;
  /** The cell of its first corner, counted from 0, and its size in points. */
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  /** The number format of the axis of values. */
  readonly valueFormat: string;
  /** One or more. */
  readonly series: readonly ChartSeries[];
}

/** A line, or the bars of one colour. */
export interface ChartSeries extends ChartPoints {
  readonly name: string;
  /** Of bars; null leaves a line plain. */
  readonly fill: Colour | null;
  readonly line: Colour;
  readonly dashed: boolean;
  /** The shape of a line's points; null: it has none. */
  readonly points: "circle" | "square" | null;
  /** The number format of the values that stand on the bars; null: none do. */
  readonly labels: string | null;
}

/** The cells that a series reads: one column of numbers, and as many of categories. The first of the numbers is one. */
export interface ChartPoints {
  readonly values: SheetArea;
  readonly categories: SheetArea;
}
