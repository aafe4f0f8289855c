import { type TableCell, type TableColumn, textCell } from "../grid/table.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import { roundForComparison } from "../domain/compare.ts";
import { formatShare } from "../domain/share.ts";
import { expectedWords, type Standard, type StandardResult } from "../domain/standard.ts";
import { column, NOT_APPLICABLE, trendText } from "./cells.ts";
import { type Countable, type Counted, countRatings, UNRATED_WORDS } from "./count.ts";
import type { ReportInput } from "./reportInput.ts";

/** A row of a table against a standard: `Number (%) GREEN`, now and in the period before. */
export interface StandardRow {
  readonly label: string;
  /** Several where a row prints several shares side by side: Green / Complete. */
  readonly now: readonly Counted[];
  /** The same for the period before; nothing counted (`total` 0) prints `N/A`. */
  readonly before: readonly Counted[];
  /** The standard that stands on this row; null on the others. */
  readonly standard: StandardResult | null;
}

/** The columns of a table against a standard. */
export function standardColumns(first: string, input: ReportInput): readonly TableColumn[] {
  return [
    column(first, 30),
    column(formatPeriod(input.period), 30),
    column(formatPeriod(input.previous), 30),
    column("Expected standard", 12),
    column("Standard achieved", 12),
    column("Trend", 14),
  ];
}

/**
 * The row of those that have no rating, where the denominator counts them: always where it is to print them, else where there are any, so that
 * the shares of the table add up.
 */
export function unratedRows(
  now: readonly Countable[],
  before: readonly Countable[],
  { denominator }: Standard,
): readonly StandardRow[] {
  const [those, earlier] = [now, before].map((items) => countRatings(items, UNRATED_WORDS, denominator));
  if (!those || !earlier || (those.count === 0 && denominator !== "allShown")) return [];
  return [{ label: "Number (%) N/A", now: [those], before: [earlier], standard: null }];
}

/** The cells of a row against a standard: `15/24 (62.5%)`, the share before, the standard, whether it is achieved, the trend. */
export function standardCells(row: StandardRow, decimals: number): readonly TableCell[] {
  const { label, now, before, standard } = row;
  return [
    textCell(label),
    textCell(
      shares(now, decimals),
      now.flatMap(({ behind }) => behind),
    ),
    textCell(
      shares(before, decimals),
      before.flatMap(({ behind }) => behind),
    ),
    textCell(standard ? expectedWords(standard) : NOT_APPLICABLE),
    textCell(standard ? achieved(standard) : NOT_APPLICABLE),
    textCell(standard ? shareTrend(now, before, standard) : NOT_APPLICABLE),
  ];
}

/** Shares side by side, `20/22 (90.9%) / 1/22 (4.5%)`; a row of nothing but zeroes prints `0%` once. */
function shares(counts: readonly Counted[], decimals: number): string {
  if (counts.every(({ total }) => total === 0)) return NOT_APPLICABLE;
  if (counts.every(({ count }) => count === 0)) return "0%";
  return counts.map(({ count, total }) => formatShare(count, total, decimals)).join(" / ");
}

/** `Yes`, `No`, or `N/A` when there was nothing to count. */
export const achieved = (standard: StandardResult): string =>
  standard.achieved === null ? NOT_APPLICABLE : standard.achieved ? "Yes" : "No";

/**
 * How a row's share moved since the period before; `N/A` when either period has nothing to count. More is better, unless at most so much is
 * expected.
 */
function shareTrend(now: readonly Counted[], before: readonly Counted[], { comparison }: StandardResult): string {
  if ([...now, ...before].some(({ total }) => total === 0)) return NOT_APPLICABLE;
  const share = (counts: readonly Counted[]): number =>
    counts.reduce((sum, { count, total }) => sum + count / total, 0);
  const rise = roundForComparison(share(now) - share(before));
  const change = comparison === "atMost" ? -rise : rise;
  return trendText(change > 0 ? "Improving" : change < 0 ? "Worsening" : "Static");
}
