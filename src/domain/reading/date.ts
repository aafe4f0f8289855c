import type { GridCell } from "../../grid/grid.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import { isDateFormat } from "../numberFormat.ts";
import { dateOf, formatDay } from "../serialDate.ts";
import { type DatePrecision, datesIn, type FoundDate } from "./datesIn.ts";
import { looksLikeDate, repairDate } from "./dateRepair.ts";
import { type ErrorReading, type NoValue, readNoValue } from "./noValue.ts";
import { wordsOf } from "./words.ts";

/** A date. Where the words name only a month, a quarter or a year, it is the last day of that. */
export interface DateValue {
  readonly kind: "date";
  /** A serial number of the 1900 system, without a time of day. */
  readonly serial: number;
  readonly precision: DatePrecision;
  /** Whether the cell holds a text, which Excel cannot sort or count with. */
  readonly asText: boolean;
  /** Whether the cell names several dates; this one is the latest. */
  readonly several: boolean;
  readonly words: string;
}

/** Words that stand for no one day: `Ongoing`, `Annually (April)`, `Ongoing up to March 2010`. */
export interface DateWords {
  readonly kind: "words";
  /** The latest day they allow; null when they set no end. */
  readonly latest: number | null;
  readonly words: string;
}

/** Something that was meant as a date and is none: `31/10021`, `31/02/22`. It is never silently mended, and never dropped. */
export interface InvalidDate {
  readonly kind: "invalid";
  readonly words: string;
  /** The day that was probably meant, with how to write it; null when there is no telling. */
  readonly proposal: { readonly serial: number; readonly words: string } | null;
  /** What is wrong with it, a sentence without its full stop. */
  readonly why: string;
}

/** What a cell that should hold a date says. */
export type DateReading = DateValue | DateWords | NoValue | ErrorReading | InvalidDate;

/**
 * Reads a date, day first always: real dates, `31/10/21`, `30.9.09`, `31st March 2022`, `March 2008` (its last day), `By end of
 * June 2022`, `Q4 2021/22`, `Ongoing`. Of several dates in one cell it is the latest.
 */
export function readDate(cell: GridCell): DateReading {
  const words = wordsOf(cell);
  if (isErrorValue(cell.value)) return { kind: "error", words };
  if (typeof cell.value === "number") return readSerial(cell.value, cell.format, words);
  return readNoValue(words) ?? readWords(words);
}

// From 1 January 1990 to 31 December 2099: a bare number in a column of dates that is likelier a serial number than anything else.
const LIKELY_FROM = 32874;
const LIKELY_TO = 73050;

function readSerial(value: number, format: string, words: string): DateReading {
  const serial = Math.floor(value);
  const likely = isDateFormat(format) || (serial >= LIKELY_FROM && serial <= LIKELY_TO);
  if (likely && dateOf(serial)) return { kind: "date", serial, precision: "day", asText: false, several: false, words };
  const read = isDateFormat(format) ? null : readWords(String(value));
  if (read?.kind === "date" || read?.kind === "invalid") return { ...read, words };
  return { kind: "invalid", words, proposal: null, why: "It is a number that is no date" };
}

// What recurs, or begins on a day and has no end (`From September 2023`).
const RECURS =
  /^from\b|\bonwards\b|\bon-?going\b|\bannual|\byearly\b|\bcontinu(?:ous|ing|al)|\brolling\b|\bthereafter\b|\b(?:month|quarter|week)ly\b|\bevery\b|\beach\b/i;
const ENDS = /\b(?:to|until|till|by|up to|before|ends?|ending)\b/i;

function readWords(words: string): DateReading {
  const dates = datesIn(words);
  const latest = dates.toSorted((a, b) => b.serial - a.serial)[0] ?? null;
  if (RECURS.test(words)) {
    return { kind: "words", latest: latest && ENDS.test(words.slice(0, latest.start)) ? latest.serial : null, words };
  }
  const rest = without(words, dates);
  if (looksLikeDate(rest)) return { kind: "invalid", words, ...repairDate(rest) };
  if (!latest) return { kind: "words", latest: null, words };
  const { serial, precision } = latest;
  return { kind: "date", serial, precision, asText: true, several: dates.length > 1, words };
}

/** The words with their dates blotted out, so that a broken one among them shows. */
const without = (words: string, dates: readonly FoundDate[]): string =>
  dates.reduce((text, { start, end }) => text.slice(0, start) + "¦".repeat(end - start) + text.slice(end), words);

/** The day a reading allows at the latest: the date, or the end that its words set; null when it has none or there is no reading. */
export function latestDay(reading: DateReading | null): number | null {
  if (reading?.kind === "date") return reading.serial;
  return reading?.kind === "words" ? reading.latest : null;
}

/** A date as a table prints it: a day as `30/06/21`, anything else in the cell's own words. */
export function formatReading(reading: DateReading): string {
  return reading.kind === "date" && reading.precision === "day" && !reading.several
    ? formatDay(reading.serial)
    : reading.words;
}
