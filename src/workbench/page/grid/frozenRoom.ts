import { startOf } from "./axis.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** The size of the box that the grid scrolls in, in pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Frozen rows and columns may take this share of the box. */
const MOST = 0.6;

/**
 * The picture for a box of a size: rows or columns that would take more than six tenths of it scroll like the others, so
 * that in a narrow window the rest of the sheet can be reached at all. A box that has no size yet changes nothing.
 */
export function withFrozenRoom(picture: SheetPicture, { width, height }: BoxSize): SheetPicture {
  const { rows, columns, frozenRows, frozenColumns } = picture;
  const rowsFit = height === 0 || startOf(rows, frozenRows) <= height * MOST;
  const columnsFit = width === 0 || startOf(columns, frozenColumns) <= width * MOST;
  if (rowsFit && columnsFit) return picture;
  return { ...picture, frozenRows: rowsFit ? frozenRows : 0, frozenColumns: columnsFit ? frozenColumns : 0 };
}
