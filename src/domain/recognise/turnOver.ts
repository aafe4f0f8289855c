import type { Area } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";

/** An area with rows and columns changed places. Twice gives the area again. */
export const turnArea = (area: Area): Area => ({
  row: area.column,
  column: area.row,
  rows: area.columns,
  columns: area.rows,
});

/**
 * The sheet turned over its diagonal: what stood in row 3, column 5 stands in row 5, column 3. A register that lists its
 * items across is read in the sheet turned over as one that lists them down. Twice gives the sheet again.
 */
export function turnOver(grid: Grid): Grid {
  const turned = <T>(rows: readonly (readonly T[])[], empty: T): readonly (readonly T[])[] =>
    Array.from({ length: grid.area.columns }, (_, column) =>
      Array.from({ length: grid.area.rows }, (__, row) => rows[row]?.[column] ?? empty),
    );
  return {
    sheet: grid.sheet,
    area: turnArea(grid.area),
    values: turned(grid.values, ""),
    text: turned(grid.text, ""),
    formats: turned(grid.formats, "General"),
    merged: grid.merged.map(turnArea),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
  };
}
