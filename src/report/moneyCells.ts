import type { Place } from "../grid/area.ts";
import { numberCell, type TableCell, textCell } from "../grid/table.ts";
import { unitWords } from "../domain/findings/amountFindings.ts";
import type { Amount } from "../domain/money/budgetLine.ts";
import type { MoneyUnit } from "../domain/reading/money.ts";
import { fixed } from "../domain/roundHalfUp.ts";
import { NOT_APPLICABLE, withFormula } from "./cells.ts";
import { quoted, when } from "./live/expression.ts";

/** How a table shows money: as its register does. */
export interface MoneyStyle {
  readonly unit: MoneyUnit;
  /** `£000`, for headings; empty where the register names no unit. */
  readonly words: string;
  readonly decimals: number;
  /** Whether amounts below 0 stand in brackets. */
  readonly brackets: boolean;
}

/** The style of a register: the unit of its first amount, as many decimals as it shows (three at most, two of pounds), brackets where it has any. */
export function moneyStyle(amounts: readonly (Amount | null)[]): MoneyStyle {
  const known = amounts.flatMap((one) => (one === null ? [] : [one]));
  const first = known.find(({ isUnitKnown, pounds }) => isUnitKnown && pounds !== null) ?? known[0];
  const unit = first?.unit ?? 1;
  const own = known.filter((one) => one.unit === unit && !one.otherUnit);
  const decimals = own.map(({ words }) => /\.(\d+)/.exec(words)?.[1]?.length ?? 0);
  return {
    unit,
    words: first?.isUnitKnown ? unitWords(unit) : "",
    decimals: Math.min(unit === 1 ? 2 : 3, Math.max(0, ...decimals)),
    brackets: known.some(({ words, format }) => words.startsWith("(") || format.includes("(")),
  };
}

/** A heading with the unit of its column: `Budget £000`. */
export const moneyHeading = (heading: string, { words }: MoneyStyle): string => `${heading} ${words}`.trim();

/** An amount in the style of its register: `1,278`, `(3,870)` or `-3,870`; `N/A` where there is none. @param formula gives pounds, or "" where there is none */
export function moneyCell(
  pounds: number | null,
  style: MoneyStyle,
  behind: readonly Place[],
  formula: string | null = null,
): TableCell {
  const { unit } = style;
  const shown = formula && when(`ISNUMBER(${formula})`, scaled(formula, unit), quoted(NOT_APPLICABLE));
  return withFormula(moneyShown(pounds, style, behind), shown && `IFERROR(${shown},"")`);
}

const scaled = (pounds: string, unit: MoneyUnit): string => (unit === 1 ? pounds : `(${pounds})/${unit}`);

function moneyShown(
  pounds: number | null,
  { unit, decimals, brackets }: MoneyStyle,
  behind: readonly Place[],
): TableCell {
  const base = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const format = brackets ? `${base};(${base})` : base;
  if (pounds === null) return { ...textCell(NOT_APPLICABLE, behind), format };
  const value = Number((pounds / unit).toPrecision(15));
  const size = grouped(fixed(Math.abs(value), decimals));
  const isNegative = value < 0 && Number(size.replaceAll(",", "")) !== 0;
  const text = !isNegative ? size : brackets ? `(${size})` : `-${size}`;
  return numberCell(value, text, format, behind);
}

/** A share as a percentage with so many decimals: 0.33023 is `33.0%`; `N/A` where there is none. @param formula gives "" where there is none */
export function shareCell(
  share: number | null,
  decimals: number,
  behind: readonly Place[],
  formula: string | null = null,
): TableCell {
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  const cell =
    share === null
      ? { ...textCell(NOT_APPLICABLE, behind), format }
      : numberCell(share, `${fixed(share * 100, decimals)}%`, format, behind);
  const shown = formula && when(`ISNUMBER(${formula})`, formula, quoted(NOT_APPLICABLE));
  return withFormula(cell, shown && `IFERROR(${shown},"")`);
}

/** An amount in a sentence: `£2.154m`, `£652,000`, `£90`; its sign is left to the words. */
export function moneyWords(pounds: number): string {
  const size = Math.abs(pounds);
  if (size >= 1e6) return `£${Number(fixed(size / 1e6, 3))}m`;
  return `£${grouped(fixed(size, 0))}`;
}

const grouped = (digits: string): string => {
  const [whole = "", decimals] = digits.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
};
