import { comparePeriods, quarterHolding } from "../period.ts";
import { findYear } from "../readPeriod.ts";
import type { Layout } from "../layout.ts";

/**
 * The financial year, by its first, that a register's headings belong to where they name none (`Q1`): from the lines above it, the latest
 * first, else from its sheet's name, else from the latest of its own headings that names one; null when nothing says it.
 */
export function contextYear(layout: Layout): number | null {
  const said = [...layout.lines].reverse().concat(layout.sheet, layout.name);
  for (const words of said) {
    const year = findYear(words);
    if (year !== null) return year;
  }
  return headingYear(layout);
}

/** The financial year of the last actual whose heading names one. */
function headingYear({ fields }: Layout): number | null {
  const dated = fields.flatMap(({ field, period }) =>
    field === "actual" && period !== null && period.kind !== "partial" ? [period] : [],
  );
  const last = dated.toSorted(comparePeriods).at(-1);
  return last ? quarterHolding(last).year : null;
}
