import { adverseGap } from "../gap.ts";
import { type DatedPeriod, previousPeriod, samePeriod, samePeriodLastYear } from "../period.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { rateAgainst } from "../rate/rateAgainst.ts";
import { type Tolerance, toleranceWords } from "../rate/tolerance.ts";
import { NO_DATA, NOT_DUE, NOT_RATED, type RatingScale } from "../ratingScale.ts";
import { reportsIn } from "../reading/frequency.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { RegisterRules } from "../rules/rules.ts";
import { trendOfChange } from "../trend/change.ts";
import { type Expectation, expectationOf } from "./expectation.ts";
import { indicatorIn, withReportingPeriod } from "./inPeriod.ts";
import type { Indicator } from "./item.ts";
import { figureFor, valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import type { RatedIndicator } from "./rated.ts";
import { showValue } from "./showValue.ts";

/** What indicators are rated by. */
export interface RatingContext {
  readonly scale: RatingScale;
  readonly rules: RegisterRules;
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/** Rates every indicator of a register in a period, in its order. */
export const rateIndicators = (items: readonly Indicator[], context: RatingContext): readonly RatedIndicator[] =>
  items.map((item) => rateOne(withReportingPeriod(item, context), context));

function rateOne(read: Indicator, context: RatingContext): RatedIndicator {
  const item = indicatorIn(read, context);
  const { rules, period, year } = context;
  const before = rules.trend === "samePeriodLastYear" ? samePeriodLastYear(period) : previousPeriod(period);
  const value = figureFor(item.actuals, period, year);
  const previous = figureFor(item.actuals, before, year);
  const now = ratingIn(item, period, context);
  const better = betterOf(polarityOf(item));
  const actual = valueOf(value);
  const trend = trendOfChange({
    latest: actual,
    earlier: valueOf(previous),
    better,
    staticBand: rules.staticBand,
    best: rules.atMaximum && item.percent ? (better === "higher" ? 1 : 0) : null,
  });
  const expected = now.expected?.kind === "value" ? now.expected.value : null;
  return {
    item,
    rating: now.rating,
    why: now.why,
    previousRating: ratingIn(item, previousPeriod(period), context).rating,
    trend: trend.word,
    trendWhy: trend.why,
    value,
    previous,
    expected,
    gap: actual === null || expected === null || better === null ? null : adverseGap(actual, expected, better),
  };
}

interface Rated {
  readonly rating: string;
  readonly why: string;
  readonly expected: Expectation | null;
}

/** The first rule that applies wins. Source: domain rules, section 3. */
function ratingIn(read: Indicator, period: DatedPeriod, context: RatingContext): Rated {
  const { rules, year, scale } = context;
  const item = indicatorIn(read, { period, year });
  const actual = valueOf(figureFor(item.actuals, period, year));
  if (actual === null) return withoutActual(item, period);
  const known = polarityOf(item);
  if (known?.polarity === "none") return unrated("for context only: it has no polarity");
  const show = showValue(item);
  const expected = rules.basis === "reported" ? null : expectationOf(item, { period, year, basis: rules.basis, show });
  if (expected?.kind === "before") return unrated(expected.why);
  if (expected === null || expected.kind === "none") {
    const isKept = samePeriod(period, context.period) || item.statuses.some((one) => one.period !== null);
    return isKept ? reportedOnly(item, scale, expected) : unrated(NOT_KEPT);
  }
  const tolerance = item.tolerance?.reading.kind === "tolerance" ? item.tolerance.reading.tolerance : rules.tolerance;
  const against = sideOf(expected, actual, betterOf(known));
  if (against === null) return { ...unrated("no polarity: which way is good is not known"), expected };
  const rating = rateAgainst(scale, { actual, ...against, tolerance, asFraction: item.percent });
  return { rating, why: reason(show(actual), expected.words, against.better, tolerance, rating), expected };
}

/** A reported rating speaks for the period that the register is kept for, not for the one before. */
const NOT_KEPT = "the register keeps no rating for the period";

const unrated = (why: string): Rated => ({ rating: NOT_RATED, why, expected: null });

function withoutActual(item: Indicator, period: DatedPeriod): Rated {
  const reading = item.frequency?.reading;
  const due = reading?.kind !== "frequency" || reportsIn(reading.frequency, period);
  if (due) return { rating: NO_DATA, why: "no actual for the period", expected: null };
  return { rating: NOT_DUE, why: `reported ${item.frequency?.words ?? ""}, not in this period`, expected: null };
}

/** Without a target to rate against, the rating that an officer typed stands, where there is one. */
function reportedOnly(item: Indicator, scale: RatingScale, expected: Expectation | null): Rated {
  const reported = item.status ? readRating(item.status.words, scale) : null;
  if (reported?.kind === "rating") return { rating: reported.rating, why: "as reported in the register", expected };
  return { rating: NOT_RATED, why: expected?.kind === "none" ? expected.why : "no rating is reported", expected };
}

/** The value to compare with, and which side of it is good: for a range the edge that the actual lies beyond, or the nearer one. */
function sideOf(
  expected: Expectation,
  actual: number,
  better: Better | null,
): { expected: number; better: Better } | null {
  if (expected.kind === "value") return better === null ? null : { expected: expected.value, better };
  if (expected.kind !== "range") return null;
  if (actual > expected.high) return { expected: expected.high, better: "lower" };
  return { expected: expected.low, better: "higher" };
}

function reason(actual: string, expected: string, better: Better, tolerance: Tolerance, rating: string): string {
  const band = tolerance.kind === "none" ? "no amber band" : `Amber within ${toleranceWords(tolerance)}`;
  return `${actual} against ${expected}; ${better} is better, ${band}: ${rating}`;
}
