import { type Area, intersection } from "./area.ts";
import type { Grid } from "./grid.ts";

/** The part of an area that has something in it: without the empty rows and columns around it; null when all of it is empty. */
export function filledPart(grid: Grid, area: Area): Area | null {
  const used = intersection(grid.area, area);
  if (used === null) return null;
  const isFilled = (row: number, column: number): boolean => {
    const value = grid.values[row - grid.area.row]?.[column - grid.area.column] ?? "";
    return typeof value !== "string" || value.trim() !== "";
  };
  const [rows, columns] = [counting(used.row, used.rows), counting(used.column, used.columns)];
  const down = ends(rows.filter((row) => columns.some((column) => isFilled(row, column))));
  const across = ends(columns.filter((column) => rows.some((row) => isFilled(row, column))));
  if (down === null || across === null) return null;
  return { row: down.first, rows: down.count, column: across.first, columns: across.count };
}

const counting = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

function ends(filled: readonly number[]): { readonly first: number; readonly count: number } | null {
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? null : { first, count: last - first + 1 };
}
