import { parseArea } from "../../grid/area.ts";
import { invalidArgument } from "../protocol/refusal.ts";
import { textOf } from "./arguments.ts";
import type { Session } from "./session.ts";

/**
 * Starts with a letter, underscore or backslash; then letters, digits, dots, underscores, backslashes, question marks.
 * Source: "Names in formulas", support.microsoft.com.
 */
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const ROW_COLUMN = /^(?:r|c|r\d*c\d*|r\d+|c\d+)$/i;

/** A text that may be a defined name: of the right shape, and neither a cell's address nor `R` or `C`. */
export function nameText(value: unknown): string {
  const text = textOf(value);
  if (!SHAPE.test(text) || ROW_COLUMN.test(text) || parseArea(text)) throw invalidArgument();
  return text;
}

/** A name's formula without its `=`. A text that is no formula is refused. */
export function nameFormula(session: Session, text: string): string {
  const formula = text.startsWith("=") ? text.slice(1) : text;
  if (formula.trim() === "" || !session.calculation.isFormula(formula)) throw invalidArgument();
  return formula;
}
