import { type Area, contains } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { isBlank } from "../../grid/scalar.ts";
import { fold, wordsOf } from "../reading/words.ts";
import type { Line, SummaryTable } from "./table.ts";

/** Cells with something in them that touch, as corners do, within one rectangle. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The tables of a sheet beside its registers: every block of touching cells with at least two rows and two columns. Its title (rows of a
 * single cell above) is left out; its first row gives the headings and its first column the labels.
 * @param taken the areas of registers
 */
export const summaryTables = (grid: Grid, taken: readonly Area[]): readonly SummaryTable[] =>
  blocksOf(grid, taken).flatMap((block) => tableOf(grid, block) ?? []);

/** The blocks of a sheet, found row by row: a stretch of cells joins the blocks that it touches in the row above. */
function blocksOf(grid: Grid, taken: readonly Area[]): readonly Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (let r = 0; r < grid.area.rows; r++) {
    const row = grid.area.row + r;
    let now: Block[] = [];
    const touched = new Set<Block>();
    for (const { left, right } of stretches(grid, r, taken)) {
      const above = [...open, ...now].filter((one) => one.left <= right + 1 && left <= one.right + 1);
      for (const one of above) touched.add(one);
      now = [...now.filter((one) => !above.includes(one)), around(above, { top: row, bottom: row, left, right })];
    }
    done.push(...open.filter((one) => !touched.has(one)));
    open = now;
  }
  return [...done, ...open];
}

const around = (blocks: readonly Block[], own: Block): Block => ({
  top: Math.min(own.top, ...blocks.map(({ top }) => top)),
  left: Math.min(own.left, ...blocks.map(({ left }) => left)),
  bottom: Math.max(own.bottom, ...blocks.map(({ bottom }) => bottom)),
  right: Math.max(own.right, ...blocks.map(({ right }) => right)),
});

/** The stretches of filled cells in a row of a grid. */
function stretches(grid: Grid, r: number, taken: readonly Area[]): readonly { left: number; right: number }[] {
  const row = grid.area.row + r;
  const hiding = taken.filter((area) => row >= area.row && row < area.row + area.rows);
  const found: { left: number; right: number }[] = [];
  grid.values[r]?.forEach((value, c) => {
    const column = grid.area.column + c;
    if (isBlank(value) || hiding.some((area) => contains(area, row, column))) return;
    const last = found.at(-1);
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  });
  return found;
}

/** A block as a table; null where it is a list or a text. */
function tableOf(grid: Grid, { top, left, bottom, right }: Block): SummaryTable | null {
  const filled = (row: number): number => count(left, right, (column) => !isBlank(cellAt(grid, row, column).value));
  let head = top;
  while (head < bottom && filled(head) < 2) head += 1;
  if (bottom - head < 1 || right - left < 1) return null;
  const text = (row: number, column: number): string => fold(wordsOf(cellAt(grid, row, column)));
  const lines: Line[] = from(head + 1, bottom).map((at) => ({ at, label: text(at, left) }));
  const across: Line[] = from(left + 1, right).map((at) => ({ at, label: text(head, at) }));
  return {
    sheet: grid.sheet,
    lines,
    across,
    cell: (row, column) => cellAt(grid, row, column),
    place: (row, column) => ({ sheet: grid.sheet, row, column }),
  };
}

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const count = (first: number, last: number, holds: (at: number) => boolean): number =>
  from(first, last).filter(holds).length;
