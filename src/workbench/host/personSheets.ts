import { type Area, LAST_COLUMN, LAST_ROW } from "../../grid/area.ts";
import type { BookSheet } from "../../xlsx/book.ts";
import type { OpenDocument } from "./openDocument.ts";
import { act, type Refusal } from "./personActs.ts";

/** What can be done to whole rows or columns of the sheet that is shown. */
export type LineEdit = "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";

const LINES: Readonly<Record<LineEdit, { readonly rows: boolean; readonly method: string; readonly shift: string }>> = {
  insertRows: { rows: true, method: "Insert", shift: "Down" },
  deleteRows: { rows: true, method: "Delete", shift: "Up" },
  insertColumns: { rows: false, method: "Insert", shift: "Right" },
  deleteColumns: { rows: false, method: "Delete", shift: "Left" },
};

/** Puts in or takes out as many rows or columns as an area has, where it begins. What was typed before cannot be undone any more. */
export function editLines(document: OpenDocument, edit: LineEdit, area: Area): Refusal {
  const { rows, method, shift } = LINES[edit];
  const lines = rows ? { ...area, column: 0, columns: LAST_COLUMN + 1 } : { ...area, row: 0, rows: LAST_ROW + 1 };
  const { session } = document.host;
  const { sheet } = session.selection;
  const refusal = act(
    document,
    () => void session.remote("Range", { session, sheet, area: lines }).call(method, [shift]),
  );
  if (refusal === null) document.undo.clear();
  return refusal;
}

/** Selects an area of the sheet that is shown. */
export function select(document: OpenDocument, area: Area): Refusal {
  const { session } = document.host;
  const { sheet } = session.selection;
  return act(document, () => void session.remote("Range", { session, sheet, area }).call("Select", []), "selection");
}

/** Shows a sheet. */
export function activateSheet(document: OpenDocument, sheet: BookSheet): Refusal {
  const { session } = document.host;
  return act(document, () => void session.remote("Worksheet", { session, sheet }).call("Activate", []), "selection");
}

/** Gives a sheet another name. */
export function renameSheet(document: OpenDocument, sheet: BookSheet, name: string): Refusal {
  const { session } = document.host;
  return act(document, () => session.remote("Worksheet", { session, sheet }).write("Name", name));
}

/**
 * Protects a sheet, or takes its protection off without asking for a password: the workbench is for trying what a
 * protected sheet refuses.
 */
export function protectSheet(document: OpenDocument, sheet: BookSheet, protect: boolean): Refusal {
  return act(document, () => {
    sheet.protection = protect ? { password: false } : null;
  });
}
