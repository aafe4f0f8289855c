import { formatPeriod } from "../formatPeriod.ts";
import { comparePeriods, type DatedPeriod } from "../period.ts";
import { NOT_RATED, type RatingScale } from "../ratingScale.ts";
import type { Figure } from "../register/item.ts";
import { allFigures } from "../register/onOneScale.ts";
import { dated } from "../register/periodValue.ts";
import { polarityOf } from "../register/polarityOf.ts";
import type { RatedIndicator } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { figureFindings, mixedFinding } from "./figureFindings.ts";
import { findingAt } from "./makeFinding.ts";
import { cumulativeFindings, missingFindings } from "./periodFindings.ts";
import { scaleFindings } from "./scaleFindings.ts";
import { reasonFindings, statusFindings, trendFindings } from "./reportedFindings.ts";
import { targetFindings } from "./targetFindings.ts";

/** What indicators are checked against. */
export interface IndicatorCheck {
  readonly scale: RatingScale;
  /** The reporting period. */
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/** What is odd about the indicators of a register in the reporting period. */
export const indicatorFindings = (indicators: readonly RatedIndicator[], check: IndicatorCheck): readonly Finding[] => [
  ...missingFindings(indicators, check),
  ...scaleFindings(indicators.map(({ item }) => item)),
  ...indicators.flatMap((one) => [
    ...cumulativeFindings(one, check),
    ...figures(one).flatMap((figure) => figureFindings(figure, one.item.percent)),
    ...futureFindings(one, check),
    ...one.item.mixed.map(mixedFinding),
    ...polarityFindings(one),
    ...targetFindings(one, check),
    ...statusFindings(one, check.scale),
    ...reasonFindings(one),
    ...trendFindings(one),
  ]),
];

const figures = ({ item }: RatedIndicator): readonly Figure[] => [
  ...allFigures(item),
  ...item.numerators,
  ...item.denominators,
];

const futureFindings = ({ item }: RatedIndicator, { period, year }: IndicatorCheck): readonly Finding[] =>
  item.actuals.flatMap((figure) => {
    const ahead = figure.period !== null && comparePeriods(dated(figure.period, year), period) > 0;
    if (!ahead || figure.reading.kind !== "number") return [];
    const message = `There is a value for ${figure.heading}, which lies after the reporting period ${formatPeriod(period)}.`;
    return [
      findingAt(figure, { code: "period-future", message, proposal: "Check that it stands in the right column." }),
    ];
  });

function polarityFindings({ item, rating }: RatedIndicator): readonly Finding[] {
  const known = polarityOf(item);
  const cell = item.polarity ?? { place: item.place, words: item.title };
  if (known?.from === "proposed") {
    const message = `Which way is good is not said. From the words of the title it was taken that ${known.polarity} is better.`;
    const value = known.polarity === "higher" ? "High" : "Low";
    return [
      findingAt(cell, {
        code: "polarity-missing",
        message,
        proposal: `Confirm it: write ${value}.`,
        repair: item.polarity ? { value, format: null } : null,
      }),
    ];
  }
  if (known !== null || rating !== NOT_RATED || item.target?.reading.kind !== "value") return [];
  const message = "Which way is good is not said, so the indicator cannot be rated and has no direction of travel.";
  return [findingAt(cell, { code: "polarity-unknown", severity: "error", message, proposal: "Write High or Low." })];
}
