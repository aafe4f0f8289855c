/** Empty rows or columns that were put in before a line, counted from 0 as the lines stood at that moment. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

/**
 * A row or column, whatever is put in before it: by the number it had at first (`insertion` null), or as the line so far behind the first one
 * that an insertion put in.
 */
export interface Line {
  readonly insertion: number | null;
  readonly line: number;
}

/** Which line now stands at a place, after some insertions. */
export function lineAt(place: number, done: readonly Insertion[]): Line {
  let line = place;
  for (const [index, { at, count }] of [...done.entries()].reverse()) {
    if (line >= at + count) line -= count;
    else if (line >= at) return { insertion: index, line: line - at };
  }
  return { insertion: null, line };
}

/** Where a line stands after all insertions, those before it came to be included. */
export function placeOfLine({ insertion, line }: Line, all: readonly Insertion[]): number {
  const first = insertion === null ? line : line + (all[insertion]?.at ?? 0);
  const later = insertion === null ? all : all.slice(insertion + 1);
  return later.reduce((place, { at, count }) => (place >= at ? place + count : place), first);
}
