import type { BookSheet } from "../../xlsx/book.ts";
import { invalidOperation } from "../protocol/refusal.ts";
import { EventType, WORKBOOK_TARGET } from "./events.ts";
import type { RangeHandle } from "./handles.ts";
import { bareAddress } from "./range-address.ts";
import type { Session } from "./session.ts";

/** Selects a range and makes its sheet the active one. A hidden sheet is refused. */
export function selectRange({ session, sheet, area }: RangeHandle): void {
  activate(session, sheet);
  session.selection = { sheet, area };
  const message = { type: "WorksheetSelectionChanged", address: bareAddress(area), worksheetId: sheet.id };
  for (const target of [sheet.id, WORKBOOK_TARGET]) {
    session.events.happened(target, EventType.worksheetSelectionChanged, message);
  }
}

/** Makes a sheet the active one; its first cell is selected. A hidden sheet is refused. */
export function activate(session: Session, sheet: BookSheet): void {
  if (sheet.visibility !== "visible") throw invalidOperation();
  if (session.selection.sheet === sheet) return;
  session.book.activeSheet = session.book.sheets.indexOf(sheet);
  session.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const message = { type: "WorksheetActivated", worksheetId: sheet.id };
  for (const target of [sheet.id, WORKBOOK_TARGET])
    session.events.happened(target, EventType.worksheetActivated, message);
}
