import { MONTH_PATTERN, monthOf } from "../monthNames.ts";
import { type DatedPeriod, endMonth, monthsLong } from "../period.ts";
import { type NoValue, readNoValue } from "./noValue.ts";
import { fold, plain } from "./words.ts";

/** How often a measure is reported. */
export interface Frequency {
  readonly kind: "monthly" | "quarterly" | "half-yearly" | "termly" | "annual" | "every-two-years";
  /** The month of the calendar in which a yearly measure is reported, from 1: 4 for `Annually (April)`; null when it is not said. */
  readonly month: number | null;
}

/** What a cell that should hold a frequency says. */
export type FrequencyReading =
  | { readonly kind: "frequency"; readonly frequency: Frequency; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string }
  | NoValue;

const MEANINGS: readonly (readonly [Frequency["kind"], RegExp])[] = [
  ["every-two-years", /\b(?:biennial(?:ly)?|every (?:two|2) years|two-yearly|2-yearly|every other year)\b/],
  [
    "half-yearly",
    /\b(?:half[- ]?year(?:ly)?|(?:six|6)[- ]?month(?:ly|s)?|bi-?annual(?:ly)?|twice (?:a|per) year|semi-?annual(?:ly)?)\b/,
  ],
  ["termly", /\b(?:term(?:ly)?|three times a year)\b/],
  ["quarterly", /\b(?:quarter(?:ly)?|qtrly|(?:three|3)[- ]month(?:ly|s)?)\b|^q(?:1 ?- ?q?4)?$/],
  ["monthly", /\b(?:month(?:ly)?|weekly|daily|fortnightly)\b|^m$/],
  ["annual", /\b(?:annual(?:ly)?|year(?:ly)?|once a year|(?:twelve|12)[- ]month(?:ly|s)?)\b|^a$/],
];

/** Reads how often a measure is reported: `Quarterly`, `Six monthly`, `Annual`, `Annually (April)`, `Monthly`. What is reported more often counts as monthly. */
export function readFrequency(text: string): FrequencyReading {
  const words = fold(text);
  const said = plain(words);
  const kind = MEANINGS.find(([, pattern]) => pattern.test(said))?.[0];
  if (kind === undefined) return readNoValue(words) ?? { kind: "unknown", words };
  const month = new RegExp(`(?<![a-z])(${MONTH_PATTERN})`).exec(said)?.[1];
  return { kind: "frequency", frequency: { kind, month: month === undefined ? null : monthOf(month) }, words };
}

const EVERY = { monthly: 1, quarterly: 3, "half-yearly": 6, termly: 4, annual: 12, "every-two-years": 12 } as const;

/**
 * Whether a measure of a frequency is reported in a period: a period at least as long as the frequency holds a report; a shorter one only
 * where one falls into it. Reports fall on the end of the financial year's quarters, halves or year, or on the month that is named. A measure
 * of every two years may be due in any year.
 */
export function reportsIn(frequency: Frequency, period: DatedPeriod): boolean {
  const last = endMonth(period);
  const every = EVERY[frequency.kind];
  const due = every === 12 ? (frequency.month ?? 3) : 3;
  return Array.from({ length: monthsLong(period) }, (_, i) => last - i).some((month) => (month - due) % every === 0);
}
