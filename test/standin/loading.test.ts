import { withExcel } from "../support/excel.ts";
import { thrown } from "../support/refused.ts";

const names = (sheets: Excel.WorksheetCollection): string[] => sheets.items.map((sheet) => sheet.name);

const onSheets = (sheets: readonly string[], test: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  withExcel(sheets, () => Excel.run(test));

it("loads the items of a collection with the members asked for and no others", () =>
  onSheets(["Alpha", "Beta Two"], async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(names(sheets)).toStrictEqual(["Alpha", "Beta Two"]);
    expect(thrown(() => sheets.items[0]?.tabColor).code).toBe("PropertyNotLoaded");
    expect(sheets.toJSON().items?.map((sheet) => sheet.name)).toStrictEqual(["Alpha", "Beta Two"]);
  }));

it("takes an object in place of a list, with skip and top", () =>
  onSheets(["A", "B", "C", "D"], async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(names(sheets)).toStrictEqual(["B", "C"]);
  }));

it("loads and sets members of members", () =>
  onSheets(["A"], async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
    range.set({ values: [[1, 2]], format: { fill: { color: "#123456" }, font: { bold: true } } });
    range.load({ values: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(range.values).toStrictEqual([[1, 2]]);
    expect([range.format.fill.color, range.format.font.bold]).toStrictEqual(["#123456", true]);
    expect(thrown(() => range.set({ nope: 1 } as Excel.Interfaces.RangeUpdateData)).code).toBe("InvalidArgument");
  }));

it("loads a member of each item of a collection", () =>
  onSheets(["A", "B"], async (context) => {
    context.workbook.worksheets.getItem("B").protection.protect();
    const sheets = context.workbook.worksheets.load({ name: true, protection: { protected: true } });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.protection.protected)).toStrictEqual([false, true]);
  }));

it("loads all plain members when none is named", () =>
  onSheets(["A"], async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    context.load(sheet);
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toStrictEqual([
      "A",
      0,
      "Visible",
      true,
    ]);
  }));

it("loads a collection's own count beside its items", () =>
  onSheets(["A"], async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1:B2").values = [
      ["Name", "Qty"],
      ["a", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "Stock";
    const tables = context.workbook.tables.load("items/name,count");
    await context.sync();
    expect([tables.count, tables.items.map((table) => table.name)]).toStrictEqual([1, ["Stock"]]);
  }));

it("refuses a name that no such object has", () =>
  onSheets(["A"], async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").load("values,hyperlink");
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.hyperlink") as string,
    });
  }));
