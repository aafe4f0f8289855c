import { invalidArgument, itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { textOf } from "../arguments.ts";
import { mustBeWritable } from "../guards.ts";
import type { SettingHandle } from "../handles.ts";
import type { Session } from "../session.ts";

const find = (session: Session, key: unknown): Remote | null =>
  typeof key === "string" && session.book.settings.has(key) ? session.remote("Setting", { session, key }) : null;

/** Adds a setting, or gives the one with this key another value. Source: `Excel.SettingCollection.add` (ExcelApi 1.4). */
function add(session: Session, key: unknown, value: unknown): Remote | null {
  mustBeWritable(session);
  const text = textOf(key);
  if (text === "") throw invalidArgument();
  session.book.settings.set(text, value);
  return find(session, text);
}

/** `Excel.SettingCollection`. */
export const settings: TypeSpec<Session> = {
  name: "SettingCollection",
  items: (session) => [...session.book.settings.keys()].map((key) => session.remote("Setting", { session, key })),
  item: (session, key) => {
    const found = find(session, key);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: add,
    GetCount: ({ book }) => book.settings.size,
    GetItemOrNullObject: find,
  },
};

/** `Excel.Setting`. */
export const setting: TypeSpec<SettingHandle> = {
  name: "Setting",
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.book.settings.get(key),
      set: ({ session, key }, value) => void add(session, key, value),
    },
  },
  methods: {
    Delete: ({ session, key }) => {
      mustBeWritable(session);
      session.book.settings.delete(key);
    },
  },
};
