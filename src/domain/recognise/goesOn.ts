import type { Region } from "./region.ts";
import type { RowMarks } from "./sortRows.ts";

/**
 * Whether a row goes on with the item above, as the second control of a risk does: it has neither title nor reference and nothing but
 * words, and its title is merged over it or every word stands below another. A row with figures, dates or ratings of its own does not.
 */
export function goesOn(region: Region, row: number, marks: RowMarks): boolean {
  const { view, filled } = region;
  const named = [marks.title, marks.ref].filter((column) => column !== null);
  if (marks.title === null || row === region.top || named.some((column) => view.text(row, column) !== "")) return false;
  const columns = filled(row);
  const isWords = columns.every((column) => ["words", "prose", "code"].includes(view.content(row, column)));
  return isWords && (isMergedOver(region, row, marks) || columns.every((column) => view.text(row - 1, column) !== ""));
}

/** Whether the title of an item further up is merged over a row. */
export function isMergedOver({ view }: Region, row: number, { title }: RowMarks): boolean {
  const merged = title === null ? null : view.mergedAt(row, title);
  return merged !== null && merged.row < row;
}
