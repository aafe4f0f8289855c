import type { Place } from "../../grid/area.ts";
import type { Explanation } from "../../grid/explanation.ts";
import type { GridCell } from "../../grid/grid.ts";
import type { TableCell, TableModel } from "../../grid/table.ts";

/** What a cell of the workbook holds. */
export type CellOf = (place: Place) => GridCell;

/**
 * How a figure of a table was made: as its builder says, else as it follows from the cells behind it, which is checked: the cell itself, the
 * number of the cells, their sum. null where only the table's note says it.
 */
export function explanationOf(
  { columns, rows }: TableModel,
  row: number,
  column: number,
  cellOf: CellOf,
): Explanation | null {
  const cell = rows[row]?.[column];
  if (cell === undefined) return null;
  if (cell.explanation !== undefined) return cell.explanation;
  const what = [rows[row]?.[0]?.text ?? "", columns[column]?.heading ?? ""].filter((one) => one !== "").join(", ");
  return takenFrom(cell, cellOf) ?? countOf(cell, what) ?? sumOf(cell, what, cellOf);
}

/** What is said of a figure that is the register's own cell. */
export const TAKEN = "Taken from the register as it stands there.";

/** A figure that is the register's own cell. */
function takenFrom({ behind, text, value }: TableCell, cellOf: CellOf): Explanation | null {
  const [place] = behind;
  if (place === undefined || behind.length > 1) return null;
  const stands = cellOf(place);
  if (stands.text !== text && stands.value !== value) return null;
  return { rule: TAKEN, numerator: null, denominator: null };
}

function countOf({ value, behind, format }: TableCell, what: string): Explanation | null {
  if (typeof value !== "number" || value !== behind.length || (value === 0 && format !== "0")) return null;
  const rule = value === 0 ? "How many rows there are of this kind: none." : "How many rows there are of this kind.";
  return { rule, numerator: { count: value, what, formula: null }, denominator: null };
}

/** Exactly, but for what adding up in another order changes. */
const NEAR = 1e-9;

function sumOf({ value, behind }: TableCell, what: string, cellOf: CellOf): Explanation | null {
  if (typeof value !== "number" || behind.length < 2) return null;
  const values = behind.map((place) => cellOf(place).value);
  const sum = values.reduce<number>((all, one) => all + (typeof one === "number" ? one : 0), 0);
  if (Math.abs(sum - value) > NEAR * Math.max(1, Math.abs(value))) return null;
  const rule = "The sum of the cells behind it; a cell without a number adds nothing.";
  return { rule, numerator: { count: value, what, formula: null }, denominator: null };
}
