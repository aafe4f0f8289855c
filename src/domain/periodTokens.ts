import { endMonth, datePeriod, financialYearOf, type PartialPeriod } from "./period.ts";
import { type Groups, PERIOD_PATTERNS, type PeriodPattern } from "./periodPatterns.ts";
import { type PeriodMeaning, type PeriodToken, withoutTokens } from "./periodToken.ts";

/** Every piece of a text that speaks of a period, from left to right. The text has its white space folded. */
export function periodTokens(text: string): readonly PeriodToken[] {
  const plain = text.replace(/[‐‑‒–—−]/g, "-").replace(/[‘’`]/g, "'");
  let tokens: readonly PeriodToken[] = [];
  for (const pattern of PERIOD_PATTERNS) tokens = [...tokens, ...matches(pattern, withoutTokens(plain, tokens))];
  return joinRanges(
    tokens.toSorted((a, b) => a.start - b.start),
    plain,
  );
}

function matches({ expression, mean }: PeriodPattern, text: string): readonly PeriodToken[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const end = match.index + match[0].length;
    const groups: Groups = match;
    const meaning = mean(groups, text.slice(0, match.index), text.slice(end));
    return meaning === null ? [] : [{ start: match.index, end, meaning }];
  });
}

/** Joins `April - June 2021` to one quarter, `1 April 2021 to 31 March 2022` to one year; other pairs stay two. */
function joinRanges(tokens: readonly PeriodToken[], text: string): readonly PeriodToken[] {
  const joined: PeriodToken[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isRange = before && /^ ?(?:-|to|until) ?$/i.test(text.slice(before.end, token.start));
    const meaning = isRange ? rangeOf(before.meaning, token.meaning) : null;
    if (before && meaning) joined[joined.length - 1] = { start: before.start, end: token.end, meaning };
    else joined.push(token);
  }
  return joined;
}

/** The quarter, half or year from one month to another; null when they are not the ends of one. */
function rangeOf(first: PeriodMeaning, last: PeriodMeaning): PeriodMeaning | null {
  const from = monthOfYear(first);
  const to = monthOfYear(last);
  if (from === null || to === null || !sameStretch(first, last)) return null;
  const length = ((to - from + 12) % 12) + 1;
  return to % length === 0 ? stretch(length, to / length, yearOf(last)) : null;
}

/** Whether two months, where both have a year, lie less than a year apart, the first before the last. */
function sameStretch(first: PeriodMeaning, last: PeriodMeaning): boolean {
  if (first.kind !== "dated" || last.kind !== "dated") return true;
  const apart = endMonth(last.period) - endMonth(first.period);
  return apart > 0 && apart < 12;
}

function stretch(length: number, number: number, year: number | null): PeriodMeaning | null {
  if (length === 12) return year === null ? { kind: "yearEnd" } : { kind: "year", year };
  if (length !== 3 && length !== 6) return null;
  const period: PartialPeriod = { kind: "partial", of: length === 3 ? "quarter" : "half", number };
  return year === null ? { kind: "part", period } : { kind: "dated", period: datePeriod(period, year) };
}

/** The month that a token names, counted from April as 1; null when it names none. */
function monthOfYear(meaning: PeriodMeaning): number | null {
  if (meaning.kind !== "dated" && meaning.kind !== "part") return null;
  const { period } = meaning;
  if (period.kind === "month") return ((period.month + 8) % 12) + 1;
  return period.kind === "partial" && period.of === "month" ? ((period.number + 8) % 12) + 1 : null;
}

/** The financial year of a token's month; null when it has none. */
function yearOf(meaning: PeriodMeaning): number | null {
  if (meaning.kind !== "dated" || meaning.period.kind !== "month") return null;
  return financialYearOf(meaning.period.year, meaning.period.month);
}
