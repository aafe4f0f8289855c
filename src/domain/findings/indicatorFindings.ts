import { formatPeriod } from "../formatPeriod.ts";
import { NOT_RATED, type RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { readTrend, trendMeant } from "../reading/trendMark.ts";
import { bandWidth, type Tolerance } from "../rate/tolerance.ts";
import { comparePeriods, type DatedPeriod } from "../period.ts";
import type { Figure } from "../register/item.ts";
import { dated, valueOf } from "../register/periodValue.ts";
import { polarityOf } from "../register/polarityOf.ts";
import type { RatedIndicator } from "../register/rated.ts";
import { showValue } from "../register/showValue.ts";
import type { Finding } from "../finding.ts";
import { formulaError } from "./dateFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** What indicators are checked against. */
export interface IndicatorCheck {
  readonly scale: RatingScale;
  readonly tolerance: Tolerance;
  /** The reporting period. */
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/** What is odd about the indicators of a register in the reporting period. */
export const indicatorFindings = (indicators: readonly RatedIndicator[], check: IndicatorCheck): readonly Finding[] =>
  indicators.flatMap((one) => [
    ...figures(one).flatMap((figure) => figureFindings(figure, one.item.percent)),
    ...futureFindings(one, check),
    ...mixedFindings(one),
    ...polarityFindings(one),
    ...targetFindings(one, check),
    ...statusFindings(one, check.scale),
    ...trendFindings(one),
  ]);

const figures = ({ item }: RatedIndicator): readonly Figure[] => [
  ...item.actuals,
  ...(item.baseline ? [item.baseline] : []),
];

function figureFindings(figure: Figure, percent: boolean): readonly Finding[] {
  const { reading, words } = figure;
  if (reading.kind === "error") return [formulaError(figure)];
  if (reading.kind === "odd") {
    const repair = reading.proposal === null ? null : { value: reading.proposal, format: null };
    const proposal =
      reading.proposal === null
        ? "Type the figure, or N/A."
        : `Replace it with ${reading.proposal}, if that is what was meant.`;
    const message = `The cell holds ${reading.why} where a figure belongs ("${words}"), so the value counts as missing.`;
    return [findingAt(figure, { code: "number-unreadable", severity: "error", message, proposal, repair })];
  }
  if (reading.kind !== "number" || !reading.asText || reading.count !== null) return [];
  if (reading.remark !== null) {
    const message = `The figure comes with words ("${reading.remark}"), which Excel cannot calculate with. It was read as ${showValue({ percent })(reading.value)}.`;
    return [
      findingAt(figure, {
        code: "number-with-words",
        message,
        proposal: "Keep the figure here and put the words in the commentary.",
        repair: { value: reading.value, format: null },
      }),
    ];
  }
  const message = `The figure ${words} is typed as text, which Excel's own sums and charts leave out. It was read as ${showValue({ percent })(reading.value)}.`;
  const format = reading.percent ? (words.includes(".") ? "0.0%" : "0%") : null;
  return [
    findingAt(figure, {
      code: "number-as-text",
      message,
      proposal: "Replace it with the number.",
      repair: { value: reading.value, format },
    }),
  ];
}

const futureFindings = ({ item }: RatedIndicator, { period, year }: IndicatorCheck): readonly Finding[] =>
  item.actuals.flatMap((figure) => {
    const ahead = figure.period !== null && comparePeriods(dated(figure.period, year), period) > 0;
    if (!ahead || figure.reading.kind !== "number") return [];
    const message = `There is a value for ${figure.heading}, which lies after the reporting period ${formatPeriod(period)}.`;
    return [
      findingAt(figure, { code: "period-future", message, proposal: "Check that it stands in the right column." }),
    ];
  });

const mixedFindings = ({ item }: RatedIndicator): readonly Finding[] =>
  item.mixed.map((figure) => {
    const value = valueOf(figure);
    const message = `The figure ${figure.words} is on another scale than the other percentages of its row. It was read as ${value === null ? figure.words : showValue(item)(value)}.`;
    const repair = value === null ? null : { value, format: "0.0%" };
    return findingAt(figure, {
      code: "scale-mixed",
      message,
      proposal: "Write all percentages of the row in one way.",
      repair,
    });
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

function targetFindings({ item, expected, value }: RatedIndicator, check: IndicatorCheck): readonly Finding[] {
  const { target } = item;
  if (target === null || polarityOf(item)?.polarity === "none") return [];
  if (target.reading.kind === "error") return [formulaError(target)];
  const actual = valueOf(value);
  if (target.reading.kind === "none" && actual !== null) {
    const message = "There is no target, so the indicator cannot be rated.";
    return [
      findingAt(target, {
        code: "target-missing",
        severity: "note",
        message,
        proposal: "Type a target, or write that it is for context only.",
      }),
    ];
  }
  if (target.reading.kind === "odd") {
    const message = `The target "${target.words}" names no value, so the indicator cannot be rated.`;
    return [findingAt(target, { code: "target-missing", message, proposal: "Type the value to reach." })];
  }
  const tolerance = item.tolerance?.reading.kind === "tolerance" ? item.tolerance.reading.tolerance : check.tolerance;
  if (expected !== null && bandWidth(tolerance, expected, item.percent) === null) {
    const message = "The target is 0, and a percentage of 0 is no tolerance, so the indicator cannot be rated.";
    return [findingAt(target, { code: "target-zero", message, proposal: "Give it a tolerance as an amount." })];
  }
  const far =
    actual !== null && expected !== null && Math.abs(actual) > 0 && Math.abs(expected) > 0
      ? Math.max(actual / expected, expected / actual)
      : 1;
  if (far < 100) return [];
  const message = `The target ${target.words} and the value ${value?.words ?? ""} are ${Math.round(far)} times apart: one may be in another unit.`;
  return [findingAt(target, { code: "target-far", message, proposal: "Check the unit of both." })];
}

function statusFindings({ item, rating, why }: RatedIndicator, scale: RatingScale): readonly Finding[] {
  if (item.status === null) return [];
  const reading = readRating(item.status.words, scale);
  if (reading.kind === "unknown" || reading.kind === "symbol") {
    const message = `The rating "${item.status.words}" is none of the scale's words.`;
    return [
      findingAt(item.status, {
        code: "rating-unknown",
        message,
        proposal: `Use one of: ${scale.steps.map(({ word }) => word).join(", ")}.`,
      }),
    ];
  }
  const judged = scale.steps.some(({ word }) => word === rating);
  if (reading.kind !== "rating" || !judged || reading.rating === rating) return [];
  const message = `The register reports ${reading.rating}, but the rule gives ${rating}: ${why}. The report uses the rule's.`;
  return [
    findingAt(item.status, {
      code: "rating-disagrees",
      message,
      proposal: "Check the figures, the target and the rule; or give a reason for the reported rating.",
    }),
  ];
}

function trendFindings({ item, trend, trendWhy }: RatedIndicator): readonly Finding[] {
  if (item.trend === null) return [];
  const reading = readTrend(item.trend.words);
  if (reading.kind === "symbol") {
    const message = `The trend "${item.trend.words}" is a glyph of a symbol font: other readers see it as it stands here.`;
    return [
      findingAt(item.trend, {
        code: "symbol-font",
        message,
        proposal: `Replace it with the word: ${trend}.`,
        repair: { value: trend, format: null },
      }),
    ];
  }
  const meant = trendMeant(reading, polarityOf(item)?.polarity ?? null);
  if (meant === null || trend === "No trend data" || meant === trend) return [];
  const message = `The register says ${meant}, but the values say ${trend}: ${trendWhy}.`;
  return [findingAt(item.trend, { code: "trend-disagrees", message, proposal: "Check the values and the polarity." })];
}
