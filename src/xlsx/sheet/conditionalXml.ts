import { cellAddress } from "../../grid/area.ts";
import type { ConditionalFormat, ConditionalRule } from "../book.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { writeXstring } from "../xml/xstring.ts";

/** The attributes and formulas by which a file asks what a rule asks. */
export interface RuleXml {
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly formulas: readonly string[];
}

const TEXT_TYPES = {
  contains: { type: "containsText", operator: "containsText" },
  notContains: { type: "notContainsText", operator: "notContains" },
  beginsWith: { type: "beginsWith", operator: "beginsWith" },
  endsWith: { type: "endsWith", operator: "endsWith" },
} as const;

/** A rule as the file has it. A rule that we do not model can only be kept, never written: null. */
export function ruleXml({ rule, areas }: Pick<ConditionalFormat, "rule" | "areas">): RuleXml | null {
  if (rule.kind === "other") return null;
  if (rule.kind === "custom") return { attributes: { type: "expression" }, formulas: [rule.formula] };
  if (rule.kind === "cellValue") {
    const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
    return { attributes: { type: "cellIs", operator: rule.operator }, formulas };
  }
  const first = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  const attributes = { ...TEXT_TYPES[rule.operator], text: writeXstring(rule.text) };
  return { attributes, formulas: [textFormula(rule, first)] };
}

/** Excel goes by this formula, not by the text beside it. Source: ECMA-376 part 1, section 18.3.1.10, examples. */
function textFormula({ operator, text }: ConditionalRule & { kind: "containsText" }, first: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "contains") return `NOT(ISERROR(SEARCH(${quoted},${first})))`;
  if (operator === "notContains") return `ISERROR(SEARCH(${quoted},${first}))`;
  const side = operator === "beginsWith" ? "LEFT" : "RIGHT";
  return `${side}(${first},LEN(${quoted}))=${quoted}`;
}

/** The `formula` elements of a rule. */
export const formulasXml = (write: ElementWriter, formulas: readonly string[]): string =>
  formulas.map((formula) => write("formula", {}, escapeText(writeXstring(formula)))).join("");
