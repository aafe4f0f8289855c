import { holdsContent } from "../../../standin/model/cells.ts";
import type { BookCell } from "../../../xlsx/book.ts";
import type { TextPlace } from "./alignment.ts";

/** How far a text may reach over the empty cells beside its own, in pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/** A place of a row beside another. */
export interface Neighbour {
  readonly cell: BookCell | null;
  /** True when it belongs to merged cells, over which no text reaches. */
  readonly merged: boolean;
  readonly width: number;
}

/** Further than this no text is looked for. */
const FURTHEST = 40;

/**
 * A text too long for its cell reaches over empty cells beside it: a left one to the right, a right one to the left.
 * `neighbour` gives the place so many to the right (negative: left); null where the drawing ends.
 */
export function spillOf(neighbour: (offset: number) => Neighbour | null, place: TextPlace): Spill {
  return {
    right: place === "right" ? 0 : free(neighbour, 1),
    left: place === "left" || place === "justify" ? 0 : free(neighbour, -1),
  };
}

function free(neighbour: (offset: number) => Neighbour | null, by: 1 | -1): number {
  let width = 0;
  for (let far = 1; far <= FURTHEST; far += 1) {
    const next = neighbour(far * by);
    if (!next || next.merged || (next.cell !== null && holdsContent(next.cell))) return width;
    width += next.width;
  }
  return width;
}
