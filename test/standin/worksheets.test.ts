import { withExcel } from "../support/excel.ts";
import { onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

const onSheets = (names: readonly string[], test: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  withExcel(names, () => Excel.run(test));

async function listed(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

it("adds a sheet once, at the end, and goes on finding it whatever it is called", () =>
  onSheets(["Alpha", "Beta Two"], async (context) => {
    const added = context.workbook.worksheets.add("New").load("name,id,position");
    added.getRange("B2").values = [[7]];
    await context.sync();
    expect(added.position).toBe(2);
    added.name = "Renamed";
    added.activate();
    await context.sync();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = added.getRange("B2").load("address,values");
    await context.sync();
    expect([active.name, cell.address, cell.values]).toStrictEqual(["Renamed", "Renamed!B2", [[7]]]);
    expect(await listed(context)).toStrictEqual(["Alpha", "Beta Two", "Renamed"]);
  }));

it("does not make a new sheet the active one", () =>
  onSheets(["A"], async (context) => {
    context.workbook.worksheets.add();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("A");
  }));

it("gives a sheet without a name the next free one", () =>
  onSheets(["Sheet1", "sheet3"], async (context) => {
    for (let count = 0; count < 2; count += 1) context.workbook.worksheets.add();
    expect(await listed(context)).toStrictEqual(["Sheet1", "sheet3", "Sheet2", "Sheet4"]);
  }));

it.each([
  ["a".repeat(32), "InvalidArgument", "31 characters are the most"],
  ["a/b", "InvalidArgument", "a slash"],
  ["a:b", "InvalidArgument", "a colon"],
  ["[a]", "InvalidArgument", "brackets"],
  ["'a", "InvalidArgument", "an apostrophe in front"],
  ["a'", "InvalidArgument", "an apostrophe at the end"],
  ["History", "InvalidArgument", "Excel keeps it for itself"],
  ["sheet1", "ItemAlreadyExists", "the name is taken, whatever its capitals"],
])("refuses the name %s with %s because of %s", (name, code) =>
  onSheets(["Sheet1", "Other"], async (context) => {
    context.workbook.worksheets.add(name);
    expect((await refusedSync(context)).code).toBe(code);
    context.workbook.worksheets.getItem("Other").name = name;
    expect((await refusedSync(context)).code).toBe(code);
    expect(await listed(context)).toStrictEqual(["Sheet1", "Other"]);
  }),
);

it.each(["a".repeat(31), "Children's", "Plan & budget", "2021-22", "£"])("takes the name %s", (name) =>
  onSheets(["Sheet1"], async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = name;
    expect(await listed(context)).toStrictEqual([name]);
  }),
);

it("lets a sheet change the capitals of its name", () =>
  onSheets(["Sheet1"], async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "SHEET1";
    expect(await listed(context)).toStrictEqual(["SHEET1"]);
  }));

it("carries formulas and names along when a sheet is renamed", () =>
  onSheets(["Data", "Other"], async (context) => {
    const [data, other] = ["Data", "Other"].map((name) => context.workbook.worksheets.getItem(name));
    if (!data || !other) throw new Error("no sheets");
    data.getRange("A1").values = [[5]];
    other.getRange("A1").formulas = [["=Data!A1*2"]];
    context.workbook.names.add("Five", data.getRange("A1"));
    data.name = "Outcomes 21/22".replace("/", "-");
    const cell = other.getRange("A1").load("formulas,values");
    const name = context.workbook.names.getItem("Five").load("formula");
    await context.sync();
    expect([cell.formulas, cell.values, name.formula]).toStrictEqual([
      [["='Outcomes 21-22'!A1*2"]],
      [[10]],
      "='Outcomes 21-22'!$A$1",
    ]);
  }));

it("moves, counts and finds sheets", () =>
  onSheets(["A", "B", "C"], async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("C").position = 0;
    worksheets.getItem("B").visibility = "Hidden";
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const found = [
      worksheets.getFirst(),
      worksheets.getLast(),
      worksheets.getLast(true),
      worksheets.getItem("A").getNext(),
      worksheets.getItem("A").getPrevious(),
    ].map((sheet) => sheet.load("name"));
    const none = worksheets.getItem("A").getNextOrNullObject(true);
    await context.sync();
    expect(counts.map((count) => count.value)).toStrictEqual([3, 2]);
    expect(found.map((sheet) => sheet.name)).toStrictEqual(["C", "B", "A", "B", "C"]);
    expect(none.isNullObject).toBe(true);
  }));

