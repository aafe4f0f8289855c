import { roundForComparison } from "./compare.ts";

/** Which items of a register a standard counts out of. */
export type Denominator = "all" | "rated" | "live";

/** The share of a register that is expected to be in a set of ratings: 75% of rated outcomes Green. */
export interface Standard {
  /** The ratings that count towards it, in the words of the scale; for live actions, `On target`. */
  readonly numerator: readonly string[];
  readonly denominator: Denominator;
  /** 0.75 is 75%. */
  readonly threshold: number;
}

/** A standard applied to a register. */
export interface StandardResult {
  readonly count: number;
  readonly total: number;
  readonly threshold: number;
  /** Whether the share is at or above the threshold; null when there is nothing to count out of. */
  readonly achieved: boolean | null;
}

/** Whether a count out of a total meets a threshold; exactly on it is achieved. A total of 0 is neither. */
export function applyStandard(count: number, total: number, threshold: number): StandardResult {
  if (total === 0) return { count, total, threshold, achieved: null };
  return { count, total, threshold, achieved: roundForComparison(count / total) >= roundForComparison(threshold) };
}

const DENOMINATOR_WORDS: Readonly<Record<Denominator, string>> = {
  all: "all",
  rated: "all rated",
  live: "live",
};

/** What a denominator is called in `Scrutineer rules`: `all`, `all rated`, `live`. */
export const denominatorWords = (denominator: Denominator): string => DENOMINATOR_WORDS[denominator];

/** The denominator that some words name: `all`, `all rated`, `rated`, `live`; null when none. */
export function readDenominator(words: string): Denominator | null {
  const folded = words.trim().toLowerCase().replace(/\s+/g, " ");
  const names = ["all", "rated", "live"] as const;
  return names.find((name) => name === folded || DENOMINATOR_WORDS[name] === folded) ?? null;
}

/** A standard as a sentence: `Green or Complete, of all: at least 90%`. */
export function standardSentence(standard: Standard): string {
  const ratings = standard.numerator.join(" or ");
  return `${ratings}, out of ${denominatorWords(standard.denominator)}: at least ${thresholdWords(standard.threshold)}`;
}

/** A threshold as it is printed: 0.75 is `75%`, 0.925 is `92.5%`. */
export const thresholdWords = (threshold: number): string => `${Number((threshold * 100).toFixed(4))}%`;
