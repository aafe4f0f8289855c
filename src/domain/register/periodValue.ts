import { type DatedPeriod, datePeriod, endMonth, monthsLong, type Period, samePeriod } from "../period.ts";
import type { Figure } from "./item.ts";

/** A column's period with its year: one that names none belongs to the year that the register speaks of. */
export const dated = (period: Period, year: number): DatedPeriod => datePeriod(period, year);

/** Something that stands in a column which may name a period. */
interface OfPeriod {
  readonly period: Period | null;
}

/**
 * The figure for a period: of the column that names it, else of a shorter period that ends with it (June for Q1), the longest of them.
 * @param year the financial year, by its first, of columns that name none
 * @returns null when the register has no such column
 */
export function figureFor<T extends OfPeriod>(figures: readonly T[], period: DatedPeriod, year: number): T | null {
  const ending = endingWith(figures, period, year).filter(({ named }) => monthsLong(named) <= monthsLong(period));
  const exact = ending.find(({ named }) => samePeriod(named, period));
  return (exact ?? ending.toSorted((a, b) => monthsLong(b.named) - monthsLong(a.named))[0])?.figure ?? null;
}

/** The figure of the shortest longer period that ends with a period: 2021/22 for Q4 21/22; null when there is no such column. */
export function longerFigureFor<T extends OfPeriod>(
  figures: readonly T[],
  period: DatedPeriod,
  year: number,
): T | null {
  const longer = endingWith(figures, period, year).filter(({ named }) => monthsLong(named) > monthsLong(period));
  return longer.toSorted((a, b) => monthsLong(a.named) - monthsLong(b.named))[0]?.figure ?? null;
}

/** The figures whose columns name a period that ends when another does. */
const endingWith = <T extends OfPeriod>(figures: readonly T[], period: DatedPeriod, year: number) =>
  figures.flatMap((figure) => {
    const named = figure.period === null ? null : dated(figure.period, year);
    return named !== null && endMonth(named) === endMonth(period) ? [{ figure, named }] : [];
  });

/** The number that a figure gives; null when it gives none. */
export const valueOf = (figure: Figure | null): number | null =>
  figure?.reading.kind === "number" ? figure.reading.value : null;
