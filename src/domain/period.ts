import { lastDayOfMonth, serialOf } from "./serialDate.ts";

/** A month of the calendar. Months count from 1. */
export interface Month {
  readonly kind: "month";
  readonly year: number;
  readonly month: number;
}

/** A quarter of a financial year, April to March. `year` is the year's first: 2021 for 2021/22. */
export interface Quarter {
  readonly kind: "quarter";
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** Half of a financial year. `year` is the year's first: 2021 for 2021/22. */
export interface HalfYear {
  readonly kind: "half";
  readonly year: number;
  readonly half: 1 | 2;
}

/** A financial year, April to March. `year` is its first: 2021 for 2021/22. */
export interface FinancialYear {
  readonly kind: "year";
  readonly year: number;
}

/** A period that stands on the calendar, so that it can be compared and has a first and a last day. */
export type DatedPeriod = Month | Quarter | HalfYear | FinancialYear;

/**
 * A period whose year is not said: `Q1`, `H2`, `June`, `Year end`. `number` is the quarter (1–4), the half (1–2), the
 * month of the calendar (1–12), or 1 for a year. `datePeriod` gives it its year.
 */
export interface PartialPeriod {
  readonly kind: "partial";
  readonly of: "month" | "quarter" | "half" | "year";
  readonly number: number;
}

/** What a report or a column speaks for. */
export type Period = DatedPeriod | PartialPeriod;

const LENGTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** How many months a period lasts: 1, 3, 6 or 12. */
export const monthsLong = (period: DatedPeriod): number => LENGTHS[period.kind];

/**
 * Where a period ends, in months: the last month, counted from January of year 0 as 1. Q1 21/22 ends in June 2021:
 * 2021 × 12 + 6. The difference between two of these is how far apart two periods end, which a straight line needs.
 */
export function endMonth(period: DatedPeriod): number {
  if (period.kind === "month") return period.year * 12 + period.month;
  if (period.kind === "quarter") return period.year * 12 + 3 + period.quarter * 3;
  if (period.kind === "half") return period.year * 12 + 3 + period.half * 6;
  return period.year * 12 + 15;
}

/** The period of a length that ends in a month given as `endMonth` gives it. A month that ends none of that length is a fault. */
function periodEnding(kind: DatedPeriod["kind"], end: number): DatedPeriod {
  const year = Math.floor((end - 4) / 12);
  const into = end - year * 12 - 3;
  if (kind === "month") return { kind, year: Math.floor((end - 1) / 12), month: ((end - 1) % 12) + 1 };
  if (kind === "quarter") return { kind, year, quarter: oneOf([1, 2, 3, 4] as const, into / 3) };
  if (kind === "half") return { kind, year, half: oneOf([1, 2] as const, into / 6) };
  return { kind, year };
}

/** The member of a list that equals a number; there being none is a fault. */
function oneOf<N extends number>(choices: readonly N[], number: number): N {
  const choice = choices.find((n) => n === number);
  if (choice === undefined) throw new Error(`${number} is none of ${choices.join(", ")}`);
  return choice;
}

/** The quarter of a financial year: 2021, 1 is Q1 21/22. */
export const quarterOf = (year: number, quarter: 1 | 2 | 3 | 4): Quarter => ({ kind: "quarter", year, quarter });

/** The financial year that ends in a year: 2024 is 23/24. So is a bare year above a column of targets read. */
export const yearEndingIn = (calendarYear: number): FinancialYear => ({ kind: "year", year: calendarYear - 1 });

/** The financial year that a month of the calendar lies in, as its first year: March 2022 lies in 2021. */
export const financialYearOf = (year: number, month: number): number => (month >= 4 ? year : year - 1);

/**
 * A period in the units of quarters: a year or a half is its last quarter, `20/21` → Q4 20/21, as a baseline or a
 * target stands at the end of its year; a quarter or a month stays as it is.
 */
export function closingQuarter(period: DatedPeriod): DatedPeriod {
  return period.kind === "year" || period.kind === "half" ? quarterEnding(endMonth(period)) : period;
}

/** The quarter that holds a month given as `endMonth` gives it. */
const quarterEnding = (month: number): DatedPeriod => periodEnding("quarter", Math.ceil(month / 3) * 3);

/** The quarter that holds the end of a period: June 2021 → Q1 21/22. */
export const quarterHolding = (period: DatedPeriod): DatedPeriod => quarterEnding(endMonth(period));

/** The period of the same length just before. */
export const previousPeriod = (period: DatedPeriod): DatedPeriod =>
  periodEnding(period.kind, endMonth(period) - monthsLong(period));

/** The period of the same length just after. */
export const nextPeriod = (period: DatedPeriod): DatedPeriod =>
  periodEnding(period.kind, endMonth(period) + monthsLong(period));

/** The same period one year before: Q1 21/22 → Q1 20/21. */
export const samePeriodLastYear = (period: DatedPeriod): DatedPeriod => ({ ...period, year: period.year - 1 });

/** Orders periods by when they end; of two that end together the shorter comes first: Q4 20/21, then 20/21. */
export function comparePeriods(a: DatedPeriod, b: DatedPeriod): number {
  return endMonth(a) - endMonth(b) || monthsLong(a) - monthsLong(b);
}

/** Whether two periods are the same in kind and time; a period without a year equals only the same without a year. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === "partial" || b.kind === "partial") {
    return a.kind === "partial" && b.kind === "partial" && a.of === b.of && a.number === b.number;
  }
  return a.kind === b.kind && endMonth(a) === endMonth(b);
}

/** Whether a period lies wholly within another; a period lies within itself. */
export function liesWithin(inner: DatedPeriod, outer: DatedPeriod): boolean {
  return endMonth(inner) <= endMonth(outer) && startMonth(inner) >= startMonth(outer);
}

/** A period's first month, counted as `endMonth` counts. */
const startMonth = (period: DatedPeriod): number => endMonth(period) - monthsLong(period) + 1;

/** Gives a period its year where it has none. `year` is the first of the financial year: June of 2021 is Jun-21, January Jan-22. */
export function datePeriod(period: Period, year: number): DatedPeriod {
  if (period.kind !== "partial") return period;
  const { of, number } = period;
  if (of === "month") return { kind: "month", year: number >= 4 ? year : year + 1, month: number };
  if (of === "quarter") return { kind: "quarter", year, quarter: oneOf([1, 2, 3, 4] as const, number) };
  if (of === "half") return { kind: "half", year, half: oneOf([1, 2] as const, number) };
  return { kind: "year", year };
}

/** The serial number of a period's first day; null before 1900. */
export function firstDay(period: DatedPeriod): number | null {
  const month = startMonth(period) - 1;
  return serialOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The serial number of a period's last day; null before 1900. */
export function lastDay(period: DatedPeriod): number | null {
  const month = endMonth(period) - 1;
  return lastDayOfMonth(Math.floor(month / 12), (month % 12) + 1);
}
