import type { Area } from "../../src/grid/area.ts";
import type { Grid } from "../../src/grid/grid.ts";
import type { Scalar } from "../../src/grid/scalar.ts";

/** What may stand in a row or column that is put in: a text for each row, or nothing. */
type Filling = (row: number) => Scalar;

const nothing: Filling = () => "";

/** The sheet under another name. */
export const renamed = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });

/** The sheet with its cells moved down and to the right. */
export const moved = (grid: Grid, rows: number, columns: number): Grid => ({
  ...grid,
  area: { ...grid.area, row: grid.area.row + rows, column: grid.area.column + columns },
  merged: grid.merged.map((area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
  hiddenRows: new Set([...grid.hiddenRows].map((row) => row + rows)),
  hiddenColumns: new Set([...grid.hiddenColumns].map((column) => column + columns)),
});

/** The sheet with a column put in before another, as Excel does it: merged cells across it grow. `filling` is asked for each row of the sheet. */
export function withColumn(grid: Grid, at: number, filling: Filling = nothing): Grid {
  const place = at - grid.area.column;
  const put = <T>(rows: readonly (readonly T[])[], cell: (row: number) => T): readonly (readonly T[])[] =>
    rows.map((row, r) => [...row.slice(0, place), cell(grid.area.row + r), ...row.slice(place)]);
  return {
    ...grid,
    area: { ...grid.area, columns: grid.area.columns + 1 },
    values: put(grid.values, filling),
    text: put(grid.text, (row) => String(filling(row))),
    formats: put(grid.formats, () => "General"),
    merged: grid.merged.map((area) => stretched(area, at)),
    hiddenColumns: new Set([...grid.hiddenColumns].map((column) => (column >= at ? column + 1 : column))),
  };
}

function stretched(area: Area, at: number): Area {
  if (area.column >= at) return { ...area, column: area.column + 1 };
  return area.column + area.columns > at ? { ...area, columns: area.columns + 1 } : area;
}

/** The sheet with its rows in another order, or fewer of them: each new row is one of the old. Merged cells over one row go with it. */
export function withRows(grid: Grid, rows: readonly number[]): Grid {
  const pick = <T>(all: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows.map((row) => all[row - grid.area.row] ?? []);
  const merged = grid.merged.flatMap((area) => {
    const at = area.rows === 1 ? rows.indexOf(area.row) : -1;
    const kept = at >= 0 ? grid.area.row + at : rows[area.row - grid.area.row] === area.row ? area.row : null;
    return kept === null ? [] : [{ ...area, row: kept }];
  });
  return {
    ...grid,
    area: { ...grid.area, rows: rows.length },
    values: pick(grid.values),
    text: pick(grid.text),
    formats: pick(grid.formats),
    merged,
  };
}

/** All rows of a sheet, from the first. */
export const rowsOf = ({ area }: Grid): readonly number[] => Array.from({ length: area.rows }, (_, i) => area.row + i);

/** The rows with some of them exchanged among themselves by a fixed rule: the last first. */
export function reversedWithin(rows: readonly number[], some: readonly number[]): readonly number[] {
  const other = new Map(some.map((row, i) => [row, some[some.length - 1 - i] ?? row]));
  return rows.map((row) => other.get(row) ?? row);
}
