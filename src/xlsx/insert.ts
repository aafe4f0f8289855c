import type { Shift } from "../grid/shift.ts";
import type { Book, BookSheet } from "./book.ts";
import { moveBookFormulas } from "./move/moveBookFormulas.ts";
import type { Move } from "./move/move.ts";
import { shiftSheet } from "./move/shiftSheet.ts";
import { packageSource } from "./package/source.ts";
import { refuseSheetName } from "./sheetName.ts";

/** Puts `count` empty rows into a sheet before row `at`. What lies on the last rows must be empty, as in Excel. */
export function insertRows(book: Book, sheetId: string, at: number, count: number): void {
  shift(book, sheetId, { kind: "insert", axis: "rows", at, count });
}

/** Puts `count` empty columns into a sheet before column `at`. */
export function insertColumns(book: Book, sheetId: string, at: number, count: number): void {
  shift(book, sheetId, { kind: "insert", axis: "columns", at, count });
}

/** Takes `count` rows out of a sheet from row `at` on; formulas that point there show `#REF!`. */
export function deleteRows(book: Book, sheetId: string, at: number, count: number): void {
  shift(book, sheetId, { kind: "delete", axis: "rows", at, count });
}

/** Takes `count` columns out of a sheet from column `at` on; formulas that point there show `#REF!`. */
export function deleteColumns(book: Book, sheetId: string, at: number, count: number): void {
  shift(book, sheetId, { kind: "delete", axis: "columns", at, count });
}

/** Renames a sheet, and what points to it. A name that Excel would refuse is refused. */
export function renameSheet(book: Book, sheetId: string, name: string): void {
  const sheet = sheetOf(book, sheetId);
  if (sheet.name === name) return;
  refuseSheetName(
    name,
    book.sheets.filter((other) => other !== sheet).map((other) => other.name),
  );
  record(book, { kind: "rename", sheet: sheetId, from: sheet.name, to: name });
  sheet.name = name;
}

/** Takes a sheet out with its own names; formulas that point there show `#REF!`. The sheet before it stands open then. */
export function deleteSheet(book: Book, sheetId: string): void {
  const sheet = sheetOf(book, sheetId);
  if (book.sheets.length === 1) throw new Error("A workbook needs at least one sheet");
  const open = book.sheets[book.activeSheet];
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  const ownNames = book.names.filter((name) => name.sheet === sheetId);
  for (const name of ownNames) book.names.splice(book.names.indexOf(name), 1);
  record(book, { kind: "delete", sheet: sheetId, sheetName: sheet.name });
  book.activeSheet = open && open !== sheet ? book.sheets.indexOf(open) : Math.max(0, index - 1);
}

function shift(book: Book, sheetId: string, how: Shift): void {
  const { at, count } = how;
  if (!Number.isInteger(at) || !Number.isInteger(count) || at < 0 || count < 1) {
    throw new Error(`Cannot ${how.kind} ${count} ${how.axis} at ${at}`);
  }
  const sheet = sheetOf(book, sheetId);
  shiftSheet(sheet, how);
  record(book, { kind: "shift", sheet: sheetId, sheetName: sheet.name, shift: how });
}

/** Moves what points there, and remembers the move for the parts of the file that are not modelled. */
function record(book: Book, move: Move): void {
  moveBookFormulas(book, move);
  packageSource(book.source).moves.push(move);
}

function sheetOf(book: Book, id: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`The book has no sheet ${id}`);
  return sheet;
}
