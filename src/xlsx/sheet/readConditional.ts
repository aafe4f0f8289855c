import { type Area, parseArea } from "../../grid/area.ts";
import type { ConditionalFormat, ConditionalOperator, ConditionalRule } from "../book.ts";
import type { DifferentialLook } from "../style/readStyles.ts";
import { children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring } from "../xml/xstring.ts";

const NO_LOOK: DifferentialLook = { fill: null, fontColor: null, bold: null };

/** The conditional formats of a sheet. Their ids tell where in the file they stand. */
export function readConditionalFormats(sheet: XmlElement, looks: readonly DifferentialLook[]): ConditionalFormat[] {
  return conditionalElements(sheet).flatMap((group, groupIndex) => {
    const areas = readAreas(group.attributes["sqref"] ?? "");
    return children(group, "cfRule").map((rule, ruleIndex): ConditionalFormat => ({
      id: conditionalId(groupIndex, ruleIndex),
      areas: [...areas],
      priority: numeric(rule, "priority") ?? 1,
      stopIfTrue: flag(rule, "stopIfTrue"),
      rule: readRule(rule),
      ...(looks[numeric(rule, "dxfId") ?? -1] ?? NO_LOOK),
    }));
  });
}

/** The `conditionalFormatting` elements of a sheet, each with the rules of one set of areas. */
export const conditionalElements = (sheet: XmlElement): XmlElement[] => children(sheet, "conditionalFormatting");

/** The id of the rule that stands there in the file. */
export const conditionalId = (group: number, rule: number): string => `file-${group}-${rule}`;

/** The areas of a list such as `A1:B2 D4`. */
export const readAreas = (list: string): Area[] =>
  list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

const OPERATORS: readonly string[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] satisfies ConditionalOperator[];

const isOperator = (text: string | undefined): text is ConditionalOperator =>
  text !== undefined && OPERATORS.includes(text);

const TEXT_OPERATORS: Readonly<Record<string, "contains" | "notContains" | "beginsWith" | "endsWith">> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** What a `cfRule` element asks. Source: ECMA-376 part 1, section 18.18.12 (ST_CfType). */
function readRule(element: XmlElement): ConditionalRule {
  const { type = "", operator, text } = element.attributes;
  const [formula1, formula2 = null] = children(element, "formula").map((f) => readXstring(f.text));
  const textOperator = TEXT_OPERATORS[type];
  if (type === "cellIs" && isOperator(operator) && formula1 !== undefined) {
    return { kind: "cellValue", operator, formula1, formula2 };
  }
  if (textOperator && text !== undefined) {
    return { kind: "containsText", operator: textOperator, text: readXstring(text) };
  }
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  return { kind: "other", type };
}
