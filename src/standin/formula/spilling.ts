import type { Area } from "../../grid/area.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";
import { cellsIn, emptyCell } from "../model/cells.ts";
import { boundingArea } from "../model/extent.ts";

/** Functions whose results Excel lets spill over as many cells as they need. Source: "Dynamic array formulas and spilled array behavior", support.microsoft.com. */
const SPILLERS =
  /^(?:_xlfn\.)?(?:_xlws\.)?(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|HSTACK|VSTACK|TAKE|DROP|EXPAND|TOROW|TOCOL|WRAPROWS|WRAPCOLS|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT)\(/i;

/** Whether the results of a formula fill as many cells as there are results, not a fixed array area. */
export const isSpilling = (cell: BookCell): boolean => cell.formula !== null && SPILLERS.test(cell.formula);

/** Takes back what a spilling formula filled before it is worked out anew. */
export function takeBackSpill(sheet: BookSheet, cell: BookCell): void {
  if (!cell.arrayArea || !isSpilling(cell)) return;
  for (const { cell: filled } of cellsIn(sheet, cell.arrayArea)) if (filled !== cell) emptyCell(filled);
  cell.arrayArea = null;
}

/** Widens the area of a formula to a cell that its result spilled into. */
export function widenSpill(cell: BookCell, own: Area, filled: Area): void {
  cell.arrayArea = boundingArea(cell.arrayArea ?? own, filled);
}
