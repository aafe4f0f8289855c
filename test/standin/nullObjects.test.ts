import { withExcel } from "../support/excel.ts";
import { thrown } from "../support/refused.ts";

it("knows what is not there, and what hangs on it, and does nothing with it", () =>
  withExcel(["Sheet1"], async ({ book }) => {
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItemOrNullObject("Nope").load("name");
      const table = tables.getItemOrNullObject("T");
      const range = sheet.getRange("A1").load("values");
      const used = worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("address");
      expect(thrown(() => sheet.isNullObject).code).toBe("PropertyNotLoaded");
      await context.sync();
      const found = [sheet, table, range, used].map((each) => each.isNullObject);
      expect(found).toStrictEqual([true, true, true, true]);
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    });
    expect(book.sheets.map(({ name, rows }) => [name, rows.size])).toStrictEqual([["Sheet1", 0]]);
  }));

it("finds what is there, whatever its capitals", () =>
  withExcel(["Sheet1"], () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toStrictEqual([false, "Sheet1"]);
    }),
  ));

it("passes a missing object's absence on to collections", () =>
  withExcel(["Sheet1"], () =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    }),
  ));
