import { roundForComparison } from "./compare.ts";

/** Which items of a register a standard counts out of, and what that is called in `Scrutineer rules`. */
const DENOMINATOR_WORDS = {
  /** Every item. */
  all: "all",
  /** Those with a rating: not No data, Not due or Not rated. */
  rated: "all rated",
  /** Those that are not complete. */
  live: "live",
  /** Those that are not complete and have a rating of the scale: not yet begun does not count. */
  inProgress: "in progress",
  /** Every item, and the share of those without a rating is printed beside the others. */
  allShown: "all, with N/A as a share of its own",
} as const;

/** Which items of a register a standard counts out of. */
export type Denominator = keyof typeof DENOMINATOR_WORDS;

/** Every denominator, in the order in which they are offered. */
export const DENOMINATORS = Object.keys(DENOMINATOR_WORDS) as readonly Denominator[];

/** How a share is held against a threshold, and what that is called. */
const COMPARISON_WORDS = { atLeast: "at least", moreThan: "more than", atMost: "at most" } as const;

/** How a share is held against a threshold. */
export type Comparison = keyof typeof COMPARISON_WORDS;

/** Every comparison, in the order in which they are offered. */
export const COMPARISONS = Object.keys(COMPARISON_WORDS) as readonly Comparison[];

/** The share of a register that is expected to be in a set of ratings: 75% of rated outcomes Green. */
export interface Standard {
  /** The ratings that count towards it, in the words of the scale; for live actions, `On target`. */
  readonly numerator: readonly string[];
  readonly denominator: Denominator;
  readonly comparison: Comparison;
  /** 0.75 is 75%. */
  readonly threshold: number;
}

/** What a share is held against. */
export type Threshold = Pick<Standard, "comparison" | "threshold">;

/** A standard applied to a register. */
export interface StandardResult extends Threshold {
  readonly count: number;
  readonly total: number;
  /** Whether the share is as expected; null when there is nothing to count out of. */
  readonly achieved: boolean | null;
}

/** Whether a count out of a total meets a threshold; exactly on it, at least and at most do, more than does not. A total of 0 is neither. */
export function applyStandard(count: number, total: number, { comparison, threshold }: Threshold): StandardResult {
  const result = { count, total, comparison, threshold };
  if (total === 0) return { ...result, achieved: null };
  const [share, line] = [roundForComparison(count / total), roundForComparison(threshold)];
  if (comparison === "atMost") return { ...result, achieved: share <= line };
  return { ...result, achieved: comparison === "moreThan" ? share > line : share >= line };
}

/** What a denominator is called in `Scrutineer rules`: `all`, `all rated`, `live`. */
export const denominatorWords = (denominator: Denominator): string => DENOMINATOR_WORDS[denominator];

/** What a comparison is called: `at least`. */
export const comparisonWords = (comparison: Comparison): string => COMPARISON_WORDS[comparison];

/** The denominator that some words name, as they are in `Scrutineer rules` or in JSON; null when none. */
export const readDenominator = (words: string): Denominator | null => named(DENOMINATORS, DENOMINATOR_WORDS, words);

/** The comparison that some words name, as they are in `Scrutineer rules` or in JSON; null when none. */
export const readComparison = (words: string): Comparison | null => named(COMPARISONS, COMPARISON_WORDS, words);

function named<K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>, said: string): K | null {
  const folded = said.trim().toLowerCase().replace(/\s+/g, " ");
  return keys.find((key) => key.toLowerCase() === folded || words[key].toLowerCase() === folded) ?? null;
}

/** A threshold as it is printed: 0.75 is `75%`, 0.925 is `92.5%`. */
export const thresholdWords = (threshold: number): string => `${Number((threshold * 100).toFixed(4))}%`;

/** What is expected: `90%`; `at most 10%`, `more than 50%`. */
export const expectedWords = ({ comparison, threshold }: Threshold): string =>
  comparison === "atLeast" ? thresholdWords(threshold) : `${comparisonWords(comparison)} ${thresholdWords(threshold)}`;
