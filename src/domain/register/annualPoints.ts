import { type AnnualPoint, FINGERTIPS_POINTS } from "../trend/fingertips.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { figureFor, valueOf } from "./periodValue.ts";
import { annualValues, type SeriesPoint } from "./series.ts";

/** The points that a recent trend is worked out from, or why there are none. */
export type AnnualReading =
  | { readonly kind: "points"; readonly points: readonly AnnualPoint[] }
  | { readonly kind: "none"; readonly why: string };

/**
 * The latest five unbroken annual values as counts of a total (from cells such as `58 of 59`, or columns for numerator and denominator), else
 * as values with the ends of their 95% confidence interval. All five have to be of one kind.
 */
export function annualPoints(item: Indicator, reporting: ReadFor): AnnualReading {
  const latest = annualValues(item, reporting).slice(-FINGERTIPS_POINTS);
  if (latest.length < FINGERTIPS_POINTS) {
    const found = `${latest.length} unbroken annual ${latest.length === 1 ? "value" : "values"}`;
    return { kind: "none", why: `${found}; the method needs ${FINGERTIPS_POINTS}` };
  }
  const { year } = reporting;
  for (const pointOf of [proportion, interval]) {
    const points = latest.flatMap((point) => pointOf(item, point, year) ?? []);
    if (points.length === latest.length) return { kind: "points", points };
  }
  return {
    kind: "none",
    why: "the method needs a count and a denominator, or a lower and an upper confidence limit, for each of the five years",
  };
}

function proportion(item: Indicator, { figure, period }: SeriesPoint, year: number): AnnualPoint | null {
  const { reading } = figure;
  if (reading.kind === "number" && reading.count !== null)
    return { kind: "proportion", count: reading.count.count, denominator: reading.count.total };
  const of = (figures: readonly Figure[]): number | null => valueOf(figureFor(figures, period, year));
  const [count, denominator] = [of(item.numerators), of(item.denominators)];
  return count === null || denominator === null ? null : { kind: "proportion", count, denominator };
}

function interval(item: Indicator, { value, period }: SeriesPoint, year: number): AnnualPoint | null {
  const of = (figures: readonly Figure[]): number | null => valueOf(figureFor(figures, period, year));
  const [lower, upper] = [of(item.lowerLimits), of(item.upperLimits)];
  return lower === null || upper === null || upper <= lower ? null : { kind: "value", value, lower, upper };
}
