import { withExcel } from "../support/excel.ts";
import { refusal, refusedSync } from "../support/refused.ts";

it("stops at the first refusal: what came before stays and is delivered, what comes after is not done", () =>
  withExcel(["Sheet1"], async ({ book }) => {
    OfficeExtension.config.extendedErrorLogging = true;
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      const read = sheet.getRange("A1").load("values");
      context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["after"]];
      const error = await refusedSync(context);
      expect(read.values).toStrictEqual([["before"]]);
      return error;
    });
    const error = await run;
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect(error.debugInfo.statement).toContain("worksheets.getItem(...)");
    expect(error.debugInfo.fullStatements?.length).toBeGreaterThan(5);
    expect([...(book.sheets[0]?.rows.keys() ?? [])]).toStrictEqual([0]);
  }));

it("goes on after a refusal", () =>
  withExcel(["Sheet1"], async ({ book }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      await context.sync();
      range.values = [[1, 2]];
      expect(await refusedSync(context)).toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
      sheet.protection.protect();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      expect(await refusedSync(context)).toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(book.sheets[0]?.rows.get(1)?.get(1)?.value).toBe(4);
  }));

it.each([
  ["a child", "Worksheet.Shapes", (sheet: Excel.Worksheet) => sheet.shapes.load("items")],
  [
    "a method",
    "Range.RemoveDuplicates",
    (sheet: Excel.Worksheet) => sheet.getRange("A1:A2").removeDuplicates([0], true),
  ],
  [
    "a member to write",
    "Worksheet.Headings",
    (sheet: Excel.Worksheet) => Object.assign(sheet, { showHeadings: false }),
  ],
  [
    "an event",
    "Worksheet._RegisterCalculatedEvent",
    (sheet: Excel.Worksheet) => sheet.onCalculated.add(() => Promise.resolve()),
  ],
  [
    "a kind of conditional format",
    "DataBar",
    (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
  ],
  ["bindings", "Workbook.Bindings", (sheet: Excel.Worksheet) => sheet.context.workbook.bindings.load("count")],
  [
    "custom XML",
    "Workbook.CustomXmlParts",
    (sheet: Excel.Worksheet) => sheet.context.workbook.customXmlParts.load("items"),
  ],
] as const)("refuses %s that it does not model, by name: %s", (_, name, use) =>
  withExcel(["Sheet1"], () =>
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Sheet1"));
      const error = await refusedSync(context);
      expect(error.code).toBe("ApiNotFound");
      expect(error.message).toContain(name);
    }),
  ),
);

it("refuses what needs a newer Excel than the manifest asks for", () =>
  withExcel(["Sheet1"], async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("ExcelApi 1.15");
  }));

it("throws a fault of its own instead of answering", async () => {
  await withExcel(["Sheet1"], ({ host }) => {
    Object.defineProperty(host.session.book, "sheets", { get: () => fail() });
    const ask = { Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 2 }] };
    const paths = {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    };
    expect(() => host.execute(JSON.stringify({ ...ask, ObjectPaths: paths }), 0)).toThrow("our fault");
    return Promise.resolve();
  });
});

function fail(): never {
  throw new Error("our fault");
}
