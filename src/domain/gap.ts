import { roundForComparison } from "./compare.ts";

/**
 * How far a value is on the wrong side of what was expected, in parts of it: 55.07 against 44.06, lower is better, is 0.25 (25%).
 * A value at or better than expected has a gap of 0 or less.
 * @returns null when what was expected is 0, since nothing can be a part of it
 */
export function adverseGap(value: number, expected: number, better: "higher" | "lower"): number | null {
  if (roundForComparison(expected) === 0) return null;
  const adverse = better === "higher" ? expected - value : value - expected;
  return adverse / Math.abs(expected);
}
