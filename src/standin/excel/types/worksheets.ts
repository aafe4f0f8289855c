import type { BookSheet } from "../../../xlsx/book.ts";
import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { EventType, WORKBOOK_TARGET } from "../events.ts";
import { eventMethods } from "../event-methods.ts";
import type { Session } from "../session.ts";
import { addSheet } from "../sheet-edit.ts";
import { findSheet } from "../sheet-lookup.ts";

const remoteSheet = (session: Session, sheet: BookSheet | null | undefined): Remote | null =>
  sheet ? session.remote("Worksheet", { session, sheet }) : null;

const shown = ({ book }: Session, visibleOnly: unknown): readonly BookSheet[] =>
  visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === "visible") : book.sheets;

function named(session: Session, key: unknown): Remote {
  const found = remoteSheet(session, findSheet(session, key));
  if (!found) throw itemNotFound();
  return found;
}

const listening = (event: string, type: number): Readonly<Record<string, (session: Session) => null>> => {
  const methods = eventMethods<{ readonly session: Session }>(event, type, () => WORKBOOK_TARGET);
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, (session) => method({ session })]));
};

/** `Excel.WorksheetCollection`. */
export const worksheets: TypeSpec<Session> = {
  name: "WorksheetCollection",
  items: (session) => session.book.sheets.map((sheet) => session.remote("Worksheet", { session, sheet })),
  item: named,
  methods: {
    Add: (session, name) => remoteSheet(session, addSheet(session, name)),
    GetActiveWorksheet: (session) => remoteSheet(session, session.selection.sheet),
    GetCount: (session, visibleOnly) => shown(session, visibleOnly).length,
    GetFirst: (session, visibleOnly) => remoteSheet(session, shown(session, visibleOnly)[0]),
    GetLast: (session, visibleOnly) => remoteSheet(session, shown(session, visibleOnly).at(-1)),
    GetItemOrNullObject: (session, key) => remoteSheet(session, findSheet(session, key)),
    ...listening("DataChangedEvent", EventType.worksheetChanged),
    ...listening("AddedEvent", EventType.worksheetAdded),
    ...listening("DeletedEvent", EventType.worksheetDeleted),
    ...listening("ActivatedEvent", EventType.worksheetActivated),
    ...listening("SelectionChangedEvent", EventType.worksheetSelectionChanged),
  },
};
