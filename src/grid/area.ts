/** A rectangle of cells on one sheet. Rows and columns count from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of a workbook. Row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The last row an Excel sheet has, counted from 0. */
export const LAST_ROW = 1_048_575;

/** The last column an Excel sheet has, counted from 0: `XFD`. */
export const LAST_COLUMN = 16_383;

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of some letters: `A` is 0, `aa` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell's address without its sheet: row 0, column 0 is `A1`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** An area's address without its sheet: `A4:K32`, or `B2` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The area between two corners, in whichever order they come. */
export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads an address without its sheet: `B2`, `$A$4:$K$32`, `C:D` or `3:5`.
 * @returns null when the text is no address of an Excel sheet.
 */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text.trim());
  if (cells) {
    const [, letters1 = "", row1 = "", letters2 = letters1, row2 = row1] = cells;
    return onSheet(areaBetween(Number(row1) - 1, columnIndex(letters1), Number(row2) - 1, columnIndex(letters2)));
  }
  const columns = COLUMNS.exec(text.trim());
  if (columns) return onSheet(areaBetween(0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? "")));
  const rows = ROWS.exec(text.trim());
  if (rows) return onSheet(areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN));
  return null;
}

/** The area if it lies on an Excel sheet, else null. */
function onSheet(area: Area): Area | null {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows - 1 <= LAST_ROW &&
    area.column + area.columns - 1 <= LAST_COLUMN;
  return fits ? area : null;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What two areas have in common; null when nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rows, b.row + b.rows);
  const right = Math.min(a.column + a.columns, b.column + b.columns);
  return bottom > row && right > column ? { row, column, rows: bottom - row, columns: right - column } : null;
}
