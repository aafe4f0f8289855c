import type { BookSheet } from "../../xlsx/book.ts";
import { emptySheet } from "../../xlsx/emptySheet.ts";
import { deleteSheet as deleteFromBook, renameSheet as renameInBook } from "../../xlsx/insert.ts";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../protocol/refusal.ts";
import { textOf, wholeNumberOf } from "./arguments.ts";
import { EventType, WORKBOOK_TARGET } from "./events.ts";
import { mustHaveFreeStructure } from "./guards.ts";
import type { SheetHandle } from "./handles.ts";
import { activate } from "./selecting.ts";
import type { Session } from "./session.ts";
import { findSheet } from "./sheet-lookup.ts";

/** Source: "Rename a worksheet", support.microsoft.com: at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History". */
const BAD_NAME = /[\\/?*[\]:\p{Cc}]|^'|'$|^history$/iu;

/** A sheet name that Excel takes and that no other sheet has. */
function sheetName(session: Session, value: unknown, own: BookSheet | null): string {
  const name = textOf(value);
  if (name === "" || name.length > 31 || BAD_NAME.test(name)) throw invalidArgument();
  const other = session.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw itemAlreadyExists();
  return name;
}

/** Adds a sheet after the last one; without a name it is called `Sheet1` or the next free one. It is not made active. */
export function addSheet(session: Session, name: unknown): BookSheet {
  mustHaveFreeStructure(session);
  const wanted =
    name === null || name === undefined || name === "" ? freeSheetName(session) : sheetName(session, name, null);
  const sheet = emptySheet(freeId(session), wanted);
  session.book.sheets.push(sheet);
  session.calculation.wordChanged(wanted);
  const message = { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id };
  session.events.happened(WORKBOOK_TARGET, EventType.worksheetAdded, message);
  return sheet;
}

function freeSheetName(session: Session): string {
  for (let number = 1; ; number += 1) if (!findSheet(session, `Sheet${number}`)) return `Sheet${number}`;
}

function freeId({ book }: Session): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.id));
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

/** Gives a sheet another name. */
export function renameSheet({ session, sheet }: SheetHandle, value: unknown): void {
  mustHaveFreeStructure(session);
  const name = sheetName(session, value, sheet);
  if (name === sheet.name) return;
  const before = sheet.name;
  renameInBook(session.book, sheet.id, name);
  for (const word of [before, name]) session.calculation.wordChanged(word);
}

/** Moves a sheet to a place among the sheets, counted from 0. */
export function moveSheet({ session, sheet }: SheetHandle, value: unknown): void {
  mustHaveFreeStructure(session);
  const { sheets } = session.book;
  const position = wholeNumberOf(value);
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.book.activeSheet = sheets.indexOf(session.selection.sheet);
}

const isLastVisible = ({ session, sheet }: SheetHandle): boolean =>
  session.book.sheets.every((other) => other === sheet || other.visibility !== "visible");

/** Shows or hides a sheet. Excel: the last visible one cannot be hidden. */
export function setVisibility(handle: SheetHandle, visibility: BookSheet["visibility"]): void {
  mustHaveFreeStructure(handle.session);
  if (visibility !== "visible" && isLastVisible(handle)) throw invalidOperation();
  handle.sheet.visibility = visibility;
  if (visibility !== "visible") leave(handle);
}

/** Makes another visible sheet active when this one was. */
function leave({ session, sheet }: SheetHandle): void {
  if (session.selection.sheet !== sheet) return;
  const { sheets } = session.book;
  const at = sheets.indexOf(sheet);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
    (each) => each.visibility === "visible",
  );
  if (next) activate(session, next);
}

/**
 * Deletes a sheet with its tables and names. Excel: the last visible sheet cannot be deleted, and a very hidden one not
 * before it is made hidden or visible. Source: `Excel.Worksheet.delete`.
 */
export function deleteSheet(handle: SheetHandle): void {
  const { session, sheet } = handle;
  mustHaveFreeStructure(session);
  if (sheet.visibility === "veryHidden" || isLastVisible(handle)) throw invalidOperation();
  leave(handle);
  deleteFromBook(session.book, sheet.id);
  session.book.activeSheet = session.book.sheets.indexOf(session.selection.sheet);
  session.calculation.wordChanged("#REF!");
  const message = { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id };
  session.events.happened(WORKBOOK_TARGET, EventType.worksheetDeleted, message);
}
