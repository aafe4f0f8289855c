import { invalidReference } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf } from "../arguments.ts";
import type { Session } from "../session.ts";

/** The range that an event told of, by the reference it came with. */
function rangeForEvent(session: Session, id: unknown): Remote {
  const found = session.references.find(String(id));
  if (!found) throw invalidReference();
  return found;
}

/** `Excel.Workbook`: the root of everything. */
export const workbook: TypeSpec<Session> = {
  name: "Workbook",
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    IsDirty: {
      get: ({ dirty }) => dirty,
      set: (session, value) => {
        session.dirty = booleanOf(value);
      },
    },
  },
  children: {
    Application: (session) => session.remote("Application", session),
    Worksheets: (session) => session.remote("WorksheetCollection", session),
    Names: (session) => session.remote("NamedItemCollection", { session, sheet: null }),
    Tables: (session) => session.remote("TableCollection", { session, sheet: null }),
    Functions: (session) => session.remote("Functions", session),
    Settings: (session) => session.remote("SettingCollection", session),
    Protection: (session) => session.remote("WorkbookProtection", session),
  },
  methods: {
    GetSelectedRange: (session) => session.remote("Range", { session, ...session.selection }),
    GetActiveCell: (session) => {
      const { sheet, area } = session.selection;
      return session.remote("Range", { session, sheet, area: { ...area, rows: 1, columns: 1 } });
    },
    _GetRangeForEventByReferenceId: rangeForEvent,
    _GetReferenceCount: ({ references }) => references.size,
  },
};

/** What the client itself asks for while it starts in a browser: it says that it is ready for ribbon commands. */
export const addinInternalService: TypeSpec<Session> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
