import { MONTH_PATTERN, monthOf } from "../monthNames.ts";
import { lastDay } from "../period.ts";
import { findPeriod } from "../readPeriod.ts";
import { namesBrokenMonth } from "./dateRepair.ts";
import { fullYear, lastDayOfMonth, serialOf } from "../serialDate.ts";

/** How exactly a date was said. */
export type DatePrecision = "day" | "month" | "quarter" | "half" | "year";

/** A date found in a text, and where it stands. A month, quarter or year is its last day. */
export interface FoundDate {
  readonly serial: number;
  readonly precision: DatePrecision;
  readonly start: number;
  readonly end: number;
}

interface DatePattern {
  readonly expression: RegExp;
  readonly precision: DatePrecision;
  /** The serial number of a match's groups; null when they are no day. */
  readonly serial: (groups: readonly (string | undefined)[]) => number | null;
}

const YEAR = "(\\d{4}|'?\\d{2})(?!\\d)";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
// A month with a day before it is no month: `31 June 2021` is a broken date.
const NO_DAY = "(?<!(?<![a-z\\d])\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?)";
const TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?";

/** A year as a date writes it, with Excel's pivot for two digits. */
function yearOf(written: string | undefined): number {
  const digits = (written ?? "").replace("'", "");
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

const dayOf = (day: string | undefined, month: string | undefined, year: string | undefined): number | null =>
  serialOf(yearOf(year), monthNumber(month), Number(day));

const monthNumber = (written = ""): number => (/^\d+$/.test(written) ? Number(written) : (monthOf(written) ?? 0));

const PATTERNS: readonly DatePattern[] = [
  {
    expression: new RegExp(`(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])${TIME}`, "gi"),
    precision: "day",
    serial: ([, year, , month, day]) => dayOf(day, month, year),
  },
  {
    expression: new RegExp(
      `(?<![\\d/.-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?![\\d/-])${TIME}`,
      "gi",
    ),
    precision: "day",
    serial: ([, day, , month, year]) => dayOf(day, month, year),
  },
  {
    expression: new RegExp(`(?<![\\d/.])${ORDINAL}[ -]?(?:of )?(${MONTH_PATTERN})[ ,-]*${YEAR}`, "gi"),
    precision: "day",
    serial: ([, day, month, year]) => dayOf(day, month, year),
  },
  {
    expression: new RegExp(`(?<![a-z])(${MONTH_PATTERN}) ${ORDINAL},? (\\d{4})(?!\\d)`, "gi"),
    precision: "day",
    serial: ([, month, day, year]) => dayOf(day, month, year),
  },
  {
    expression: new RegExp(`${NO_DAY}(?<![a-z])(${MONTH_PATTERN})[ ,/-]*${YEAR}(?![/-]\\d)`, "gi"),
    precision: "month",
    serial: ([, month, year]) => lastDayOfMonth(yearOf(year), monthNumber(month)),
  },
  {
    expression: new RegExp(`(?<![\\d/.-])(0?[1-9]|1[0-2])/(\\d{4})(?![\\d/-])`, "gi"),
    precision: "month",
    serial: ([, month, year]) => lastDayOfMonth(yearOf(year), Number(month)),
  },
];

const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11 };

/**
 * Every date that a text names, day first: `31.7.08 and 31.1.09` names two. Where it names no day and no month: the last
 * day of its quarter, half, season or year.
 */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text.replace(/[‐‑‒–—−]/g, "-").replace(/[‘’]/g, "'");
  for (const { expression, precision, serial } of PATTERNS) {
    for (const match of rest.matchAll(expression)) {
      const day = serial(match);
      const end = match.index + match[0].length;
      if (day === null) continue;
      found.push({ serial: day, precision, start: match.index, end });
      rest = rest.slice(0, match.index) + "¦".repeat(match[0].length) + rest.slice(end);
    }
  }
  return found.length > 0 || namesBrokenMonth(text) ? found : longerPeriodIn(text);
}

function longerPeriodIn(text: string): readonly FoundDate[] {
  const whole = { start: 0, end: text.length };
  const season = /\b(spring|summer|autumn)(?: of)?,? (20\d\d)(?![\d/-])/i.exec(text);
  const month = SEASONS[season?.[1]?.toLowerCase() ?? ""];
  const lastOfSeason = month === undefined ? null : lastDayOfMonth(Number(season?.[2]), month);
  if (lastOfSeason !== null) return [{ serial: lastOfSeason, precision: "quarter", ...whole }];
  // A year alone is the calendar's here, unlike above a column of targets: the latest day that the words allow.
  const bare = /(?<![\d/.£])(?<!\d-)(20\d\d|199\d)(?![\d/%]|[.,-]\d)/.exec(text);
  const period = findPeriod(text)?.period;
  if (period && period.kind !== "partial" && !(period.kind === "year" && bare && !/\bF\/?Y\b/i.test(text))) {
    const serial = lastDay(period);
    return serial === null ? [] : [{ serial, precision: period.kind, ...whole }];
  }
  const serial = bare ? serialOf(Number(bare[1]), 12, 31) : null;
  return serial === null ? [] : [{ serial, precision: "year", ...whole }];
}
