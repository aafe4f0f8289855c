import { type DatedPeriod, samePeriod } from "../period.ts";
import type { Indicator } from "./item.ts";
import { type RatingContext, rateIndicators } from "./rateIndicators.ts";
import type { RatedIndicator } from "./rated.ts";

/**
 * An indicator as it was, or would be, rated in another period than the one it was rated for. What the register says of no period, such as a
 * rating that an officer typed, is said of the reporting period alone.
 */
export function ratedIn(one: RatedIndicator, period: DatedPeriod, context: RatingContext): RatedIndicator {
  if (samePeriod(period, context.period)) return one;
  return rateIndicators([onlyDated(one.item)], { ...context, period })[0] ?? one;
}

function onlyDated(item: Indicator): Indicator {
  const isDated = ({ period }: { readonly period: Indicator["actuals"][number]["period"] }): boolean => period !== null;
  return {
    ...item,
    actuals: item.actuals.filter(isDated),
    previousActual: null,
    statuses: item.statuses.filter(isDated),
    trends: item.trends.filter(isDated),
    narratives: item.narratives.filter(isDated),
  };
}
