import { firstSheet, onSheet, type Run, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

/** A sheet with the table Stock in A1:B3. */
const onTable = (test: (run: Run & { readonly table: Excel.Table }) => Promise<void>): Promise<void> =>
  onSheet(async (run) => {
    run.sheet.getRange("A1:B3").values = [
      ["Name", "Qty"],
      ["a", 1],
      ["b", 2],
    ];
    const table = run.sheet.tables.add("A1:B3", true);
    table.name = "Stock";
    await run.context.sync();
    await test({ ...run, table });
  });

it("is listed with its parts", () =>
  onTable(async ({ context, table }) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((part) =>
      part.load("address"),
    );
    const tables = context.workbook.tables.load("items/name,items/id,count");
    table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    table.worksheet.load("name");
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    await context.sync();
    expect(parts.map((part) => part.address)).toStrictEqual(["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"]);
    expect([tables.count, tables.items[0]?.name, table.worksheet.name]).toStrictEqual([1, "Stock", "Sheet1"]);
    const look = [table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton];
    expect(look).toStrictEqual(["TableStyleMedium2", true, false, true, true]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toStrictEqual([
      ["Name", 0],
      ["Qty", 1],
    ]);
    expect(table.rows.count).toBe(2);
  }));

it("is found by its id and by its name, whatever its capitals", () =>
  onTable(async ({ context, table, sheet }) => {
    table.load("id");
    await context.sync();
    const found = [context.workbook.tables.getItem(table.id), sheet.tables.getItem("STOCK"), sheet.tables.getItemAt(0)];
    for (const each of found) each.load("name");
    const none = sheet.tables.getItemOrNullObject("Stick");
    await context.sync();
    expect(found.map(({ name }) => name)).toStrictEqual(["Stock", "Stock", "Stock"]);
    expect(none.isNullObject).toBe(true);
  }));

it("takes new rows at its end, and says where", () =>
  onTable(async ({ table, context }) => {
    const row = table.rows.add(undefined, [
      ["c", 3],
      ["d", 4],
    ]);
    row.load("index,values");
    const body = table.columns.getItem("Qty").getDataBodyRange();
    expect(await valuesOf(body)).toStrictEqual([[1], [2], [3], [4]]);
    table.rows.load("count");
    await context.sync();
    expect([row.index, row.values, table.rows.count]).toStrictEqual([2, [["c", 3]], 4]);
  }));

it("takes a row inside, and moves what is below it in its own columns only", () =>
  onTable(async ({ table, sheet }) => {
    sheet.getRange("A4:C4").values = [["below", "", "beside"]];
    table.rows.add(1, [["between", 9]]);
    expect(await valuesOf(sheet.getRange("A1:C5"))).toStrictEqual([
      ["Name", "Qty", ""],
      ["a", 1, ""],
      ["between", 9, ""],
      ["b", 2, "beside"],
      ["below", "", ""],
    ]);
  }));

it("pushes down what is in the way of rows at its end", () =>
  onTable(async ({ table, sheet }) => {
    sheet.getRange("A4").values = [["in the way"]];
    table.rows.add(undefined, [["c", 3]]);
    expect(await valuesOf(sheet.getRange("A4:A5"))).toStrictEqual([["c"], ["in the way"]]);
  }));

it("gives new rows the look of the row above", () =>
  onTable(async ({ table, sheet, context }) => {
    sheet.getRange("B3").numberFormat = [["0.0"]];
    table.rows.add(undefined, [["c", 3]]);
    const cell = sheet.getRange("B4").load("text");
    await context.sync();
    expect(cell.text).toStrictEqual([["3.0"]]);
  }));

it("loses rows, and keeps an empty one at last", () =>
  onTable(async ({ table, context, sheet }) => {
    table.rows.getItemAt(0).delete();
    await context.sync();
    table.rows.getItemAt(0).delete();
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(1);
    expect(await valuesOf(sheet.getRange("A1:B3"))).toStrictEqual([
      ["Name", "Qty"],
      ["", ""],
      ["", ""],
    ]);
  }));

it("takes a column at its end, with its values and its name", () =>
  onTable(async ({ table, context, sheet }) => {
    sheet.getRange("C2").values = [["moved aside"]];
    const column = table.columns.add(undefined, [["RAG"], ["Red"], ["Green"]], "Rating").load("index,name");
    await context.sync();
    expect([column.index, column.name]).toStrictEqual([2, "Rating"]);
    expect(await valuesOf(sheet.getRange("A1:D3"))).toStrictEqual([
      ["Name", "Qty", "Rating", ""],
      ["a", 1, "Red", "moved aside"],
      ["b", 2, "Green", ""],
    ]);
  }));

it("takes a column inside without values, under a free name, and loses it again", () =>
  onTable(async ({ table, sheet, context }) => {
    const column = table.columns.add(1);
    expect(await valuesOf(sheet.getRange("A1:C1"))).toStrictEqual([["Name", "Column2", "Qty"]]);
    column.delete();
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toStrictEqual(["Name", "Qty"]);
    expect(await valuesOf(sheet.getRange("A1:C1"))).toStrictEqual([["Name", "Qty", ""]]);
  }));

it("keeps header cells and column names alike", () =>
  onTable(async ({ table, sheet, context }) => {
    sheet.getRange("A1:B1").values = [["Qty", 2021]];
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toStrictEqual(["Qty", "2021"]);
    table.columns.getItem("2021").name = "=x";
    expect(await valuesOf(sheet.getRange("A1:B1"))).toStrictEqual([["Qty", "=x"]]);
    sheet.getRange("A1:B1").values = [["same", "Same"]];
    expect(await valuesOf(sheet.getRange("A1:B1"))).toStrictEqual([["same", "Same2"]]);
    sheet.getRange("A1").clear("Contents");
    expect(await valuesOf(sheet.getRange("A1:B1"))).toStrictEqual([["Column1", "Same2"]]);
  }));

it("is stretched and shrunk under its header row", () =>
  onTable(async ({ table, sheet, context }) => {
    table.resize("A1:C5");
    table.columns.load("items/name");
    const range = table.getRange().load("address");
    await context.sync();
    expect([range.address, table.columns.items[2]?.name]).toStrictEqual(["Sheet1!A1:C5", "Column3"]);
    table.resize(sheet.getRange("A1:A2"));
    table.columns.load("count");
    await context.sync();
    expect(table.columns.count).toBe(1);
  }));

it("has a totals row, and hides its headers, where there is room", () =>
  onTable(async ({ table, sheet, context }) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address");
    await context.sync();
    expect(totals.address).toBe("Sheet1!A4:B4");
    table.showTotals = false;
    table.showHeaders = false;
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A2:B3");
    table.showHeaders = true;
    expect(await valuesOf(sheet.getRange("A1:B1"))).toStrictEqual([["Name", "Qty"]]);
  }));

