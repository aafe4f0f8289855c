import { adverseGap } from "../gap.ts";
import { previousPeriod } from "../period.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { OwnRules, RegisterRules } from "../rules/rules.ts";
import { actualFor } from "./actualFor.ts";
import { effectiveRules } from "./effectiveRules.ts";
import { forecastRating } from "./forecastRating.ts";
import { indicatorIn, type ReadFor, withReportingPeriod } from "./inPeriod.ts";
import type { Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import type { RatedIndicator } from "./rated.ts";
import type { Rated } from "./rateFigure.ts";
import { ratingIn } from "./ratingIn.ts";
import { reportedRating } from "./reportedRating.ts";
import { trendOf } from "./trendOf.ts";

/** What indicators are rated by. */
export interface RatingContext extends ReadFor {
  readonly scale: RatingScale;
  readonly rules: RegisterRules;
  /** What was chosen for single indicators, by their rows. */
  readonly own: ReadonlyMap<number, OwnRules>;
}

/** Rates every indicator of a register in a period, in its order. */
export const rateIndicators = (items: readonly Indicator[], context: RatingContext): readonly RatedIndicator[] =>
  items.map((item) => rateOne(withReportingPeriod(item, context), context.own.get(item.row) ?? null, context));

function rateOne(read: Indicator, own: OwnRules | null, context: RatingContext): RatedIndicator {
  const item = indicatorIn(read, context);
  const { period, year, scale } = context;
  const by = { period, year, scale, rules: effectiveRules(item, context.rules, own) };
  const now = ratingIn(item, period, by);
  const value = actualFor(item, by);
  const better = betterOf(polarityOf(item));
  const actual = valueOf(value);
  const expected = now.expected?.kind === "value" ? now.expected.value : null;
  const trend = trendOf(item, { ...by, expected: now.expected });
  return {
    item,
    ...standing(now, reportedRating(item, scale), own?.reason ?? null),
    override: null,
    previousRating: ratingIn(item, previousPeriod(period), by).rating,
    trend: trend.word,
    trendWhy: trend.why,
    trendMethod: by.rules.trend,
    assurance: trend.assurance,
    value,
    previous: trend.previous,
    previousOf: trend.previousOf,
    change: trend.change,
    target: now.expected?.kind === "value" ? now.expected.target : item.target,
    expected,
    gap: actual === null || expected === null || better === null ? null : adverseGap(actual, expected, better),
    noBand: now.noBand,
    forecast: forecastRating(item, by),
  };
}

/** Which rating stands: the rule's, unless a reason is given for the reported one. Source: domain rules, section 3. */
function standing(
  { rating, why }: Rated,
  reported: string | null,
  reason: string | null,
): Pick<RatedIndicator, "rating" | "why" | "calculated" | "reported" | "reason"> {
  const both = { calculated: rating, reported, reason };
  if (reason === null || reported === null || reported === rating) return { rating, why, ...both };
  return { rating: reported, why: `as reported, since: ${reason}. The rule gives ${rating}: ${why}`, ...both };
}
