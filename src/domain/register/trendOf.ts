import { formatPeriod } from "../formatPeriod.ts";
import { type DatedPeriod, samePeriodLastYear } from "../period.ts";
import { nearness } from "../rate/nearness.ts";
import type { Better } from "../rate/rateAgainst.ts";
import type { IndicatorRules } from "../rules/rules.ts";
import { aimedChange } from "../trend/aimedChange.ts";
import { trendOfChange } from "../trend/change.ts";
import { fingertipsTrend } from "../trend/fingertips.ts";
import { regressionTrend } from "../trend/regression.ts";
import { noTrend, type Trend } from "../trend/trend.ts";
import { type Assurance, xmrTrend } from "../trend/xmrTrend.ts";
import { actualFor, frequencyOf, previousDue } from "./actualFor.ts";
import { annualPoints } from "./annualPoints.ts";
import { crossesYears, isCumulative } from "./cumulative.ts";
import type { Expectation } from "./expectation.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import { lastValues, timeOf, unbrokenValues } from "./series.ts";

/** A direction of travel with the value that the latest is compared with, or the one before it. */
export interface IndicatorTrend extends Trend {
  readonly previous: Figure | null;
  /** The period of that value. */
  readonly previousOf: DatedPeriod;
  /** How much better the latest value is than that one, as `aimedChange` says it; null where it cannot be said. */
  readonly change: number | null;
  /** What an XmR chart says of the target; null by other methods. */
  readonly assurance: Assurance | null;
}

/** What a trend is worked out by. */
export interface TrendBy extends ReadFor {
  readonly rules: IndicatorRules;
  /** What was expected in the reporting period; null when nothing was. */
  readonly expected: Expectation | null;
}

/** The direction of travel of an indicator by the method that was chosen. Source: domain rules, section 4. */
export function trendOf(item: Indicator, by: TrendBy): IndicatorTrend {
  const { rules } = by;
  const before = rules.trend === "samePeriodLastYear" ? samePeriodLastYear(by.period) : lastDue(item, by);
  const previous = actualFor(item, { period: before, year: by.year });
  const better = betterOf(polarityOf(item));
  const about = { previous, previousOf: before, change: changeOf(item, previous, by), assurance: null };
  switch (rules.trend) {
    case "regression": {
      const points = lastValues(item, by, rules.trendPeriods);
      const timed = points.map((point) => ({ time: timeOf(point, by), value: point.value }));
      return { ...regressionTrend(timed, better), ...about };
    }
    case "fingertips": {
      const reading = annualPoints(item, by);
      const trend = reading.kind === "points" ? fingertipsTrend(reading.points, better) : noTrend(reading.why);
      return { ...trend, ...about };
    }
    case "xmr": {
      const values = unbrokenValues(item, by).map(({ value }) => value);
      const { word, why, assurance } = xmrTrend(values, {
        better,
        screened: rules.screened,
        target: valueExpected(by),
      });
      return { word, why, ...about, assurance };
    }
    default:
      return { ...changeSince(item, before, previous, better, by), ...about };
  }
}

/** The last period before in which the indicator was due. */
const lastDue = (item: Indicator, { period }: ReadFor): DatedPeriod => previousDue(period, frequencyOf(item));

const valueExpected = ({ expected }: TrendBy): number | null => (expected?.kind === "value" ? expected.value : null);

/** How much better the value of the reporting period is than an earlier one. */
function changeOf(item: Indicator, previous: Figure | null, by: TrendBy): number | null {
  const [latest, earlier] = [valueOf(actualFor(item, by)), valueOf(previous)];
  const { expected } = by;
  const middle = expected?.kind === "range" ? (expected.low + expected.high) / 2 : NaN;
  const aim = Number.isFinite(middle) ? { middle } : betterOf(polarityOf(item));
  if (latest === null || earlier === null || aim === null) return null;
  return aimedChange({ latest, earlier, aim, percent: item.percent });
}

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
  const near = by.expected?.kind === "range" ? nearness(by.expected) : null;
  const of = (figure: Figure | null): number | null => {
    const value = valueOf(figure);
    return value === null || near === null ? value : near(value);
  };
  return trendOfChange({
    latest: of(actualFor(item, by)),
    earlier: of(previous),
    better: near === null ? better : "higher",
    staticBand: rules.staticBand,
    best: rules.atMaximum && item.percent ? (better === "higher" ? 1 : 0) : null,
  });
}
