import type { RatedIndicator } from "../domain/register/rated.ts";
import type { TrendMethod } from "../domain/trend/trend.ts";
import { listed } from "./sentences.ts";

/** How direction of travel is worked out by each method, in words. */
export const TREND_METHODS: Readonly<Record<TrendMethod, string>> = {
  previousPeriod: "latest value against the previous period",
  samePeriodLastYear: "latest value against the same period a year before",
  regression: "the slope over the last periods, static where it is not significant at 95%",
  fingertips: "the trend over the latest five years as Fingertips works it out, static where it is not significant",
  xmr: "what an XmR chart says of the latest value, static where it is common cause",
};

/** How direction of travel was worked out, as a sentence: by the one method that was used, or by each with how many outcomes it was used for. */
export function trendNote(outcomes: readonly RatedIndicator[]): string {
  const used = (Object.keys(TREND_METHODS) as TrendMethod[]).flatMap((method) => {
    const count = outcomes.filter(({ trendMethod }) => trendMethod === method).length;
    return count === 0 ? [] : [{ method, count }];
  });
  const [first] = used;
  const how =
    used.length < 2
      ? TREND_METHODS[first?.method ?? "previousPeriod"]
      : listed(used.map(({ method, count }) => `${TREND_METHODS[method]} (${count})`));
  return `Improving and worsening are by the polarity of each outcome, ${how}.`;
}
