import { parseReference } from "../../grid/reference.ts";
import type { BookName, BookSheet } from "../../xlsx/book.ts";
import type { RangeHandle } from "./handles.ts";
import type { Session } from "./session.ts";
import { findSheet } from "./sheet-lookup.ts";

/** The names of a sheet, or of the workbook for null. */
export const namesOf = ({ book }: Session, sheet: BookSheet | null): readonly BookName[] =>
  book.names.filter((name) => name.sheet === (sheet?.id ?? null));

/** The name of a sheet (of the workbook for null) that is called so, in whatever case; null when there is none. */
export const findName = (session: Session, sheet: BookSheet | null, name: unknown): BookName | null =>
  namesOf(session, sheet).find((each) => each.name.toLowerCase() === String(name).toLowerCase()) ?? null;

/** The cells a name stands for; null when it stands for something else, or its sheet is gone. */
export function nameArea(session: Session, name: BookName): RangeHandle | null {
  const reference = parseReference(name.formula);
  const sheet = reference && findSheet(session, reference.sheet);
  return reference && sheet ? { session, sheet, area: reference.area } : null;
}
