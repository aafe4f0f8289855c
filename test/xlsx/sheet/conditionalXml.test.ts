import type { ConditionalRule } from "../../../src/xlsx/book.ts";
import { formulasXml, ruleXml } from "../../../src/xlsx/sheet/conditionalXml.ts";
import { readAreas } from "../../../src/xlsx/sheet/readConditional.ts";
import { elementWriter } from "../../../src/xlsx/xml/elementWriter.ts";

const areas = readAreas("C5:D9 F1");

test.each<[ConditionalRule, Record<string, string>, string[]]>([
  [
    { kind: "cellValue", operator: "greaterThanOrEqual", formula1: "$B$1", formula2: null },
    { type: "cellIs", operator: "greaterThanOrEqual" },
    ["$B$1"],
  ],
  [
    { kind: "cellValue", operator: "notBetween", formula1: "1", formula2: "2" },
    { type: "cellIs", operator: "notBetween" },
    ["1", "2"],
  ],
  [{ kind: "custom", formula: "MOD(ROW(),2)=0" }, { type: "expression" }, ["MOD(ROW(),2)=0"]],
  [
    { kind: "containsText", operator: "contains", text: 'a"b' },
    { type: "containsText", operator: "containsText", text: 'a"b' },
    ['NOT(ISERROR(SEARCH("a""b",C5)))'],
  ],
  [
    { kind: "containsText", operator: "endsWith", text: "" },
    { type: "endsWith", operator: "endsWith", text: "" },
    ['RIGHT(C5,LEN(""))=""'],
  ],
])("the rule %j has attributes %j and formulas %j", (rule, attributes, formulas) => {
  expect(ruleXml({ rule, areas })).toEqual({ attributes, formulas });
});

test("a rule that we do not model cannot be written", () => {
  expect(ruleXml({ rule: { kind: "other", type: "top10" }, areas })).toBeNull();
});

test("a rule that lies nowhere reads from the first cell", () => {
  const rule: ConditionalRule = { kind: "containsText", operator: "beginsWith", text: "x" };
  expect(ruleXml({ rule, areas: [] })?.formulas).toEqual(['LEFT(A1,LEN("x"))="x"']);
});

test("formulas are escaped", () => {
  expect(formulasXml(elementWriter("x:"), ['A1<"&"', "B1"])).toBe(
    '<x:formula>A1&lt;"&amp;"</x:formula><x:formula>B1</x:formula>',
  );
});

test("areas are read from a list, and what is none is left out", () => {
  expect(readAreas(" A1:B2\n#REF! C3 ")).toHaveLength(2);
  expect(readAreas("")).toEqual([]);
});
