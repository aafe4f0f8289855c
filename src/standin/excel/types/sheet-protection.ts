import { accessDenied } from "../../protocol/refusal.ts";
import type { TypeSpec } from "../../protocol/remote.ts";
import { mustBeWritable } from "../guards.ts";
import type { SheetHandle } from "../handles.ts";

/** What is given as a password; an empty text for none. */
const passwordOf = (password: unknown): string => (typeof password === "string" ? password : "");

/** Refuses to protect twice. Source: `Excel.WorksheetProtection.protect`: "Fails if the worksheet has already been protected". */
function protect({ session, sheet }: SheetHandle, _options: unknown, password: unknown): void {
  mustBeWritable(session);
  if (sheet.protection) throw accessDenied();
  sheet.protection = { password: passwordOf(password) !== "" };
  session.passwords.set(sheet, passwordOf(password));
}

/** Takes protection off. A password from the file is not known here, so no password opens it: that is refused. */
function unprotect({ session, sheet }: SheetHandle, password: unknown): void {
  mustBeWritable(session);
  if (sheet.protection?.password && session.passwords.get(sheet) !== passwordOf(password)) throw accessDenied();
  sheet.protection = null;
}

/** `Excel.WorksheetProtection`. Options that allow some changes of a protected sheet are not modelled. */
export const worksheetProtection: TypeSpec<SheetHandle> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: ({ sheet }) => sheet.protection !== null } },
  methods: { Protect: protect, Unprotect: unprotect },
};
