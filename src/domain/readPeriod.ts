import type { GridCell } from "../grid/grid.ts";
import { combinePeriod } from "./combinePeriod.ts";
import { isDateFormat } from "./numberFormat.ts";
import { datePeriod, financialYearOf, type Period } from "./period.ts";
import { type PeriodMeaning, type PeriodToken, withoutTokens } from "./periodToken.ts";
import { periodTokens } from "./periodTokens.ts";
import { dateOf } from "./serialDate.ts";

/** What is known beside the text: the financial year (its first year) of a period that has none; null when not known. */
export interface PeriodContext {
  readonly year?: number | null;
}

/** A period found in a heading, and the words that say it, as written with white space folded. */
export interface FoundPeriod {
  readonly period: Period;
  readonly words: string;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

// Beside a month without a year only these may stand: otherwise `may` and `march` are ordinary words.
const HEADING_WORDS =
  /\b(?:actuals?|targets?|rag|rating|status|performance|values?|results?|forecast|budget|ytd|to|date|end|at|as|the|this|last|in|for|month|period|position|baseline|score|trend|previous|current|latest|data)\b/gi;
const BETWEEN = /[\s,()[\]:;/.&+¦|'‘’‐‑‒–—−_-]|\bof\b|\b(?:financial|fiscal) year\b/gi;

/**
 * Finds the period that a heading speaks of: `RAG at Q1`, `Target 2024` (the financial year that ends in 2024),
 * `2013/14 Outturn`, `Apr-21`, `Q1 (April – June 2021)`. Two periods that contradict each other
 * (`Change from Q4 20/21 to Q1 21/22`) are none, and so is a span such as `2021-24`.
 * @returns null when the heading names no period, or more than one.
 */
export function findPeriod(heading: string, context: PeriodContext = {}): FoundPeriod | null {
  const text = fold(heading);
  const tokens = periodTokens(text);
  if (isLoneMonth(tokens) && withoutTokens(text, tokens).replace(HEADING_WORDS, "").replace(BETWEEN, "") !== "")
    return null;
  const period = combinePeriod(tokens);
  return period && { period: withYear(period, context), words: wordsOf(text, tokens) };
}

/**
 * Reads a text that is a period and nothing else: `Q1 2021-22`, `Quarter One 2021/22`, `20-21`, `Outturn 20/21`.
 * A bare `2024` is a number here; only `findPeriod` takes it, since a heading gives it its sense.
 * @param context gives a year to `Q1`; without it the period stays without one.
 * @returns null for anything else.
 */
export function readPeriod(text: string, context: PeriodContext = {}): Period | null {
  const folded = fold(text);
  const tokens = periodTokens(folded);
  if (tokens.every((token) => token.meaning.kind === "bareYear")) return null;
  if (withoutTokens(folded, tokens).replace(BETWEEN, "") !== "") return null;
  const period = combinePeriod(tokens);
  return period && withYear(period, context);
}

/** Finds the period that a heading's cell speaks of: that of its text, or the month of a real date. */
export function findPeriodInCell(cell: GridCell, context: PeriodContext = {}): FoundPeriod | null {
  if (typeof cell.value !== "number" || !isDateFormat(cell.format)) return findPeriod(cell.text, context);
  const day = dateOf(cell.value);
  return day && { period: { kind: "month", year: day.year, month: day.month }, words: fold(cell.text) };
}

/**
 * The financial year, as its first year, that a title speaks of: `Organisational health metrics 2024/25` → 2024,
 * `Position at 30 June 2021` → 2021. A bare year says too little, and a span of years too much.
 * @returns null when the title names no year, or several.
 */
export function findYear(title: string): number | null {
  const tokens = periodTokens(fold(title));
  const [year, ...others] = new Set(tokens.flatMap((token) => yearsOf(token.meaning)));
  if (year !== undefined) return others.length === 0 ? year : null;
  const period = combinePeriod(tokens);
  return period?.kind === "quarter" || period?.kind === "half" ? period.year : null;
}

function yearsOf(meaning: PeriodMeaning): readonly number[] {
  if (meaning.kind === "year") return [meaning.year];
  if (meaning.kind !== "dated") return [];
  const { period } = meaning;
  return [period.kind === "month" ? financialYearOf(period.year, period.month) : period.year];
}

const withYear = (period: Period, { year }: PeriodContext): Period =>
  year === null || year === undefined ? period : datePeriod(period, year);

const isLoneMonth = (tokens: readonly PeriodToken[]): boolean =>
  tokens.some((t) => t.meaning.kind === "part" && t.meaning.period.of === "month") &&
  tokens.every((t) => t.meaning.kind === "part" || t.meaning.kind === "yearEnd");

/** The words of some tokens: from the first to the last where little lies between, else each with a space between. */
function wordsOf(text: string, tokens: readonly PeriodToken[]): string {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const between = withoutTokens(text, tokens).slice(start, end).replace(BETWEEN, "");
  const words = between === "" ? text.slice(start, end) : tokens.map((t) => text.slice(t.start, t.end)).join(" ");
  return (words.includes("(") && !words.includes(")") ? `${words})` : words).trim();
}
