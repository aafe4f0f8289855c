import { type Family, familyOf, spread } from "./profile.ts";
import type { Region } from "./region.ts";

/** Rows without an empty row between them. */
type Chunk = readonly number[];

/** A header with nothing below it for longer than this is of an empty register: what follows is something else. */
const WIDEST_GAP = 3;

/** From this fit on, out of 1, rows after an empty row are of the same register. */
const FITS = 0.6;

/**
 * The rows below a header, down to `bottom`, that belong to its register, without the empty ones. Empty rows may lie between them; what
 * follows an empty row belongs as long as it repeats the headings or its cells are of the same sorts as those before.
 */
export function bodyRows(region: Region, bottom: number): readonly number[] {
  const belonging: number[] = [];
  const fit = fitSoFar(region, belonging);
  let waiting: number[] = [];
  for (const chunk of chunksOf(region, bottom)) {
    const full = chunk.filter(region.isFull);
    const repeats = chunk.slice(0, 3).some(region.repeats);
    if (full.length === 0 && !repeats) {
      waiting = [...waiting, ...chunk];
      continue;
    }
    const first = waiting[0] ?? chunk[0] ?? region.top;
    if (!repeats && (belonging.length === 0 ? first - region.top > WIDEST_GAP : fit(full) < FITS)) return belonging;
    belonging.push(...waiting, ...chunk);
    waiting = [];
  }
  return [...belonging, ...waiting];
}

function chunksOf(region: Region, bottom: number): readonly Chunk[] {
  const chunks: number[][] = [];
  let open = false;
  for (let row = region.top; row <= bottom; row++) {
    const isEmpty = region.filled(row).length === 0;
    if (!isEmpty && open) chunks.at(-1)?.push(row);
    if (!isEmpty && !open) chunks.push([row]);
    open = !isEmpty;
  }
  return chunks;
}

/** How well rows fit those that belong so far, from 0 to 1. What those hold is counted anew when they are half as many again. */
function fitSoFar(region: Region, belonging: readonly number[]): (rows: readonly number[]) => number {
  let counted = 0;
  let fit: ((row: number) => number) | null = null;
  return (rows) => {
    if (fit === null || belonging.length > counted * 1.5) {
      fit = fitOf(region, spread(belonging, 200).filter(region.isFull));
      counted = belonging.length;
    }
    const looked = spread(rows, 20);
    return looked.reduce((sum, row) => sum + (fit?.(row) ?? 0), 0) / Math.max(1, looked.length);
  };
}

/** How well a row fits known ones: cells of the sorts that their columns hold, and not far fewer of them. All fit where none is known. */
function fitOf(region: Region, known: readonly number[]): (row: number) => number {
  if (known.length === 0) return () => 1;
  const families = new Map<number, Map<Family, number>>();
  for (const row of known) {
    for (const column of region.filled(row)) {
      const counts = families.get(column) ?? new Map<Family, number>();
      const family = familyOf(region.view.content(row, column));
      families.set(column, counts.set(family, (counts.get(family) ?? 0) + 1));
    }
  }
  const widths = known.map((row) => region.filled(row).length).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 1;
  return (row) => {
    const filled = region.filled(row);
    const cells = filled.map((column) => cellFit(families.get(column), familyOf(region.view.content(row, column))));
    return (cells.reduce((sum, one) => sum + one, 0) / cells.length) * Math.min(1, cells.length / (usual * 0.5));
  };
}

/** A cell of a sort that its column holds fits; one in a column that is empty so far half fits. */
function cellFit(counts: ReadonlyMap<Family, number> | undefined, family: Family): number {
  if (family === "empty") return 1;
  if (counts === undefined) return 0.5;
  const all = [...counts].reduce((sum, [one, count]) => sum + (one === "empty" ? 0 : count), 0);
  return all === 0 ? 0.5 : (counts.get(family) ?? 0) >= all * 0.1 ? 1 : 0;
}
