import { accessDenied, invalidOperation } from "../../protocol/refusal.ts";
import type { TypeSpec } from "../../protocol/remote.ts";
import { mustBeWritable } from "../guards.ts";
import type { Session } from "../session.ts";

/** What is given as a password; an empty text for none. */
const passwordOf = (password: unknown): string => (typeof password === "string" ? password : "");

/** `Excel.WorkbookProtection`: whether sheets can be added, removed, renamed, moved or hidden. */
export const workbookProtection: TypeSpec<Session> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ book }) => book.structureLocked } },
  methods: {
    Protect: (session, password) => {
      mustBeWritable(session);
      if (session.book.structureLocked) throw invalidOperation();
      session.book.structureLocked = true;
      session.passwords.set(session.book, passwordOf(password));
    },
    // A password from the file is not known here; a structure locked by the file opens without one.
    Unprotect: (session, password) => {
      mustBeWritable(session);
      const known = session.passwords.get(session.book) ?? "";
      if (session.book.structureLocked && known !== passwordOf(password)) throw accessDenied();
      session.book.structureLocked = false;
    },
  },
};
