/** One frame's talk with office.js. Every boot has a new one: office.js keeps settings of old ones in sessionStorage. */
export interface Conversation {
  readonly id: string;
  /** The add-in's instance in this document. */
  readonly control: string;
  /** Where the page stands that answers: https, and with the add-in's own host name, or office.js refuses it. */
  readonly origin: string;
}

/** The language of the stand-in: an Excel set to English (United Kingdom). */
export const LOCALE = "en-GB";

/** A new conversation for a page at an origin. `unique` is a text that no other conversation has. */
export const newConversation = (origin: string, unique: string): Conversation => ({
  ...{ id: `workbench-${unique}`, control: `add-in-${unique}`, origin },
});

/**
 * The name that the add-in's frame must have before it is put on the page: from it office.js learns that it is in Excel
 * on the web, and whom to ask. The add-in's own address stays as the manifest has it.
 * A dialog is told that it is one. The last flag but one switches off Microsoft's telemetry: nothing leaves the workbench.
 * Source: ../shared/office-js/protocol.md, section 2 E.
 */
export function frameName({ id, control, origin }: Conversation, kind: "page" | "dialog" = "page"): string {
  const isDialog = kind === "dialog" ? "isDialog" : "";
  const hostInfo = ["Excel", "Web", "16.01", LOCALE, id, isDialog, "disableLogging", "16"].join("$");
  const xdmInfo = [id, control, origin].join("|");
  return JSON.stringify({ baseFrameName: `frame-${id}`, hostInfo, xdmInfo, serializerVersion: "1" });
}
