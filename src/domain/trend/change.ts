import { roundForComparison } from "../compare.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { noTrend, type Trend } from "./trend.ts";

/** Two values to compare, and how. */
export interface Change {
  readonly latest: number | null;
  readonly earlier: number | null;
  readonly better: Better | null;
  /** A change of at most this much is Static, in the values' own unit. */
  readonly staticBand: number;
  /** The best possible value where staying there counts as Improving (1 for a percentage held as a fraction); null where it does not. */
  readonly best: number | null;
}

/**
 * Direction of travel from one value to a later one: the difference by polarity. Exactly on the static band is Static; the difference is
 * rounded to nine decimals first.
 */
export function trendOfChange({ latest, earlier, better, staticBand, best }: Change): Trend {
  if (latest === null) return noTrend("no value in the period");
  if (earlier === null) return noTrend("no earlier value to compare with");
  if (better === null) return noTrend("no polarity: which way is good is not known");
  const difference = roundForComparison(latest - earlier);
  if (Math.abs(difference) <= roundForComparison(staticBand)) {
    const atBest = best !== null && roundForComparison(latest - best) === 0 && difference === 0;
    return atBest
      ? { word: "Improving", why: "at the best possible value" }
      : { word: "Static", why: "no change beyond the static band" };
  }
  const rose = difference > 0;
  const word = rose === (better === "higher") ? "Improving" : "Worsening";
  return { word, why: `${rose ? "up" : "down"} on the earlier value; ${better} is better` };
}
