import { formatPeriod } from "../formatPeriod.ts";
import { type DatedPeriod, samePeriodLastYear } from "../period.ts";
import type { Better } from "../rate/rateAgainst.ts";
import type { IndicatorRules } from "../rules/rules.ts";
import { trendOfChange } from "../trend/change.ts";
import { fingertipsTrend } from "../trend/fingertips.ts";
import { regressionTrend } from "../trend/regression.ts";
import { noTrend, type Trend } from "../trend/trend.ts";
import { type Assurance, xmrTrend } from "../trend/xmrTrend.ts";
import { actualFor, frequencyOf, previousDue } from "./actualFor.ts";
import { annualPoints } from "./annualPoints.ts";
import { crossesYears, isCumulative } from "./cumulative.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import { lastValues, timeOf, unbrokenValues } from "./series.ts";

/** A direction of travel with the value that the latest is compared with, or the one before it. */
export interface IndicatorTrend extends Trend {
  readonly previous: Figure | null;
  /** What an XmR chart says of the target; null by other methods. */
  readonly assurance: Assurance | null;
}

/** What a trend is worked out by. */
export interface TrendBy extends ReadFor {
  readonly rules: IndicatorRules;
  /** What was expected in the reporting period; null when nothing was. */
  readonly expected: number | null;
}

/** The direction of travel of an indicator by the method that was chosen. Source: domain rules, section 4. */
export function trendOf(item: Indicator, by: TrendBy): IndicatorTrend {
  const { rules } = by;
  const before = rules.trend === "samePeriodLastYear" ? samePeriodLastYear(by.period) : lastDue(item, by);
  const previous = actualFor(item, { period: before, year: by.year });
  const better = betterOf(polarityOf(item));
  switch (rules.trend) {
    case "regression": {
      const points = lastValues(item, by, rules.trendPeriods);
      const timed = points.map((point) => ({ time: timeOf(point, by), value: point.value }));
      return { ...regressionTrend(timed, better), previous, assurance: null };
    }
    case "fingertips": {
      const reading = annualPoints(item, by);
      const trend = reading.kind === "points" ? fingertipsTrend(reading.points, better) : noTrend(reading.why);
      return { ...trend, previous, assurance: null };
    }
    case "xmr": {
      const values = unbrokenValues(item, by).map(({ value }) => value);
      const { word, why, assurance } = xmrTrend(values, { better, screened: rules.screened, target: by.expected });
      return { word, why, previous, assurance };
    }
    default:
      return { ...changeSince(item, before, previous, better, by), previous, assurance: null };
  }
}

/** The last period before in which the indicator was due. */
const lastDue = (item: Indicator, { period }: ReadFor): DatedPeriod => previousDue(period, frequencyOf(item));

function changeSince(
  item: Indicator,
  before: DatedPeriod,
  previous: Figure | null,
  better: Better | null,
  by: TrendBy,
): Trend {
  const { rules, period } = by;
  if (isCumulative(item) && crossesYears(before, period) && rules.trend === "previousPeriod")
    return noTrend(
      `the values add up over the year, and ${formatPeriod(before)} is of the year before; compare with the same period last year`,
    );
  return trendOfChange({
    latest: valueOf(actualFor(item, by)),
    earlier: valueOf(previous),
    better,
    staticBand: rules.staticBand,
    best: rules.atMaximum && item.percent ? (better === "higher" ? 1 : 0) : null,
  });
}
