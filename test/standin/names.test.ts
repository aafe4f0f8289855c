import { onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

const MEMBERS = "name,formula,comment,visible,value,type,scope";

const facts = (item: Excel.NamedItem): unknown[] => [
  item.formula,
  item.type,
  item.value,
  item.scope,
  item.comment,
  item.visible,
];

it("stands for a range that was handed over, and is found whatever its capitals", () =>
  onSheet(async ({ sheet, context }) => {
    const { names } = context.workbook;
    names.add("Inputs", sheet.getRange("B2:B4"), "a comment");
    const missing = names.getItemOrNullObject("Missing");
    const found = names.getItemOrNullObject("inputs").load(MEMBERS);
    const range = found.getRange().load("address");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(facts(found)).toStrictEqual([
      "=Sheet1!$B$2:$B$4",
      "Range",
      "Sheet1!$B$2:$B$4",
      "Workbook",
      "a comment",
      true,
    ]);
    expect(range.address).toBe("Sheet1!B2:B4");
  }));

it.each([
  ["a formula", "=SUM(Sheet1!$A$1:$A$3)", "=SUM(Sheet1!$A$1:$A$3)", "String", "SUM(Sheet1!$A$1:$A$3)"],
  ["a text", '="Q1 ""21"""', '="Q1 ""21"""', "String", 'Q1 "21"'],
  ["a number", "=0.75", "=0.75", "Double", 0.75],
  ["a number without =", "12", "=12", "Double", 12],
  ["a truth value", "=TRUE", "=TRUE", "Boolean", true],
  ["what is gone", "=Sheet1!#REF!", "=Sheet1!#REF!", "Error", "#REF!"],
  ["whole columns", "=Sheet1!$A:$C", "=Sheet1!$A:$C", "Range", "Sheet1!$A:$C"],
])("stands for %s", (_, reference, formula, type, value) =>
  onSheet(async ({ context }) => {
    const item = context.workbook.names.add("Thing", reference).load(MEMBERS);
    const range = item.getRangeOrNullObject();
    await context.sync();
    expect([item.formula, item.type, item.value]).toStrictEqual([formula, type, value]);
    expect(range.isNullObject).toBe(type !== "Range");
  }),
);

it("can be changed, hidden and removed", () =>
  onSheet(async ({ sheet, context, book }) => {
    const item = context.workbook.names.add("Thing", sheet.getRange("A1"));
    item.formula = "=Sheet1!$C$3";
    item.comment = "moved";
    item.visible = false;
    item.load(MEMBERS);
    await context.sync();
    expect(facts(item)).toStrictEqual(["=Sheet1!$C$3", "Range", "Sheet1!$C$3", "Workbook", "moved", false]);
    item.delete();
    await context.sync();
    expect(book.names).toStrictEqual([]);
  }));

it("belongs to the workbook or to one sheet, and each has its own list", () =>
  onSheet(async ({ sheet, context }) => {
    const { names } = context.workbook;
    names.add("Same", sheet.getRange("A1"));
    sheet.names.add("Same", sheet.getRange("A2"));
    names.load("items/name,items/scope,items/formula");
    sheet.names.load("items/name,items/scope,items/formula");
    const counts = [names.getCount(), sheet.names.getCount()];
    const inRange = sheet.getRange("same").load("address");
    await context.sync();
    const listed = [names, sheet.names].map(({ items }) => items.map(({ scope, formula }) => [scope, formula]));
    expect(listed).toStrictEqual([[["Workbook", "=Sheet1!$A$1"]], [["Worksheet", "=Sheet1!$A$2"]]]);
    expect(counts.map((count) => count.value)).toStrictEqual([1, 1]);
    expect(inRange.address).toBe("Sheet1!A2");
  }));

it("is worked out in formulas, which follow a change of it and nothing else", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    const cells = sheet.getRange("C1:C2");
    cells.formulas = [["=Thing*10"], ["=A1"]];
    cells.load("values");
    await context.sync();
    expect(cells.values).toStrictEqual([["#NAME?"], [1]]);
    const item = context.workbook.names.add("Thing", sheet.getRange("A1"));
    cells.load("values");
    await context.sync();
    expect(cells.values).toStrictEqual([[10], [1]]);
    item.formula = "=Sheet1!$A$2";
    cells.load("values");
    await context.sync();
    expect(cells.values).toStrictEqual([[20], [1]]);
  }));

it.each(["1st", "a b", "A1", "XFD1048576", "R1C1", "r", "C", "", "a-b", "a".repeat(256)])(
  "refuses the name %j",
  (name) =>
    onSheet(async ({ sheet, context }) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
      expect((await refusedSync(context)).code).toBe("InvalidArgument");
    }),
);

it.each(["_x", "\\x", "Été", "Scrutineer.Outcomes_header", "XFE1", "a".repeat(255)])("takes the name %s", (name) =>
  onSheet(async ({ sheet, context }) => {
    const item = context.workbook.names.add(name, sheet.getRange("A1")).load("name");
    await context.sync();
    expect(item.name).toBe(name);
  }),
);

it.each<readonly [what: string, act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, code: string]>(
  [
    ["a name that is taken", (c, s) => c.workbook.names.add("TAKEN", s.getRange("A1")), "ItemAlreadyExists"],
    ["a formula that is none", (c) => c.workbook.names.add("Thing", "=1+"), "InvalidArgument"],
    ["a name that is not there", (c) => c.workbook.names.getItem("Nope").load("name"), "ItemNotFound"],
    ["the range of a constant", (c) => c.workbook.names.add("Thing", "=1").getRange().load("address"), "ItemNotFound"],
  ],
)("refuses %s", (_, act, code) =>
  onSheet(async ({ sheet, context }) => {
    context.workbook.names.add("Taken", sheet.getRange("A1"));
    await context.sync();
    act(context, sheet);
    expect((await refusedSync(context)).code).toBe(code);
  }),
);
