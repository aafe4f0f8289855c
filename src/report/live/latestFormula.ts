import { type DatedPeriod, comparePeriods, endMonth } from "../../domain/period.ts";
import type { ReadFor } from "../../domain/register/inPeriod.ts";
import type { Figure, Indicator } from "../../domain/register/item.ts";
import { dated } from "../../domain/register/periodValue.ts";
import { when } from "./expression.ts";
import type { Live } from "./live.ts";
import { saysSomething } from "./saysSomething.ts";

/** A figure with the period that its column names. */
export interface DatedFigure {
  readonly figure: Figure;
  readonly period: DatedPeriod;
}

/** How many figures a formula looks at: beyond them the latest that says something would be more than four years old. */
const MOST = 16;

/**
 * The figures of an indicator of which the first that says something is the latest, as `latestFigure` takes it: of periods that end with the
 * reporting period or before it, the later first; of two that end together the shorter.
 */
export function latestCandidates(item: Indicator, { period, year }: ReadFor): readonly DatedFigure[] {
  const all = item.actuals.flatMap((figure) => {
    if (figure.period === null) return [];
    const of = dated(figure.period, year);
    return endMonth(of) <= endMonth(period) ? [{ figure, period: of }] : [];
  });
  const inOrder = all.toSorted((a, b) => comparePeriods(a.period, b.period));
  return inOrder.toSorted((a, b) => endMonth(b.period) - endMonth(a.period)).slice(0, MOST);
}

/** Which of some figures is the first that says something, from 1, as an expression; empty where none does. */
export const firstSaid = (figures: readonly DatedFigure[], live: Live): string =>
  figures.reduceRight((rest, { figure }, index) => when(saysSomething(figure, live), String(index + 1), rest), '""');

/** What stands for the figure that a cell numbers, as an expression: nothing stands for none. */
export const chosen = (cell: string, choices: readonly string[], nothing: string): string =>
  choices.length === 0 ? nothing : when(`${cell}=""`, nothing, `CHOOSE(${cell},${choices.join(",")})`);
