import type { Scalar } from "../../src/grid/scalar.ts";
import { isErrorValue } from "../../src/grid/scalar.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { Book, BookCell, BookSheet } from "../../src/xlsx/book.ts";

/** The sheets of a workbook as text: a name, and what its cells hold from A1 on; null is a cell that is not there. */
export type Sheets = Readonly<Record<string, readonly (readonly (Scalar | null)[])[]>>;

/** A workbook with these sheets. */
export function bookOf(sheets: Sheets): Book {
  const book = blankBook(Object.keys(sheets));
  for (const [name, lines] of Object.entries(sheets)) fill(sheetOf(book, name), lines);
  return book;
}

/** A sheet of a workbook by its name. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`The book has no sheet ${name}.`);
  return sheet;
}

/** Puts values into a sheet, from a row and a column on, counted from 0. */
export function fill(sheet: BookSheet, lines: readonly (readonly (Scalar | null)[])[], row = 0, column = 0): void {
  lines.forEach((line, r) => {
    const cells = sheet.rows.get(row + r) ?? new Map<number, BookCell>();
    sheet.rows.set(row + r, cells);
    line.forEach((value, c) => {
      if (value === null) return;
      cells.set(column + c, { value, isError: isErrorValue(value), formula: null, arrayArea: null, style: 0 });
    });
  });
}

/** What the cells of a sheet hold, as text in one line a row; formulas with their `=`, empty cells as nothing. */
export function asText(sheet: BookSheet): string {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return rows.map(([row, cells]) => `${row + 1}: ${lineOf(cells)}`).join("\n");
}

function lineOf(cells: ReadonlyMap<number, BookCell>): string {
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, column) => cellText(cells.get(column))).join(" | ");
}

const cellText = (cell: BookCell | undefined): string =>
  cell?.formula ? `=${cell.formula}` : cell === undefined ? "" : JSON.stringify(cell.value);
