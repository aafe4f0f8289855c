import type { Area } from "../../../grid/area.ts";
import { cellsIn, holdsContent } from "../../../standin/model/cells.ts";
import type { BookSheet } from "../../../xlsx/book.ts";

/** What Excel's status bar says of the selected cells. */
export interface SelectionSums {
  /** Cells that hold something. */
  readonly count: number;
  /** Of those, numbers. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds up the selected cells. */
export function selectionSums(sheet: BookSheet, area: Area): SelectionSums {
  let [count, numbers, sum] = [0, 0, 0];
  for (const { cell } of cellsIn(sheet, area)) {
    if (!holdsContent(cell)) continue;
    count += 1;
    if (typeof cell.value !== "number") continue;
    numbers += 1;
    sum += cell.value;
  }
  return { count, numbers, sum };
}
