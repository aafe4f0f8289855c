import { type Area, areaBetween, LAST_COLUMN, LAST_ROW } from "../../grid/area.ts";
import type { BookSheet } from "../../xlsx/book.ts";
import { cellsIn, holdsContent } from "./cells.ts";

/** All of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };

/** Whether an area is made of whole columns. */
export const isEntireColumn = (area: Area): boolean => area.rows === LAST_ROW + 1;

/** Whether an area is made of whole rows. */
export const isEntireRow = (area: Area): boolean => area.columns === LAST_COLUMN + 1;

/** Whether an area is made of whole rows or columns, so that nothing may be done cell by cell. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** Whether an area lies on an Excel sheet. */
export const isOnSheet = (area: Area): boolean =>
  Number.isInteger(area.row + area.column + area.rows + area.columns) &&
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows - 1 <= LAST_ROW &&
  area.column + area.columns - 1 <= LAST_COLUMN;

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

/**
 * The smallest area around every used cell of `within`; null when none is used. A cell is used when it holds a value or
 * a formula and, unless `valuesOnly`, also when it has a look of its own.
 */
export function usedArea(sheet: BookSheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (!holdsContent(cell) && (valuesOnly || cell.style === 0)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
