import type { BookSheet, BookTable } from "../../xlsx/book.ts";
import type { ScopeHandle, TableHandle } from "./handles.ts";
import type { Session } from "./session.ts";

/** The tables of a sheet, or of the whole workbook for null, sheet by sheet. */
export const tablesOf = ({ session, sheet }: ScopeHandle): readonly TableHandle[] =>
  (sheet ? [sheet] : session.book.sheets).flatMap((each) =>
    each.tables.map((table) => ({ session, sheet: each, table })),
  );

/** The table with an id, or with a name in whatever case; null when there is none. */
export function findTable(scope: ScopeHandle, key: unknown): TableHandle | null {
  const text = String(key).toLowerCase();
  const tables = tablesOf(scope);
  return (
    tables.find(({ table }) => String(table.id) === text) ??
    tables.find(({ table }) => table.name.toLowerCase() === text) ??
    null
  );
}

/** Whether a word is the name of a table or a defined name of the workbook: each may be used once. */
export const isNameTaken = (session: Session, name: string, except: BookTable | null): boolean =>
  tablesOf({ session, sheet: null }).some(({ table }) => table !== except && isSame(table.name, name)) ||
  session.book.names.some((each) => isSame(each.name, name));

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The first name of `Table1`, `Table2` … that is not taken. */
export function freeTableName(session: Session): string {
  for (let number = 1; ; number += 1) if (!isNameTaken(session, `Table${number}`, null)) return `Table${number}`;
}

/** An id that no table of the workbook has. */
export const freeTableId = (session: Session): number =>
  Math.max(0, ...session.book.sheets.flatMap((sheet: BookSheet) => sheet.tables.map((table) => table.id))) + 1;
