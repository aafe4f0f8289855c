import type { BookTable } from "../../../src/xlsx/book.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { headerNames, headersByName } from "../../../src/xlsx/table/headerNames.ts";
import { constant, putCell } from "../../support/xlsx/books.ts";

const table: BookTable = {
  id: 1,
  name: "T",
  area: { row: 1, column: 1, rows: 3, columns: 3 },
  columns: ["Item", "Due", "RAG"],
  hasHeader: true,
  hasTotals: false,
  style: null,
  bandedRows: false,
  showFilter: true,
};
const sheetWith = (...texts: (string | number | boolean)[]) => {
  const sheet = emptySheet("s", "S");
  texts.forEach((text, index) => putCell(sheet, `${"BCD".charAt(index)}2`, constant(text)));
  return sheet;
};

test.each<[(string | number | boolean)[], string[], string]>([
  [["Item", "Due", "RAG"], ["Item", "Due", "RAG"], "they agree"],
  [["Item", "Due by", "RAG"], ["Item", "Due by", "RAG"], "one was retyped"],
  [[1, true, "RAG"], ["1", "true", "RAG"], "numbers and flags are read as text"],
  [["", "Due", "RAG"], ["Item", "Due", "RAG"], "one is empty"],
  [[], ["Item", "Due", "RAG"], "there are none"],
  [["RAG", "Due", "RAG"], ["Item", "Due", "RAG"], "one is taken"],
  [["New", "new", "RAG"], ["New", "Due", "RAG"], "two new ones are alike"],
])("with the header %j the columns are %j: %s", (texts, names) => {
  expect(headerNames(sheetWith(...texts), table, new Map())).toEqual(names);
});

test("what the file itself had otherwise stays so", () => {
  const before = headersByName(sheetWith("Item", "Else", "RAG"), table);
  expect([...before]).toEqual([
    ["Item", "Item"],
    ["Due", "Else"],
    ["RAG", "RAG"],
  ]);
  expect(headerNames(sheetWith("Item", "Else", "Status"), table, before)).toEqual(["Item", "Due", "Status"]);
  expect(headerNames(sheetWith("Item", "Other", "RAG"), table, before)).toEqual(["Item", "Other", "RAG"]);
});

test("a table without a header keeps its names", () => {
  const bare = { ...table, hasHeader: false };
  expect(headerNames(sheetWith("a", "b", "c"), bare, new Map())).toEqual(["Item", "Due", "RAG"]);
  expect(headersByName(sheetWith("a", "b", "c"), bare).size).toBe(0);
  expect(headersByName(sheetWith("a", "b", "c"), null).size).toBe(0);
});
