import { endMonth, financialYearOf } from "../period.ts";
import { targetFor } from "./targetFor.ts";
import { expectationOf } from "./expectation.ts";
import type { Figure, Indicator } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";
import { polarityOf } from "./polarityOf.ts";
import { rateFigure } from "./rateFigure.ts";
import type { RatedBy } from "./ratingIn.ts";
import { showValue } from "./showValue.ts";

/** The rating of what the year is expected to end with. It stands beside the current rating, never instead of it. */
export interface ForecastRating {
  readonly figure: Figure;
  readonly rating: string;
  readonly why: string;
}

/**
 * Rates the forecast of an indicator as a target: against the target for the end of the reporting year, or of the period that the forecast's
 * heading names. Amber is the tolerance, as there is no forecast of a year before.
 * @returns null when there is no forecast, and nothing to rate it against
 */
export function forecastRating(item: Indicator, by: RatedBy): ForecastRating | null {
  const { forecast } = item;
  if (forecast === null || valueOf(forecast) === null || polarityOf(item)?.polarity === "none") return null;
  const end = endMonth(by.period);
  const year = financialYearOf(Math.floor((end - 1) / 12), ((end - 1) % 12) + 1);
  const period = forecast.period === null ? ({ kind: "year", year } as const) : dated(forecast.period, by.year);
  const asked = { period, year: by.year, show: showValue(item) };
  if (targetFor(item, asked) === null && item.rangeLow === null && item.rangeHigh === null) return null;
  const basis = by.rules.basis === "range" ? "range" : "target";
  const expected = expectationOf(item, { ...asked, basis });
  if (expected.kind !== "value" && expected.kind !== "range") return null;
  const { rating, why } = rateFigure(item, forecast, expected, { scale: by.scale, rules: by.rules, improved: null });
  return { figure: forecast, rating, why: `forecast ${why}` };
}
