import { FIRST_SHORT_YEAR } from "./formatPeriod.ts";
import { MONTH_PATTERN, monthOf } from "./monthNames.ts";
import type { PartialPeriod } from "./period.ts";
import type { PeriodMeaning } from "./periodToken.ts";
import { serialOf } from "./serialDate.ts";

/** The groups of a match, the whole first. */
export type Groups = readonly (string | undefined)[];

/** One way of writing a piece of a period. */
export interface PeriodPattern {
  readonly expression: RegExp;
  /** What a match means; null when, looked at closely, it is no period. `before` and `after` are the text on either side. */
  readonly mean: (groups: Groups, before: string, after: string) => PeriodMeaning | null;
}

const NUMBER_WORDS = ["one", "two", "three", "four", "first", "second", "third", "fourth"];

/** `1`, `one`, `1st` and `first` are all 1. */
function smallNumber(word: string): number {
  const index = NUMBER_WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number.parseInt(word, 10) : (index % 4) + 1;
}

/** A year of two or four digits in full: 21 is 2021, 98 is 1998. The pivot lies at 70, since plans look further ahead than dates do. */
function periodYear(written: string): number {
  const digits = written.replace("'", "");
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (year < FIRST_SHORT_YEAR % 100 ? 2000 : 1900);
}

const part = (of: PartialPeriod["of"], number: number): PeriodMeaning => ({
  kind: "part",
  period: { kind: "partial", of, number },
});

const monthMeaning = (year: number, month: number): PeriodMeaning => ({
  kind: "dated",
  period: { kind: "month", year, month },
});

/** The month that a day lies in; null for a day that is none, such as 31/02/22. */
function monthOfDay(day: string, month: number | null, year: number): PeriodMeaning | null {
  return month !== null && serialOf(year, month, Number(day)) !== null ? monthMeaning(year, month) : null;
}

/** `16-17` is a year only where nothing beside it says that it is an age, a share or a length of time. */
function isAgeOrLength(before: string, after: string): boolean {
  const age = /\b(?:age[sd]?:?|years) ?$/i.test(before);
  return age || /^[ -]*(?:years?[ -]old|year|yrs?\b|%|months|weeks|days|hours)/i.test(after);
}

function yearPair([, first = "", second = ""]: Groups, before: string, after: string): PeriodMeaning | null {
  const year = periodYear(first);
  const follows = second.length === 4 ? Number(second) === year + 1 : Number(second) === (year + 1) % 100;
  if (!follows || first.length < second.length) return null;
  return first.length === 2 && isAgeOrLength(before, after) ? null : { kind: "year", year };
}

const YEAR4 = "(?:19|20)\\d{2}";
const YEAR = `(${YEAR4}|'?\\d{2})`;
const QUARTER = "(?:q|qtr|qrt|quarter)";
const pattern = (source: string, mean: PeriodPattern["mean"]): PeriodPattern => ({
  expression: new RegExp(source, "gi"),
  mean,
});

const DAYS = [
  pattern("(?<![\\d/.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d/-])", ([, year = "", month = "", day = ""]) =>
    monthOfDay(day, Number(month), Number(year)),
  ),
  pattern(
    "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|-\\d)",
    ([, day = "", , month = "", year = ""]) => monthOfDay(day, Number(month), periodYear(year)),
  ),
  pattern(
    `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${MONTH_PATTERN})[ ,-]*${YEAR}(?!\\d|[/-]\\d)`,
    ([, day = "", month = "", year = ""]) => monthOfDay(day, monthOf(month), periodYear(year)),
  ),
];

const MONTHS_WITH_YEAR = pattern(
  `(?<![a-z])(${MONTH_PATTERN})[ ,/-]*${YEAR}(?!\\d| ?[/-] ?\\d|,? \\d{4})`,
  ([, month = "", year = ""]) => monthMeaning(periodYear(year), monthOf(month) ?? 0),
);

const QUARTERS = [
  pattern(`(?<![a-z])${QUARTER}\\.?[ _-]?\\(?([1-4])(?!\\d|[a-eg-z]| ?[-&+] ?[1-4](?!\\d))`, ([, number = ""]) =>
    part("quarter", smallNumber(number)),
  ),
  pattern(`(?<![a-z])${QUARTER}[ -](one|two|three|four)(?![a-z])`, ([, number = ""]) =>
    part("quarter", smallNumber(number)),
  ),
  pattern("(?<![a-z\\d])(1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)(?![a-z])", ([, number = ""]) =>
    part("quarter", smallNumber(number)),
  ),
];

const HALVES = [
  pattern("(?<![a-z\\d])(?:h|half(?:[ -]year)? ?)([12]|one|two)(?![a-z\\d])", ([, number = ""]) =>
    part("half", smallNumber(number)),
  ),
  pattern("(?<![a-z\\d])(1st|2nd|first|second) half(?:[ -]year)?(?![a-z])", ([, number = ""]) =>
    part("half", smallNumber(number)),
  ),
  pattern("(?<![a-z])(?:mid|half)[ -]year(?![a-z])", () => part("half", 1)),
];

const YEARS = [
  pattern(
    `(?:(?<![a-z])F/?Y ?|(?<![\\da-z.£#])(?<!\\d[/-]))(${YEAR4}|\\d{2}) ?[/_-] ?(${YEAR4}|\\d{2})(?!\\d|[/.-]\\d)`,
    yearPair,
  ),
  pattern(`(?<![a-z])F/?Y ?${YEAR}(?!\\d|[/-]\\d)`, ([, year = ""]) => ({ kind: "year", year: periodYear(year) - 1 })),
];

const LOOSE = [
  // Finance counts the months of its year: period 1 is April.
  pattern("(?<![a-z])(?:month|period) ?(1[0-2]|[1-9])(?![\\d.%])", ([, number = ""]) =>
    part("month", ((Number(number) + 2) % 12) + 1),
  ),
  pattern(`(?<![a-z])(${MONTH_PATTERN})`, ([, month = ""]) => part("month", monthOf(month) ?? 0)),
  pattern("(?<![a-z])(?:year[ -]?end(?:ing|ed)?|end of (?:the )?year|out-?turn|full[ -]year|EOY)(?![a-z])", () => ({
    kind: "yearEnd",
  })),
  pattern("(?<![\\da-z/.£#-])(?<!per )(199\\d|20[0-6]\\d)(?![\\da-z/%]|[.,-]\\d)", ([, year = ""]) => ({
    kind: "bareYear",
    year: Number(year),
  })),
];

/** Every way of writing a piece of a period. In order: what one has taken, those after it do not look at again. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  ...DAYS,
  MONTHS_WITH_YEAR,
  ...QUARTERS,
  ...HALVES,
  ...YEARS,
  ...LOOSE,
];