it("hides a sheet, steps away from it, and shows it again", () =>
  onSheets(["A", "B"], async (context) => {
    const a = context.workbook.worksheets.getItem("A");
    a.visibility = "VeryHidden";
    a.load("visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([a.visibility, active.name]).toStrictEqual(["VeryHidden", "B"]);
    a.visibility = "Visible";
    a.load("visibility");
    await context.sync();
    expect(a.visibility).toBe("Visible");
  }));

it("deletes a sheet, and what pointed there is #REF!", () =>
  onSheets(["A", "B"], async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("B").getRange("A1").formulas = [["=A!A1"]];
    worksheets.getItem("A").names.add("Own", worksheets.getItem("A").getRange("A1"));
    worksheets.getItem("A").delete();
    const cell = worksheets.getItem("B").getRange("A1").load("formulas,values");
    const gone = worksheets.getItemOrNullObject("A");
    await context.sync();
    expect([cell.formulas, cell.values, gone.isNullObject]).toStrictEqual([[["=#REF!"]], [["#REF!"]], true]);
  }));

it.each<readonly [what: string, act: (sheets: Excel.WorksheetCollection) => unknown, code: string]>([
  ["deleting the last visible sheet", (s) => s.getItem("A").delete(), "InvalidOperation"],
  ["hiding the last visible sheet", (s) => Object.assign(s.getItem("A"), { visibility: "Hidden" }), "InvalidOperation"],
  ["deleting a very hidden sheet", (s) => s.getItem("Very").delete(), "InvalidOperation"],
  ["activating a hidden sheet", (s) => s.getItem("Hidden").activate(), "InvalidOperation"],
  ["a place that is none", (s) => Object.assign(s.getItem("A"), { position: 3 }), "InvalidArgument"],
  ["a visibility that is none", (s) => Object.assign(s.getItem("A"), { visibility: "Shown" }), "InvalidArgument"],
  ["a sheet that is not there", (s) => s.getItem("Nope").load("name"), "ItemNotFound"],
  ["a next sheet that is not there", (s) => s.getItem("Very").getNext().load("name"), "ItemNotFound"],
])("refuses %s", (_, act, code) =>
  onSheets(["A", "Hidden", "Very"], async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Hidden").visibility = "Hidden";
    worksheets.getItem("Very").visibility = "VeryHidden";
    await context.sync();
    act(worksheets);
    expect((await refusedSync(context)).code).toBe(code);
  }),
);

it("keeps a tab colour and gridlines", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toStrictEqual(["", true]);
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toStrictEqual(["#FF0000", false]);
    sheet.tabColor = "";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBe("");
  }));

describe("frozen panes", () => {
  it.each<readonly [what: string, act: (panes: Excel.WorksheetFreezePanes) => void, location: string | null]>([
    ["rows", (p) => p.freezeRows(2), "1:2"],
    ["one row", (p) => p.freezeRows(), "1:1"],
    ["columns", (p) => p.freezeColumns(1), "A:A"],
    ["both, at a cell", (p) => p.freezeAt("B3"), "A1:B3"],
    ["rows, at whole rows", (p) => p.freezeAt("1:3"), "1:3"],
    ["nothing any more", (p) => p.unfreeze(), null],
  ])("freezes %s", (_, act, location) =>
    onSheet(async ({ sheet, context }) => {
      sheet.freezePanes.freezeRows(9);
      act(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.isNullObject ? null : frozen.address).toBe(location === null ? null : `Sheet1!${location}`);
    }),
  );

  it("refuse to say where they are when there are none", () =>
    onSheet(async ({ sheet, context }) => {
      sheet.freezePanes.getLocation().load("address");
      expect((await refusedSync(context)).code).toBe("ItemNotFound");
    }));
});

describe("the page", () => {
  it("keeps what was set", () =>
    onSheet(async ({ sheet, context }) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$2:$3");
      page.load("orientation,zoom,paperSize");
      const titles = page.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([page.orientation, page.paperSize, titles.address]).toStrictEqual(["Landscape", "A4", "Sheet1!2:3"]);
      expect(page.zoom).toStrictEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      page.zoom = { scale: 100 };
      page.load("zoom");
      await context.sync();
      expect(page.zoom).toStrictEqual({ scale: 100 });
    }));

  it.each<readonly [what: string, act: (page: Excel.PageLayout) => unknown, code: string]>([
    ["another scale", (p) => Object.assign(p, { zoom: { scale: 80 } }), "ApiNotFound"],
    ["another paper", (p) => Object.assign(p, { paperSize: "A3" }), "ApiNotFound"],
    ["titles that are no whole rows", (p) => p.setPrintTitleRows("A1:B2"), "InvalidArgument"],
    ["titles where there are none", (p) => p.getPrintTitleRows().load("address"), "ItemNotFound"],
  ])("refuses %s", (_, act, code) =>
    onSheet(async ({ sheet, context }) => {
      act(sheet.pageLayout);
      expect((await refusedSync(context)).code).toBe(code);
    }),
  );
});
