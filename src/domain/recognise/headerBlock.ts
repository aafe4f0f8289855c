import { isSubHeader } from "./headerBelow.ts";
import { isBandRow } from "./headerBands.ts";
import type { HeadingReader } from "./headingReader.ts";
import { type HeaderRun, headerRuns } from "./headerRun.ts";
import { joinRuns } from "./joinRuns.ts";
import { repeatsHeader } from "./repeatedHeader.ts";
import type { SheetView } from "./sheetView.ts";

/** The headings of one register: the rows they stand in, and from which column to which. */
export interface HeaderBlock {
  /** From the top down, without a gap. */
  readonly rows: readonly number[];
  /** The row that has most of the headings. */
  readonly main: number;
  readonly left: number;
  readonly right: number;
}

/** The first row of a header's body. */
export const belowHeader = (block: HeaderBlock): number => (block.rows.at(-1) ?? block.main) + 1;

/**
 * Finds the headers on a sheet, each with all its rows: bands above (`2021/22` over four quarters), second lines and units below.
 * A row that repeats the headings above it begins no register of its own.
 */
export function findHeaders(view: SheetView, read: HeadingReader): readonly HeaderBlock[] {
  let blocks: readonly Found[] = [];
  const runs = joinRuns(view, read, headerRuns(view, read)).filter(qualifies);
  runs.forEach((run) => {
    blocks = blocks.filter((block) => !isOutdone(block, run));
    const above = blocks.findLast((block) => overlap(block, run));
    if (above && (run.row < belowHeader(above) || !begins(view, read, above, run))) return;
    const next = runs.find((other) => other.row === run.row + 1 && overlap(run, other));
    if (next && next.hasTitle && !run.hasTitle && next.known >= 2) return;
    blocks = [...blocks, { ...headerAt(view, read, run), hasTitle: run.hasTitle }];
  });
  return blocks;
}

interface Found extends HeaderBlock {
  readonly hasTitle: boolean;
}

/** Lines just above a header may look like one (codes of the columns, a reporting period), but name no items. */
const isOutdone = (block: Found, run: HeaderRun): boolean =>
  !block.hasTitle && run.hasTitle && overlap(block, run) && run.row > block.main && run.row - block.main <= 4;

/** A row is taken for headings when enough of them are known, or stand over figures, dates or ratings. */
function qualifies({ known, overData, support }: HeaderRun): boolean {
  return (
    (known >= 2 && support >= 0.35) ||
    (known + overData >= 2 && known > 0 && support >= 0.4) ||
    (overData >= 2 && support >= 0.2)
  );
}

/**
 * Within another register's columns only a row that is surely a different header begins a new one: what it says is said in so many words, and
 * nowhere else in those columns. Rows of data may well say `Higher is better` or `Scrutiny Committee`, but they say it again and again.
 */
function begins(view: SheetView, read: HeadingReader, above: HeaderBlock, run: HeaderRun): boolean {
  if (repeatsHeader(view, read, above, run.row) || run.sure < 2 || run.support < 0.5) return false;
  const filled = view.filled(run.row, run.left, run.right);
  if (run.sure < filled.length * 0.4) return false;
  const repeated = filled.filter((column) => standsBelow(view, above, run.row, column));
  const follows = view.filled(run.row - 1, run.left, run.right).length < 2;
  return repeated.length * 4 <= filled.length && (run.sure >= 3 || follows);
}

/** Whether a cell's text stands in another row near it below the headings, in the same column. */
function standsBelow(view: SheetView, above: HeaderBlock, row: number, column: number): boolean {
  const text = view.text(row, column);
  for (let other = Math.max(belowHeader(above), row - 60); other <= Math.min(view.bottom, row + 60); other++) {
    if (other !== row && view.text(other, column) === text) return true;
  }
  return false;
}

const overlap = (a: { left: number; right: number }, b: { left: number; right: number }): boolean =>
  a.left <= b.right && b.left <= a.right;

/** The header whose main row is known, with the rows above and below that belong to it. */
export function headerAt(
  view: SheetView,
  read: HeadingReader,
  main: Pick<HeaderRun, "row" | "left" | "right">,
): HeaderBlock {
  const block = { main: main.row, left: main.left, right: main.right };
  const rows = [main.row];
  for (let row = main.row - 1; row >= main.row - 3 && isBandRow(view, read, block, row); row--) rows.unshift(row);
  for (let row = main.row + 1; row <= main.row + 2 && isSubHeader(view, read, block, row); row++) rows.push(row);
  return { ...block, rows, right: Math.max(block.right, ...rows.map((row) => reachOf(view, row, block.right))) };
}

/** How far a row of a header goes on to the right of the main row, without a gap. */
function reachOf(view: SheetView, row: number, right: number): number {
  let reach = right;
  while (view.filled(row, reach + 1, reach + 1).length > 0) reach += 1;
  return reach;
}
