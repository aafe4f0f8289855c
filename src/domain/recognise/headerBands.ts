import type { Area } from "../../grid/area.ts";
import { type HeadingReader, KNOWN } from "./headingReader.ts";
import type { SheetView } from "./sheetView.ts";

/** Where a header stands so far. */
export interface HeaderPlace {
  readonly main: number;
  readonly left: number;
  readonly right: number;
}

const BAND_WORDS =
  /^(?:performance|actuals?|targets?|current|previous|prior|inherent|residual|gross|net|mitigated|unmitigated|baseline|forecast|budget|outturn|results?|values?|rag|status|latest|this|last|year to date|monthly|quarterly|proposed|original|revised|progress|risk (?:score|rating|assessment)|before|after|dates?|benchmark\w*|comparators?|change|against)\b/i;

/** The columns that a merged area covers within a header. */
export const widthWithin = (area: Area, { left, right }: HeaderPlace): number =>
  Math.min(area.column + area.columns - 1, right) - Math.max(area.column, left) + 1;

/**
 * Whether a row above the headings belongs to them: every text in it heads a group of columns (a merged band, a year, a word such as
 * `Performance`) or begins a heading that goes on below. A title, merged over nearly everything or alone at the left, does not.
 */
export function isBandRow(view: SheetView, read: HeadingReader, header: HeaderPlace, row: number): boolean {
  const filled = view.filled(row, header.left, header.right);
  return filled.length > 0 && filled.every((column) => isBand(view, read, header, row, column));
}

function isBand(view: SheetView, read: HeadingReader, header: HeaderPlace, row: number, column: number): boolean {
  const heading = read(row, column);
  if (heading.text.length > 60 || typeof view.cell(row, column).value === "boolean") return false;
  const merged = view.mergedAt(row, column);
  const all = header.right - header.left + 1;
  if (merged && merged.row + merged.rows > header.main) return true;
  if (merged && widthWithin(merged, header) >= 2) {
    return (heading.isPeriod && column > header.left) || all < 3 || widthWithin(merged, header) < all * 0.8;
  }
  if (heading.isPeriod) return isOverValues(read, header, column);
  const isNumber = typeof view.cell(row, column).value === "number";
  if (view.text(header.main, column) === "") return !isNumber && continues(view, header, row, column);
  return column > header.left && BAND_WORDS.test(heading.text);
}

/** A year or quarter is a band over periods, values, targets, ratings; not over a name or a comment. */
function isOverValues(read: HeadingReader, header: HeaderPlace, column: number): boolean {
  const below = read(header.main, column);
  const best = below.matches[0];
  if (below.text === "") return false;
  if (below.isPeriod || best === undefined || best.strength < KNOWN) return true;
  return ["actual", "target", "status", "forecast", "budget", "variance", "comparator", "trend", "rank"].includes(
    best.field,
  );
}

/** A text over an empty cell begins that column's heading; one in the row of a title stands over nothing of the header's. */
const continues = (view: SheetView, header: HeaderPlace, row: number, column: number): boolean =>
  column > header.left && view.filled(row, header.left, header.right).length >= 2;
