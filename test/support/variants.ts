import { openBook } from "../../src/xlsx/open.ts";
import { deleteRows, deleteSheet, insertColumns, insertRows, renameSheet } from "../../src/xlsx/insert.ts";
import type { Book, BookCell, BookSheet } from "../../src/xlsx/book.ts";
import { readFileSync } from "node:fs";

/** The workbook that most tests of actions work on: Middlesbrough's registers of Quarter One 2021/22. */
export const SAMPLE = "samples/middlesbrough-q1-2021-22.xlsx";

/** The sample, opened afresh: all of it, or only some of its sheets, with which most tests have enough. */
export function sample(...only: readonly string[]): Book {
  const book = openBook(new Uint8Array(readFileSync(SAMPLE)));
  for (const name of only) sheetNamed(book, name);
  for (const { id, name } of [...book.sheets]) if (only.length > 0 && !only.includes(name)) deleteSheet(book, id);
  return book;
}

/** A sheet of a book by its name; there being none is a fault of the test. */
export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell at a place, made where there is none. Rows and columns count from 0. */
export function cellOf(sheet: BookSheet, row: number, column: number): BookCell {
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? { value: "", isError: false, formula: null, arrayArea: null, style: 0 };
  cells.set(column, cell);
  return cell;
}

/** Types a value into a cell, in the place of a formula too, as text or number: `put(book, "SRR", 3, 2, "Likely")`. */
export function put(book: Book, sheet: string, row: number, column: number, value: string | number): void {
  Object.assign(cellOf(sheetNamed(book, sheet), row, column), { value, formula: null });
}

/** How the sample's sheets are laid out: rows of titles above a register, and the stretches of rows that may change places. */
interface SampleSheet {
  readonly sheet: string;
  readonly titleRows: number;
  /** First and last row, from 0, of rows under one section. */
  readonly stretches: readonly (readonly [first: number, last: number])[];
  /** A column inside the register, before which another can be put. */
  readonly inside: number;
}

const SHEETS: readonly SampleSheet[] = [
  {
    sheet: "SP Outcomes",
    titleRows: 3,
    stretches: [
      [6, 15],
      [17, 24],
      [26, 31],
    ],
    inside: 5,
  },
  { sheet: "Workplan", titleRows: 0, stretches: [[1, 22]], inside: 2 },
  { sheet: "Exec actions", titleRows: 2, stretches: [[3, 64]], inside: 3 },
  { sheet: "SRR", titleRows: 2, stretches: [[3, 37]], inside: 4 },
  {
    sheet: "Directorate priorities",
    titleRows: 3,
    stretches: [
      [5, 16],
      [20, 32],
      [36, 59],
      [63, 79],
      [83, 89],
      [93, 100],
      [104, 111],
      [115, 133],
    ],
    inside: 1,
  },
  { sheet: "Programmes", titleRows: 0, stretches: [[2, 28]], inside: 2 },
];

/** A change that leaves every figure as it was. */
export interface Variant {
  readonly name: string;
  readonly change: (book: Book) => void;
  /** What the change makes of a cell's row in its register's sheet; null where rows change places. */
  readonly moves: {
    readonly rows: (sheet: string) => number;
    readonly columns: (sheet: string, column: number) => number;
    readonly sheet: (name: string) => string;
  } | null;
}

const STILL = { rows: () => 0, columns: () => 0, sheet: (name: string) => name };
const sheetId = (book: Book, name: string): string => sheetNamed(book, name).id;
const of = (name: string): SampleSheet | undefined => SHEETS.find(({ sheet }) => sheet === name);
const renamed = (name: string): string => `Sheet ${SHEETS.findIndex(({ sheet }) => sheet === name) + 1}`;

/** The sample as another officer might keep it. */
export const VARIANTS: readonly Variant[] = [
  {
    name: "its sheets renamed",
    change: (book) => SHEETS.forEach(({ sheet }) => renameSheet(book, sheetId(book, sheet), renamed(sheet))),
    moves: { ...STILL, sheet: (name) => (of(name) ? renamed(name) : name) },
  },
  {
    name: "a column put before every register",
    change: (book) => SHEETS.forEach(({ sheet }) => insertColumns(book, sheetId(book, sheet), 0, 1)),
    moves: { ...STILL, columns: () => 1 },
  },
  {
    name: "a column put inside every register",
    change: (book) => SHEETS.forEach(({ sheet, inside }) => insertColumns(book, sheetId(book, sheet), inside, 1)),
    moves: { ...STILL, columns: (sheet, column) => (column >= (of(sheet)?.inside ?? 0) ? 1 : 0) },
  },
  {
    name: "the title rows removed",
    change: (book) =>
      SHEETS.forEach(({ sheet, titleRows }) => {
        if (titleRows > 0) deleteRows(book, sheetId(book, sheet), 0, titleRows);
      }),
    moves: { ...STILL, rows: (sheet) => -(of(sheet)?.titleRows ?? 0) },
  },
  {
    name: "rows put above every register",
    change: (book) => SHEETS.forEach(({ sheet }) => insertRows(book, sheetId(book, sheet), 0, 3)),
    moves: { ...STILL, rows: () => 3 },
  },
  {
    name: "rows shuffled within registers",
    change: (book) =>
      SHEETS.forEach(({ sheet, stretches }) =>
        stretches.forEach((stretch) => shuffle(sheetNamed(book, sheet), stretch)),
      ),
    moves: null,
  },
];

/** Puts the rows of a stretch in another order: always the same, and none stays where it was. */
function shuffle(sheet: BookSheet, [first, last]: readonly [number, number]): void {
  const rows = Array.from({ length: last - first + 1 }, (_, at) => sheet.rows.get(first + at));
  const turn = Math.floor(rows.length / 2);
  const turned = [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
  turned.forEach((cells, at) => {
    if (cells) sheet.rows.set(first + at, cells);
    else sheet.rows.delete(first + at);
  });
}
