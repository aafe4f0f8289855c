import { type Area, parseArea } from "../grid/area.ts";
import { hearing } from "./hearing.ts";

/** Something that changed on a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  /** Where; null when that is not one rectangle. */
  readonly area: Area | null;
  /** `shifted`: cells may have moved, because rows, columns or cells were inserted or deleted, or Excel does not say. */
  readonly what: "edited" | "shifted";
  /** Whether this add-in wrote it, in this pane. */
  readonly own: boolean;
  /** Whether somebody else did, who has the workbook open at the same time. */
  readonly remote: boolean;
}

/**
 * Listens to changes of cells on the sheets whose ids are watched when something changes, until the function that comes back is called; calling
 * it again does nothing. What this add-in writes is heard too and says so (`own`).
 * Syncs: 1 to begin and 1 to stop.
 */
export function watchSheets(
  isWatched: (sheetId: string) => boolean,
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const heard = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isWatched(event.worksheetId)) listener(changeOf(event));
    return Promise.resolve();
  };
  // One registration hears every sheet, those that are added later included.
  return hearing((context) => context.workbook.worksheets.onChanged.add(heard));
}

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  return {
    sheetId: event.worksheetId,
    area: parseArea(event.address),
    what: event.changeType === "RangeEdited" ? "edited" : "shifted",
    own: event.triggerSource === "ThisLocalAddin",
    remote: event.source === "Remote",
  };
}
