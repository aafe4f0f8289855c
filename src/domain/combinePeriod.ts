import {
  datePeriod,
  type DatedPeriod,
  endMonth,
  financialYearOf,
  liesWithin,
  type PartialPeriod,
  type Period,
  samePeriod,
} from "./period.ts";
import type { PeriodToken } from "./periodToken.ts";

/**
 * Adds up the pieces of a text: `Q1` and `2014/15` are Q1 14/15, `Year end` and `2020/21` are 20/21, `Q1` and
 * `April – June 2021` say the same. `Q1 2021` lies in 2021/22; `2021` alone is the year that ends then, 20/21.
 * @returns null when the pieces contradict each other, and when there are none.
 */
export function combinePeriod(tokens: readonly PeriodToken[]): Period | null {
  const meanings = tokens.map((token) => token.meaning);
  const [dated, ...otherDated] = distinct(meanings.flatMap((m) => (m.kind === "dated" ? [m.period] : [])));
  const [part, ...otherParts] = distinct(meanings.flatMap((m) => (m.kind === "part" ? [m.period] : [])));
  const [year, ...otherYears] = new Set(meanings.flatMap((m) => (m.kind === "year" ? [m.year] : [])));
  const [bare, ...otherBare] = new Set(meanings.flatMap((m) => (m.kind === "bareYear" ? [m.year] : [])));
  if (otherDated.length + otherParts.length + otherYears.length + otherBare.length > 0) return null;
  if (year !== undefined && bare !== undefined && bare !== year && bare !== year + 1) return null;
  const hasYearEnd = meanings.some((m) => m.kind === "yearEnd");
  if (dated) return datedAmong(dated, { part, year, bare, hasYearEnd });
  if (part) return partAmong(part, year, bare);
  if (year !== undefined) return { kind: "year", year };
  if (bare !== undefined) return { kind: "year", year: bare - 1 };
  return hasYearEnd ? { kind: "partial", of: "year", number: 1 } : null;
}

interface Beside {
  readonly part: PartialPeriod | undefined;
  readonly year: number | undefined;
  readonly bare: number | undefined;
  readonly hasYearEnd: boolean;
}

/** A dated period, if what stands beside it agrees; `Year end March 2021` is the year 20/21. */
function datedAmong(dated: DatedPeriod, { part, year, bare, hasYearEnd }: Beside): DatedPeriod | null {
  const own = financialYearEndingWith(dated);
  const agrees =
    (part === undefined || overlaps(datePeriod(part, own), dated)) &&
    (year === undefined || year === own) &&
    (bare === undefined || bare === own || bare === own + 1);
  if (!agrees) return null;
  const isMarch = dated.kind === "month" && dated.month === 3;
  return hasYearEnd && isMarch ? { kind: "year", year: own } : dated;
}

/** A quarter, half or month with the year beside it, if there is one. */
function partAmong(part: PartialPeriod, year: number | undefined, bare: number | undefined): Period {
  if (year !== undefined) return datePeriod(part, year);
  if (bare === undefined) return part;
  return part.of === "month" ? { kind: "month", year: bare, month: part.number } : datePeriod(part, bare);
}

/** The financial year that a period ends in, as its first year. */
const financialYearEndingWith = (period: DatedPeriod): number =>
  period.kind === "month" ? financialYearOf(period.year, period.month) : Math.floor((endMonth(period) - 4) / 12);

const overlaps = (a: DatedPeriod, b: DatedPeriod): boolean => liesWithin(a, b) || liesWithin(b, a);

const distinct = <P extends Period>(periods: readonly P[]): readonly P[] =>
  periods.filter((period, i) => periods.findIndex((other) => samePeriod(other, period)) === i);
