import { linearRegression, sampleCorrelation } from "simple-statistics";
import { roundForComparison } from "../compare.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { twoSided95 } from "./studentT.ts";
import { noTrend, type Trend } from "./trend.ts";

/** How many values a regression needs. */
export const REGRESSION_VALUES = 5;

/** A value and when it was: periods counted in their own length, so that a gap keeps its room. */
export interface TimedValue {
  readonly time: number;
  readonly value: number;
}

/**
 * Direction of travel by the slope of the least-squares line through values over time; not significant at 95% (two-sided, by Student's t)
 * is Static, and so is exactly on the line. Values that all lie on one line have a significant slope, values that are all the same none.
 * Source: domain rules, section 4, as Kent County Council uses it.
 */
export function regressionTrend(points: readonly TimedValue[], better: Better | null): Trend {
  if (points.length < REGRESSION_VALUES)
    return noTrend(
      `${points.length} ${points.length === 1 ? "value" : "values"} in the periods; the method needs ${REGRESSION_VALUES}`,
    );
  if (better === null) return noTrend("no polarity: which way is good is not known");
  const slope = slopeOf(points);
  const over = `over ${points.length} values`;
  if (slope === null) return { word: "Static", why: `no significant slope ${over}` };
  const word = slope > 0 === (better === "higher") ? "Improving" : "Worsening";
  return { word, why: `significant slope ${slope > 0 ? "up" : "down"} ${over}; ${better} is better` };
}

/** The slope where it is significant at 95%; null where it is not. */
export function slopeOf(points: readonly TimedValue[]): number | null {
  const values = points.map(({ value }) => roundForComparison(value));
  const times = points.map(({ time }) => time);
  if (values.every((value) => value === values[0])) return null;
  const { m: slope } = linearRegression(times.map((time, index) => [time, values[index] ?? 0]));
  const explained = sampleCorrelation(times, values) ** 2;
  const freedom = points.length - 2;
  // A line through all values leaves no error to test against: it is as far from chance as can be.
  const isSteep =
    roundForComparison(1 - explained) === 0 || (explained * freedom) / (1 - explained) > twoSided95(freedom) ** 2;
  return isSteep ? slope : null;
}
