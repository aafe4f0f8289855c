import { findYear } from "../readPeriod.ts";
import type { Layout } from "../layout.ts";

/**
 * The financial year, by its first, that a register's headings belong to where they name none (`Q1`): from the lines above it, the latest
 * first, else from its sheet's name, else from a heading of its own; null when nothing says it.
 */
export function contextYear(layout: Layout): number | null {
  const said = [...layout.lines].reverse().concat(layout.sheet, layout.name);
  for (const words of said) {
    const year = findYear(words);
    if (year !== null) return year;
  }
  return null;
}
