import { type DatedPeriod, datePeriod, endMonth, monthsLong, type Period, samePeriod } from "../period.ts";
import type { Figure } from "./item.ts";

/** A column's period with its year: one that names none belongs to the year that the register speaks of. */
export const dated = (period: Period, year: number): DatedPeriod => datePeriod(period, year);

/**
 * The figure for a period: of the column that names it, else of a shorter period that ends with it (June for Q1), the longest of them.
 * @param year the financial year, by its first, of columns that name none
 * @returns null when the register has no such column
 */
export function figureFor(figures: readonly Figure[], period: DatedPeriod, year: number): Figure | null {
  const within = figures.flatMap((figure) => {
    const named = figure.period === null ? null : dated(figure.period, year);
    const ends = named !== null && endMonth(named) === endMonth(period) && monthsLong(named) <= monthsLong(period);
    return named !== null && ends ? [{ figure, named }] : [];
  });
  const exact = within.find(({ named }) => samePeriod(named, period));
  return (exact ?? within.toSorted((a, b) => monthsLong(b.named) - monthsLong(a.named))[0])?.figure ?? null;
}

/** The number that a figure gives; null when it gives none. */
export const valueOf = (figure: Figure | null): number | null =>
  figure?.reading.kind === "number" ? figure.reading.value : null;
