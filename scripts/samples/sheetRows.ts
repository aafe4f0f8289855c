import type { Book, BookSheet, CellStyle } from "../../src/xlsx/book.ts";
import type { Scalar } from "../../src/grid/scalar.ts";

/** How a row of a sample's sheet looks. */
export type RowLook = "title" | "line" | "header" | "section" | "item" | "blank";

/** A row of a sample's sheet: its look and what its cells hold; `{ value, format }` is a value under a number format. */
export interface SampleRow {
  readonly look: RowLook;
  readonly cells: readonly (Scalar | { readonly value: Scalar; readonly format: string })[];
}

/** Writes rows from the first on, and gives the columns their widths, in characters. */
export function writeRows(book: Book, sheet: BookSheet, rows: readonly SampleRow[], widths: readonly number[]): void {
  widths.forEach((width, column) => sheet.columnFormats.set(column, { width, hidden: false, style: 0 }));
  rows.forEach(({ look, cells }, row) => {
    const written = cells.flatMap((cell, column) => {
      const { value, format } = typeof cell === "object" ? cell : { value: cell, format: "General" };
      const style = styleOf(book, look, format);
      return value === "" ? [] : [[column, { value, isError: false, formula: null, arrayArea: null, style }] as const];
    });
    if (written.length > 0) sheet.rows.set(row, new Map(written));
  });
  const header = rows.findIndex(({ look }) => look === "header");
  sheet.frozenRows = header + 1;
  sheet.landscape = true;
  sheet.fitToPages = { wide: 1, tall: 0 };
}

/** The number of the style of a look, made where the book has it not yet. */
function styleOf(book: Book, look: RowLook, numberFormat: string): number {
  const [plain] = book.styles;
  if (!plain) throw new Error("A blank book has a style.");
  const style: CellStyle = { ...plain, ...lookOf(look, plain), numberFormat };
  const found = book.styles.findIndex((one) => JSON.stringify(one) === JSON.stringify(style));
  return found >= 0 ? found : book.styles.push(style) - 1;
}

function lookOf(look: RowLook, { font, borders }: CellStyle): Partial<CellStyle> {
  const thin = { style: "thin", color: "#BFBFBF" } as const;
  const boxed = { ...borders, left: thin, right: thin, top: thin, bottom: thin };
  switch (look) {
    case "title":
      return { font: { ...font, bold: true, size: 14 } };
    case "header":
      return { font: { ...font, bold: true }, fill: "#DDE6EF", wrap: true, vertical: "center", borders: boxed };
    case "section":
      return { font: { ...font, bold: true } };
    case "item":
      return { wrap: true, vertical: "top", borders: boxed };
    default:
      return {};
  }
}
