import fc from "fast-check";

import { onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

type Step = (range: Excel.Range) => Excel.Range;

const steps: readonly (readonly [because: string, from: string, step: Step, to: string])[] = [
  ["a cell by its offset", "B2:D4", (r) => r.getCell(1, 2), "D3"],
  ["a cell may lie outside", "B2:D4", (r) => r.getCell(5, 0), "B7"],
  ["a row", "B2:D4", (r) => r.getRow(1), "B3:D3"],
  ["a column", "B2:D4", (r) => r.getColumn(2), "D2:D4"],
  ["the last cell", "B2:D4", (r) => r.getLastCell(), "D4"],
  ["the last row", "B2:D4", (r) => r.getLastRow(), "B4:D4"],
  ["the last column", "B2:D4", (r) => r.getLastColumn(), "D2:D4"],
  ["moved", "B2:D4", (r) => r.getOffsetRange(2, -1), "A4:C6"],
  ["grown", "B2:D4", (r) => r.getResizedRange(1, 1), "B2:E5"],
  ["shrunk", "B2:D4", (r) => r.getResizedRange(-2, -2), "B2"],
  ["of a size", "B2:D4", (r) => r.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["rows above", "B4:D6", (r) => r.getRowsAbove(2), "B2:D3"],
  ["rows below", "B4:D6", (r) => r.getRowsBelow(2), "B7:D8"],
  ["one row below", "B4:D6", (r) => r.getRowsBelow(), "B7:D7"],
  ["columns before", "B4:D6", (r) => r.getColumnsBefore(1), "A4:A6"],
  ["columns after", "B4:D6", (r) => r.getColumnsAfter(2), "E4:F6"],
  ["whole rows", "B4:D6", (r) => r.getEntireRow(), "4:6"],
  ["whole columns", "B4:D6", (r) => r.getEntireColumn(), "B:D"],
  ["around both", "B2", (r) => r.getBoundingRect("D5"), "B2:D5"],
  ["what both share", "A1:C3", (r) => r.getIntersection("B2:D4"), "B2:C3"],
  ["whole columns and rows share a block", "B:C", (r) => r.getIntersection("2:3"), "B2:C3"],
];

it.each(steps)("%s", (_, from, step, to) =>
  onSheet(async ({ sheet, context }) => {
    const range = step(sheet.getRange(from)).load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${to}`);
  }),
);

it.each<readonly [because: string, step: Step, code: string]>([
  ["before the first row", (r) => r.getOffsetRange(-1, 0), "InvalidArgument"],
  ["no rows left", (r) => r.getResizedRange(-1, 0), "InvalidArgument"],
  ["a row that it has not", (r) => r.getRow(1), "InvalidArgument"],
  ["nothing in common", (r) => r.getIntersection("C3"), "ItemNotFound"],
  ["nothing used", (r) => r.getUsedRange(), "ItemNotFound"],
  ["an address that is none", (r) => r.getBoundingRect("nonsense"), "InvalidArgument"],
])("refuses %s", (_, step, code) =>
  onSheet(async ({ sheet, context }) => {
    step(sheet.getRange("A1")).load("address");
    expect((await refusedSync(context)).code).toBe(code);
  }),
);

it.each([
  ["A1", "A1"],
  ["$B$2:$A$1", "A1:B2"],
  ["C:A", "A:C"],
  ["5:3", "3:5"],
  ["Sheet1!A1", "A1"],
  ["'Sheet1'!A1:B2", "A1:B2"],
  ["inputs", "B2:B4"],
  [undefined, "1:1048576"],
])("reads the address %s as %s", (address, expected) =>
  onSheet(async ({ sheet, context }) => {
    context.workbook.names.add("Inputs", sheet.getRange("B2:B4"));
    const range = sheet.getRange(address).load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${expected}`);
  }),
);

it.each(["", "A0", "XFE1", "A1048577", "Other!A1", "A1,B2"])("refuses the address %j", (address) =>
  onSheet(async ({ sheet, context }) => {
    context.workbook.worksheets.add("Another");
    sheet.getRange(address === "" ? "no such name" : address).load("address");
    expect(["InvalidArgument", "ItemNotFound"]).toContain((await refusedSync(context)).code);
  }),
);

it("quotes the name of a sheet where a formula would", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.name = "Children's services";
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Children''s services'!A1");
  }));

it("knows the size and place of a range, and whether it is whole rows or columns", () =>
  onSheet(async ({ sheet, context }) => {
    const members = "rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,values";
    const [block, columns, all] = [sheet.getRange("B3:D4"), sheet.getRange("B:C"), sheet.getRange()];
    for (const range of [block, columns, all]) range.load(members);
    await context.sync();
    const facts = [block, columns, all].map((r) => [r.rowIndex, r.columnIndex, r.rowCount, r.columnCount, r.cellCount]);
    expect(facts).toStrictEqual([
      [2, 1, 2, 3, 6],
      [0, 1, 1_048_576, 2, 2_097_152],
      [0, 0, 1_048_576, 16_384, -1],
    ]);
    expect([columns.isEntireColumn, columns.isEntireRow, columns.values]).toStrictEqual([true, false, null]);
  }));

it("finds the used part: values, formulas and, unless only values are asked for, looks", () =>
  onSheet(async ({ sheet, context }) => {
    const empty = sheet.getUsedRange().load("address");
    await context.sync();
    sheet.getRange("C3").values = [[5]];
    sheet.getRange("D7").formulas = [['=""']];
    sheet.getRange("F9").format.font.bold = true;
    const used = sheet.getUsedRange().load("address");
    const valued = sheet.getUsedRange(true).load("address");
    const within = sheet.getRange("A:C").getUsedRange().load("address");
    await context.sync();
    const addresses = [empty, used, valued, within].map((range) => range.address);
    expect(addresses).toStrictEqual(["Sheet1!A1", "Sheet1!C3:F9", "Sheet1!C3:D7", "Sheet1!C3"]);
  }));

it("an offset and its opposite lead back, wherever the sheet leaves room", async () => {
  const offset = fc.integer({ min: -20, max: 20 });
  await fc.assert(
    fc.asyncProperty(offset, offset, (rows, columns) =>
      onSheet(async ({ sheet, context }) => {
        const range = sheet.getRange("X40:Z44").getOffsetRange(rows, columns).getOffsetRange(-rows, -columns);
        range.load("address");
        await context.sync();
        expect(range.address).toBe("Sheet1!X40:Z44");
      }),
    ),
    { numRuns: 20 },
  );
});
