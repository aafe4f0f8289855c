import { roundForComparison } from "../compare.ts";
import { NOT_RATED, type RatingScale } from "../ratingScale.ts";
import { bandWidth, floorValue, type Tolerance } from "./tolerance.ts";

/** Which way is good. */
export type Better = "higher" | "lower";

/** A value to rate. Percentages are fractions where `asFraction` says so. */
export interface ToRate {
  readonly actual: number;
  /** What was expected: the target, or the value of the line. */
  readonly expected: number;
  readonly better: Better;
  readonly tolerance: Tolerance;
  readonly asFraction: boolean;
}

/**
 * Rates a value against what was expected: best step at or better than it, worst step outside the tolerance, the middle step within it.
 * Exactly on a line belongs to the better side; both sides are rounded to nine decimals before they are compared. On a scale of more
 * than three steps the middle one is the amber; a scale of two has none.
 * @param improved null where Amber is the tolerance; else whether the value is better than a year before: then within the tolerance is
 * the best step, and outside it the middle one where it improved, the worst where it did not
 * @returns `Not rated` when the tolerance is a percentage and what was expected is 0, and off target when its own floor is not known
 */
export function rateAgainst(scale: RatingScale, toRate: ToRate, improved: boolean | null = null): string {
  const { actual, expected, better, tolerance, asFraction } = toRate;
  const word = (index: number): string => scale.steps[index]?.word ?? NOT_RATED;
  const worst = scale.steps.length - 1;
  const middle = worst > 1 ? Math.floor(worst / 2) : worst;
  const band = bandWidth(tolerance, expected, asFraction);
  const short = roundForComparison(better === "higher" ? expected - actual : actual - expected);
  if (band === null) return tolerance.kind === "ownFloor" && short <= 0 ? word(0) : NOT_RATED;
  if (short <= 0) return word(0);
  const isNear = short <= roundForComparison(band) && !isFloorAbove(tolerance, expected, better, asFraction);
  if (improved !== null) return isNear ? word(0) : word(improved ? middle : worst);
  return word(isNear ? middle : worst);
}

/** Whether an amber floor lies on the good side of what was expected, so that there is no band between the two. */
function isFloorAbove(tolerance: Tolerance, expected: number, better: Better, asFraction: boolean): boolean {
  if (tolerance.kind !== "floor") return false;
  const floor = floorValue(tolerance, asFraction);
  return better === "higher" ? floor > expected : floor < expected;
}
