import type { Scalar } from "../../src/grid/scalar.ts";
import type { StandIn, StandInOptions } from "../../src/standin/host.ts";
import type { Book, BookCell, BookSheet, CellStyle } from "../../src/xlsx/book.ts";
import { withExcel } from "./excel.ts";

/** One run of the client on a new workbook whose first sheet is called `Sheet1`. */
export interface Run {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly host: StandIn;
  readonly book: Book;
}

/** Runs a test inside one `Excel.run` on a new workbook with one sheet. */
export function onSheet(test: (run: Run) => Promise<void>, options: StandInOptions = {}): Promise<void> {
  return withExcel(
    ["Sheet1"],
    ({ host, book }) =>
      Excel.run((context) => test({ context, sheet: context.workbook.worksheets.getItem("Sheet1"), host, book })),
    options,
  );
}

/** The first sheet of a book. */
export function firstSheet(book: Book): BookSheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

/** The cell at a place of the first sheet; null when there is none. */
export const cellIn = (book: Book, row: number, column: number): BookCell | null =>
  firstSheet(book).rows.get(row)?.get(column) ?? null;

/** How the cell at a place of the first sheet looks. */
export function lookIn(book: Book, row: number, column: number): CellStyle | undefined {
  return book.styles[cellIn(book, row, column)?.style ?? 0];
}

/** The values of a range, read in a sync of their own. */
export async function valuesOf(range: Excel.Range): Promise<Scalar[][]> {
  range.load("values");
  await range.context.sync();
  return range.values as Scalar[][];
}

/** Waits until events that are under way have been heard. */
export const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
