import { spanOf } from "./axis.ts";
import type { CellPicture } from "./rowPicture.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** A line that keeps its place, so that all cells are of the same size. */
const NO_LINE = "1px solid transparent";

/** The cells of a row without the gridlines that a text crosses which reaches over them. Borders stay. */
export function withoutCoveredLines(picture: SheetPicture, cells: readonly CellPicture[]): readonly CellPicture[] {
  const covered = new Set<CellPicture>();
  for (const [at, { box }] of cells.entries()) {
    if (!box) continue;
    cover(picture, cells, at, box.reach.right, 1, covered);
    cover(picture, cells, at - 1, box.reach.left, -1, covered);
  }
  return covered.size === 0 ? cells : cells.map((cell) => (covered.has(cell) ? withoutLine(cell) : cell));
}

/** Marks the cells whose line to the right lies within so many pixels, from one cell on. */
function cover(
  picture: SheetPicture,
  cells: readonly CellPicture[],
  from: number,
  reach: number,
  by: 1 | -1,
  covered: Set<CellPicture>,
): void {
  let left = reach;
  for (let at = from; left > 0; at += by) {
    const cell = cells[at];
    if (!cell) return;
    covered.add(cell);
    const next = by > 0 ? cells[at + 1] : cell;
    if (!next) return;
    const { start, end } = spanOf(picture.columns, next.column, next.area.columns);
    left -= end - start;
  }
}

const withoutLine = (cell: CellPicture): CellPicture =>
  cell.outer.borderRight === undefined ? { ...cell, outer: { ...cell.outer, borderRight: NO_LINE } } : cell;
