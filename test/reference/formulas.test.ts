import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { Scalar } from "../../src/grid/scalar.ts";
import { createExceltsCalculator } from "../../src/standin/formula/excelts-calculator.ts";
import { ensureCell } from "../../src/standin/model/cells.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { Book, BookSheet } from "../../src/xlsx/book.ts";

/** Formulas with the results that Excel gives; null where Excel's result is not known. */
type Case = readonly [name: string, formula: string, expected: Scalar | readonly Scalar[] | null];

const SHARED = join(__dirname, "../../../shared/xlsx-proof/cases.js");

/** Where the engine is known to differ from Excel, and what it gives. A case that begins to pass must leave this list. */
const KNOWN: Readonly<Record<string, Scalar>> = { "0.1+0.2=0.3": false };

const present = existsSync(SHARED);

(present ? describe : describe.skip)("the calculator gives Excel's results (cases of ../shared/xlsx-proof)", () => {
  const { data, cases } = present
    ? (createRequire(SHARED)(SHARED) as { data: readonly (readonly (Scalar | null)[])[]; cases: readonly Case[] })
    : { data: [], cases: [] };
  const known = cases.filter(([, , expected]) => expected !== null);

  it("found the cases", () => {
    expect(known.length).toBeGreaterThan(60);
  });

  it.each(known)("%s: %s", (name, formula, expected) => {
    const book = dataBook(data);
    const calc = sheetNamed(book, "Calc");
    put(calc, 0, 0, "", formula.slice(1));
    createExceltsCalculator().recalculate(book, [
      { kind: "cells", sheet: calc, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
    const column = [...calc.rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.get(0)?.value);
    const wanted = name in KNOWN ? KNOWN[name] : expected;
    expect(rounded(Array.isArray(wanted) ? column : column[0])).toStrictEqual(rounded(wanted));
  });
});

const rounded = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(rounded) : typeof value === "number" ? Number(value.toPrecision(12)) : value;

function dataBook(data: readonly (readonly (Scalar | null)[])[]): Book {
  const book = blankBook(["Data", "Calc", "Q2 data"]);
  const sheet = sheetNamed(book, "Data");
  data.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) put(sheet, row, column, value, null);
    });
  });
  put(sheetNamed(book, "Q2 data"), 0, 0, "a", null);
  put(sheetNamed(book, "Q2 data"), 1, 0, "b", null);
  book.names.push({ name: "TargetRange", sheet: null, formula: "Data!$E$2:$E$7", comment: "", hidden: false });
  sheet.tables.push({
    ...{
      id: 1,
      name: "tblKpi",
      area: { row: 0, column: 0, rows: 7, columns: 7 },
      columns: (data[0] ?? []).map(String),
    },
    ...{ hasHeader: true, hasTotals: false, style: null, bandedRows: true, showFilter: true },
  });
  return book;
}

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`The test book has no sheet ${name}`);
  return sheet;
}

function put(sheet: BookSheet, row: number, column: number, value: Scalar, formula: string | null): void {
  Object.assign(ensureCell(sheet, row, column), { value, formula });
}
