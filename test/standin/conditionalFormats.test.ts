import { firstSheet, onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

it("adds rules on top of those that are there, and gives them back as they were set", () =>
  onSheet(async ({ sheet, context, book }) => {
    const formats = sheet.getRange("A1:A10").conditionalFormats;
    const value = formats.add(Excel.ConditionalFormatType.cellValue);
    value.cellValue.format.font.color = "#FF0000";
    value.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    const text = formats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.format.fill.color = "#00FF00";
    text.textComparison.format.font.bold = true;
    text.textComparison.rule = { operator: "Contains", text: "late" };
    const custom = formats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = '=$B1="x"';
    formats.load("items/type,items/priority,items/stopIfTrue");
    const count = formats.getCount();
    value.cellValue.load("rule");
    text.textComparison.load("rule");
    custom.custom.rule.load("formula");
    await context.sync();
    expect(count.value).toBe(3);
    expect(formats.items.map(({ type, priority }) => [type, priority])).toStrictEqual([
      ["Custom", 0],
      ["ContainsText", 1],
      ["CellValue", 2],
    ]);
    expect(value.cellValue.rule).toStrictEqual({ formula1: "=100", operator: "GreaterThan" });
    expect(text.textComparison.rule).toStrictEqual({ operator: "Contains", text: "late" });
    expect(custom.custom.rule.formula).toBe('=$B1="x"');
    expect(firstSheet(book).conditionalFormats.map(({ rule, priority }) => [rule.kind, priority])).toStrictEqual([
      ["cellValue", 3],
      ["containsText", 2],
      ["custom", 1],
    ]);
    expect(firstSheet(book).conditionalFormats[1]).toMatchObject({ fill: "#00FF00", bold: true, fontColor: null });
  }));

it.each([
  ["a formula", "=A1", "=A1", undefined],
  ["a number", "5", "=5", undefined],
  ["a text", "Red", '="Red"', undefined],
  ["two formulas", "=1", "=1", "=9"],
])("reads %s in a rule about values", (_, formula1, read, formula2) =>
  onSheet(async ({ sheet, context }) => {
    const format = sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue;
    const rule: Excel.ConditionalCellValueRule = { formula1, operator: formula2 === undefined ? "EqualTo" : "Between" };
    format.rule = formula2 === undefined ? rule : { ...rule, formula2 };
    format.load("rule");
    await context.sync();
    expect(format.rule).toStrictEqual({ ...format.rule, formula1: read });
    expect(format.rule.formula2).toBe(formula2);
  }),
);

it("ranks, stops and finds formats", () =>
  onSheet(async ({ sheet, context }) => {
    const formats = sheet.getRange("A1").conditionalFormats;
    const first = formats.add("Custom").load("id");
    const second = formats.add("Custom").load("id");
    second.stopIfTrue = true;
    first.priority = 0;
    formats.load("items/id,items/stopIfTrue");
    await context.sync();
    expect(formats.items.map(({ id, stopIfTrue }) => [id, stopIfTrue])).toStrictEqual([
      [first.id, false],
      [second.id, true],
    ]);
    const found = [formats.getItem(second.id), formats.getItemAt(1), formats.getItemOrNullObject(second.id)];
    for (const each of found) each.load("id");
    const none = formats.getItemOrNullObject("no such id");
    await context.sync();
    expect([found.map(({ id }) => id), none.isNullObject]).toStrictEqual([[second.id, second.id, second.id], true]);
  }));

it("gives the part of a rule of its own kind only", () =>
  onSheet(async ({ sheet, context }) => {
    const format = sheet.getRange("A1").conditionalFormats.add("ContainsText");
    const parts = [format.cellValueOrNullObject, format.textComparisonOrNullObject, format.customOrNullObject];
    for (const part of parts) part.load();
    await context.sync();
    expect(parts.map((part) => part.isNullObject)).toStrictEqual([true, false, true]);
    format.cellValue.load("rule");
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
  }));

it("counts only formats that reach into the range, and clears them there alone", () =>
  onSheet(async ({ sheet, context, book }) => {
    const format = sheet.getRange("B2:D4").conditionalFormats.add("Custom");
    const counts = ["A1:B2", "A1:A9", "D4"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    const whole = format.getRange().load("address");
    await context.sync();
    expect(counts.map((count) => count.value)).toStrictEqual([1, 0, 1]);
    expect(whole.address).toBe("Sheet1!B2:D4");
    sheet.getRange("C3").conditionalFormats.clearAll();
    const areas = format.getRanges().load("cellCount,areaCount");
    const one = format.getRangeOrNullObject();
    await context.sync();
    expect([areas.cellCount, areas.areaCount, one.isNullObject]).toStrictEqual([8, 4, true]);
    format.delete();
    await context.sync();
    expect(firstSheet(book).conditionalFormats).toStrictEqual([]);
  }));

it("takes the look of a rule away", () =>
  onSheet(async ({ sheet, context, book }) => {
    const { fill, font } = sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
    fill.color = "#FF0000";
    font.color = "#00FF00";
    font.bold = true;
    await context.sync();
    fill.clear();
    font.clear();
    fill.load("color");
    font.load("color,bold");
    await context.sync();
    expect([fill.color, font.color, font.bold]).toStrictEqual(["", "", null]);
    expect(firstSheet(book).conditionalFormats[0]).toMatchObject({ fill: null, fontColor: null, bold: null });
  }));

it("lists kinds that it does not model, and leaves them as they are", () =>
  onSheet(async ({ sheet, context, book }) => {
    firstSheet(book).conditionalFormats.push({
      ...{ id: "x", areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], priority: 1, stopIfTrue: false },
      ...{ rule: { kind: "other", type: "dataBar" }, fill: null, fontColor: null, bold: null },
    });
    const formats = sheet.getRange("A1").conditionalFormats.load("items/type");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toStrictEqual(["DataBar"]);
  }));

it.each<readonly [what: string, act: (formats: Excel.ConditionalFormatCollection) => unknown]>([
  [
    "an operator that is none",
    (f) => Object.assign(f.add("CellValue").cellValue, { rule: { formula1: "1", operator: "Like" } }),
  ],
  [
    "between without a second formula",
    (f) => Object.assign(f.add("CellValue").cellValue, { rule: { formula1: "1", operator: "Between" } }),
  ],
  [
    "an empty formula",
    (f) => Object.assign(f.add("CellValue").cellValue, { rule: { formula1: "", operator: "EqualTo" } }),
  ],
  ["a rule without a formula", (f) => Object.assign(f.add("Custom").custom.rule, { formula: "TRUE" })],
  [
    "a text rule without a text",
    (f) => Object.assign(f.add("ContainsText").textComparison, { rule: { operator: "Contains" } }),
  ],
])("refuses %s", (_, act) =>
  onSheet(async ({ sheet, context }) => {
    act(sheet.getRange("A1").conditionalFormats);
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }),
);
