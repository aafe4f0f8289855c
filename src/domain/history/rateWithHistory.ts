import { comparePeriods, type DatedPeriod, previousPeriod } from "../period.ts";
import type { Indicator } from "../register/item.ts";
import { rateIndicators, type RatingContext } from "../register/rateIndicators.ts";
import type { RatedIndicator } from "../register/rated.ts";
import type { FrozenItem } from "./frozen.ts";
import { frozenRating } from "./frozenRating.ts";
import { besideHistory, keptIn, withHistory } from "./withHistory.ts";

/**
 * Rates indicators with what is kept of earlier periods beside them: their earlier values, and the rating of the period before, are those
 * that were reported then.
 * @param history what is kept of their register
 */
export function rateWithHistory(
  items: readonly Indicator[],
  context: RatingContext,
  history: readonly FrozenItem[],
): readonly RatedIndicator[] {
  const earlier = history.filter(({ period }) => comparePeriods(period, context.period) < 0);
  if (earlier.length === 0) return rateIndicators(items, context);
  const beside = besideHistory(items, earlier);
  const rated = rateIndicators(
    beside.map(({ item, kept }) => withHistory(item, kept, context)),
    context,
  );
  const previous = previousPeriod(context.period);
  return rated.map((one, index) => withRating(one, beside[index]?.kept ?? [], previous, context));
}

function withRating(
  one: RatedIndicator,
  kept: readonly FrozenItem[],
  previous: DatedPeriod,
  { scale }: RatingContext,
): RatedIndicator {
  const before = keptIn(kept, previous);
  const rating = before && frozenRating(before, scale);
  return rating === null ? one : { ...one, previousRating: rating };
}
