import type { Answer } from "../../standin/answer.ts";
import { memberOf } from "./settings.ts";

/**
 * The numbers by which Excel on the web tells office.js that a request was refused as a whole; office.js makes the codes
 * of them again that the add-in sees. Source: ../shared/office-js/protocol.md, section 4 ("OSF codes").
 */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

const OK = 200;
const INTERNAL_ERROR = 5001;

/** A broken connection has no code; on the web it shows as a session that is over. */
const LOST = "InvalidOrTimedOutSession";

/** An answer of the stand-in as Excel on the web hands it to office.js: a status and a text, or the number of a refusal. */
export function richApiAnswer({ statusCode, bodyText }: Answer): Readonly<Record<string, unknown>> {
  if (statusCode === OK) return { Error: 0, Data: [statusCode, [], bodyText] };
  const code = bodyText === "" ? LOST : memberOf(memberOf(JSON.parse(bodyText), "error"), "code");
  return { Error: NUMBERS[String(code)] ?? INTERNAL_ERROR };
}
