import { cellIn, firstSheet, lookIn, onSheet, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

it.each([
  ["Contents", { content: null, fill: "#FF0000", merged: 1, conditional: 1 }],
  ["Formats", { content: "x", fill: null, merged: 0, conditional: 0 }],
  ["All", { content: null, fill: null, merged: 0, conditional: 0 }],
  [undefined, { content: null, fill: null, merged: 0, conditional: 0 }],
] as const)("clears %s", (what, left) =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1").values = [["x"]];
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#FF0000";
    range.merge();
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.clear(what);
    await context.sync();
    const { merged, conditionalFormats } = firstSheet(book);
    expect({
      content: cellIn(book, 0, 0)?.value || null,
      fill: lookIn(book, 0, 0)?.fill ?? null,
      merged: merged.length,
      conditional: conditionalFormats.length,
    }).toStrictEqual(left);
  }),
);

it("clears a whole sheet without visiting its 17 billion cells", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("C3:D4").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A:B").format.font.bold = true;
    sheet.getRange().clear();
    await context.sync();
    const { rows, columnFormats } = firstSheet(book);
    expect([rows.size, [...columnFormats.values()].map(({ style }) => style)]).toStrictEqual([0, [0, 0]]);
  }));

it("keeps only the first cell's content when it merges, and finds the merged areas", () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["kept", "lost"],
      ["lost", "lost"],
    ];
    range.merge();
    const areas = sheet.getRange("B2:C9").getMergedAreasOrNullObject().load("address");
    areas.areas.load("items/rowIndex,items/rowCount");
    const none = sheet.getRange("C1").getMergedAreasOrNullObject();
    await context.sync();
    expect([areas.address, none.isNullObject]).toStrictEqual(["Sheet1!A1:B2", true]);
    expect(areas.areas.items.map((area) => [area.rowIndex, area.rowCount])).toStrictEqual([[0, 2]]);
    expect(await valuesOf(range)).toStrictEqual([
      ["kept", ""],
      ["", ""],
    ]);
  }));

it("merges row by row when asked, and takes apart what it touches", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1:C3").merge(true);
    sheet.getRange("B2").unmerge();
    await context.sync();
    expect(firstSheet(book).merged.map(({ row, columns }) => [row, columns])).toStrictEqual([
      [0, 3],
      [2, 3],
    ]);
  }));

it("refuses to merge a part of a table", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1:B2").values = [
      ["h", "i"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.getRange("B2:C2").merge();
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
  }));

it("selects, and so makes a sheet the active one", () =>
  onSheet(async ({ sheet, context, book }) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const front = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.address, front.name]).toStrictEqual(["Other!B2:C3", "Other!B2", "Other"]);
    expect(book.activeSheet).toBe(1);
    sheet.activate();
    const back = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(back.address).toBe("Sheet1!A1");
  }));

it("refuses to select on a hidden sheet", () =>
  onSheet(async ({ context }) => {
    const other = context.workbook.worksheets.add("Other");
    other.visibility = "Hidden";
    other.getRange("A1").select();
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
  }));
