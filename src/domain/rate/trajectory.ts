import { type DatedPeriod, endMonth } from "../period.ts";

/** A value at the end of a period. */
export interface Point {
  readonly period: DatedPeriod;
  readonly value: number;
}

/**
 * The value of the straight line from a baseline to a later target at the end of a period. Beyond the target the line stays at it.
 * @returns null for a period up to the baseline, and when the target is not later than the baseline: no line says anything there
 */
export function lineAt(baseline: Point, target: Point, period: DatedPeriod): number | null {
  const start = endMonth(baseline.period);
  const length = endMonth(target.period) - start;
  const gone = endMonth(period) - start;
  if (length <= 0 || gone <= 0) return null;
  return gone >= length ? target.value : baseline.value + ((target.value - baseline.value) * gone) / length;
}
