import type { Book, CellStyle } from "../../../src/xlsx/book.ts";
import type { CellFont } from "../../../src/workbench/page/cell/cellFont.ts";
import { createTextMeasure } from "../../../src/workbench/page/cell/textMeasure.ts";
import { pictureOf, type SheetPicture } from "../../../src/workbench/page/grid/sheetPicture.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { firstSheet } from "../../support/sheet.ts";

/** A font of which every letter is 7 pixels wide, whatever its size. */
export const PLAIN_FONT: CellFont = { family: "test", scale: 1, measure: createTextMeasure("test", 1, () => 7) };

/** The picture of a book's first sheet, as far as is told. */
export const pictureOfBook = (book: Book, rows = 20, columns = 10): SheetPicture =>
  pictureOf(book, firstSheet(book), { rows, columns }, PLAIN_FONT);

/** The picture of the first sheet of a text, after something was done to it. */
export function pictureFrom(text: string, change: (book: Book) => void = () => undefined): SheetPicture {
  const book = bookFromText(text);
  change(book);
  return pictureOfBook(book);
}

/** Gives a cell of the first sheet another look, and makes the cell if there is none. */
export function restyle(book: Book, row: number, column: number, look: Partial<CellStyle>): void {
  const { rows } = firstSheet(book);
  const cells = rows.get(row) ?? new Map();
  const cell = cells.get(column) ?? { value: "", isError: false, formula: null, arrayArea: null, style: 0 };
  const before = book.styles[cell.style];
  if (!before) throw new Error("The book has no such style.");
  rows.set(row, cells.set(column, { ...cell, style: book.styles.push({ ...before, ...look }) - 1 }));
}
