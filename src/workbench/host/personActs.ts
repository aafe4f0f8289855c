import { RichApiRefusal } from "../../standin/protocol/refusal.ts";
import { asPersons } from "./personEvents.ts";
import type { OpenDocument } from "./openDocument.ts";

/** What became of something a person did that was refused: Excel's code, and why not and what to do in words. */
export interface PersonRefusal {
  readonly code: string;
  readonly sentence: string;
}

/** Null when it was done. */
export type Refusal = PersonRefusal | null;

/** What something a person does can change. */
export type Touches = "workbook" | "selection";

/**
 * Does something to the document as a person would, works out the formulas and tells the add-in of it. What the stand-in
 * refuses is refused in words; what was done before the refusal stays, as in Excel.
 */
export function act(document: OpenDocument, work: () => void, touches: Touches = "workbook"): Refusal {
  const { session } = document.host;
  let refusal: Refusal = null;
  try {
    work();
  } catch (error) {
    if (!(error instanceof RichApiRefusal)) throw error;
    refusal = { code: error.code, sentence: inWords(document, error) };
  }
  session.calculation.endRequest();
  document.deliver(session.events.take().map((entry) => asPersons(entry, document.asColleague)));
  if (touches === "workbook") document.changed();
  else document.refreshed();
  return refusal;
}

/** A refusal of the stand-in as a person reads it. */
function inWords({ host }: OpenDocument, { code, message }: RichApiRefusal): string {
  const { readOnly, selection, book } = host.session;
  if (code !== "AccessDenied") return SENTENCES[code] ?? message;
  if (readOnly) return "The workbook is read only, so nothing was changed. Switch that off under What can go wrong.";
  if (selection.sheet.protection === null && book.structureLocked) return SENTENCES["InvalidOperation"] ?? message;
  return `The sheet ${selection.sheet.name} is protected, so nothing was changed. Unprotect it under What can go wrong.`;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ItemAlreadyExists: "Another sheet has that name already, so nothing was changed. Choose a different one.",
  InvalidArgument: "Excel cannot take that, so nothing was changed. Check how it is written.",
  InvalidOperation:
    "Excel does not allow that here, so nothing was changed: it would tear merged cells or a table, or the structure is protected.",
};
