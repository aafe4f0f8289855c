import type { ConditionalOperator, ConditionalRule } from "../../xlsx/book.ts";
import { apiNotFound, invalidArgument } from "../protocol/refusal.ts";
import { choiceOf, memberOf, textOf } from "./arguments.ts";

/** Kinds of conditional format, by the names of `Excel.ConditionalFormatType`. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ cellValue: "CellValue", containsText: "ContainsText", custom: "Custom" },
  ...{ colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom" },
};

/** A rule's kind by the API's name. Rules that are neither of these are what Excel calls preset criteria. */
export const typeOfRule = (rule: ConditionalRule): string =>
  TYPES[rule.kind === "other" ? rule.type : rule.kind] ?? "PresetCriteria";

/**
 * The rule that a new format has until it gets its own. Excel: not documented; these never hold for a cell that has
 * anything in it.
 */
export function newRule(type: unknown): ConditionalRule {
  switch (type) {
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: '""', formula2: null };
    case "ContainsText":
      return { kind: "containsText", operator: "contains", text: "" };
    case "Custom":
      return { kind: "custom", formula: "FALSE" };
    default:
      throw apiNotFound(`conditional format of type ${String(type)}`);
  }
}

const OPERATORS: Readonly<Record<ConditionalOperator, string>> = {
  ...{ between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo" },
  ...{ greaterThan: "GreaterThan", lessThan: "LessThan" },
  ...{ greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual" },
};

const TEXT_OPERATORS = {
  ...{ contains: "Contains", notContains: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" },
} as const;

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, name: unknown): Key {
  const keys = Object.keys(names) as Key[];
  const wanted = choiceOf(name, Object.values<string>(names));
  const found = keys.find((key) => names[key] === wanted);
  if (!found) throw invalidArgument();
  return found;
}

/** Reads `Excel.ConditionalCellValueRule`. Between and its opposite need two formulas, the others one. */
export function cellValueRule(value: unknown): ConditionalRule {
  const operator = keyOf(OPERATORS, memberOf(value, "operator"));
  const two = operator === "between" || operator === "notBetween";
  const formula2 = two ? ruleFormula(memberOf(value, "formula2")) : null;
  return { kind: "cellValue", operator, formula1: ruleFormula(memberOf(value, "formula1")), formula2 };
}

/** A formula with its `=`, a number, or a text that stands for itself. */
function ruleFormula(value: unknown): string {
  const text = typeof value === "number" ? String(value) : textOf(value);
  if (text === "" || text === "=") throw invalidArgument();
  if (text.startsWith("=")) return text.slice(1);
  return Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A rule as `Excel.ConditionalCellValueRule`. */
export function showCellValueRule(rule: ConditionalRule & { readonly kind: "cellValue" }): unknown {
  const shown = { formula1: `=${rule.formula1}`, operator: OPERATORS[rule.operator] };
  return rule.formula2 === null ? shown : { ...shown, formula2: `=${rule.formula2}` };
}

/** Reads `Excel.ConditionalTextComparisonRule`. */
export const textRule = (value: unknown): ConditionalRule => ({
  kind: "containsText",
  operator: keyOf(TEXT_OPERATORS, memberOf(value, "operator")),
  text: textOf(memberOf(value, "text")),
});

/** A rule as `Excel.ConditionalTextComparisonRule`. */
export const showTextRule = (rule: ConditionalRule & { readonly kind: "containsText" }): unknown => ({
  operator: TEXT_OPERATORS[rule.operator],
  text: rule.text,
});

/** Reads the formula of a custom rule. */
export function customRule(value: unknown): ConditionalRule {
  const text = textOf(value);
  if (!/^=./.test(text)) throw invalidArgument();
  return { kind: "custom", formula: text.slice(1) };
}
