import type { TrendWord } from "../trend/trend.ts";
import { type NoValue, readNoValue } from "./noValue.ts";
import type { Polarity } from "./polarity.ts";
import { isSymbolOnly } from "./symbol.ts";
import { fold, plain } from "./words.ts";

/** Which way a value went, whether that is good or not. */
export type Direction = "up" | "down" | "level";

/** What a cell that should hold a direction of travel says. */
export type TrendReading =
  /** Better, the same or worse: `Improving`, `No change`, `Deteriorated`. */
  | { readonly kind: "trend"; readonly trend: "Improving" | "Static" | "Worsening"; readonly words: string }
  /** Up or down, which only polarity can make good or bad: `↑`, `Increased`. */
  | { readonly kind: "direction"; readonly direction: Direction; readonly words: string }
  /** A glyph that cannot be known, since it lost its font: `€`, `①`, `(`, `⋺`. */
  | { readonly kind: "symbol"; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string }
  | NoValue;

const TRENDS: readonly (readonly ["Improving" | "Static" | "Worsening", RegExp])[] = [
  ["Worsening", /\b(?:worse(?:n(?:ed|ing|s)?)?|deteriorat(?:ed|ing|es|ion)|declin(?:ed|ing)|not improv(?:ed|ing))\b/],
  ["Improving", /\b(?:improv(?:ed|ing|es|ement)|better)\b/],
  [
    "Static",
    /\b(?:static|no(?: significant)? change|unchanged|stable|steady|maintained|the same|same|no movement|level)\b/,
  ],
];

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ["level", /[↔→⇔⇒⟷⟶➔➜►▶◄◀=⬌➡⮕⇨⬄]/u],
  ["up", /[↑▲△⇑⇧⬆⏫🔼↗⬈⇗⮝]/u],
  ["down", /[↓▼▽⇓⇩⬇⏬🔽↘⬊⇘⮟]/u],
  ["up", /\b(?:up|increas(?:ed|ing|e)|higher|risen|rising|rose)\b/],
  ["down", /\b(?:down|decreas(?:ed|ing|e)|reduc(?:ed|ing|tion)|lower|fallen|falling|fell)\b/],
];

/**
 * Reads a direction of travel. Words of better or worse come before words of up or down, and arrows last: `↓ Improving` is Improving.
 * `↔`, `→` and `=` are level. Words that say two things (`improving or worsening`) are unknown.
 */
export function readTrend(text: string): TrendReading {
  const words = fold(text);
  const none = readNoValue(words);
  if (none) return none;
  const said = plain(words);
  const trends = TRENDS.filter(([, pattern]) => pattern.test(said)).map(([trend]) => trend);
  const [trend] = trends;
  if (trend && (trends.length === 1 || /\bnot improv/.test(said))) return { kind: "trend", trend, words };
  const directions = new Set(DIRECTIONS.filter(([, pattern]) => pattern.test(said)).map(([direction]) => direction));
  const [direction] = directions;
  if (direction && directions.size === 1 && trends.length === 0) return { kind: "direction", direction, words };
  return { kind: isSymbolOnly(words) ? "symbol" : "unknown", words };
}

/**
 * The direction of travel that a reading means: an arrow by polarity, level always Static.
 * @returns null when it means none, or when up and down cannot be told apart without a polarity
 */
export function trendMeant(reading: TrendReading, polarity: Polarity | null): TrendWord | null {
  if (reading.kind === "trend") return reading.trend;
  if (reading.kind === "none") return "No trend data";
  if (reading.kind !== "direction") return null;
  if (reading.direction === "level") return "Static";
  if (polarity !== "higher" && polarity !== "lower") return null;
  return (reading.direction === "up") === (polarity === "higher") ? "Improving" : "Worsening";
}
