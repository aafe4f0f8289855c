import { cellAddress, parseArea } from "../../../src/grid/area.ts";
import type { Book, BookCell, BookSheet } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { type TestWorkbook, workbookFile } from "./workbookFile.ts";

/** Opens a workbook made for a test. */
export const bookOf = (workbook: TestWorkbook = {}): Book => openBook(workbookFile(workbook));

/** Opens a workbook of one sheet that holds some rows, as XML. */
export const bookOfRows = (rows: string, workbook: TestWorkbook = {}): Book =>
  bookOf({ ...workbook, sheets: [{ xml: `<sheetData>${rows}</sheetData>` }] });

/** Saves a book and opens what was saved. */
export const reopened = (book: Book): Book => openBook(saveBook(book));

/** A sheet of a book by its place. */
export function sheetAt(book: Book, index = 0): BookSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`The book has no sheet ${index}`);
  return sheet;
}

/** A cell of a sheet by its address; throws when there is none. */
export function cellOf(sheet: BookSheet, address: string): BookCell {
  const { row, column } = placeOf(address);
  const cell = sheet.rows.get(row)?.get(column);
  if (!cell) throw new Error(`The sheet has no cell ${address}`);
  return cell;
}

/** Row and column of an address, from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** A constant, plain unless `rest` says otherwise. */
export const constant = (value: BookCell["value"], rest: Partial<BookCell> = {}): BookCell => ({
  value,
  isError: false,
  formula: null,
  arrayArea: null,
  style: 0,
  ...rest,
});

/** Puts a cell into a sheet. */
export function putCell(sheet: BookSheet, address: string, cell: BookCell): void {
  const { row, column } = placeOf(address);
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  sheet.rows.set(row, cells);
  cells.set(column, cell);
}

/** What a sheet's cells hold, by address: formulas with `=`, everything else as it is. */
export function contentsOf(sheet: BookSheet): Record<string, BookCell["value"]> {
  const contents: Record<string, BookCell["value"]> = {};
  for (const [row, cells] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    for (const [column, { formula, value }] of [...cells].sort(([a], [b]) => a - b)) {
      contents[cellAddress(row, column)] = formula === null ? value : `=${formula}`;
    }
  }
  return contents;
}

/** All of a book that another book can equal: not what it was read from. Ids that the file gives anew are left out. */
export function modelOf(book: Book): unknown {
  const looks = book.styles.map((style) => ({ ...style, basis: null }));
  return {
    ...book,
    source: null,
    styles: null,
    settings: [...book.settings],
    names: book.names.map((name) => ({ ...name, sheet: nameOfSheet(book, name.sheet) })),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      id: null,
      rows: [...sheet.rows]
        .filter(([, cells]) => cells.size > 0)
        .map(
          ([row, cells]) => [row, sorted(new Map([...cells].map(([at, cell]) => [at, lookOf(cell, looks)])))] as const,
        )
        .sort(([a], [b]) => a - b),
      rowFormats: sorted(sheet.rowFormats),
      columnFormats: sorted(sheet.columnFormats),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: null })),
    })),
  };
}

/** Expects two books to hold the same. The long way, which shows what differs, is only gone when something does. */
export function expectSame(a: Book, b: Book): void {
  const [left, right] = [modelOf(a), modelOf(b)];
  if (JSON.stringify(left) !== JSON.stringify(right)) expect(left).toEqual(right);
}

const lookOf = (cell: BookCell, looks: readonly unknown[]): unknown => ({ ...cell, style: looks[cell.style] });
const sorted = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
const nameOfSheet = (book: Book, id: string | null): string | null =>
  book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
