/**
 * The rows or the columns of a sheet that are shown, laid end to end. `lines` has their numbers in the sheet, rising;
 * `starts` where each begins, in pixels, and last where all end. Hidden ones are left out.
 */
export interface Axis {
  readonly count: number;
  readonly lines: Int32Array;
  readonly starts: Float64Array;
}

/** Lays out the first `total` rows or columns by their sizes in pixels; those of size 0 are hidden. */
export function buildAxis(total: number, sizeOf: (line: number) => number): Axis {
  const lines = new Int32Array(total);
  const starts = new Float64Array(total + 1);
  let count = 0;
  let at = 0;
  for (let line = 0; line < total; line += 1) {
    const size = sizeOf(line);
    if (size <= 0) continue;
    lines[count] = line;
    starts[count] = at;
    at += size;
    count += 1;
  }
  starts[count] = at;
  return { count, lines: lines.subarray(0, count), starts: starts.subarray(0, count + 1) };
}

/** The number in the sheet of the shown line at an index; the last one's for an index behind it, -1 when none is shown. */
export const lineAt = ({ lines, count }: Axis, index: number): number => lines[Math.min(index, count - 1)] ?? -1;

/** Where the shown line at an index begins. An index behind the last one gives the end of all. */
export const startOf = ({ starts, count }: Axis, index: number): number =>
  starts[Math.max(0, Math.min(index, count))] ?? 0;

/** The size of the shown line at an index. */
export const sizeOf = (axis: Axis, index: number): number => startOf(axis, index + 1) - startOf(axis, index);

/** All lines' size together. */
export const lengthOf = (axis: Axis): number => startOf(axis, axis.count);

/**
 * How many shown lines stand before a line of the sheet: its own index when it is shown, that of the next shown one when
 * it is hidden, and `count` behind the last.
 */
export const indexOf = ({ lines, count }: Axis, line: number): number => firstWhere(count, (at) => at >= line, lines);

/** The index of the shown line that covers a place in pixels; the first or last one for a place outside. */
export function indexAtPlace({ starts, count }: Axis, place: number): number {
  const after = firstWhere(count + 1, (start) => start > place, starts);
  return Math.max(0, Math.min(count - 1, after - 1));
}

/** Where lines of the sheet begin and end, in pixels; both the same when all of them are hidden. */
export function spanOf(axis: Axis, line: number, lines: number): { readonly start: number; readonly end: number } {
  return { start: startOf(axis, indexOf(axis, line)), end: startOf(axis, indexOf(axis, line + lines)) };
}

/** The first of `count` rising numbers that passes; `count` when none does. */
function firstWhere(count: number, passes: (value: number) => boolean, values: ArrayLike<number>): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(values[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
