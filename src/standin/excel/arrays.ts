import { contains, intersection } from "../../grid/area.ts";
import { isSpilling, takeBackSpill } from "../formula/spilling.ts";
import { cellsIn, type PlacedCell } from "../model/cells.ts";
import { WHOLE_SHEET } from "../model/extent.ts";
import { invalidOperation } from "../protocol/refusal.ts";
import type { RangeHandle } from "./handles.ts";

/** The formulas outside a range whose results reach into it. */
const reaching = ({ sheet, area }: RangeHandle): readonly PlacedCell[] =>
  [...cellsIn(sheet, WHOLE_SHEET)].filter(
    ({ row, column, cell }) =>
      cell.arrayArea !== null && !contains(area, row, column) && intersection(cell.arrayArea, area) !== null,
  );

/**
 * Makes way for what is written into results of an array formula. Excel: a part of an array formula's area cannot be
 * changed; results that spill are taken back and the formula shows `#SPILL!`. Source: "Dynamic array formulas vs. legacy
 * CSE array formulas", support.microsoft.com.
 */
export function makeWay(range: RangeHandle): void {
  for (const { row, column, cell } of reaching(range)) {
    if (!isSpilling(cell)) throw invalidOperation();
    takeBackSpill(range.sheet, cell);
    range.session.calculation.cellsChanged(range.sheet, { row, column, rows: 1, columns: 1 });
  }
}
