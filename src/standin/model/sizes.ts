import type { Area } from "../../grid/area.ts";
import type { BookSheet, ColumnFormat, RowFormat } from "../../xlsx/book.ts";

/**
 * A digit of Calibri 11, the default font, is 7 pixels wide, and a pixel is 0.75 points at 96 pixels to the inch. The
 * API gives column widths in points. Source: ECMA-376 part 1, 18.3.1.13 (`width`); `Excel.RangeFormat.columnWidth`.
 */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** A width in characters of the default font as points, to whole pixels. */
export const pointsOfCharacters = (characters: number): number => Math.round(characters * 7) * 0.75;

/** A width in points as characters of the default font. */
export const charactersOfPoints = (points: number): number => points / POINTS_PER_CHARACTER;

/** The format of a column, made if it has none yet. */
export function ensureColumnFormat(sheet: BookSheet, column: number): ColumnFormat {
  const format = sheet.columnFormats.get(column) ?? { width: null, hidden: false, style: 0 };
  sheet.columnFormats.set(column, format);
  return format;
}

/** The format of a row, made if it has none yet. */
export function ensureRowFormat(sheet: BookSheet, row: number): RowFormat {
  const format = sheet.rowFormats.get(row) ?? { height: null, hidden: false };
  sheet.rowFormats.set(row, format);
  return format;
}

/** How many rows of an area are hidden. */
export function hiddenRows(sheet: BookSheet, area: Area): number {
  let count = 0;
  for (const [row, format] of sheet.rowFormats) {
    if (format.hidden && row >= area.row && row < area.row + area.rows) count += 1;
  }
  return count;
}

/** How many columns of an area are hidden. */
export function hiddenColumns(sheet: BookSheet, area: Area): number {
  let count = 0;
  for (const [column, format] of sheet.columnFormats) {
    if (format.hidden && column >= area.column && column < area.column + area.columns) count += 1;
  }
  return count;
}
