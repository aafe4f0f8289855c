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

/** How far a sheet can be scrolled for what it holds: behind its last used cell and its merged cells, with some room. */
export function extentOf(sheet: BookSheet): Extent {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  return [...(used ? [used] : []), ...sheet.merged].reduce(withRoomFor, LEAST);
}

/**
 * An extent that reaches behind an area too. It grows in steps, as the selection moves on, up to the size of an Excel
 * sheet; whole rows and columns need no more room than there is.
 */
export function withRoomFor({ rows, columns }: Extent, area: Area): Extent {
  const [endRow, endColumn] = [area.row + area.rows, area.column + area.columns];
  return {
    rows: isEntireColumn(area) ? rows : Math.min(LAST_ROW + 1, Math.max(rows, roomFor(endRow, "rows"))),
    columns: isEntireRow(area) ? columns : Math.min(LAST_COLUMN + 1, Math.max(columns, roomFor(endColumn, "columns"))),
  };
}

const roomFor = (needed: number, way: keyof Extent): number => Math.ceil((needed + FREE[way]) / STEP[way]) * STEP[way];
