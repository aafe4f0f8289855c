import { comparePeriods, type DatedPeriod } from "../period.ts";
import { readPeriod } from "../readPeriod.ts";
import type { Amount, BudgetLine } from "./budgetLine.ts";

/** The gap of one year of a medium-term plan. */
export interface GapYear {
  readonly period: DatedPeriod;
  readonly amount: Amount;
}

/** A medium-term gap: what the plan calls it, and its years, the earliest first. */
export interface Gap {
  readonly label: string;
  readonly years: readonly GapYear[];
}

const GAP =
  /\bgap\b|\bshortfall\b|\bdeficit\b|\bsavings? (?:required|requirement|to (?:be )?(?:find|found|identif\w+))\b|\bunfunded\b|\bunidentified\b|\bto be (?:found|identified)\b|\bsurplus\b/i;
const LEFT = /\b(?:remaining|residual|revised|cumulative|net|after)\b/i;

/**
 * The gap of a medium-term plan by year. Of a plan with years across it is the line that is called a gap, a shortfall, savings required and the
 * like: of several one that says remaining, cumulative or net, else the last. Of a plan with years down it is the column that is called so.
 * @param lines items and totals, in the order of the sheet
 * @returns null when nothing is called a gap, or no year can be read
 */
export function gapOf(lines: readonly BudgetLine[]): Gap | null {
  return across(lines) ?? down(lines);
}

function across(lines: readonly BudgetLine[]): Gap | null {
  const named = lines.filter(({ title, years }) => GAP.test(title) && yearsOf(years).length > 0);
  const line = named.findLast(({ title }) => LEFT.test(title)) ?? named.at(-1);
  return line ? { label: line.title, years: yearsOf(line.years) } : null;
}

function yearsOf(amounts: readonly Amount[]): readonly GapYear[] {
  return inOrder(
    amounts.flatMap((amount) => {
      const { period } = amount;
      return period === null || period.kind === "partial" ? [] : [{ period, amount }];
    }),
  );
}

function down(lines: readonly BudgetLine[]): Gap | null {
  const years = lines.flatMap((line) => {
    const period = readPeriod(line.title.replace(/^(?:year )?(?:FY\s*)?/i, ""));
    const columns = [line.variance, line.budget, line.forecast, ...line.others];
    const amount = columns.find((one) => one !== null && GAP.test(one.heading)) ?? null;
    return period === null || period.kind === "partial" || amount === null ? [] : [{ period, amount }];
  });
  const [first] = years;
  return first ? { label: first.amount.heading.replace(UNIT, "").trim(), years: inOrder(years) } : null;
}

const UNIT = /\(?£ ?'?(?:000s?|m|k|bn)?'?\)?/i;

const inOrder = (years: readonly GapYear[]): readonly GapYear[] =>
  years.toSorted((a, b) => comparePeriods(a.period, b.period));
