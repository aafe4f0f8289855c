import { plain } from "./words.ts";

/** Why a cell holds no value. `suppressed` is a figure too small or too doubtful to publish. */
export type NoValueWhy =
  "empty" | "not-applicable" | "dash" | "to-be-confirmed" | "not-available" | "not-due" | "suppressed";

/** A cell that holds no value, which is never the same as zero. `words` is what it says. */
export interface NoValue {
  readonly kind: "none";
  readonly why: NoValueWhy;
  readonly words: string;
}

/** A cell whose formula failed. `words` is the error, such as `#REF!`. */
export interface ErrorReading {
  readonly kind: "error";
  readonly words: string;
}

// Source: `..`, `[c]`, `[x]` and `[z]` from the Government Analysis Function, "Symbols in tables"; the others from councils' own reports.
const MEANINGS: readonly (readonly [NoValueWhy, RegExp])[] = [
  ["empty", /^$/],
  ["dash", /^(?:- ?){1,5}$/],
  ["not-applicable", /^(?:n[./\\ ]?a\.?|not applicable|not app|nil return|none set|no target(?: set)?|\[?z\]?)$/],
  ["to-be-confirmed", /^(?:tb[cad]|to be (?:confirmed|advised|agreed|determined|decided|set))$/],
  ["to-be-confirmed", /^(?:data )?(?:awaited|awaiting(?: (?:data|figures?|information|update))?|pending|outstanding)$/],
  [
    "not-due",
    /^(?:not (?:yet )?due|(?:reported |collected )?annual(?:ly)?(?: (?:measure|indicator|figure|data|only))?)$/,
  ],
  [
    "not-available",
    /^(?:(?:data |figures? |information )?(?:is |are )?(?:not|un)(?: yet|currently)? ?(?:available|known|reported|collected|provided)(?: yet)?|no (?:data|trend data|information|figures?|update)(?: available)?|data not available|n\/?k|unknown|\.{2,3}|\[x\])$/,
  ],
  [
    "suppressed",
    /^(?:\*+|x|\[?c\]?|suppressed|confidential|withheld|redacted|< ?\d{1,2}|(?:fewer|less) than \d{1,2})$/,
  ],
  ["suppressed", /^exempt(?:ed|ion)?\b/],
];

/**
 * Why some words are no value: `N/A`, `-`, `TBC`, `not available`, `*`, `<5`. A cell with nothing in it is empty.
 * @returns null when they may well be a value.
 */
export function whyNoValue(words: string): NoValueWhy | null {
  const said = plain(words);
  return MEANINGS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** The reading of words that are no value; null when they may well be one. */
export function readNoValue(words: string): NoValue | null {
  const why = whyNoValue(words);
  return why === null ? null : { kind: "none", why, words };
}
