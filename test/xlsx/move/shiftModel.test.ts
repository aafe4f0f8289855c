import { areaAddress, parseArea } from "../../../src/grid/area.ts";
import type { Area } from "../../../src/grid/area.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import type { Book, BookTable, ConditionalFormat } from "../../../src/xlsx/book.ts";
import {
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  renameSheet,
} from "../../../src/xlsx/insert.ts";
import { cellOf, constant, contentsOf, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
};
const idOf = (book: Book, index = 0): string => sheetAt(book, index).id;
const formulas = (book: Book, list: Record<string, string>, index = 0): void => {
  for (const [address, formula] of Object.entries(list)) {
    putCell(sheetAt(book, index), address, constant(0, { formula }));
  }
};
const table = (rest: Partial<BookTable> = {}): BookTable => ({
  id: 1,
  name: "Plan",
  area: area("B4:D9"),
  columns: ["Action", "Due", "Status"],
  hasHeader: true,
  hasTotals: true,
  style: null,
  bandedRows: false,
  showFilter: true,
  ...rest,
});
const format = (areas: string[], rule: ConditionalFormat["rule"]): ConditionalFormat => ({
  id: areas.join(),
  areas: areas.map(area),
  priority: 1,
  stopIfTrue: false,
  rule,
  fill: "#FFC7CE",
  fontColor: null,
  bold: null,
});

/** A book of two sheets with formulas, names and everything that lies on cells. */
function book(): Book {
  const made = blankBook(["Data", "Summary"]);
  const data = sheetAt(made);
  ["B2", "B3", "B4", "B5"].forEach((address, index) => putCell(data, address, constant(index + 1)));
  formulas(made, { C2: "B2*2", C5: "SUM(B2:B5)+B$2" });
  formulas(made, { A1: "SUM(Data!B2:B5)", A2: "Data!B3", A3: "B3", A4: "'Data'!$B$4" }, 1);
  data.rowFormats.set(3, { height: 40, hidden: false });
  data.columnFormats.set(1, { width: 22, hidden: true, style: 0 });
  data.merged.push(area("A1:C1"), area("D4:E4"));
  data.conditionalFormats.push(
    format(["B2:B5", "D4"], { kind: "custom", formula: "B2>Summary!$A$1" }),
    format(["B4"], { kind: "cellValue", operator: "between", formula1: "$B$3", formula2: "B5" }),
  );
  data.frozenRows = 3;
  data.frozenColumns = 1;
  data.printTitleRows = { first: 0, last: 2 };
  made.names.push(
    { name: "Scores", sheet: null, formula: "Data!$B$2:$B$5", comment: "", hidden: false },
    { name: "Own", sheet: data.id, formula: "$B$4", comment: "", hidden: false },
  );
  return made;
}

describe("rows put into a sheet", () => {
  const made = book();
  insertRows(made, idOf(made), 3, 2);
  const data = sheetAt(made);

  it("move cells and all formulas that point there", () => {
    expect(contentsOf(data)).toMatchObject({ B3: 2, B6: 3, B7: 4, C2: "=B2*2", C7: "=SUM(B2:B7)+B$2" });
    expect(contentsOf(sheetAt(made, 1))).toEqual({
      A1: "=SUM(Data!B2:B7)",
      A2: "=Data!B3",
      A3: "=B3",
      A4: "='Data'!$B$6",
    });
    expect(made.names.map(({ formula }) => formula)).toEqual(["Data!$B$2:$B$7", "$B$6"]);
  });

  it("move heights, merged areas and conditional formats", () => {
    expect(data.rowFormats.get(5)).toEqual({ height: 40, hidden: false });
    expect(data.merged.map(areaAddress)).toEqual(["A1:C1", "D6:E6"]);
    expect(data.conditionalFormats.map(({ areas, rule }) => [areas.map(areaAddress), rule])).toEqual([
      [["B2:B7", "D6"], { kind: "custom", formula: "B2>Summary!$A$1" }],
      [["B6"], { kind: "cellValue", operator: "between", formula1: "$B$3", formula2: "B7" }],
    ]);
  });

  it("leave frozen rows and printed titles above them alone", () => {
    expect([data.frozenRows, data.frozenColumns, data.printTitleRows]).toEqual([3, 1, { first: 0, last: 2 }]);
  });

  it("come back from the file", () => {
    expect(modelOf(reopened(made))).toEqual(modelOf(made));
  });
});

