import { cellsIn } from "../model/cells.ts";
import { styleOf } from "../model/styles.ts";
import { accessDenied, invalidOperation } from "../protocol/refusal.ts";
import type { RangeHandle, SheetHandle } from "./handles.ts";
import type { Session } from "./session.ts";

/** Refuses a change of a document that was opened to be read only; notes the change otherwise. */
export function mustBeWritable(session: Session): void {
  if (session.readOnly) throw accessDenied();
  session.dirty = true;
}

/**
 * Refuses adding, removing, renaming, moving or hiding a sheet while the workbook's structure is protected.
 * Source: "Protect a workbook", support.microsoft.com; `Excel.WorkbookProtection`.
 */
export function mustHaveFreeStructure(session: Session): void {
  mustBeWritable(session);
  if (session.book.structureLocked) throw invalidOperation();
}

/** Refuses any change of a protected sheet. Options that would allow some changes are not modelled. */
export function mustBeUnprotected({ session, sheet }: SheetHandle): void {
  mustBeWritable(session);
  if (sheet.protection) throw accessDenied();
}

/** Refuses writing into a locked cell of a protected sheet; unlocked cells may be written. Source: `Excel.FormatProtection.locked`. */
export function mustTakeEntries(range: RangeHandle): void {
  mustBeWritable(range.session);
  if (range.sheet.protection && hasLockedCell(range)) throw accessDenied();
}

function hasLockedCell({ session, sheet, area }: RangeHandle): boolean {
  let unlocked = 0;
  for (const { cell } of cellsIn(sheet, area)) if (!styleOf(session.book, cell.style).locked) unlocked += 1;
  return unlocked < area.rows * area.columns;
}
