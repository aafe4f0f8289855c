import type { Place } from "../grid/area.ts";
import { type TableCell, type TableColumn, textCell } from "../grid/table.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import { UNRATED_WORDS } from "../domain/ratingScale.ts";
import { roundForComparison } from "../domain/compare.ts";
import { formatShare } from "../domain/share.ts";
import { expectedWords, type Standard, type StandardResult } from "../domain/standard.ts";
import { column, NOT_APPLICABLE, trendText, withFormula } from "./cells.ts";
import { type Countable, type Counted, countRatings, standardOf } from "./count.ts";
import { achievedExplained, changeExplained, countsExplained, expectedExplained } from "./explain/countsExplained.ts";
import type { CountedOn, CountFormula } from "./live/countFormula.ts";
import { quoted, when } from "./live/expression.ts";
import { expectedOf } from "./live/sentenceFormula.ts";
import { sharesOf } from "./live/shareFormula.ts";
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
  /** The formulas of what counts towards the standard and of its threshold; null where figures are fixed values. */
  readonly held: HeldFormula | null;
  /** The cells of the items that count towards the standard. */
  readonly heldBehind: readonly Place[];
}

/** What counts towards a standard, and the threshold, as formulas. */
interface HeldFormula extends CountFormula {
  readonly threshold: string;
}

type Held = Pick<StandardRow, "standard" | "held" | "heldBehind">;

/** The part of a row that the standard stands on: items held to it. */
export function heldTo(
  items: readonly Countable[],
  standard: Standard,
  on: CountedOn | null,
  threshold: string | null,
): Held {
  const { formula, behind } = countRatings(items, standard.numerator, standard.denominator, on);
  return {
    standard: standardOf(items, standard),
    held: formula === null || threshold === null ? null : { ...formula, threshold },
    heldBehind: behind,
  };
}

/** A row that no standard stands on. */
export const NO_STANDARD: Held = { standard: null, held: null, heldBehind: [] };

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
  on: Columns = NO_COLUMNS,
): readonly StandardRow[] {
  const those = countRatings(now, UNRATED_WORDS, denominator, on.now);
  const earlier = countRatings(before, UNRATED_WORDS, denominator, on.before);
  if (those.count === 0 && denominator !== "allShown") return [];
  return [{ label: "Number (%) N/A", now: [those], before: [earlier], ...NO_STANDARD }];
}

/** The columns that are counted, of the period and of the one before it; null where figures are fixed values. */
export interface Columns {
  readonly now: CountedOn | null;
  readonly before: CountedOn | null;
}

/** Figures that are fixed values. */
export const NO_COLUMNS: Columns = { now: null, before: null };

/** The cells of a row against a standard: `15/24 (62.5%)`, the share before, the standard, whether it is achieved, the trend. */
export function standardCells(row: StandardRow, decimals: number): readonly TableCell[] {
  const { label, now, before, standard } = row;
  return [
    textCell(label),
    { ...shareCell(now, decimals), explanation: countsExplained(now) },
    { ...shareCell(before, decimals), explanation: countsExplained(before) },
    ...(standard === null ? NO_STANDARD_CELLS : heldCells(row, standard)),
  ];
}

const NO_STANDARD_CELLS: readonly TableCell[] = ["Expected", "Achieved", "Trend"].map(() => ({
  ...textCell(NOT_APPLICABLE),
  explanation: { rule: "The standard stands on another row of this table.", numerator: null, denominator: null },
}));

/** The standard, whether it is achieved and the trend, each with how it was made. */
const heldCells = ({ now, before, held, heldBehind }: StandardRow, standard: StandardResult): readonly TableCell[] => [
  { ...expectedCell(standard, held), explanation: expectedExplained(standard) },
  { ...achievedCell(standard, held), behind: heldBehind, explanation: achievedExplained(standard, held) },
  {
    ...trendCell(now, before, standard),
    behind: now.flatMap(({ behind }) => behind),
    explanation: changeExplained(now, standard),
  },
];

/** The formulas of some counts; null where one of them is a fixed value. */
function formulasOf(counts: readonly Counted[]): readonly CountFormula[] | null {
  const formulas = counts.flatMap(({ formula }) => (formula === null ? [] : [formula]));
  return formulas.length === counts.length ? formulas : null;
}

function shareCell(counts: readonly Counted[], decimals: number): TableCell {
  const formulas = formulasOf(counts);
  return withFormula(
    textCell(
      shares(counts, decimals),
      counts.flatMap(({ behind }) => behind),
    ),
    formulas && sharesOf(formulas, decimals),
  );
}

function expectedCell(standard: StandardResult, held: HeldFormula | null): TableCell {
  const { comparison } = standard;
  return withFormula(textCell(expectedWords(standard)), held && expectedOf({ comparison, threshold: held.threshold }));
}

function achievedCell(standard: StandardResult, held: HeldFormula | null): TableCell {
  if (held === null) return textCell(achieved(standard));
  const { count, total, threshold } = held;
  const holds = `ROUND(${count}/${total},9)${COMPARED[standard.comparison]}ROUND(${threshold},9)`;
  return withFormula(
    textCell(achieved(standard)),
    when(`${total}=0`, quoted(NOT_APPLICABLE), when(holds, quoted("Yes"), quoted("No"))),
  );
}

const COMPARED = { atLeast: ">=", moreThan: ">", atMost: "<=" } as const;

function trendCell(now: readonly Counted[], before: readonly Counted[], standard: StandardResult): TableCell {
  const [is, was] = [formulasOf(now), formulasOf(before)];
  const cell = textCell(shareTrend(now, before, standard));
  if (is === null || was === null || is.length === 0 || was.length === 0) return cell;
  const share = (counts: readonly CountFormula[]): string =>
    counts.map(({ count, total }) => `${count}/${total}`).join("+");
  const rise = `ROUND(${share(is)}-(${share(was)}),9)*${standard.comparison === "atMost" ? "-1" : "1"}`;
  const nothing = `OR(${[...is, ...was].map(({ total }) => `${total}=0`).join(",")})`;
  const [up, down, still] = (["Improving", "Worsening", "Static"] as const).map((word) => quoted(trendText(word)));
  const moved = when(`${rise}>0`, up ?? "", when(`${rise}<0`, down ?? "", still ?? ""));
  return withFormula(cell, when(nothing, quoted(NOT_APPLICABLE), moved));
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