describe("what is put in", () => {
  it("looks like the row above", () => {
    const made = book();
    made.styles.push({ ...(made.styles[0] ?? never()), fill: "#112233" });
    putCell(sheetAt(made), "B3", constant(2, { style: 1 }));
    sheetAt(made).rowFormats.set(2, { height: 33, hidden: true });
    insertRows(made, idOf(made), 3, 1);
    expect(cellOf(sheetAt(made), "B4")).toEqual(constant("", { style: 1 }));
    expect(sheetAt(made).rowFormats.get(3)).toEqual({ height: 33, hidden: false });
  });

  it("looks like the column on the left, and is not hidden", () => {
    const made = book();
    insertColumns(made, idOf(made), 2, 1);
    expect(sheetAt(made).columnFormats.get(2)).toEqual({ width: 22, hidden: false, style: 0 });
    expect(sheetAt(made).rows.get(1)?.has(2)).toBe(false);
    expect(contentsOf(sheetAt(made))).toMatchObject({ D2: "=B2*2", D5: "=SUM(B2:B5)+B$2" });
  });

  it("looks like nothing at the very top", () => {
    const made = book();
    insertRows(made, idOf(made), 0, 1);
    expect(sheetAt(made).rows.get(0)).toBeUndefined();
  });

  it("inside the frozen rows or the printed titles is frozen and printed too", () => {
    const made = book();
    insertRows(made, idOf(made), 2, 2);
    insertColumns(made, idOf(made), 0, 1);
    expect(sheetAt(made)).toMatchObject({ frozenRows: 5, frozenColumns: 2, printTitleRows: { first: 0, last: 4 } });
  });
});

const never = (): never => {
  throw new Error("The book has no style");
};

describe("rows and columns taken out of a sheet", () => {
  it("take cells with them, and what pointed there shows #REF!", () => {
    const made = book();
    deleteRows(made, idOf(made), 2, 2);
    expect(contentsOf(sheetAt(made))).toEqual({ B2: 1, B3: 4, C2: "=B2*2", C3: "=SUM(B2:B3)+B$2" });
    expect(contentsOf(sheetAt(made, 1))).toEqual({
      A1: "=SUM(Data!B2:B3)",
      A2: "=Data!#REF!",
      A3: "=B3",
      A4: "='Data'!#REF!",
    });
    expect(made.names.map(({ formula }) => formula)).toEqual(["Data!$B$2:$B$3", "#REF!"]);
    expect(sheetAt(made).merged.map(areaAddress)).toEqual(["A1:C1"]);
    expect(sheetAt(made).conditionalFormats.map(({ areas }) => areas.map(areaAddress))).toEqual([["B2:B3"]]);
    expect(sheetAt(made)).toMatchObject({ frozenRows: 2, printTitleRows: { first: 0, last: 1 } });
    expect(modelOf(reopened(made))).toEqual(modelOf(made));
  });

  it("take everything with them when they are all there is", () => {
    const made = book();
    deleteColumns(made, idOf(made), 0, 6);
    expect(contentsOf(sheetAt(made))).toEqual({});
    expect(sheetAt(made)).toMatchObject({ merged: [], conditionalFormats: [], frozenColumns: 0, frozenRows: 3 });
    expect(modelOf(reopened(made))).toEqual(modelOf(made));
  });

  it("leave a merged area of which one cell is left unmerged", () => {
    const made = book();
    deleteColumns(made, idOf(made), 1, 2);
    expect(sheetAt(made).merged.map(areaAddress)).toEqual(["B4:C4"]);
  });
});

describe("a table whose sheet is moved", () => {
  it.each<[string, (b: Book) => void, Partial<BookTable>]>([
    ["moves with rows above", (b) => insertRows(b, idOf(b), 3, 1), { area: area("B5:D10") }],
    ["grows with rows inside", (b) => insertRows(b, idOf(b), 5, 2), { area: area("B4:D11") }],
    ["does not grow with rows right below", (b) => insertRows(b, idOf(b), 9, 2), { area: area("B4:D9") }],
    [
      "gets columns with names of their own",
      (b) => insertColumns(b, idOf(b), 2, 2),
      { area: area("B4:F9"), columns: ["Action", "Column1", "Column2", "Due", "Status"] },
    ],
    ["moves with columns before it, on the line", (b) => insertColumns(b, idOf(b), 1, 1), { area: area("C4:E9") }],
    ["does not grow with columns right behind it", (b) => insertColumns(b, idOf(b), 4, 1), { area: area("B4:D9") }],
    ["loses columns", (b) => deleteColumns(b, idOf(b), 0, 3), { area: area("A4:A9"), columns: ["Status"] }],
    ["loses its totals with their row", (b) => deleteRows(b, idOf(b), 8, 1), { area: area("B4:D8"), hasTotals: false }],
    [
      "loses its header with its row",
      (b) => deleteRows(b, idOf(b), 3, 1),
      { area: area("B4:D8"), hasHeader: false, showFilter: false },
    ],
  ])("%s", (_, move, wanted) => {
    const made = book();
    sheetAt(made).tables.push(table());
    move(made);
    expect(sheetAt(made).tables).toEqual([table(wanted)]);
  });

  it("has the new columns' names in its header", () => {
    const made = book();
    const { columns } = table();
    columns.forEach((name, index) => putCell(sheetAt(made), `${"BCD".charAt(index)}4`, constant(name)));
    sheetAt(made).tables.push(table({ columns: ["Action", "COLUMN1", "Status"] }));
    insertColumns(made, idOf(made), 2, 1);
    expect(cellOf(sheetAt(made), "C4").value).toBe("Column2");
  });

  it("is gone with all of its cells", () => {
    const made = book();
    sheetAt(made).tables.push(table());
    deleteRows(made, idOf(made), 3, 6);
    expect(sheetAt(made).tables).toEqual([]);
  });
});

