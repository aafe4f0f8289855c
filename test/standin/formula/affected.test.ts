import { parseArea } from "../../../src/grid/area.ts";
import type { BookChange } from "../../../src/standin/calculator.ts";
import { affectedFormulas } from "../../../src/standin/formula/affected.ts";
import { formulasOf } from "../../../src/standin/formula/precedents.ts";
import { ensureCell } from "../../../src/standin/model/cells.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import type { Book, BookSheet } from "../../../src/xlsx/book.ts";

const sheetOf = (book: Book, name: string): BookSheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`no address ${address}`);
  return area;
}

/** A book of formulas by `sheet!address`, with the name Total (Data!A1:A3) and the table Stock (Data!E1:F9). */
function bookOf(formulas: Readonly<Record<string, string>>): Book {
  const book = blankBook(["Data", "Middle", "Calc"]);
  for (const [place, formula] of Object.entries(formulas)) {
    const [sheet = "", address = ""] = place.split("!");
    const { row, column } = areaOf(address);
    ensureCell(sheetOf(book, sheet), row, column).formula = formula;
  }
  book.names.push({ name: "Total", sheet: null, formula: "Data!$A$1:$A$3", comment: "", hidden: false });
  sheetOf(book, "Data").tables.push({
    ...{ id: 1, name: "Stock", area: areaOf("E1:F9"), columns: ["a", "b"], hasHeader: true, hasTotals: false },
    ...{ style: null, bandedRows: true, showFilter: true },
  });
  return book;
}

const cells = (book: Book, place: string): BookChange => {
  const [sheet = "", address = ""] = place.split("!");
  return { kind: "cells", sheet: sheetOf(book, sheet), area: areaOf(address) };
};

function affected(formulas: Readonly<Record<string, string>>, change: (book: Book) => BookChange): string[] {
  const book = bookOf(formulas);
  const due = affectedFormulas(formulasOf(book), [change(book)]);
  return Object.entries(formulas).flatMap(([place, formula]) => {
    const found = [...due].some((cell) => cell.formula === formula);
    return found ? [place] : [];
  });
}

it.each<readonly [because: string, formula: string, changed: string, due: boolean]>([
  ["it reads the cell", "A1+1", "Calc!A1", true],
  ["it reads another cell", "A1+1", "Calc!A2", false],
  ["the same cell of another sheet is not read", "A1+1", "Data!A1", false],
  ["it reads a cell of another sheet", "Data!A1", "Data!A1", true],
  ["capitals of a sheet do not matter", "'DATA'!A1", "Data!A1", true],
  ["it reads a range", "SUM(Data!A1:B9)", "Data!B9", true],
  ["a range ends where it ends", "SUM(Data!A1:B9)", "Data!B10", false],
  ["it reads whole columns", "COUNTA(Data!B:C)", "Data!C1048576", true],
  ["it reads whole rows", "SUM(Data!3:4)", "Data!XFD4", true],
  ["it reads a span of sheets", "SUM(Data:Calc!Z9)", "Middle!Z9", true],
  ["it reads through a name", "SUM(Total)", "Data!A2", true],
  ["a name in another function's name is none", "SUBTOTAL(9,Z1)", "Data!A2", false],
  ["it reads a table", "SUM(Stock[a])", "Data!E5", true],
  ["a text in quotes reads nothing", '"Data!A1"', "Data!A1", false],
  ["it stands in the changed cell", "1+1", "Calc!H8", true],
  ["it changes by itself", "TODAY()", "Data!Z99", true],
  ["what it finds only while it is worked out is not known", 'INDIRECT("A"&1)', "Calc!A1", false],
  ["but what it names is", 'INDIRECT("A"&B1)', "Calc!B1", true],
])("is due or not because %s: %s after %s", (_, formula, changed, due) => {
  expect(affected({ "Calc!H8": formula }, (book) => cells(book, changed))).toStrictEqual(due ? ["Calc!H8"] : []);
});

it("follows formulas that read formulas, in whatever order they stand", () => {
  const chain = { "Calc!A1": "B1", "Calc!B1": "C1", "Calc!C1": "Data!A1", "Calc!D1": "E1" };
  expect(affected(chain, (book) => cells(book, "Data!A1"))).toStrictEqual(["Calc!A1", "Calc!B1", "Calc!C1"]);
});

it("goes round a circle once", () => {
  const circle = { "Calc!A1": "B1+Data!A1", "Calc!B1": "A1" };
  expect(affected(circle, (book) => cells(book, "Data!A1"))).toStrictEqual(["Calc!A1", "Calc!B1"]);
});

it.each([
  [20, 20],
  [21, 0],
])("works out %s formulas that look for their cells: %s", (count, due) => {
  const book = bookOf({});
  for (let row = 0; row < count; row += 1) ensureCell(sheetOf(book, "Calc"), row, 0).formula = "OFFSET(B1,1,1)";
  const affected = affectedFormulas(formulasOf(book), [cells(book, "Calc!B1")]);
  expect(affected.size).toBe(due);
});

it.each([
  ["total", ["Calc!A1"]],
  ["STOCK", ["Calc!B1"]],
  ["Data", ["Calc!A1", "Calc!C1"]],
  ["#REF!", ["Calc!D1", "Calc!E1"]],
  ["nothing", []],
])("finds what mentions the word %s", (word, due) => {
  const formulas = {
    "Calc!A1": "SUM(Total)",
    "Calc!B1": "SUM(Stock[a])",
    "Calc!C1": "Data!Z1",
    "Calc!D1": "#REF!+1",
    "Calc!E1": "Middle!#REF!",
  };
  expect(affected(formulas, () => ({ kind: "word", word }))).toStrictEqual(due);
});

it("knows the table that a formula stands in", () => {
  const formulas = { "Data!F2": "[@a]*2" };
  expect(affected(formulas, (book) => cells(book, "Data!E2"))).toStrictEqual(["Data!F2"]);
});

it("takes a name of the formula's own sheet before one of the workbook", () => {
  const book = bookOf({ "Calc!A1": "SUM(Total)" });
  book.names.push({
    name: "TOTAL",
    sheet: sheetOf(book, "Calc").id,
    formula: "Middle!$Z$1",
    comment: "",
    hidden: false,
  });
  const due = (place: string): number => affectedFormulas(formulasOf(book), [cells(book, place)]).size;
  expect([due("Middle!Z1"), due("Data!A1")]).toStrictEqual([1, 0]);
});
