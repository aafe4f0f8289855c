import { type OfficeRequest, readObject } from "./message.ts";
import { memberOf } from "./settings.ts";

/**
 * The event by which office.js asks for a dialog inside Excel, and by which it hears of it.
 * Source: office.js 1.1.110, `OSF.DDA.WAC.Delegate.openDialog`.
 */
export const DIALOG = "dialogMessageReceived";

/** What a page hears of the dialog that it opened: a message, or that a person closed it (`12006`). */
export type DialogNews =
  | { readonly messageType: 0; readonly messageContent: string; readonly messageOrigin: string }
  | { readonly messageType: 12006 };

/** The address of the page that a dialog is to show; null when the request names none. */
export function dialogUrl({ data }: OfficeRequest): string | null {
  const target = memberOf(data, "targetId");
  const url = typeof target === "string" ? readObject(target)?.["url"] : null;
  return typeof url === "string" ? url : null;
}

/** What a dialog says to the page that opened it. */
export function messageToParent(data: unknown): string {
  const message = memberOf(data, "messageToParent");
  return typeof message === "string" ? message : "";
}
