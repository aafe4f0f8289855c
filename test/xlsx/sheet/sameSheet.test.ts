import type { BookCell, BookSheet, BookTable, ConditionalFormat } from "../../../src/xlsx/book.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { MovedSheet } from "../../../src/xlsx/move/movedSheet.ts";
import { formulasDiffer, hasFormulas } from "../../../src/xlsx/save/formulasDiffer.ts";
import { RisingNumbers } from "../../../src/xlsx/sheet/risingNumbers.ts";
import { sameSheet } from "../../../src/xlsx/sheet/sameSheet.ts";
import { constant, putCell } from "../../support/xlsx/books.ts";

const area = { row: 0, column: 0, rows: 2, columns: 2 };
const table: BookTable = {
  id: 1,
  name: "T",
  area,
  columns: ["a", "b"],
  hasHeader: true,
  hasTotals: false,
  style: null,
  bandedRows: false,
  showFilter: false,
};
const format: ConditionalFormat = {
  id: "f",
  areas: [area],
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "custom", formula: "1" },
  fill: null,
  fontColor: null,
  bold: null,
};

/** A sheet with something of everything, made anew each time. */
function sheet(): BookSheet {
  const made = emptySheet("s", "S");
  putCell(made, "A1", constant(1, { formula: "B1" }));
  putCell(made, "B1", constant("text"));
  made.rowFormats.set(0, { height: 20, hidden: false });
  made.columnFormats.set(0, { width: 9, hidden: false, style: 0 });
  made.merged.push(area);
  made.tables.push(structuredClone(table));
  made.conditionalFormats.push(structuredClone(format));
  made.protection = { password: true };
  made.fitToPages = { wide: 1, tall: 0 };
  return made;
}

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error("The list is empty");
  return first;
};
const cell = (made: BookSheet): BookCell => firstOf([...(made.rows.get(0)?.values() ?? [])]);

describe("a sheet is the same", () => {
  it("as its twin, and as one that differs in what its part does not say", () => {
    expect(sameSheet(sheet(), sheet())).toBe(true);
    expect(sameSheet(sheet(), { ...sheet(), name: "Else", visibility: "hidden", printTitleRows: null })).toBe(true);
    expect(sameSheet(sheet(), { ...sheet(), protection: { password: false } })).toBe(true);
  });

  it("with a format that says nothing as without", () => {
    const said = sheet();
    said.rowFormats.set(7, { height: null, hidden: false, style: null });
    said.columnFormats.set(7, { width: null, hidden: false, style: 0 });
    said.rows.set(7, new Map());
    expect(sameSheet(sheet(), said)).toBe(true);
    expect(sameSheet(said, sheet())).toBe(true);
  });

  it("with fields in another order", () => {
    const turned = sheet();
    turned.tables[0] = Object.fromEntries(Object.entries(table).reverse()) as unknown as BookTable;
    expect(sameSheet(sheet(), turned)).toBe(true);
  });
});

