import { formulaAt } from "../../grid/grid.ts";
import { parseReference, type SheetArea } from "../../grid/reference.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { KeptEntry, RecordEntry } from "./recordEntry.ts";

/** An entry of a record with where that which it speaks of stands by now. */
export interface Located {
  readonly entry: RecordEntry;
  /** Null when it was deleted, or when the entry stands nowhere. */
  readonly now: SheetArea | null;
  /** Where that stands which a name referred to before; null when it was deleted, or was no area. */
  readonly before: SheetArea | null;
}

/** Finds by the references of a record's entries where that stands by now of which they speak. */
export function locate(entries: readonly KeptEntry[], reading: WorkbookReading): readonly Located[] {
  const grids = new Map(reading.grids.map((grid) => [grid.sheet, grid]));
  return entries.map(({ entry, places: { now, before } }) => {
    const grid = grids.get(now.sheet) ?? null;
    const said = grid && formulaAt(grid, now.row, now.column);
    const earlier = grid && formulaAt(grid, before.row, before.column);
    return {
      entry,
      // What an action made is followed from its end on: where it was cut off, it can only be where it was put.
      now: said === null ? placed(entry) : followed(said),
      before: earlier === null ? null : followed(earlier),
    };
  });
}

/** The area that a record's reference names: `='Workplan'!$D$7` or `=ROWS('Workplan'!$A$1:$K$32)`. */
function followed(formula: string): SheetArea | null {
  const counted = /^=ROWS\((.+)\)$/i.exec(formula)?.[1];
  return parseReference(counted ?? formula);
}

function placed(entry: RecordEntry): SheetArea | null {
  switch (entry.kind) {
    case "cell": {
      const { sheet, row, column } = entry.place;
      return { sheet, area: { row, column, rows: 1, columns: 1 } };
    }
    case "rows":
    case "columns":
    case "width":
      return entry.lines;
    case "look":
      return entry.area;
    case "sheetAdded":
    case "chartAdded":
      return { sheet: entry.sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    case "sheetRenamed":
      return { sheet: entry.before, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    default:
      return null;
  }
}
