import type { Period } from "./period.ts";
import { MONTHS } from "./monthNames.ts";

/** The years that two digits stand for in a period: 70 is 1970, 69 is 2069. */
export const FIRST_SHORT_YEAR = 1970;

/** A period as the reports print it: `Q1 21/22`, `H1 21/22`, `20/21`, `Jun-21`; without a year `Q1`, `H1`, `Year end`, `Jun`. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case "month":
      return `${monthName(period.month)}-${shortYear(period.year)}`;
    case "quarter":
      return `Q${period.quarter} ${formatYear(period.year)}`;
    case "half":
      return `H${period.half} ${formatYear(period.year)}`;
    case "year":
      return formatYear(period.year);
    case "partial":
      return formatPart(period.of, period.number);
  }
}

/** A financial year by its first year: 2021 is `21/22`; outside 1970 to 2069 with its century, `1950/51`. */
export const formatYear = (year: number): string => `${shortYear(year)}/${twoDigits(year + 1)}`;

function formatPart(of: "month" | "quarter" | "half" | "year", number: number): string {
  if (of === "month") return monthName(number);
  if (of === "year") return "Year end";
  return `${of === "quarter" ? "Q" : "H"}${number}`;
}

const monthName = (month: number): string => (MONTHS[month - 1] ?? "").slice(0, 3);

const twoDigits = (year: number): string => String(year % 100).padStart(2, "0");

const shortYear = (year: number): string =>
  year >= FIRST_SHORT_YEAR && year < FIRST_SHORT_YEAR + 100 ? twoDigits(year) : String(year);
