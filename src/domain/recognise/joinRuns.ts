import type { FieldName } from "../layout.ts";
import type { HeadingReader } from "./headingReader.ts";
import type { HeaderRun } from "./headerRun.ts";
import type { SheetView } from "./sheetView.ts";

/** The widest gap of empty columns within one register. */
const WIDEST_GAP = 3;

/** Joins runs of one row that are parts of one header with empty columns between; two registers side by side stay two. */
export function joinRuns(view: SheetView, read: HeadingReader, runs: readonly HeaderRun[]): readonly HeaderRun[] {
  const joined: HeaderRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.row === run.row && belong(view, read, last, run)) joined[joined.length - 1] = joinTwo(last, run);
    else joined.push(run);
  }
  return joined;
}

function joinTwo(a: HeaderRun, b: HeaderRun): HeaderRun {
  const [wide, narrow] = [a.right - a.left + 1, b.right - b.left + 1];
  return {
    row: a.row,
    left: a.left,
    right: b.right,
    known: a.known + b.known,
    sure: a.sure + b.sure,
    overData: a.overData + b.overData,
    support: (a.support * wide + b.support * narrow) / (wide + narrow),
    hasTitle: a.hasTitle || b.hasTitle,
  };
}

function belong(view: SheetView, read: HeadingReader, a: HeaderRun, b: HeaderRun): boolean {
  const isUnknown = (run: HeaderRun): boolean => run.known + run.overData === 0;
  if (b.left - a.right - 1 > (isUnknown(a) || isUnknown(b) ? 1 : WIDEST_GAP)) return false;
  const together = fillOf(view, a, b);
  if (isUnknown(b) && together.isEmpty && isSentence(view.text(b.row, b.left))) return false;
  if (standsAlone(view, read, a) && standsAlone(view, read, b)) {
    return together.isAlike && !sharesField(view, read, a, b);
  }
  if (!together.isWithin) return false;
  return !(together.isSmallBlock && (sharesField(view, read, a, b) || b.known * 2 <= b.right - b.left + 1));
}

/** A heading has few words; a remark beside the headings has more. */
const isSentence = (text: string): boolean => text.split(" ").length >= 5 || /[.!]$/.test(text);

/** Fields that make a register of a list of titles. */
const TELLING: ReadonlySet<FieldName> = new Set<FieldName>([
  "dueDate",
  "status",
  "target",
  "polarity",
  "actual",
  "likelihood",
  "score",
  "budget",
  "forecast",
  "owner",
  "leadMember",
  "percentComplete",
]);

/** Whether a run alone could head a register: a title and something that is said of it. */
const standsAlone = (view: SheetView, read: HeadingReader, run: HeaderRun): boolean =>
  run.hasTitle && [...fieldsSaid(view, read, run)].some((field) => TELLING.has(field));

/** The fields that a run's headings say surely. */
function fieldsSaid(view: SheetView, read: HeadingReader, run: HeaderRun): ReadonlySet<FieldName> {
  const best = view.filled(run.row, run.left, run.right).flatMap((column) => read(run.row, column).matches[0] ?? []);
  return new Set(best.filter(({ strength }) => strength >= 0.85).map(({ field }) => field));
}

/** Whether two runs say the same field: an owner of the actions and an owner of the risks. A column of values says little. */
function sharesField(view: SheetView, read: HeadingReader, a: HeaderRun, b: HeaderRun): boolean {
  const said = fieldsSaid(view, read, a);
  return [...fieldsSaid(view, read, b)].some((field) => field !== "actual" && field !== "target" && said.has(field));
}

/** How what stands below two runs lies together. */
interface FilledTogether {
  /** Whether rows of the one that is filled less are filled in the other, too; so too when one is empty. */
  readonly isWithin: boolean;
  /** Whether nearly the same rows are filled. */
  readonly isAlike: boolean;
  /** Whether nothing stands below the right one. */
  readonly isEmpty: boolean;
  /** Whether the right one is a block beside the first rows, such as a count of ratings. */
  readonly isSmallBlock: boolean;
}

function fillOf(view: SheetView, a: HeaderRun, b: HeaderRun): FilledTogether {
  const below = Array.from({ length: Math.max(0, Math.min(view.bottom - a.row, 80)) }, (_, i) => a.row + 1 + i);
  const inA = new Set(below.filter((row) => view.filled(row, a.left, a.right).length > 0));
  const inB = below.filter((row) => view.filled(row, b.left, b.right).length > 0);
  const both = inB.filter((row) => inA.has(row)).length;
  const [fewer, more] = [Math.min(inA.size, inB.length), Math.max(inA.size, inB.length)];
  const isContiguous = (inB.at(-1) ?? 0) - (inB[0] ?? 0) < inB.length;
  return {
    isWithin: both >= fewer * 0.8,
    isAlike: both >= more * 0.9,
    isEmpty: inB.length === 0,
    isSmallBlock: b.right > b.left && inB.length > 1 && both < inA.size * 0.5 && isContiguous,
  };
}
