import { indexAtPlace, startOf } from "./axis.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { HEAD_HEIGHT } from "./sizes.ts";

/** How many rows PageDown leads on: as many as are wholly in view below the frozen ones, and one at least. */
export function pageRows({ rows, frozenRows }: SheetPicture, scroll: number, height: number): number {
  const fixed = startOf(rows, frozenRows);
  const top = indexAtPlace(rows, fixed + scroll);
  const bottom = indexAtPlace(rows, scroll + height - HEAD_HEIGHT);
  return Math.max(1, bottom - top);
}
