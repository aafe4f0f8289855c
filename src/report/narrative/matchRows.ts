import type { ShownAt } from "../../domain/narrative/narrativeEntry.ts";
import type { SummaryRow } from "./summaryRows.ts";

/** A row of a summary as it was left. */
export type LeftRow = Pick<ShownAt, "title" | "row">;

/**
 * Finds the rows of a summary again, whatever their order now: a row is the one of the same title; of several such, the one with the most cells as
 * they were, and of equals the earlier for the earlier. A row whose title is gone is not found.
 * @returns for each row as it was left, the index of the row that it is now; null when it is not there
 */
export function matchRows(left: readonly LeftRow[], rows: readonly SummaryRow[]): readonly (number | null)[] {
  const pairs = left.flatMap((one, from) =>
    rows.flatMap((row, to) =>
      row.texts.has(one.title) ? [{ from, to, same: one.row.filter((cell) => row.cells.has(cell)).length }] : [],
    ),
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs.toSorted((a, b) => b.same - a.same || a.from - b.from || a.to - b.to)) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return left.map((_, index) => found.get(index) ?? null);
}
