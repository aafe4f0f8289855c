import { type Area, intersection } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";

/** The part of a grid that lies in an area. */
export function cutTo(grid: Grid, area: Area): Grid {
  const common = intersection(grid.area, area) ?? { ...grid.area, rows: 1, columns: 1 };
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows
      .slice(common.row - grid.area.row, common.row - grid.area.row + common.rows)
      .map((row) => row.slice(common.column - grid.area.column, common.column - grid.area.column + common.columns));
  return { ...grid, area: common, values: cut(grid.values), text: cut(grid.text), formats: cut(grid.formats) };
}
