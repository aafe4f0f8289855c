import { createExceltsCalculator } from "../../src/standin/formula/excelts-calculator.ts";
import { cellIn, onSheet, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

it("works formulas out once, however much was written in a request", () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange("B1").formulas = [["=SUM(A1:A5)"]];
    await context.sync();
    const before = host.session.calculation.count;
    for (let row = 1; row <= 5; row += 1) sheet.getRange(`A${row}`).values = [[row]];
    expect(await valuesOf(sheet.getRange("B1"))).toStrictEqual([[15]]);
    expect(host.session.calculation.count - before).toBe(1);
  }));

it("puts off working out until the request ends, when asked", () =>
  onSheet(async ({ sheet, context, host }) => {
    sheet.getRange("B1").formulas = [["=A1+A2"]];
    await context.sync();
    const before = host.session.calculation.count;
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1:A2").values = [[1], [2]];
    const early = sheet.getRange("B1").load("values");
    await context.sync();
    expect([early.values, host.session.calculation.count - before]).toStrictEqual([[[0]], 1]);
    expect(await valuesOf(sheet.getRange("B1"))).toStrictEqual([[3]]);
  }));

it("works nothing out by itself in manual mode", () =>
  onSheet(async ({ sheet, context }) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.load("calculationMode");
    sheet.getRange("A1").formulas = [["=1+1"]];
    expect(await valuesOf(sheet.getRange("A1"))).toStrictEqual([[""]]);
    expect(application.calculationMode).toBe("Manual");
    application.calculate("Recalculate");
    expect(await valuesOf(sheet.getRange("A1"))).toStrictEqual([[2]]);
  }));

/** The stand-in's own calculator: that of the tests takes what is put straight into a book for something that a person typed. */
const OWN = { calculator: createExceltsCalculator() };

it("leaves the results of the file alone until something they depend on changes", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1:B2").formulas = [["=A1"], ["=A2"]];
    await context.sync();
    // As if the file held results that the engine would not give.
    for (const row of [0, 1]) Object.assign(cellIn(book, row, 1) ?? {}, { value: "from the file" });
    sheet.getRange("C9").values = [["elsewhere"]];
    context.workbook.worksheets.add("New");
    context.workbook.names.add("Thing", sheet.getRange("A1"));
    expect(await valuesOf(sheet.getRange("B1:B2"))).toStrictEqual([["from the file"], ["from the file"]]);
    sheet.getRange("A1").values = [[5]];
    expect(await valuesOf(sheet.getRange("B1:B2"))).toStrictEqual([[5], ["from the file"]]);
    context.workbook.application.calculate("Full");
    expect(await valuesOf(sheet.getRange("B1:B2"))).toStrictEqual([[5], [2]]);
  }, OWN));

it("lets results spill over empty cells and takes them back", () =>
  onSheet(async ({ sheet }) => {
    sheet.getRange("A1:A3").values = [["b"], ["a"], ["b"]];
    sheet.getRange("C1").formulas = [["=UNIQUE(A1:A3)"]];
    expect(await valuesOf(sheet.getRange("C1:C3"))).toStrictEqual([["b"], ["a"], [""]]);
    sheet.getRange("A2").values = [["b"]];
    expect(await valuesOf(sheet.getRange("C1:C3"))).toStrictEqual([["b"], [""], [""]]);
    sheet.getRange("A2:A3").values = [["x"], ["y"]];
    expect(await valuesOf(sheet.getRange("C1:C3"))).toStrictEqual([["b"], ["x"], ["y"]]);
  }));

it("tells the date system by what DATE gives", () =>
  onSheet(async ({ context }) => {
    const day = context.workbook.functions.date(1904, 1, 2).load("value,error");
    await context.sync();
    expect([day.value, day.error]).toStrictEqual([1463, ""]);
    context.workbook.functions.date(2021, 2, 31).load("value");
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }));

it("refuses a mode that is none", () =>
  onSheet(async ({ context }) => {
    Object.assign(context.workbook.application, { calculationMode: "Sometimes" });
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }));

it("knows the file's name and whether anything changed", () =>
  onSheet(
    async ({ sheet, context }) => {
      const { workbook } = context;
      workbook.load("name,isDirty,readOnly");
      await context.sync();
      expect([workbook.name, workbook.isDirty, workbook.readOnly]).toStrictEqual(["q1.xlsx", false, false]);
      sheet.getRange("A1").values = [[1]];
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(true);
      workbook.isDirty = false;
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(false);
    },
    { name: "q1.xlsx" },
  ));
