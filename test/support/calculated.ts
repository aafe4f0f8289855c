import type { BookChange, Calculator } from "../../src/standin/calculator.ts";
import { createExceltsCalculator } from "../../src/standin/formula/excelts-calculator.ts";
import { calculateFigures } from "../../src/workbench/liveFigures.ts";
import type { Book, BookSheet } from "../../src/xlsx/book.ts";

/** What a book held when its formulas had last been worked out. */
interface Seen {
  /** Its sheets, names and tables. */
  readonly frame: string;
  /** By sheet and by place, what a cell holds. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

const SEEN = new WeakMap<Book, Seen>();

/** More changed cells than a test types come from rows that were put in or taken out. */
const MOST = 200;

/**
 * Works out what depends on the cells that a test has put straight into a book since its formulas were last worked out, as if a person had typed
 * them; all of it when sheets, names, tables or many cells changed, or the book is new to us.
 */
export function calculateChanged(book: Book): void {
  const changes = SEEN.get(book)?.frame === frameOf(book) ? changedCells(book) : null;
  if (changes === null || changes.length > MOST) calculateFigures(book);
  else if (changes.length > 0) createExceltsCalculator().recalculate(book, changes);
  see(book);
}

/** A calculator that works out, with what the stand-in says has changed, what depends on cells that a test has put straight into the book. */
export function seeingCalculator(): Calculator {
  const { isFormula, recalculate } = createExceltsCalculator();
  return {
    isFormula,
    recalculate: (book, changes) => {
      recalculate(book, changes === "everything" ? changes : [...changes, ...(changedCells(book) ?? [])]);
      see(book);
    },
  };
}

/** Passes on to a copy of a book what is known of it. */
export function seeCopy(book: Book, copy: Book): void {
  const seen = SEEN.get(book);
  if (seen) SEEN.set(copy, seen);
}

function see(book: Book): void {
  SEEN.set(book, { frame: frameOf(book), cells: new Map(book.sheets.map((sheet) => [sheet.id, heldBy(sheet)])) });
}

const frameOf = ({ names, sheets }: Book): string =>
  JSON.stringify([
    names.map(({ name, sheet, formula }) => [name, sheet, formula]),
    sheets.map(({ id, name, tables, rowFormats }) => [
      ...[id, name, tables.map((table) => [table.name, table.area, table.columns])],
      [...rowFormats].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    ]),
  ]);

const COLUMNS = 16_384;

function heldBy({ rows }: BookSheet): ReadonlyMap<number, string> {
  const held = new Map<number, string>();
  for (const [row, cells] of rows)
    for (const [column, { value, formula }] of cells)
      if (value !== "" || formula !== null)
        held.set(row * COLUMNS + column, `${typeof value} ${value} ${formula ?? ""}`);
  return held;
}

/** The cells that hold something else than they did; null when nothing is known of the book. */
function changedCells(book: Book): readonly BookChange[] | null {
  const seen = SEEN.get(book);
  if (!seen) return null;
  return book.sheets.flatMap((sheet) => {
    const [before, now] = [seen.cells.get(sheet.id) ?? new Map<number, string>(), heldBy(sheet)];
    const places = [...now.keys()].filter((place) => before.get(place) !== now.get(place));
    const gone = [...before.keys()].filter((place) => !now.has(place));
    return [...places, ...gone].map((place): BookChange => {
      const area = { row: Math.floor(place / COLUMNS), column: place % COLUMNS, rows: 1, columns: 1 };
      return { kind: "cells", sheet, area };
    });
  });
}
