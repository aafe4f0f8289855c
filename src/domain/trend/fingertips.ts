import type { Better } from "../rate/rateAgainst.ts";
import { noTrend, type Trend } from "./trend.ts";

/** A point of an annual series, in order of time: a count out of a denominator, or a value with its 95% confidence interval. */
export type AnnualPoint =
  | { readonly kind: "proportion"; readonly count: number; readonly denominator: number }
  | { readonly kind: "value"; readonly value: number; readonly lower: number; readonly upper: number };

/** How many unbroken annual points the method needs; it always uses the latest so many. */
export const FINGERTIPS_POINTS = 5;

/** χ² beyond which a trend is significant: 99.8% with one degree of freedom. Source: domain rules, section 4. */
const CRITICAL = 9.54953570608324;

/** A straight line through points: which way it goes and how far it is from chance. */
export interface FittedTrend {
  readonly slope: number;
  readonly chiSquared: number;
}

/**
 * Direction of travel as Fingertips works out recent trends: the latest five annual points; significant where χ² is above its critical
 * value and the slope keeps its sign whichever point is left out.
 * Source: domain rules, section 4.
 */
export function fingertipsTrend(points: readonly AnnualPoint[], better: Better | null): Trend {
  if (better === null) return noTrend("no polarity: which way is good is not known");
  const latest = points.slice(-FINGERTIPS_POINTS);
  if (latest.length < FINGERTIPS_POINTS) {
    return noTrend(`${latest.length} annual points; the method needs ${FINGERTIPS_POINTS}`);
  }
  const fit = fitTrend(latest);
  if (fit === null) return noTrend("the points have no spread to test");
  const withoutEach = latest.map((_, left) => fitTrend(latest, left));
  const steady = withoutEach.every((one) => one !== null && Math.sign(one.slope) === Math.sign(fit.slope));
  const tested = `χ² ${fit.chiSquared.toFixed(2)} over five annual points`;
  if (fit.chiSquared <= CRITICAL || !steady) return { word: "Static", why: `no significant trend: ${tested}` };
  const rising = fit.slope > 0;
  return {
    word: rising === (better === "higher") ? "Improving" : "Worsening",
    why: `significant trend ${rising ? "up" : "down"}: ${tested}`,
  };
}

/**
 * Fits a trend through points at times 1, 2, 3 …
 * @param left the index of a point to leave out; its time stays empty
 * @returns null when the points are of two kinds, or have no spread
 */
export function fitTrend(points: readonly AnnualPoint[], left = -1): FittedTrend | null {
  const timed = points.flatMap((point, index) => (index === left ? [] : [{ point, time: index + 1 }]));
  const proportions = timed.flatMap(({ point, time }) => (point.kind === "proportion" ? [{ ...point, time }] : []));
  const values = timed.flatMap(({ point, time }) => (point.kind === "value" ? [{ ...point, time }] : []));
  if (proportions.length === timed.length) return fitProportions(proportions);
  return values.length === timed.length ? fitValues(values) : null;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** χ² for trend in proportions: D·(D·Σct − C·Σdt)² / [C·(D−C)·(D·Σdt² − (Σdt)²)]. */
function fitProportions(points: readonly { count: number; denominator: number; time: number }[]): FittedTrend | null {
  const counts = sum(points, ({ count }) => count);
  const denominators = sum(points, ({ denominator }) => denominator);
  const timed = sum(points, ({ denominator, time }) => denominator * time);
  const slope = denominators * sum(points, ({ count, time }) => count * time) - counts * timed;
  const spread =
    counts *
    (denominators - counts) *
    (denominators * sum(points, ({ denominator, time }) => denominator * time * time) - timed * timed);
  return spread > 0 ? { slope, chiSquared: (denominators * slope * slope) / spread } : null;
}

/** Weighted least squares, each value by its standard error, (upper − lower) / 3.92; χ² = (slope / its standard error)². */
function fitValues(
  points: readonly { value: number; lower: number; upper: number; time: number }[],
): FittedTrend | null {
  const weighted = points.map((point) => ({ ...point, weight: (3.92 / (point.upper - point.lower)) ** 2 }));
  const weights = sum(weighted, ({ weight }) => weight);
  if (!Number.isFinite(weights) || weights <= 0) return null;
  const middle = sum(weighted, ({ weight, time }) => weight * time) / weights;
  const spread = sum(weighted, ({ weight, time }) => weight * (time - middle) ** 2);
  if (spread <= 0) return null;
  const slope = sum(weighted, ({ weight, time, value }) => weight * (time - middle) * value) / spread;
  return { slope, chiSquared: slope * slope * spread };
}