it("becomes plain cells, or is deleted with what it holds", () =>
  onTable(async ({ table, sheet, context, book }) => {
    const range = table.convertToRange().load("address");
    await context.sync();
    expect([range.address, firstSheet(book).tables]).toStrictEqual(["Sheet1!A1:B3", []]);
    const again = sheet.tables.add("A1:B3", true);
    again.delete();
    await context.sync();
    expect([firstSheet(book).tables, firstSheet(book).rows.size]).toStrictEqual([[], 0]);
  }));

it("is worked out by its name in formulas, which follow its new one's absence", () =>
  onTable(async ({ table, sheet, context }) => {
    const cell = sheet.getRange("D1");
    cell.formulas = [["=SUM(Stock[Qty])"]];
    expect(await valuesOf(cell)).toStrictEqual([[3]]);
    table.rows.add(undefined, [["c", 10]]);
    await context.sync();
    expect(await valuesOf(cell)).toStrictEqual([[13]]);
  }));

it.each<readonly [what: string, act: (table: Excel.Table, sheet: Excel.Worksheet) => unknown, code: string]>([
  ["overlapping another table", (_, s) => s.tables.add("B2:C4", true), "InvalidOperation"],
  ["no headers", (_, s) => s.tables.add("F1:G2", false), "InvalidOperation"],
  ["whole columns", (_, s) => s.tables.add("F:G", true), "InvalidOperation"],
  ["another sheet's range", (_, s) => s.tables.add("Other!A1:B2", true), "InvalidArgument"],
  ["a name that looks like a cell", (t) => Object.assign(t, { name: "Q1" }), "InvalidArgument"],
  ["a name with a blank", (t) => Object.assign(t, { name: "My table" }), "InvalidArgument"],
  ["a name that is taken", (t) => Object.assign(t, { name: "taken" }), "ItemAlreadyExists"],
  ["a header row elsewhere", (t) => t.resize("A2:B4"), "InvalidArgument"],
  ["a size of no rows", (t) => t.resize("A1:B1"), "InvalidArgument"],
  ["rows of the wrong length", (t) => t.rows.add(undefined, [["c"]]), "InvalidArgument"],
  ["a row beyond its end", (t) => t.rows.add(9, [["c", 1]]), "InvalidArgument"],
  ["a column of the wrong height", (t) => t.columns.add(undefined, [["x"], ["y"]]), "InvalidArgument"],
  ["a column that is not there", (t) => t.columns.getItem("Nope").load("name"), "ItemNotFound"],
  ["a row that is not there", (t) => t.rows.getItemAt(2).load("index"), "ItemNotFound"],
  ["totals that are not there", (t) => t.getTotalRowRange().load("address"), "ItemNotFound"],
])("refuses %s", (_, act, code) =>
  onTable(async ({ table, sheet, context }) => {
    context.workbook.worksheets.add("Other");
    context.workbook.names.add("Taken", sheet.getRange("Z1"));
    await context.sync();
    act(table, sheet);
    expect((await refusedSync(context)).code).toBe(code);
  }),
);
