import { type Area, LAST_COLUMN, LAST_ROW } from "../../../grid/area.ts";
import { isEntireColumn, isEntireRow, usedArea, WHOLE_SHEET } from "../../../standin/model/extent.ts";
import type { BookSheet } from "../../../xlsx/book.ts";

/** How many rows and columns of a sheet can be scrolled to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What a fresh sheet shows at least, how much stays free behind what is used, and in what steps it grows. */
const LEAST: Extent = { rows: 100, columns: 26 };
const FREE: Extent = { rows: 30, columns: 4 };
const STEP: Extent = { rows: 50, columns: 5 };

/**
 * How far a sheet can be scrolled: behind its last used cell, its merged cells and the selection, with some room. It
 * grows in steps, as the selection moves on, up to the size of an Excel sheet.
 */
export function extentOf(sheet: BookSheet, selection: Area): Extent {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const areas = [...(used ? [used] : []), ...sheet.merged, selection];
  const rows = areas.filter((area) => !isEntireColumn(area)).map((area) => area.row + area.rows);
  const columns = areas.filter((area) => !isEntireRow(area)).map((area) => area.column + area.columns);
  return {
    rows: Math.min(LAST_ROW + 1, roomFor(largest(rows), "rows")),
    columns: Math.min(LAST_COLUMN + 1, roomFor(largest(columns), "columns")),
  };
}

/** Not `Math.max(...)`, which refuses a hundred thousand arguments. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

const roomFor = (needed: number, way: keyof Extent): number =>
  Math.max(LEAST[way], Math.ceil((needed + FREE[way]) / STEP[way]) * STEP[way]);
