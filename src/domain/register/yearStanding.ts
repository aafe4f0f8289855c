import { type DatedPeriod, endMonth, type FinancialYear, liesWithin, quarterOf, samePeriod } from "../period.ts";
import { NO_DATA } from "../ratingScale.ts";
import { plain } from "../reading/words.ts";
import { figuresAt, frequencyOf } from "./actualFor.ts";
import { isCumulative } from "./cumulative.ts";
import type { Figure, Indicator } from "./item.ts";
import { latestFigure } from "./latestFigure.ts";
import { dated, valueOf } from "./periodValue.ts";
import type { RatingContext } from "./rateIndicators.ts";
import type { RatedIndicator } from "./rated.ts";
import { ratedIn } from "./ratedIn.ts";

/** An indicator over a financial year: its figure, the period that the figure is of, and how it is rated. */
export interface YearStanding {
  /** Null when nothing stands in the year so far. */
  readonly figure: Figure | null;
  /** Null when the figure is the year's own; otherwise the period in the year that it is the latest of. */
  readonly latestOf: DatedPeriod | null;
  readonly rating: string;
}

/**
 * How an indicator stands in a financial year. Once the reporting period ends the year: by its figure for the year; else, where what it measures
 * leaves no doubt, by that of the last quarter (an annual measure, a running total, a position such as outstanding actions). Otherwise by its
 * latest figure in the year, rated in that figure's period: what a rate or a count comes to over the year is not ours to work out.
 */
export function yearStanding(one: RatedIndicator, year: FinancialYear, context: RatingContext): YearStanding {
  const isOver = endMonth(context.period) >= endMonth(year);
  const figure = isOver ? (yearFigures(one.item, year, context).find((each) => valueOf(each) !== null) ?? null) : null;
  if (figure !== null) return { figure, latestOf: null, rating: ratedAs(one, figure, year, context).rating };
  const end = isOver ? year : context.period;
  const latest = latestFigure(one.item, { period: end, year: context.year });
  if (latest === null || !liesWithin(latest.period, year))
    return { figure: null, latestOf: null, rating: absent(one, year, context) };
  return {
    figure: latest.figure,
    latestOf: samePeriod(latest.period, year) ? null : latest.period,
    rating: ratedIn(one, latest.period, context).rating,
  };
}

/** Words for what is counted as it stands on a day, so that the year ends as its last quarter does. */
const POSITION =
  /\b(?:outstanding|as at|at (?:the )?(?:year|quarter|period|month)[- ]end|end of (?:the )?(?:year|quarter|period|month))\b/;

/**
 * The figures that may stand for a year that is over, whether or not they are numbers yet: the first number counts. Its own, then that of its
 * last quarter, of a measure whose year is no other.
 */
export function yearFigures(item: Indicator, year: FinancialYear, { year: said }: RatingContext): readonly Figure[] {
  const own = item.actuals.filter(({ period }) => period !== null && samePeriod(dated(period, said), year));
  return isWholeAtEnd(item) ? [...own, ...figuresAt(item, quarterOf(year.year, 4), said)] : own;
}

function isWholeAtEnd(item: Indicator): boolean {
  const frequency = frequencyOf(item)?.kind;
  const isAnnual = frequency === "annual" || frequency === "every-two-years";
  return isAnnual || isCumulative(item) || POSITION.test(plain(item.title));
}

/** Rated in the year by a figure that is taken for the year's. */
export const ratedAs = (
  one: RatedIndicator,
  figure: Figure,
  year: FinancialYear,
  context: RatingContext,
): RatedIndicator => {
  const actuals = one.item.actuals.filter(
    ({ period }) => period === null || !samePeriod(dated(period, context.year), year),
  );
  return ratedIn({ ...one, item: { ...one.item, actuals: [...actuals, { ...figure, period: year }] } }, year, {
    ...context,
    // A report on the year itself has rated the indicator already, but perhaps by another figure.
    period: samePeriod(context.period, year) ? quarterOf(year.year, 4) : context.period,
  });
};

/** Without any figure: No data where one was due in the year so far, else Not due. */
function absent(one: RatedIndicator, year: FinancialYear, context: RatingContext): string {
  const quarters = ([1, 2, 3, 4] as const)
    .map((quarter) => quarterOf(year.year, quarter))
    .filter((quarter) => endMonth(quarter) <= endMonth(context.period));
  const ratings = [...quarters.map((quarter) => ratedIn(one, quarter, context).rating), one.rating];
  return ratings.find((rating) => rating === NO_DATA) ?? one.rating;
}
