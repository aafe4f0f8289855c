import { comparePeriods, quarterHolding } from "../period.ts";
import { findYear } from "../readPeriod.ts";
import type { Layout } from "../layout.ts";

/**
 * The financial year, by its first, that a register's headings belong to where they name none (`Q1`): from the lines above it, the latest
 * first, else from its sheet's name, else from the latest of its own headings that names one; null when nothing says it.
 */
export const contextYear = (layout: Layout): number | null => saidYear(layout) ?? headingYear(layout);

/** The financial year, by its first, that the lines above a register say, the latest first, else its sheet's name or its own; null when none does. */
export function saidYear(layout: Layout): number | null {
  for (const words of yearSayers(layout)) {
    const year = findYear(words);
    if (year !== null) return year;
  }
  return null;
}

/** What may say the year of a register, the first that does so first. */
export const yearSayers = ({ lines, sheet, name }: Layout): readonly string[] => [...lines.toReversed(), sheet, name];

/** The financial year of the last actual whose heading names one. */
function headingYear({ fields }: Layout): number | null {
  const dated = fields.flatMap(({ field, period }) =>
    field === "actual" && period !== null && period.kind !== "partial" ? [period] : [],
  );
  const last = dated.toSorted(comparePeriods).at(-1);
  return last ? quarterHolding(last).year : null;
}
