import type { BookSheet } from "../../xlsx/book.ts";
import type { Session } from "./session.ts";

/** The sheet with an id, or with a name in whatever case; null when there is none. */
export function findSheet({ book }: Session, key: unknown): BookSheet | null {
  if (typeof key !== "string") return null;
  const byId = book.sheets.find((sheet) => sheet.id === key);
  return byId ?? book.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
}