describe("a sheet", () => {
  it("is renamed with all that points to it", () => {
    const made = book();
    renameSheet(made, idOf(made), "Children's data");
    expect(sheetAt(made).name).toBe("Children's data");
    expect(contentsOf(sheetAt(made, 1))).toMatchObject({
      A1: "=SUM('Children''s data'!B2:B5)",
      A3: "=B3",
      A4: "='Children''s data'!$B$4",
    });
    expect(made.names[0]?.formula).toBe("'Children''s data'!$B$2:$B$5");
    expect(modelOf(reopened(made))).toEqual(modelOf(made));
  });

  it("keeps its name when the new one is refused", () => {
    const made = book();
    expect(() => renameSheet(made, idOf(made), "SUMMARY")).toThrow(/another sheet has that name/);
    expect(sheetAt(made).name).toBe("Data");
    renameSheet(made, idOf(made), "DATA");
    expect(sheetAt(made).name).toBe("DATA");
  });

  it("is taken out with its names, and what pointed there shows #REF!", () => {
    const made = book();
    deleteSheet(made, idOf(made));
    expect(made.sheets.map(({ name }) => name)).toEqual(["Summary"]);
    expect(contentsOf(sheetAt(made))).toEqual({ A1: "=SUM(#REF!)", A2: "=#REF!", A3: "=B3", A4: "=#REF!" });
    expect(made.names).toEqual([{ name: "Scores", sheet: null, formula: "#REF!", comment: "", hidden: false }]);
    expect(made.activeSheet).toBe(0);
    expect(modelOf(reopened(made))).toEqual(modelOf(made));
  });

  it("stays open when another one is taken out", () => {
    const made = book();
    made.activeSheet = 1;
    deleteSheet(made, idOf(made));
    expect(made.sheets[made.activeSheet]?.name).toBe("Summary");
  });

  it("is not taken out when it is the last", () => {
    const made = blankBook(["Only"]);
    expect(() => deleteSheet(made, idOf(made))).toThrow(/at least one sheet/);
  });
});

describe("what cannot be moved", () => {
  it("is what would be pushed off the sheet", () => {
    const made = book();
    putCell(sheetAt(made), "A1048576", constant("last"));
    expect(() => insertRows(made, idOf(made), 0, 1)).toThrow(/would be pushed off the end of the sheet/);
    expect(contentsOf(sheetAt(made))).toMatchObject({ B2: 1, A1048576: "last" });
    putCell(sheetAt(made), "A1048576", constant(""));
    insertRows(made, idOf(made), 0, 1);
    expect(contentsOf(sheetAt(made))).toMatchObject({ B3: 1 });
  });

  it.each<[number, number]>([
    [-1, 1],
    [0, 0],
    [1.5, 1],
    [0, NaN],
  ])("is nothing at %s, %s times", (at, count) => {
    const made = book();
    expect(() => insertRows(made, idOf(made), at, count)).toThrow(/Cannot insert/);
  });

  it("is a sheet that is not there", () => {
    expect(() => insertRows(book(), "nowhere", 0, 1)).toThrow(/no sheet nowhere/);
  });
});

test("an array formula moves with the area it fills", () => {
  const made = book();
  putCell(sheetAt(made), "E4", constant(1, { formula: "B2:B3", arrayArea: area("E4:E5") }));
  insertRows(made, idOf(made), 0, 1);
  expect(cellOf(sheetAt(made), "E5")).toMatchObject({ formula: "B3:B4", arrayArea: area("E5:E6") });
  expect(modelOf(reopened(made))).toEqual(modelOf(made));
});
