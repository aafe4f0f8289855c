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
 * @returns `Not rated` when the tolerance is a percentage and what was expected is 0
 */
export function rateAgainst(scale: RatingScale, { actual, expected, better, tolerance, asFraction }: ToRate): string {
  const word = (index: number): string => scale.steps[index]?.word ?? NOT_RATED;
  const worst = scale.steps.length - 1;
  const band = bandWidth(tolerance, expected, asFraction);
  if (band === null) return NOT_RATED;
  const short = roundForComparison(better === "higher" ? expected - actual : actual - expected);
  if (short <= 0) return word(0);
  const isNear = short <= roundForComparison(band) && !isFloorAbove(tolerance, expected, better, asFraction);
  return isNear && worst > 1 ? word(Math.floor(worst / 2)) : word(worst);
}

/** Whether an amber floor lies on the good side of what was expected, so that there is no band between the two. */
function isFloorAbove(tolerance: Tolerance, expected: number, better: Better, asFraction: boolean): boolean {
  if (tolerance.kind !== "floor") return false;
  const floor = floorValue(tolerance, asFraction);
  return better === "higher" ? floor > expected : floor < expected;
}
