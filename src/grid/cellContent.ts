import type { Place } from "./area.ts";
import type { Scalar } from "./scalar.ts";
import type { Write } from "./write.ts";

/** What a cell holds: its value, the formula that gives it (with its leading `=`; null where none does) and its number format. */
export interface CellContent {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly format: string;
}

/** A cell that something was written to: what it held before, and what it holds after. */
export interface CellChange {
  readonly place: Place;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** What puts some content into a cell; where something else stood there before, only what differs is written. */
export function contentWrites(
  { sheet, row, column }: Place,
  wanted: CellContent,
  stands: CellContent,
): readonly Write[] {
  const area = { row, column, rows: 1, columns: 1 };
  const content: Write =
    wanted.formula === null
      ? { kind: "values", sheet, area, values: [[wanted.value]] }
      : { kind: "formulas", sheet, area, formulas: [[wanted.formula]] };
  const format: readonly Write[] =
    wanted.format === stands.format ? [] : [{ kind: "numberFormat", sheet, areas: [area], format: wanted.format }];
  return sameContent(wanted, stands) ? format : [...format, content];
}

/** Whether two contents are the same formula, or without one the same value; how they are formatted does not matter. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  if (typeof a.value !== "number" || typeof b.value !== "number") return a.value === b.value;
  // Excel: keeps fifteen significant digits of a number ("Excel specifications and limits").
  return Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-14;
}
