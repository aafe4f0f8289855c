import { type CellFacts, conditionalLook } from "../../../src/workbench/page/conditional/conditionalLook.ts";
import { literalOf } from "../../../src/workbench/page/conditional/literal.ts";
import type { ConditionalFormat, ConditionalRule } from "../../../src/xlsx/book.ts";

const CELL: CellFacts = { row: 3, column: 1, value: 7, isError: false, shown: "7" };

const format = (rule: ConditionalRule, changes: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
  ...{ id: "1", areas: [{ row: 0, column: 0, rows: 10, columns: 5 }], priority: 1, stopIfTrue: false, rule },
  ...{ fill: null, fontColor: null, bold: null, ...changes },
});

const above = (limit: number): ConditionalRule => ({
  ...{ kind: "cellValue", operator: "greaterThan", formula1: String(limit), formula2: null },
});

const look = (formats: readonly ConditionalFormat[], cell = CELL) =>
  conditionalLook(formats, cell, (_format, formula) => literalOf(formula));

it("changes nothing where no rule holds", () => {
  const nothing = { fill: null, fontColor: null, bold: null };
  expect(look([])).toStrictEqual(nothing);
  expect(look([format(above(7), { fill: "#FF0000" })])).toStrictEqual(nothing);
});

it("holds only in its own areas", () => {
  const elsewhere = [{ row: 4, column: 0, rows: 1, columns: 5 }];
  const here = [...elsewhere, { row: 3, column: 1, rows: 1, columns: 1 }];
  expect(look([format(above(5), { areas: elsewhere, fill: "#FF0000" })]).fill).toBeNull();
  expect(look([format(above(5), { areas: here, fill: "#FF0000" })]).fill).toBe("#FF0000");
});

it("takes each part of the look from the first rule that has it", () => {
  const formats = [
    format(above(5), { fontColor: "#111111" }),
    format(above(99), { bold: true }),
    format(above(4), { fill: "#FF0000", fontColor: "#222222" }),
    format(above(3), { fill: "#00FF00", bold: false }),
  ];
  expect(look(formats)).toStrictEqual({ fill: "#FF0000", fontColor: "#111111", bold: false });
});

it("looks no further than a rule that holds and says so", () => {
  const stop = format(above(5), { stopIfTrue: true });
  const red = format(above(1), { fill: "#FF0000" });
  expect(look([stop, red]).fill).toBeNull();
  expect(look([format(above(99), { stopIfTrue: true }), red]).fill).toBe("#FF0000");
});

it.each<[because: string, rule: ConditionalRule, cell: Partial<CellFacts>, holds: boolean]>([
  ["a text that is shown", { kind: "containsText", operator: "contains", text: "£" }, { shown: "£7" }, true],
  ["a formula that is true", { kind: "custom", formula: "TRUE" }, {}, true],
  ["a formula that is false", { kind: "custom", formula: "FALSE" }, {}, false],
  ["a formula that gives a number", { kind: "custom", formula: "2" }, {}, true],
  ["a formula that gives 0", { kind: "custom", formula: "0" }, {}, false],
  ["a formula that gives a text", { kind: "custom", formula: '"yes"' }, {}, false],
  ["a formula that gives an error", { kind: "custom", formula: "1/0" }, {}, false],
  ["an error is no value", above(5), { isError: true, value: "#N/A", shown: "#N/A" }, false],
  [
    "a limit that is an error",
    { kind: "cellValue", operator: "greaterThan", formula1: "1/0", formula2: null },
    {},
    false,
  ],
  ["between", { kind: "cellValue", operator: "between", formula1: "5", formula2: "9" }, {}, true],
  ["between with an error", { kind: "cellValue", operator: "between", formula1: "5", formula2: "1/0" }, {}, false],
  ["a kind that is not modelled", { kind: "other", type: "dataBar" }, {}, false],
])("asks: %s", (_because, rule, changes, holds) => {
  const found = look([format(rule, { fill: "#FF0000" })], { ...CELL, ...changes });
  expect(found.fill).toBe(holds ? "#FF0000" : null);
});
