import type { Amount } from "../money/budgetLine.ts";
import type { MoneyUnit } from "../reading/money.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = { 1: "£", 1e3: "£000", 1e6: "£m", 1e9: "£bn" };

/** What a unit of money is called in a heading: `£000`. */
export const unitWords = (unit: MoneyUnit): string => UNIT_WORDS[unit];

/** What is odd about an amount of money: it stands in another unit than its column, is no amount, or is a formula that failed. */
export function amountFindings(amount: Amount): readonly Finding[] {
  const { reading, otherUnit, unit, pounds, words } = amount;
  if (reading.kind === "error") {
    const message = `The formula failed (${words}), so the amount counts as missing.`;
    return [
      findingAt(amount, {
        code: "formula-error",
        severity: "error",
        message,
        proposal: "Mend the formula, or type the amount.",
      }),
    ];
  }
  if (reading.kind === "odd") {
    const message = `"${words}" is no amount of money, so it counts as missing.`;
    return [findingAt(amount, { code: "number-unreadable", message, proposal: "Type the amount, or N/A." })];
  }
  if (!otherUnit || pounds === null) return [];
  const value = Number((pounds / unit).toPrecision(15));
  const message = `The amount ${words} is not written in ${UNIT_WORDS[unit]}, the unit of its column. It was read as £${grouped(pounds)}.`;
  return [
    findingAt(amount, {
      code: "unit-mixed",
      message,
      proposal: `Write it in the column's unit: ${grouped(value)}.`,
    }),
  ];
}

/** Money for which nothing says the unit: said once, on its first amount. */
export function unitFindings(amounts: readonly Amount[]): readonly Finding[] {
  const first = amounts.find(({ pounds, isUnitKnown }) => pounds !== null && !isUnitKnown);
  if (first === undefined) return [];
  return [
    findingAt(first, {
      code: "unit-missing",
      message: `Nothing says whether "${first.heading}" is in £, £000 or £m, so its amounts count as pounds, and limits in pounds may be wrong.`,
      proposal: "Name the unit in the heading: £000.",
    }),
  ];
}

const grouped = (value: number): string => {
  const [whole = "", decimals] = String(value).split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
};
