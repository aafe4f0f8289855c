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
  if (standsAlone(view, read, a) && standsAlone(view, read, b)) return false;
  return fillTogether(view, a, b);
}

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
function standsAlone(view: SheetView, read: HeadingReader, run: HeaderRun): boolean {
  if (!run.hasTitle) return false;
  return view.filled(run.row, run.left, run.right).some((column) => {
    const best = read(run.row, column).matches[0];
    return best !== undefined && best.strength >= 0.7 && TELLING.has(best.field);
  });
}

/**
 * Whether what stands below two runs belongs to the same items: the right one is filled only where the left one is. A small block of
 * its own beside the first rows, such as a count of ratings, does not belong.
 */
function fillTogether(view: SheetView, a: HeaderRun, b: HeaderRun): boolean {
  const below = Array.from({ length: Math.min(view.bottom - a.row, 80) }, (_, i) => a.row + 1 + i);
  const inA = new Set(below.filter((row) => view.filled(row, a.left, a.right).length > 0));
  const inB = below.filter((row) => view.filled(row, b.left, b.right).length > 0);
  if (inB.length === 0 || inA.size === 0) return inA.size > 0;
  const both = inB.filter((row) => inA.has(row)).length;
  if (both < inB.length * 0.8) return false;
  const isSmallBlock =
    b.right > b.left && inB.length > 1 && both < inA.size * 0.5 && (inB.at(-1) ?? 0) - (inB[0] ?? 0) < inB.length;
  return !isSmallBlock;
}
