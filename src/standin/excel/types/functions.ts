import { parseDate } from "numfmt";

import { DAYS_1904 } from "../../model/display.ts";
import { invalidArgument } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { wholeNumberOf } from "../arguments.ts";
import type { FunctionHandle } from "../handles.ts";
import type { Session } from "../session.ts";

/** The serial number of a day, in the date system of the workbook: 2 January 1904 is 1463, or 1. */
function date(session: Session, year: unknown, month: unknown, day: unknown): Remote {
  const [y, m, d] = [wholeNumberOf(year), wholeNumberOf(month), wholeNumberOf(day)];
  const parsed = parseDate(`${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`, { locale: "en-GB" });
  if (typeof parsed?.v !== "number") throw invalidArgument("The stand-in Excel takes real days only.");
  return session.remote("FunctionResult", { value: parsed.v - (session.book.date1904 ? DAYS_1904 : 0) });
}

/** `Excel.Functions`: only DATE, by which an add-in learns the date system. */
export const functions: TypeSpec<Session> = { name: "Functions", methods: { Date: date } };

/** `Excel.FunctionResult`. */
export const functionResult: TypeSpec<FunctionHandle> = {
  name: "FunctionResult",
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => "" } },
};
