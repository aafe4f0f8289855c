import { formulaCache } from "../../../src/workbench/page/conditional/formulaCache.ts";
import { formulaValues } from "../../../src/workbench/page/conditional/formulaValues.ts";
import type { ConditionalFormat } from "../../../src/xlsx/book.ts";
import { bookFromText } from "../../support/bookFromText.ts";

const BOOK = `
== SP Outcomes ==
Q1 | Target
10 | 20
30 | 20
x  | 20
== Other ==
1
`;

/** What a formula, read from A2, gives for A2:B4. */
function values(formula: string): unknown[][] {
  const book = bookFromText(BOOK);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  const block = { row: 1, column: 0, rows: 3, columns: 2 };
  const before = JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
  const valueOf = formulaValues(book, sheet, formula, { row: 1, column: 0 }, block);
  expect(book.sheets).toHaveLength(2);
  expect(JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  return [1, 2, 3].map((row) => [valueOf(row, 0), valueOf(row, 1)]);
}

it.each<[because: string, formula: string, found: unknown[][]]>([
  [
    "references move along",
    "A2>15",
    [
      [false, true],
      [true, true],
      [true, true],
    ],
  ],
  [
    "those with dollars stay",
    "$A2>$B$2",
    [
      [false, false],
      [true, true],
      [true, true],
    ],
  ],
  [
    "rows are those of the cells",
    "MOD(ROW(),2)=0",
    [
      [true, true],
      [false, false],
      [true, true],
    ],
  ],
  [
    "columns too",
    "COLUMN()",
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "other sheets are named",
    "Other!$A$1+A2",
    [
      [11, 21],
      [31, 21],
      [null, 21],
    ],
  ],
  [
    "functions of cells",
    "COUNTIF($A$2:$A$4,A2)",
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  ],
])("works out: %s", (_because, formula, found) => {
  expect(values(formula)).toStrictEqual(found);
});

it("gives nothing outside of the block", () => {
  const book = bookFromText(BOOK);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  const valueOf = formulaValues(book, sheet, "TRUE", { row: 1, column: 0 }, { row: 1, column: 0, rows: 1, columns: 1 });
  expect([valueOf(1, 0), valueOf(2, 0)]).toStrictEqual([true, null]);
});

it("works with a sheet that has the very name it would use", () => {
  const book = bookFromText("== workbench 1 ==\n5");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(formulaValues(book, sheet, "A1=5", { row: 0, column: 0 }, at)(0, 0)).toBe(true);
});

describe("the values of one state of a sheet", () => {
  const format = (areas: ConditionalFormat["areas"]): ConditionalFormat => ({
    ...{ id: "1", areas, priority: 1, stopIfTrue: false, rule: { kind: "other", type: "" } },
    ...{ fill: null, fontColor: null, bold: null },
  });

  it("are found in any area of the format, read from the first cell of the first", () => {
    const book = bookFromText(BOOK);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("The book has no sheet.");
    const both = format([
      { row: 1, column: 0, rows: 3, columns: 1 },
      { row: 1, column: 1, rows: 3, columns: 1 },
    ]);
    const valueOf = formulaCache(book, sheet);
    const found = [1, 2].map((row) => [0, 1].map((column) => valueOf(both, "A2=20", row, column)));
    expect(found).toStrictEqual([
      [false, true],
      [false, true],
    ]);
    expect(valueOf(both, '"x"', 99, 99)).toBe("x");
  });

  it("stay as they were until a new state is looked at", () => {
    const book = bookFromText(BOOK);
    const [sheet] = book.sheets;
    const cell = sheet?.rows.get(1)?.get(0);
    if (!sheet || !cell) throw new Error("The book has no such cell.");
    const column = format([{ row: 1, column: 0, rows: 1_000_000, columns: 1 }]);
    const before = formulaCache(book, sheet);
    expect(before(column, "A2=10", 1, 0)).toBe(true);
    cell.value = 11;
    expect(before(column, "A2=10", 1, 0)).toBe(true);
    expect(formulaCache(book, sheet)(column, "A2=10", 1, 0)).toBe(false);
  });
});