describe("a sheet is not the same with", () => {
  it.each<[string, (made: BookSheet) => void]>([
    ["another value", (s) => (cell(s).value = 2)],
    ["a value of another kind", (s) => (cell(s).value = "1")],
    ["an error", (s) => (cell(s).isError = true)],
    ["another formula", (s) => (cell(s).formula = "B2")],
    ["no formula", (s) => (cell(s).formula = null)],
    ["an array", (s) => (cell(s).arrayArea = area)],
    ["another style", (s) => (cell(s).style = 1)],
    ["a cell more", (s) => putCell(s, "C9", constant(""))],
    ["a cell fewer", (s) => s.rows.get(0)?.delete(1)],
    ["a row fewer", (s) => s.rows.delete(0)],
    ["another height", (s) => s.rowFormats.set(0, { height: 21, hidden: false })],
    ["a hidden row", (s) => s.rowFormats.set(5, { height: null, hidden: true })],
    ["a row's style", (s) => s.rowFormats.set(0, { height: 20, hidden: false, style: 2 })],
    ["no height", (s) => s.rowFormats.delete(0)],
    ["another width", (s) => s.columnFormats.set(0, { width: 10, hidden: false, style: 0 })],
    ["a hidden column", (s) => s.columnFormats.set(3, { width: null, hidden: true, style: 0 })],
    ["a column's style", (s) => s.columnFormats.set(3, { width: null, hidden: false, style: 1 })],
    ["another merged area", (s) => s.merged.splice(0, 1, { ...area, row: 3 })],
    ["two merged areas", (s) => s.merged.push({ ...area, row: 5 })],
    ["another table", (s) => (firstOf(s.tables).name = "U")],
    ["a table elsewhere", (s) => (firstOf(s.tables).area = { ...area, rows: 9 })],
    ["another column", (s) => (firstOf(s.tables).columns = ["a", "c"])],
    ["no table", (s) => s.tables.pop()],
    ["another rule", (s) => (firstOf(s.conditionalFormats).rule = { kind: "custom", formula: "2" })],
    ["a rule elsewhere", (s) => (firstOf(s.conditionalFormats).areas = [])],
    ["another look", (s) => (firstOf(s.conditionalFormats).bold = false)],
    ["frozen rows", (s) => (s.frozenRows = 1)],
    ["frozen columns", (s) => (s.frozenColumns = 1)],
    ["a colour on its tab", (s) => (s.tabColor = "#112233")],
    ["no gridlines", (s) => (s.showGridlines = false)],
    ["no protection", (s) => (s.protection = null)],
    ["another default width", (s) => (s.defaultWidth = 1)],
    ["another default height", (s) => (s.defaultHeight = 1)],
    ["the paper turned", (s) => (s.landscape = true)],
    ["more pages", (s) => (s.fitToPages = { wide: 2, tall: 0 })],
    ["as many pages as it takes", (s) => (s.fitToPages = null)],
  ])("%s", (_, change) => {
    const changed = sheet();
    change(changed);
    expect(sameSheet(sheet(), changed)).toBe(false);
    expect(sameSheet(changed, sheet())).toBe(false);
  });
});

describe("formulas", () => {
  const still = new MovedSheet("s", []);
  it.each<[string, (made: BookSheet) => void, boolean]>([
    ["none changed", () => undefined, false],
    ["a result changed", (s) => (cell(s).value = 9), false],
    ["a constant came", (s) => putCell(s, "Z9", constant(1)), false],
    ["one changed", (s) => (cell(s).formula = "B9"), true],
    ["one came", (s) => putCell(s, "Z9", constant(1, { formula: "1" })), true],
    ["one went", (s) => (cell(s).formula = null), true],
    ["its row went", (s) => s.rows.delete(0), true],
  ])("%s", (_, change, differ) => {
    const changed = sheet();
    change(changed);
    expect(formulasDiffer(sheet(), changed, still)).toBe(differ);
  });

  it("that moved are others, unless there are none", () => {
    const shift = { kind: "insert", axis: "rows", at: 9, count: 1 } as const;
    const moved = new MovedSheet("s", [{ kind: "shift", sheet: "s", sheetName: "S", shift }]);
    expect(formulasDiffer(sheet(), sheet(), moved)).toBe(true);
    expect(formulasDiffer(emptySheet("s", "S"), emptySheet("s", "S"), moved)).toBe(false);
    expect([hasFormulas(sheet()), hasFormulas(emptySheet("s", "S"))]).toEqual([true, false]);
  });
});

test("numbers are taken from the front, whatever order they came in", () => {
  const numbers = new RisingNumbers([9, 2, 5, 1]);
  expect(numbers.before(5)).toEqual([1, 2]);
  expect(numbers.before(5)).toEqual([]);
  expect([numbers.take(6), numbers.take(5), numbers.take(5)]).toEqual([false, true, false]);
  expect(numbers.rest()).toEqual([9]);
  expect(numbers.rest()).toEqual([]);
});
