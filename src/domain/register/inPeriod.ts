import { type DatedPeriod, endMonth, monthsLong, previousPeriod } from "../period.ts";
import type { Action, Figure, Indicator, PeriodTold } from "./item.ts";
import { dated, figureFor } from "./periodValue.ts";
import { targetFor } from "./targetFor.ts";

/** The period to read an item for, and the financial year, by its first, of headings that name none. */
export interface ReadFor {
  readonly period: DatedPeriod;
  readonly year: number;
}

/**
 * An indicator as it speaks for a period: its target, rating, trend and comment are those of the period, where the register has several.
 * What a wide register says of no period (`Actual`, `Previous`) is said of the reporting period and of the one before it.
 */
export function indicatorIn(item: Indicator, at: ReadFor): Indicator {
  return {
    ...item,
    target: targetFor(item, at),
    status: toldIn(item.statuses, at),
    trend: toldIn(item.trends, at),
    narrative: item.narratives.length === 0 ? item.narrative : toldIn(item.narratives, at),
  };
}

/** An action whose status is that of a period, where the register has several. */
export const actionIn = (item: Action, at: ReadFor): Action => ({ ...item, status: toldIn(item.statuses, at) });

/** An indicator whose values without a period are given the reporting period and the one before it, unless another value has these. */
export function withReportingPeriod(item: Indicator, { period, year }: ReadFor): Indicator {
  const known = item.actuals.filter((one) => one.period !== null);
  const give = (figure: Figure | null, to: DatedPeriod): readonly Figure[] =>
    figure === null || figureFor(known, to, year) !== null ? [] : [{ ...figure, period: to }];
  const undated = item.actuals.filter((one) => one.period === null);
  const now = give(undated[0] ?? null, period);
  const before = give(item.previousActual, previousPeriod(period));
  if (now.length === 0 && before.length === 0) return item;
  return { ...item, actuals: [...before, ...now, ...item.actuals.filter((one) => one !== undated[0])] };
}

/** Of the period itself, else of a shorter one that ends with it (the longest of them), else what names no period. */
function toldIn(said: readonly PeriodTold[], { period, year }: ReadFor): PeriodTold | null {
  const ending = said.flatMap((one) => {
    const named = one.period === null ? null : dated(one.period, year);
    const ends = named !== null && endMonth(named) === endMonth(period) && monthsLong(named) <= monthsLong(period);
    return ends ? [{ one, months: monthsLong(named) }] : [];
  });
  const longest = ending.toSorted((a, b) => b.months - a.months)[0];
  return longest?.one ?? said.find((one) => one.period === null) ?? null;
}
