import type { Area } from "./area.ts";
import { cellAt, type Grid } from "./grid.ts";
import type { Write } from "./write.ts";

/** Room for a table that grows: the writes that make it, and how many rows and columns they put in at its end. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
  readonly writes: readonly Write[];
}

/**
 * Makes room where a table grows over something that a person put below it or beside it: whole rows and columns are put in, so that nothing
 * is lost. What is free already is used first, but for one row and one column that keep both apart.
 * @param from what the table covers now
 * @param to what it will cover; with the same first cell
 * @param grid what the sheet holds; null when that is not known: then room is made for all of the growth
 */
export function makeRoom(sheet: string, from: Area, to: Area, grid: Grid | null): Room {
  const wide = Math.max(from.columns, to.columns);
  const rows = missing(
    to.rows - from.rows,
    (at) => holdsAny(grid, { ...to, row: from.row + from.rows + at, rows: 1, columns: wide }),
    last(grid, "rows") - from.row - from.rows + 1,
  );
  const columns = missing(
    to.columns - from.columns,
    (at) => holdsAny(grid, { ...from, column: from.column + from.columns + at, columns: 1 }),
    last(grid, "columns") - from.column - from.columns + 1,
  );
  const insert = (axis: "rows" | "columns", at: number, count: number): readonly Write[] =>
    count > 0 ? [{ kind: "insert", sheet, axis, at, count }] : [];
  return {
    rows,
    columns,
    writes: [...insert("rows", from.row + from.rows, rows), ...insert("columns", from.column + from.columns, columns)],
  };
}

/** How many lines have to be put in for some growth; `beyond` is how many lines of the sheet are in use behind the table. */
function missing(growth: number, isTaken: (at: number) => boolean, beyond: number): number {
  if (growth <= 0) return 0;
  if (beyond === Number.POSITIVE_INFINITY) return growth;
  const free = Array.from({ length: Math.max(0, beyond) }, (_, at) => at).find(isTaken);
  return free === undefined ? 0 : Math.max(0, growth - Math.max(0, free - 1));
}

/** The last row or column of a sheet that is in use; without end where it is not known. */
function last(grid: Grid | null, axis: "rows" | "columns"): number {
  if (grid === null) return Number.POSITIVE_INFINITY;
  return axis === "rows" ? grid.area.row + grid.area.rows - 1 : grid.area.column + grid.area.columns - 1;
}

function holdsAny(grid: Grid | null, { row, column, rows, columns }: Area): boolean {
  if (grid === null) return true;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (cellAt(grid, r, c).value !== "") return true;
  }
  return false;
}
