import { comparePeriods, type DatedPeriod, endMonth } from "../period.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { dated } from "./periodValue.ts";

/** A figure with the period that it speaks of. */
export interface FigureOf {
  readonly figure: Figure;
  readonly period: DatedPeriod;
}

/**
 * The latest figure of an indicator that says something, in numbers or in words, of a period that ends with the reporting period or before
 * it; of two that end together the one of the shorter period. Null when none does.
 */
export function latestFigure(item: Indicator, { period, year }: ReadFor): FigureOf | null {
  const said = item.actuals.flatMap((figure) => {
    const { kind } = figure.reading;
    if (figure.period === null || kind === "none" || kind === "error") return [];
    const of = dated(figure.period, year);
    return endMonth(of) <= endMonth(period) ? [{ figure, period: of }] : [];
  });
  const inOrder = said.toSorted((a, b) => comparePeriods(a.period, b.period));
  const last = inOrder.at(-1);
  return inOrder.find((one) => last !== undefined && endMonth(one.period) === endMonth(last.period)) ?? null;
}
