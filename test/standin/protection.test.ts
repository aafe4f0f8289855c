import { onSheet, type Run, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

type Act = (run: Run) => unknown;

const writes: readonly (readonly [what: string, act: Act])[] = [
  ["values", ({ sheet }) => Object.assign(sheet.getRange("A1"), { values: [[1]] })],
  ["formulas", ({ sheet }) => Object.assign(sheet.getRange("A1"), { formulas: [["=1"]] })],
  ["a number format", ({ sheet }) => Object.assign(sheet.getRange("A1"), { numberFormat: [["0"]] })],
  ["clearing", ({ sheet }) => sheet.getRange("A1").clear()],
  ["clearing contents", ({ sheet }) => sheet.getRange("A1").clear("Contents")],
  ["merging", ({ sheet }) => sheet.getRange("A1:B1").merge()],
  ["unmerging", ({ sheet }) => sheet.getRange("A1:B1").unmerge()],
  ["inserting", ({ sheet }) => sheet.getRange("1:1").insert("Down")],
  ["deleting", ({ sheet }) => sheet.getRange("1:1").delete("Up")],
  ["hiding rows", ({ sheet }) => Object.assign(sheet.getRange("1:1"), { rowHidden: true })],
  ["hiding columns", ({ sheet }) => Object.assign(sheet.getRange("A:A"), { columnHidden: true })],
  ["a column's width", ({ sheet }) => Object.assign(sheet.getRange("A1").format, { columnWidth: 50 })],
  ["fitting columns", ({ sheet }) => sheet.getRange("A1").format.autofitColumns()],
  ["a conditional format", ({ sheet }) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["clearing conditional formats", ({ sheet }) => sheet.getRange("A1").conditionalFormats.clearAll()],
  ["a table", ({ sheet }) => sheet.tables.add("A1:B2", true)],
];

it.each(writes)("a protected sheet refuses %s, and takes it again afterwards", (_, act) =>
  onSheet(async (run) => {
    const { sheet, context } = run;
    sheet.protection.protect();
    await context.sync();
    act(run);
    expect((await refusedSync(context)).code).toBe("AccessDenied");
    sheet.protection.unprotect();
    act(run);
    await context.sync();
  }),
);

it("lets unlocked cells of a protected sheet be written", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("B2:B3").values = [["a"], ["b"]];
    expect(await valuesOf(sheet.getRange("B2:B3"))).toStrictEqual([["a"], ["b"]]);
    sheet.getRange("B2:B4").values = [["x"], ["y"], ["z"]];
    expect((await refusedSync(context)).code).toBe("AccessDenied");
    expect(await valuesOf(sheet.getRange("B2:B4"))).toStrictEqual([["a"], ["b"], [""]]);
  }));

it("opens a sheet only with the password it was closed with", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.protection.protect({}, "secret");
    sheet.protection.load("protected");
    await context.sync();
    expect([sheet.protection.protected, book.sheets[0]?.protection]).toStrictEqual([true, { password: true }]);
    sheet.protection.protect();
    expect((await refusedSync(context)).code).toBe("AccessDenied");
    sheet.protection.unprotect("guess");
    expect((await refusedSync(context)).code).toBe("AccessDenied");
    sheet.protection.unprotect("secret");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  }));

it.each<readonly [what: string, act: Act]>([
  ["adding a sheet", ({ context }) => context.workbook.worksheets.add("New")],
  ["renaming a sheet", ({ sheet }) => Object.assign(sheet, { name: "New" })],
  ["moving a sheet", ({ sheet }) => Object.assign(sheet, { position: 1 })],
  ["hiding a sheet", ({ sheet }) => Object.assign(sheet, { visibility: "Hidden" })],
  ["deleting a sheet", ({ sheet }) => sheet.delete()],
])("a workbook with protected structure refuses %s, but not writing", (_, act) =>
  onSheet(async (run) => {
    const { context, sheet } = run;
    context.workbook.worksheets.add("Second");
    context.workbook.protection.protect("pw");
    await context.sync();
    act(run);
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
    sheet.getRange("A1").values = [[1]];
    context.workbook.protection.unprotect("wrong");
    expect((await refusedSync(context)).code).toBe("AccessDenied");
    context.workbook.protection.unprotect("pw");
    act(run);
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(false);
  }),
);

it.each<readonly [what: string, act: Act]>([
  ...writes,
  ["a name", ({ context }) => context.workbook.names.add("Thing", "=1")],
  ["a setting", ({ context }) => context.workbook.settings.add("a", 1)],
  ["adding a sheet", ({ context }) => context.workbook.worksheets.add()],
  ["freezing", ({ sheet }) => sheet.freezePanes.freezeRows(1)],
  ["the page", ({ sheet }) => Object.assign(sheet.pageLayout, { orientation: "Landscape" })],
  ["a tab's colour", ({ sheet }) => Object.assign(sheet, { tabColor: "#FF0000" })],
  ["protecting", ({ sheet }) => sheet.protection.protect()],
])("a document that is read only refuses %s", (_, act) =>
  onSheet(
    async (run) => {
      run.context.workbook.load("readOnly,isDirty");
      await run.context.sync();
      expect([run.context.workbook.readOnly, run.context.workbook.isDirty]).toStrictEqual([true, false]);
      act(run);
      expect((await refusedSync(run.context)).code).toBe("AccessDenied");
    },
    { readOnly: true },
  ),
);
