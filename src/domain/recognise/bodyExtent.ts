import { type Family, familyOf, spread } from "./profile.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import { belowHeader } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { isNoteText, isTotalLabel } from "./labels.ts";
import { repeatsHeader } from "./repeatedHeader.ts";
import type { SheetView } from "./sheetView.ts";

/** Rows without an empty row between them. */
type Chunk = readonly number[];

/** A header with nothing below it for longer than this is of an empty register: what follows is something else. */
const WIDEST_GAP = 3;

/**
 * The rows below a header, down to `bottom`, that belong to its register, without the empty ones. Empty rows may lie between them; what
 * follows an empty row belongs as long as it repeats the headings or its cells are of the same sorts as those before.
 */
export function bodyRows(view: SheetView, read: HeadingReader, block: HeaderBlock, bottom: number): readonly number[] {
  const chunks = chunksOf(view, block, bottom);
  const belonging: number[] = [];
  let waiting: number[] = [];
  for (const chunk of chunks) {
    const full = fullRows(view, read, block, chunk);
    const repeats = chunk.slice(0, 3).some((row) => repeatsHeader(view, read, block, row));
    if (
      full.length > 0 &&
      !repeats &&
      !isOfTheSameSort(view, read, block, belonging, full, (waiting[0] ?? full[0] ?? 0) - 1)
    )
      break;
    if (full.length === 0 && !repeats) {
      waiting = [...waiting, ...chunk];
    } else {
      belonging.push(...waiting, ...chunk);
      waiting = [];
    }
    if (chunk === chunks.at(-1)) belonging.push(...waiting);
  }
  return belonging;
}

function chunksOf(view: SheetView, block: HeaderBlock, bottom: number): readonly Chunk[] {
  const chunks: number[][] = [];
  let open = false;
  for (let row = belowHeader(block); row <= bottom; row++) {
    const isEmpty = view.filled(row, block.left, block.right).length === 0;
    if (!isEmpty && open) chunks.at(-1)?.push(row);
    if (!isEmpty && !open) chunks.push([row]);
    open = !isEmpty;
  }
  return chunks;
}

/** Rows of at least two cells that are neither headings nor totals nor notes. */
function fullRows(
  view: SheetView,
  read: HeadingReader,
  block: HeaderBlock,
  rows: readonly number[],
): readonly number[] {
  return rows.filter((row) => {
    const filled = view.filled(row, block.left, block.right);
    const label = view.text(row, filled[0] ?? block.left);
    return filled.length >= 2 && !isTotalLabel(label) && !isNoteText(label) && !repeatsHeader(view, read, block, row);
  });
}

function isOfTheSameSort(
  view: SheetView,
  read: HeadingReader,
  block: HeaderBlock,
  belonging: readonly number[],
  full: readonly number[],
  before: number,
): boolean {
  const known = fullRows(view, read, block, spread(belonging, 200));
  if (known.length === 0) return before - belowHeader(block) < WIDEST_GAP;
  const fit = fitOf(view, block, known);
  const looked = spread(full, 20);
  return looked.reduce((sum, row) => sum + fit(row), 0) / looked.length >= 0.6;
}

/** How well a row fits those before it, from 0 to 1: cells of the sorts that their columns hold, and not far fewer of them. */
function fitOf(view: SheetView, block: HeaderBlock, known: readonly number[]): (row: number) => number {
  const families = new Map<number, Map<Family, number>>();
  for (const row of known) {
    for (const column of view.filled(row, block.left, block.right)) {
      const counts = families.get(column) ?? new Map<Family, number>();
      const family = familyOf(view.content(row, column));
      families.set(column, counts.set(family, (counts.get(family) ?? 0) + 1));
    }
  }
  const widths = known.map((row) => view.filled(row, block.left, block.right).length).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 1;
  return (row) => {
    const filled = view.filled(row, block.left, block.right);
    const fitting = filled.reduce(
      (sum, column) => sum + cellFit(families.get(column), familyOf(view.content(row, column))),
      0,
    );
    return (fitting / filled.length) * Math.min(1, filled.length / (usual * 0.5));
  };
}

/** A cell of a sort that its column holds fits; one in a column that is empty so far half fits. */
function cellFit(counts: ReadonlyMap<Family, number> | undefined, family: Family): number {
  if (family === "empty") return 1;
  if (counts === undefined) return 0.5;
  const all = [...counts].reduce((sum, [one, count]) => sum + (one === "empty" ? 0 : count), 0);
  return all === 0 ? 0.5 : (counts.get(family) ?? 0) >= all * 0.1 ? 1 : 0;
}
