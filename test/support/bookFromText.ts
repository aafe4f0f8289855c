import type { Book, BookSheet, CellStyle } from "../../src/xlsx/book.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import { gridFromText } from "./gridFromText.ts";

/** A workbook from text: `== Name ==` begins a sheet, below it stand its cells as `gridFromText` reads them. */
export function bookFromText(text: string): Book {
  const sheets = text.split(/^== (.+) ==$/m).slice(1);
  const names = sheets.filter((_, index) => index % 2 === 0);
  const book = blankBook(names);
  book.sheets.forEach((sheet, index) => fill(book, sheet, sheets[index * 2 + 1] ?? ""));
  return book;
}

function fill(book: Book, sheet: BookSheet, text: string): void {
  const { values, formats, merged } = gridFromText(text.replace(/^\n+|\s+$/g, ""));
  values.forEach((line, row) => {
    const cells = line.flatMap((value, column) =>
      value === ""
        ? []
        : [
            [
              column,
              {
                value,
                isError: false,
                formula: null,
                arrayArea: null,
                style: styleOf(book, formats[row]?.[column] ?? "General"),
              },
            ] as const,
          ],
    );
    sheet.rows.set(row, new Map(cells));
  });
  sheet.merged.push(...merged);
}

/** The style of a number format, made where there is none yet. */
function styleOf(book: Book, numberFormat: string): number {
  const found = book.styles.findIndex((style) => style.numberFormat === numberFormat);
  if (found >= 0) return found;
  const plain = book.styles[0] as CellStyle;
  return book.styles.push({ ...plain, numberFormat }) - 1;
}
