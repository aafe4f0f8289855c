import type { Area } from "../grid/area.ts";

/** What to load of a range to learn where it lies. */
export const WHERE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Where a range lies; it must have been loaded with `WHERE`. */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The range of an area. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
