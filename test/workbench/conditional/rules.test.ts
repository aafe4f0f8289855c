import fc from "fast-check";
import type { Scalar } from "../../../src/grid/scalar.ts";
import { passes } from "../../../src/workbench/page/conditional/compare.ts";
import { literalOf } from "../../../src/workbench/page/conditional/literal.ts";
import { showsText } from "../../../src/workbench/page/conditional/textRule.ts";
import type { ConditionalOperator } from "../../../src/xlsx/book.ts";

it.each<
  [because: string, value: Scalar, operator: ConditionalOperator, first: Scalar, second: Scalar | null, holds: boolean]
>([
  ["the same number", 5, "equal", 5, null, true],
  ["the same to fifteen digits", 0.1 + 0.2, "equal", 0.3, null, true],
  ["another number", 5.1, "equal", 5, null, false],
  ["the same text in other letters", "● GREEN", "equal", "● Green", null, true],
  ["a number and the text of it", 5, "equal", "5", null, false],
  ["an empty cell and 0", "", "equal", 0, null, true],
  ["an empty cell and no text", "", "equal", "", null, true],
  ["an empty cell and a text", "", "equal", "x", null, false],
  ["not the same", "a", "notEqual", "b", null, true],
  ["an empty cell below 5, as in Excel", "", "lessThan", 5, null, true],
  ["exactly on the line is not below", 5, "lessThan", 5, null, false],
  ["exactly on the line is at most", 5, "lessThanOrEqual", 5, null, true],
  ["exactly on the line is not above", 5, "greaterThan", 5, null, false],
  ["exactly on the line is at least", 5, "greaterThanOrEqual", 5, null, true],
  ["a text above any number", "a", "greaterThan", 1e9, null, true],
  ["a truth value above any text", true, "greaterThan", "zzz", null, true],
  ["a text before another", "apple", "lessThan", "Banana", null, true],
  ["between, the ends included", 5, "between", 5, 10, true],
  ["between, the ends in the other order", 7, "between", 10, 5, true],
  ["outside", 11, "between", 5, 10, false],
  ["not between", 11, "notBetween", 5, 10, true],
  ["on an end is not outside", 10, "notBetween", 5, 10, false],
  ["between without a second value is equal", 5, "between", 5, null, true],
])("compares %s", (_because, value, operator, first, second, holds) => {
  expect(passes(value, operator, first, second)).toBe(holds);
});

const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean());
const OPPOSITES = [
  ["equal", "notEqual"],
  ["lessThan", "greaterThanOrEqual"],
  ["greaterThan", "lessThanOrEqual"],
  ["between", "notBetween"],
] as const;

it("lets each rule hold just where its opposite does not", () => {
  fc.assert(
    fc.property(scalar, scalar, scalar, fc.constantFrom(...OPPOSITES), (value, first, second, [rule, opposite]) => {
      expect(passes(value, rule, first, second)).toBe(!passes(value, opposite, first, second));
    }),
  );
});

it.each<
  [operator: "contains" | "notContains" | "beginsWith" | "endsWith", shown: string, text: string, holds: boolean]
>([
  ["contains", "▲ Amber", "amber", true],
  ["contains", "▲ Amber", "green", false],
  ["notContains", "▲ Amber", "green", true],
  ["notContains", "", "green", true],
  ["beginsWith", "Red, late", "red", true],
  ["beginsWith", "Not red", "red", false],
  ["endsWith", "Not red", "RED", true],
  ["endsWith", "red.", "red", false],
])("%s: %p and %p", (operator, shown, text, holds) => {
  expect(showsText(shown, { kind: "containsText", operator, text })).toBe(holds);
});

it.each<[formula: string, value: Scalar | null]>([
  ["5", 5],
  ["-0.05", -0.05],
  [" 1E3 ", 1000],
  [".5", 0.5],
  ['"● Green"', "● Green"],
  ['"say ""yes"""', 'say "yes"'],
  ['""', ""],
  ["true", true],
  ["FALSE", false],
  ["A1", null],
  ["1+1", null],
  ['"a"&"b"', null],
  ["", null],
  ["5%", null],
])("knows at once what the formula %s gives, or that it has to be worked out", (formula, value) => {
  expect(literalOf(formula)).toBe(value);
});
