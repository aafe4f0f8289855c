import { type DatedPeriod, endMonth, monthsLong } from "../period.ts";
import { actualFor, frequencyOf, previousDue } from "./actualFor.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { figureFor, valueOf } from "./periodValue.ts";

/** A value of an indicator and the period it is of. */
export interface SeriesPoint {
  readonly period: DatedPeriod;
  readonly figure: Figure;
  readonly value: number;
}

/** The unbroken values of an indicator up to the reporting period, earliest first: the first period without one ends the way back. */
export function unbrokenValues(item: Indicator, reporting: ReadFor): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  const frequency = frequencyOf(item);
  for (let at = reporting.period; ; at = previousDue(at, frequency)) {
    const point = pointAt(item, at, reporting);
    if (point === null) return points.reverse();
    points.push(point);
  }
}

/** The values of the last periods, earliest first; periods without one are left out. */
export function lastValues(item: Indicator, reporting: ReadFor, periods: number): readonly SeriesPoint[] {
  const frequency = frequencyOf(item);
  let at = reporting.period;
  const points: SeriesPoint[] = [];
  for (let count = 0; count < periods; count += 1, at = previousDue(at, frequency)) {
    const point = pointAt(item, at, reporting);
    if (point !== null) points.push(point);
  }
  return points.reverse();
}

function pointAt(item: Indicator, period: DatedPeriod, { year }: ReadFor): SeriesPoint | null {
  const figure = actualFor(item, { period, year });
  const value = valueOf(figure);
  return figure === null || value === null ? null : { period, figure, value };
}

/** When a point was, in periods of the reporting period's length: a gap keeps its room. */
export const timeOf = ({ period }: SeriesPoint, reporting: ReadFor): number =>
  endMonth(period) / monthsLong(reporting.period);

/**
 * The unbroken annual values up to the reporting period, earliest first: of columns that name a year; of a measure that is reported once a
 * year also of the quarter that ends with it. The latest year that has a value is the last.
 */
export function annualValues(item: Indicator, reporting: ReadFor): readonly SeriesPoint[] {
  const isAnnual = frequencyOf(item)?.kind === "annual";
  const columns = item.actuals.filter(({ period }) => isAnnual || period?.kind === "year");
  const at = (year: number): SeriesPoint | null => {
    const period = { kind: "year", year } as const;
    const figure = figureFor(columns, period, reporting.year);
    const value = valueOf(figure);
    return figure === null || value === null ? null : { period, figure, value };
  };
  const years = columns.flatMap(({ period }) => (period === null || period.kind === "partial" ? [] : [period.year]));
  const last = endMonth(reporting.period);
  const known = years.filter((year) => endMonth({ kind: "year", year }) <= last && at(year) !== null);
  const points: SeriesPoint[] = [];
  for (let year = Math.max(...known); known.length > 0; year -= 1) {
    const point = at(year);
    if (point === null) break;
    points.push(point);
  }
  return points.reverse();
}
