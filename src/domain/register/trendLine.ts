import { formatPeriod } from "../formatPeriod.ts";
import { closingQuarter, comparePeriods, type DatedPeriod, endMonth, samePeriod } from "../period.ts";
import { actualFor, frequencyOf, previousDue } from "./actualFor.ts";
import { effectiveRules } from "./effectiveRules.ts";
import { type Expectation, expectationOf } from "./expectation.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";
import type { RatingContext } from "./rateIndicators.ts";
import type { RatedIndicator } from "./rated.ts";
import { showValue } from "./showValue.ts";

/** An indicator in one of the periods in which it was due. */
export interface LinePoint {
  readonly period: DatedPeriod;
  /** Its cell; null where the register has no column for the period. */
  readonly figure: Figure | null;
  /** null: no number is known, and the line has a gap. */
  readonly value: number | null;
  /** What was expected in the period. */
  readonly expected: Expectation;
  /** The baseline, where the line to a later target begins at the end of this very period; null anywhere else. */
  readonly start: Figure | null;
}

/** An indicator from period to period, the earliest first: the first and the last point have a value. */
export interface TrendLine {
  readonly points: readonly LinePoint[];
  /** How a value is written: `50.1%`. */
  readonly show: (value: number) => string;
}

/** How many periods a line goes back at most, so that it can be read where it is small: three years of quarters. */
export const MOST_POINTS = 12;

/**
 * An indicator's values up to the reporting period with what was expected in each, at most `MOST_POINTS` of them.
 * @returns null where fewer than two values are known: one is no line
 */
export function trendLine(one: RatedIndicator, context: RatingContext): TrendLine | null {
  const { item } = one;
  const show = showValue(item);
  const { basis } = effectiveRules(item, context.rules, context.own.get(item.row) ?? null);
  const points = periodsDue(one, context).map((period): LinePoint => {
    const at = { period, year: context.year };
    const figure = actualFor(item, at);
    const none = { kind: "none", why: "the rating is the register's own" } as const;
    const expected = basis === "reported" ? none : expectationOf(item, { ...at, basis, show });
    const start = expected.kind === "before" && isBaselineOf(item, at) ? item.baseline : null;
    return { period, figure, value: valueOf(figure), expected, start };
  });
  const known = points.map(({ value }) => value !== null);
  const line = points.slice(Math.max(0, known.indexOf(true)), known.lastIndexOf(true) + 1);
  return line.filter(({ value }) => value !== null).length < 2 ? null : { points: line, show };
}

/** The periods in which an indicator was due, from its first column's on, the earliest first. */
function periodsDue({ item }: RatedIndicator, { period, year }: RatingContext): readonly DatedPeriod[] {
  const columns = item.actuals.flatMap((one) => (one.period === null ? [] : [dated(one.period, year)]));
  const first = columns.toSorted(comparePeriods)[0];
  const due: DatedPeriod[] = [];
  let at = period;
  while (first !== undefined && due.length < MOST_POINTS && endMonth(at) >= endMonth(first)) {
    due.push(at);
    at = previousDue(at, frequencyOf(item));
  }
  return due.toReversed();
}

/** Whether the baseline of an indicator is of a period, or of a year that ends with it. */
const isBaselineOf = ({ baseline }: Indicator, { period, year }: ReadFor): boolean =>
  baseline?.period ? samePeriod(closingQuarter(dated(baseline.period, year)), period) : false;

/** Where the target's line lies at a point: the value that was expected, or the baseline that it begins from; null for a range and for nothing. */
export const targetAt = ({ expected, start }: LinePoint): number | null =>
  expected.kind === "value" ? expected.value : valueOf(start);

/** A line in words: `50% in Q4 20/21 to 57% in Q1 21/22; target 60%`. A target that changes is said at both ends, a gap is counted. */
export function lineWords({ points, show }: TrendLine): string {
  const [first, last] = [points[0], points.at(-1)];
  const at = (point: LinePoint | undefined): string =>
    point === undefined || point.value === null ? "" : `${show(point.value)} in ${formatPeriod(point.period)}`;
  const gaps = points.filter(({ value }) => value === null).length;
  const missing = gaps === 0 ? [] : [`${String(gaps)} ${gaps === 1 ? "period" : "periods"} without a value`];
  return [`${at(first)} to ${at(last)}`, targetWords(points, show), ...missing].filter((one) => one !== "").join("; ");
}

function targetWords(points: readonly LinePoint[], show: (value: number) => string): string {
  const last = points.at(-1);
  if (last?.expected.kind === "range") return last.expected.words;
  const targets = points.flatMap(({ expected }) => (expected.kind === "value" ? [expected.value] : []));
  const [from, to] = [targets[0], targets.at(-1)];
  if (from === undefined || to === undefined) return "no target";
  return show(from) === show(to) ? `target ${show(to)}` : `target ${show(from)}, then ${show(to)}`;
}
