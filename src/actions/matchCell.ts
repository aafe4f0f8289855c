import type { Area, Place } from "../grid/area.ts";
import { cellAt, formulaAt, type Grid } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { NOTE_ROWS } from "../grid/placeTable.ts";
import type { Scalar } from "../grid/scalar.ts";
import type { TableCell, TableModel } from "../grid/table.ts";

/** Which cell of a table, as it would be made now, a cell of the standing table is. */
export type Match =
  /** The title, the note or a heading. */
  | { readonly kind: "head" }
  /** Row and column of the table's rows, from 0; `differs` says that the cell shows something else, null where it does not. */
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly differs: string | null }
  /** None, and why. */
  | { readonly kind: "none"; readonly words: string };

/**
 * Finds a cell by what stands there: its column by the heading above it, its row by the other cells beside it, so that rows and columns that a
 * person sorted or moved are still known. Rows that are alike are taken in their order.
 */
export function findStanding(model: TableModel, { area, grid }: StandingTable, place: Place): Match {
  const first = area.row + (model.noteRows ?? NOTE_ROWS) + 2;
  if (place.row < first) return { kind: "head" };
  if (grid === null) return none("Nothing stands on this sheet any more. Refresh the summaries.");
  const columns = columnsOf(model, area, grid, first - 1);
  const column = columns[place.column - area.column] ?? null;
  if (column === null) return none(NO_COLUMN);
  const stands = columns.map((of, c) => ({ of, value: cellAt(grid, place.row, area.column + c).value }));
  const others = stands.filter(({ of }) => of !== null && of !== column);
  const row = rowLike(model, others, place.row - first);
  const cell = row === null ? undefined : model.rows[row]?.[column];
  if (row === null || cell === undefined) return none(NO_ROW);
  return { kind: "cell", row, column, differs: difference(cell, grid, place) };
}

const NO_COLUMN =
  "The heading of this column is none that Scrutineer gave it, so that the figure cannot be traced. Refresh the summaries, which writes the heading again.";
const NO_ROW =
  "Nothing in this row is as Scrutineer made it: it was typed here, or its register no longer has it. Refresh the summaries, then select the figure again.";

const none = (words: string): Match => ({ kind: "none", words });

/**
 * Which of the model's columns each standing column is: by its heading, else, where the heading was changed (or speaks of another period), the
 * one of its position that no other has; null for a column of a person's own.
 */
function columnsOf({ columns }: TableModel, area: Area, grid: Grid, headerRow: number): readonly (number | null)[] {
  const headed = Array.from({ length: area.columns }, (_, c) => {
    const heading = String(cellAt(grid, headerRow, area.column + c).value);
    const index = columns.findIndex((one) => one.heading === heading);
    return index < 0 ? null : index;
  });
  return headed.map((index, c) => index ?? (headed.includes(c) || c >= columns.length ? null : c));
}

interface Standing {
  readonly of: number | null;
  readonly value: Scalar;
}

/** The row of which most of the other cells stand beside the cell; of several the one at the cell's own position, else the first. */
function rowLike({ rows }: TableModel, others: readonly Standing[], position: number): number | null {
  if (others.length === 0) return position < rows.length ? position : null;
  const alike = rows.map((row) => others.filter(({ of, value }) => of !== null && isSame(row[of], value)).length);
  const most = Math.max(0, ...alike);
  if (most === 0) return null;
  return alike[position] === most ? position : alike.indexOf(most);
}

/** Whether a cell that stands says what it would be made to say; two empty ones say nothing. */
function isSame(cell: TableCell | undefined, value: Scalar): boolean {
  return cell !== undefined && cell.value !== "" && isEqual(cell.value, value);
}

/** Numbers within what working them out in another way changes. */
const isEqual = (a: Scalar, b: Scalar): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;

/** How what stands differs from what the rule gives, in words; null where it does not. */
function difference(cell: TableCell, grid: Grid, { row, column }: Place): string | null {
  const { value, text } = cellAt(grid, row, column);
  const typed = cell.formula !== null && formulaAt(grid, row, column) === null;
  if (isEqual(cell.value, value))
    return typed
      ? "The formula of this cell was typed over, so that it will not follow the register. Refresh writes it again."
      : null;
  const shows = `This cell shows "${text}", but by its rule it is "${cell.text}".`;
  const why = typed
    ? "It was typed over."
    : "It was typed over, or the register or the rules changed since the last refresh.";
  return `${shows} ${why} Refresh writes it again.`;
}
