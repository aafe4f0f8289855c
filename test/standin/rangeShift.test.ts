import { firstSheet, onSheet, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

const block = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

async function shifted(act: (sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  let result: unknown = null;
  await onSheet(async ({ sheet }) => {
    sheet.getRange("A1:C3").values = block;
    act(sheet);
    result = await valuesOf(sheet.getRange("A1:D4"));
  });
  return result;
}

it.each<readonly [what: string, act: (sheet: Excel.Worksheet) => unknown, result: unknown[][]]>([
  [
    "a row in",
    (s) => s.getRange("2:2").insert("Down"),
    [
      [1, 2, 3, ""],
      ["", "", "", ""],
      [4, 5, 6, ""],
      [7, 8, 9, ""],
    ],
  ],
  [
    "a column in",
    (s) => s.getRange("B:B").insert("Right"),
    [
      [1, "", 2, 3],
      [4, "", 5, 6],
      [7, "", 8, 9],
      ["", "", "", ""],
    ],
  ],
  [
    "a row out",
    (s) => s.getRange("1:1").delete("Up"),
    [
      [4, 5, 6, ""],
      [7, 8, 9, ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "cells in, down",
    (s) => s.getRange("B2").insert("Down"),
    [
      [1, 2, 3, ""],
      [4, "", 6, ""],
      [7, 5, 9, ""],
      ["", 8, "", ""],
    ],
  ],
  [
    "cells in, right",
    (s) => s.getRange("A1:A2").insert("Right"),
    [
      ["", 1, 2, 3],
      ["", 4, 5, 6],
      [7, 8, 9, ""],
      ["", "", "", ""],
    ],
  ],
  [
    "cells out, up",
    (s) => s.getRange("B1:C1").delete("Up"),
    [
      [1, 5, 6, ""],
      [4, 8, 9, ""],
      [7, "", "", ""],
      ["", "", "", ""],
    ],
  ],
  [
    "cells out, left",
    (s) => s.getRange("A2:B2").delete("Left"),
    [
      [1, 2, 3, ""],
      [6, "", "", ""],
      [7, 8, 9, ""],
      ["", "", "", ""],
    ],
  ],
])("puts or takes %s", async (_, act, result) => {
  expect(await shifted(act)).toStrictEqual(result);
});

it("carries formulas, names, merged cells, conditional formats and tables along", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("B1:B3").values = [["h"], [1], [2]];
    sheet.tables.add("B1:B3", true).name = "T";
    sheet.getRange("A1").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("B10:B11").merge();
    sheet.getRange("B20").conditionalFormats.add("Custom").custom.rule.formula = "=B20>$A$1";
    context.workbook.names.add("Two", sheet.getRange("B2:B3"));
    sheet.getRange("B1").insert("Down");
    const formula = sheet.getRange("A1").load("formulas,values");
    await context.sync();
    const [sheet1] = book.sheets;
    expect([formula.formulas, formula.values]).toStrictEqual([[["=SUM(B3:B4)"]], [[3]]]);
    expect(book.names[0]?.formula).toBe("Sheet1!$B$3:$B$4");
    expect([sheet1?.tables[0]?.area.row, sheet1?.merged[0]?.row]).toStrictEqual([1, 10]);
    expect(sheet1?.conditionalFormats[0]).toMatchObject({ areas: [{ row: 20 }], rule: { formula: "B21>$A$1" } });
  }));

it("leaves references that reach beyond the moved columns", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("E1:E2").formulas = [["=SUM(A2:C2)"], ["=A2"]];
    sheet.getRange("A1:B1").insert("Down");
    const formulas = sheet.getRange("E1:E2").load("formulas");
    await context.sync();
    expect(formulas.formulas).toStrictEqual([["=SUM(A2:C2)"], ["=A3"]]);
  }));

it("shows #REF! where what was pointed to is gone, and sums what is left", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C5:C6").formulas = [["=A2"], ["=SUM(A1:A3)"]];
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    const left = sheet.getRange("C4:C5").load("values,formulas");
    await context.sync();
    expect(left.formulas).toStrictEqual([["=#REF!"], ["=SUM(A1:A2)"]]);
    expect(left.values).toStrictEqual([["#REF!"], [4]]);
  }));

it("moves the ranges that the client holds", () =>
  onSheet(async ({ sheet, context }) => {
    const held = sheet.getRange("B5").load("address");
    await context.sync();
    const empty = sheet.getRange("2:3").insert("Down").load("address");
    held.load("address");
    await context.sync();
    expect([held.address, empty.address]).toStrictEqual(["Sheet1!B7", "Sheet1!2:3"]);
  }));

it.each<readonly [what: string, act: (sheet: Excel.Worksheet) => unknown, code: string]>([
  ["tearing merged cells", (s) => s.getRange("A1").insert("Down"), "InvalidOperation"],
  ["tearing a table", (s) => s.getRange("F2").delete("Up"), "InvalidOperation"],
  ["a table's header row", (s) => s.getRange("1:1").delete("Up"), "InvalidOperation"],
  ["a direction that is none", (s) => s.getRange("C1").insert("Up" as "Down"), "InvalidArgument"],
  ["what would fall off the sheet", (s) => s.getRange("D1").insert("Down"), "InvalidOperation"],
  ["rows that would fall off", (s) => s.getRange("1:2").insert("Down"), "InvalidOperation"],
])("refuses %s", (_, act, code) =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A3:B3").merge();
    sheet.getRange("F1:G2").values = [
      ["x", "y"],
      [1, 2],
    ];
    sheet.tables.add("F1:G2", true);
    sheet.getRange("D1048576").values = [["last"]];
    await context.sync();
    act(sheet);
    expect((await refusedSync(context)).code).toBe(code);
    expect(firstSheet(book).merged).toStrictEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
  }),
);
