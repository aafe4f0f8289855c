import { isQuantity } from "./content.ts";
import { type HeadingReader, headingEvidence, KNOWN } from "./headingReader.ts";
import { isPlainHeading } from "./phraseIndex.ts";
import { isYear } from "./profile.ts";
import { strengthOf } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/** Neighbouring cells of one row that look like headings. */
export interface HeaderRun {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** How many cells say a heading that we know, or a period. */
  readonly known: number;
  /** How many say it in so many words. */
  readonly sure: number;
  /** How many stand over figures, dates or ratings without being known. */
  readonly overData: number;
  /** The mean evidence of its cells, from 0 to 1. */
  readonly support: number;
  /** Whether one of them heads the items' titles. */
  readonly hasTitle: boolean;
}

/** Rows that are looked at closely whatever stands in them, from the top of the sheet and after a gap. */
const NEAR_TOP = 60;
const CLOSE_LOOKS = 400;

/** Rows further down that are looked at because they say headings in so many words; no sheet has more headers than this. */
const MOST_LOOKS = 2000;

/** Every run of cells on a sheet that may be a row of headings, from the top down and left to right. */
export function headerRuns(view: SheetView, read: HeadingReader): readonly HeaderRun[] {
  const runs: HeaderRun[] = [];
  let looks = 0;
  for (let row = view.top; row <= view.bottom; row++) {
    const filled = view.filled(row);
    if (filled.length < 2) continue;
    const near = row < view.top + NEAR_TOP || (looks < CLOSE_LOOKS && view.filled(row - 1).length < 2);
    if (!near && (looks > MOST_LOOKS || plainHeadings(view, row, filled) < 2)) continue;
    looks += 1;
    const found = runsOf(view, read, row, filled);
    if (found.some((run) => run.known + run.overData > 0)) runs.push(...found);
  }
  return runs;
}

function mostlyNumbers(view: SheetView, row: number, columns: readonly number[]): boolean {
  const numbers = columns.filter((column) => typeof view.cell(row, column).value === "number");
  if (numbers.length * 3 <= columns.length) return false;
  return numbers.some((column) => isQuantity(view.content(row, column)) && !isYear(view.cell(row, column).value));
}

const plainHeadings = (view: SheetView, row: number, filled: readonly number[]): number =>
  filled.filter((column) => isPlainHeading(view.text(row, column))).length;

function runsOf(view: SheetView, read: HeadingReader, row: number, filled: readonly number[]): readonly HeaderRun[] {
  const dates = ascendingDates(view, row, filled);
  const evidence = (column: number): number => (dates.has(column) ? 0.8 : headingEvidence(view, read, row, column));
  return neighbours(view, row, filled).flatMap((columns) => {
    if (mostlyNumbers(view, row, columns)) return [];
    const run = runOf(columns, lastColumn(view, row, columns.at(-1) ?? 0), columns.map(evidence), row, read);
    return run === null ? [] : [run];
  });
}

/** Runs of columns without a gap between them; a merged cell fills all its columns. */
function neighbours(view: SheetView, row: number, columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let reach = -1;
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column <= reach + 1) last.push(column);
    else runs.push([column]);
    reach = lastColumn(view, row, column);
  }
  return runs;
}

/** The last column that a cell fills. */
function lastColumn(view: SheetView, row: number, column: number): number {
  const merged = view.mergedAt(row, column);
  return merged ? merged.column + merged.columns - 1 : column;
}

function runOf(
  columns: readonly number[],
  right: number,
  evidence: readonly number[],
  row: number,
  read: HeadingReader,
): HeaderRun | null {
  const left = columns[0];
  const data = evidence.filter((one) => one < 0).length;
  if (left === undefined || data > Math.max(columns.length * 0.15, columns.length >= 5 ? 1 : 0)) return null;
  const known = evidence.filter((one) => one >= KNOWN).length;
  const sure = evidence.filter((one) => one >= 0.8).length;
  const overData = evidence.filter((one) => one === 0.5).length;
  const support = evidence.reduce((sum, one) => sum + Math.max(one, 0), 0) / columns.length;
  const hasTitle = columns.some((column) => strengthOf(read(row, column), "title") >= 0.85);
  return { row, left, right, known, sure, overData, support, hasTitle };
}

/** Dates as headings rise from left to right, at least three of them: the months of a year, each as its first day. */
function ascendingDates(view: SheetView, row: number, filled: readonly number[]): ReadonlySet<number> {
  const dates = filled.filter(
    (column) => view.content(row, column) === "date" && typeof view.cell(row, column).value === "number",
  );
  const rise = dates.every((column, i) => {
    const before = dates[i - 1];
    return (
      before === undefined || (before === column - 1 && view.cell(row, before).value < view.cell(row, column).value)
    );
  });
  return new Set(dates.length >= 3 && rise ? dates : []);
}
