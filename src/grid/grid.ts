import type { Area } from "./area.ts";
import type { Scalar } from "./scalar.ts";

/** A cell as it was read: its value, the text it shows and its number format (`General`, `0.0%`, `dd/mm/yy`). */
export interface GridCell {
  readonly value: Scalar;
  readonly text: string;
  readonly format: string;
}

/**
 * The used part of one sheet, as it was read. `values`, `text` and `formats` have `area.rows` rows of
 * `area.columns` cells; merged areas, hidden rows and hidden columns are in the sheet's own coordinates, from 0.
 */
export interface Grid {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly Scalar[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** As `values`, with the formula (from its leading `=`) in the place of what it gives; absent where they were not asked for. */
  readonly formulas?: readonly (readonly Scalar[])[];
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const EMPTY: GridCell = { value: "", text: "", format: "General" };

/** The cell at a place of the sheet; an empty cell outside the used part. Row and column count from 0 on the sheet. */
export function cellAt(grid: Grid, row: number, column: number): GridCell {
  const r = row - grid.area.row;
  const c = column - grid.area.column;
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return { value, text: grid.text[r]?.[c] ?? String(value), format: grid.formats[r]?.[c] ?? "General" };
}

/** The formula of a cell, with its leading `=`; null where it holds none, or where formulas were not asked for. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  const content = grid.formulas?.[row - grid.area.row]?.[column - grid.area.column];
  return typeof content === "string" && content.startsWith("=") ? content : null;
}
