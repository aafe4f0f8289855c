import { cellAt, type Grid, type GridCell } from "./grid.ts";
import { type Shift, shiftArea, shiftIndex } from "./shift.ts";

/** A sheet's used part with empty columns put in before one, as Excel would show it: what stands there moves on. */
export function withColumns(grid: Grid, at: number, count: number): Grid {
  const shift: Shift = { kind: "insert", axis: "columns", at, count };
  const from = Math.max(0, at - grid.area.column);
  const isInside = from > 0 && from < grid.area.columns;
  const spread = <T>(rows: readonly (readonly T[])[], empty: T): readonly (readonly T[])[] =>
    isInside ? rows.map((row) => row.toSpliced(from, 0, ...Array.from({ length: count }, () => empty))) : rows;
  return {
    ...grid,
    area: shiftArea(grid.area, shift) ?? grid.area,
    values: spread(grid.values, ""),
    text: spread(grid.text, ""),
    formats: spread(grid.formats, "General"),
    ...(grid.formulas ? { formulas: spread(grid.formulas, "") } : {}),
    merged: grid.merged.flatMap((area) => shiftArea(area, shift) ?? []),
    hiddenColumns: new Set([...grid.hiddenColumns].flatMap((column) => shiftIndex(column, shift) ?? [])),
  };
}

/** A cell that is given something. Row and column count from 0 on the sheet. */
export interface GivenCell extends GridCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet's used part with other contents in some cells; it grows where they lie outside. */
export function withCells(grid: Grid, cells: readonly GivenCell[]): Grid {
  if (cells.length === 0) return grid;
  const { area } = grid;
  const rows = [...cells.map(({ row }) => row), area.row, area.row + area.rows - 1];
  const columns = [...cells.map(({ column }) => column), area.column, area.column + area.columns - 1];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const given = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const table = <T>(of: (cell: GridCell) => T): readonly (readonly T[])[] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) =>
        of(given.get(`${top + r},${left + c}`) ?? cellAt(grid, top + r, left + c)),
      ),
    );
  return {
    ...grid,
    area: { row: top, column: left, rows: height, columns: width },
    values: table(({ value }) => value),
    text: table(({ text }) => text),
    formats: table(({ format }) => format),
  };
}
