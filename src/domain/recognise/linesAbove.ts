import { type Area, contains } from "../../grid/area.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import type { SheetView } from "./sheetView.ts";
import type { SortedRows } from "./sortRows.ts";

/** The most lines above a register that are kept, and how far up they are looked for. */
const MOST = 8;
const FARTHEST = 40;

/** The lines of text above a register. */
export interface Lines {
  /** All of them, from the top down: the year that a sheet speaks for may stand far up. */
  readonly all: readonly string[];
  /** Those below the register above it, among which its own title is. */
  readonly own: readonly string[];
}

/**
 * The lines of text above a header: titles, dates, whatever stands there. Cells of one row are one line, with a colon between; a row of more
 * than three is no line.
 * @param others where other registers stand: what is theirs is no line
 */
export function linesAbove(view: SheetView, block: HeaderBlock, others: readonly Area[]): Lines {
  const first = block.rows[0] ?? block.main;
  const above = others.filter((area) => area.column <= block.right && area.column + area.columns > block.left);
  const ownFrom = above.reduce((row, area) => Math.max(row, area.row + area.rows), 0);
  const lines: { readonly row: number; readonly text: string }[] = [];
  for (let row = Math.max(view.top, first - FARTHEST); row < first; row++) {
    const filled = view
      .filled(row, 0, block.right)
      .filter((column) => !others.some((area) => contains(area, row, column)));
    if (filled.length === 0 || filled.length > 3) continue;
    lines.push({ row, text: filled.map((column) => view.text(row, column)).reduce(joined) });
  }
  const last = lines.slice(-MOST);
  return { all: last.map(({ text }) => text), own: last.filter(({ row }) => row >= ownFrom).map(({ text }) => text) };
}

const joined = (line: string, cell: string): string => `${line}${line.endsWith(":") ? "" : ":"} ${cell}`;

/**
 * The row above the first header that heads the first block of items: where the later blocks (`Finance`, `Housing`) each have such a row
 * above their repeated headings, or where section rows stand in a column further in and the first items would have none. Null otherwise.
 */
export function sectionAbove(view: SheetView, block: HeaderBlock, rows: SortedRows): number | null {
  const above = (block.rows[0] ?? 0) - 1;
  const [column, ...others] = view.filled(above, block.left, block.right);
  if (column === undefined || others.length > 0) return null;
  const headed = rows.repeatedHeaders.filter((row) => rows.sections.some((section) => section.row === row - 1));
  if (headed.length > 0 && headed.length * 2 >= rows.repeatedHeaders.length) return above;
  const [first] = rows.sections;
  const isFurtherIn = column > block.left && first !== undefined && view.filled(first.row, column, column).length > 0;
  return isFurtherIn && first.row > (rows.items[0] ?? first.row) ? above : null;
}
