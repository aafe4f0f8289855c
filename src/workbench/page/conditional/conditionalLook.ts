import { contains } from "../../../grid/area.ts";
import type { Scalar } from "../../../grid/scalar.ts";
import type { ConditionalFormat, ConditionalRule } from "../../../xlsx/book.ts";
import { passes } from "./compare.ts";
import type { FormulaValue } from "./formulaValues.ts";
import { showsText } from "./textRule.ts";

/** What conditional formats change about a cell's look; null where they leave it as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** What a rule is held against. */
export interface CellFacts {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly isError: boolean;
  /** What the cell shows. */
  readonly shown: string;
}

/** Gives the value of one of a format's formulas for a cell. */
export type ValueOfFormula = (format: ConditionalFormat, formula: string, row: number, column: number) => FormulaValue;

/** The look that changes nothing. */
const PLAIN: ConditionalLook = { fill: null, fontColor: null, bold: null };

/**
 * What the conditional formats make of a cell. `formats` are in the order in which they count: where several hold, each
 * part of the look is the first one's that has it, and one that says so ends the search.
 * Source: "Manage conditional formatting rule precedence", support.microsoft.com.
 */
export function conditionalLook(
  formats: readonly ConditionalFormat[],
  cell: CellFacts,
  valueOf: ValueOfFormula,
): ConditionalLook {
  let look = PLAIN;
  for (const format of formats) {
    if (!format.areas.some((area) => contains(area, cell.row, cell.column))) continue;
    if (!holds(format, format.rule, cell, valueOf)) continue;
    look = {
      fill: look.fill ?? format.fill,
      fontColor: look.fontColor ?? format.fontColor,
      bold: look.bold ?? format.bold,
    };
    if (format.stopIfTrue) break;
  }
  return look;
}

function holds(format: ConditionalFormat, rule: ConditionalRule, cell: CellFacts, valueOf: ValueOfFormula): boolean {
  const value = (formula: string): FormulaValue => valueOf(format, formula, cell.row, cell.column);
  switch (rule.kind) {
    case "cellValue":
      return holdsValue(rule, cell, value);
    case "containsText":
      return showsText(cell.shown, rule);
    case "custom":
      return isTrue(value(rule.formula));
    // Kinds that are not modelled are kept in the file and not drawn.
    case "other":
      return false;
  }
}

function holdsValue(
  rule: Extract<ConditionalRule, { readonly kind: "cellValue" }>,
  { value, isError }: CellFacts,
  valueOf: (formula: string) => FormulaValue,
): boolean {
  if (isError) return false;
  const first = valueOf(rule.formula1);
  const second = rule.formula2 === null ? null : valueOf(rule.formula2);
  if (first === null || (rule.formula2 !== null && second === null)) return false;
  return passes(value, rule.operator, first, second);
}

const isTrue = (value: FormulaValue): boolean => value === true || (typeof value === "number" && value !== 0);
