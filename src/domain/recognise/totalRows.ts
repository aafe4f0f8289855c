import { isQuantity } from "./content.ts";
import { isPerhapsTotalLabel, isTotalLabel } from "./labels.ts";
import type { Region } from "./region.ts";
import type { SheetView } from "./sheetView.ts";
import type { RowMarks } from "./sortRows.ts";

/**
 * The rows that add up others. `Total` and its like say so themselves. A label that may name a total (`Total expenditure`) and a row of
 * figures without a label are totals where they stand for sums: the register is one of money, the figures are the sums of those above, or
 * what every item has (a reference) is missing. So are whole groups of figures without references after an empty row, as below
 * statistics: England, its regions.
 */
export function totalsAmong(region: Region, rows: readonly number[], marks: RowMarks): ReadonlySet<number> {
  const { view, filled } = region;
  const full = rows.filter((row) => filled(row).length > 2);
  const referenced = hasReferences(view, full, marks.ref);
  const totals = new Set<number>();
  const above: number[] = [];
  for (const group of groupsOf(rows)) {
    const aggregates = referenced && above.length > 0 && isAggregate(region, group, marks.ref);
    for (const row of group) {
      if ((aggregates && filled(row).length > 1) || isTotal(region, row, above, marks, referenced)) totals.add(row);
      else if (filled(row).length > 1) above.push(row);
    }
  }
  return totals;
}

/** Runs of rows without an empty row between. */
function groupsOf(rows: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const isReference = (view: SheetView, row: number, ref: number): boolean => {
  const content = view.content(row, ref);
  return content === "code" || content === "number";
};

/** Whether nearly every row of several cells has a reference. */
function hasReferences(view: SheetView, full: readonly number[], ref: number | null): boolean {
  if (ref === null) return false;
  return full.length >= 5 && full.filter((row) => isReference(view, row, ref)).length >= full.length * 0.9;
}

/** Whether the rows of several cells in a group all have figures and none a reference. */
function isAggregate({ view, filled }: Region, group: readonly number[], ref: number | null): boolean {
  const isFigures = (row: number): boolean => filled(row).some((column) => isQuantity(view.content(row, column)));
  return group
    .filter((row) => filled(row).length > 1)
    .every((row) => ref !== null && !isReference(view, row, ref) && isFigures(row));
}

function isTotal(region: Region, row: number, above: readonly number[], marks: RowMarks, referenced: boolean): boolean {
  const filled = region.filled(row);
  const hasTitle = marks.title !== null && filled.includes(marks.title);
  // `Total indicators` before a figure: where the items have their names, the row has a sum.
  const isNamed = hasTitle && !isQuantity(region.view.content(row, marks.title));
  const label = isNamed ? region.view.text(row, marks.title) : region.label(row);
  if (isTotalLabel(label) || isTotalLabel(region.label(row))) return true;
  const isPerhaps = isPerhapsTotalLabel(label);
  if (!isPerhaps && (hasTitle || filled.includes(marks.ref ?? -1))) return false;
  const figures = filled.filter((column) => isQuantity(region.view.content(row, column)));
  if (!isPerhaps) return figures.length === filled.length && isSum(region.view, figures, row, above);
  if (figures.length === 0) return filled.length === 1 && /^(?:grand |sub)?[ -]?total/i.test(label);
  if (figures.length < filled.length - 2) return false;
  const lacksReference = referenced && !isReference(region.view, row, marks.ref ?? -1);
  return marks.isMoney || lacksReference || isSum(region.view, figures, row, above);
}

/** No table of a council's adds up more rows than this, and each row would be compared with all before it. */
const MOST_ADDED = 500;

/** Whether a row's figures are the sums of the figures above: of all, or of those since the last row that was itself such a sum. */
function isSum(view: SheetView, figures: readonly number[], row: number, above: readonly number[]): boolean {
  return figures.some((column) => {
    const value = view.cell(row, column).value;
    if (typeof value !== "number" || value === 0 || above.length < 2) return false;
    let sum = 0;
    let added = 0;
    for (let i = above.length - 1; i >= Math.max(0, above.length - MOST_ADDED); i--) {
      const cell = view.cell(above[i] ?? 0, column).value;
      if (typeof cell !== "number") continue;
      sum += cell;
      added += 1;
      if (added >= 2 && Math.abs(sum - value) <= Math.max(0.006, Math.abs(value) * 1e-6)) return true;
    }
    return false;
  });
}
