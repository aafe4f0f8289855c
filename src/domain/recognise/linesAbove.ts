import type { HeaderBlock } from "./headerBlock.ts";
import type { SortedRows } from "./sortRows.ts";
import type { SheetView } from "./sheetView.ts";

/** The most lines above a register that are looked at. */
const MOST = 8;

/**
 * The lines of text above a header, from the top down: titles, dates, whatever stands there. A row of many cells is no line.
 * @param after the last row that belongs to something else; −1 when nothing stands above
 */
export function linesAbove(view: SheetView, block: HeaderBlock, after: number): readonly string[] {
  const first = Math.max(view.top, after + 1, (block.rows[0] ?? 0) - 40);
  const lines: string[] = [];
  for (let row = first; row < (block.rows[0] ?? 0); row++) {
    const filled = view.filled(row, 0, Math.max(block.right, view.left));
    const column = filled[0];
    if (column !== undefined && filled.length <= 3) lines.push(filled.map((one) => view.text(row, one)).join(" "));
  }
  return lines.slice(0, MOST);
}

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
