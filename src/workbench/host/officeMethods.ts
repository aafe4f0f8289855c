import type { OpenDocument } from "./openDocument.ts";
import { type RichApiCall, readRichApiCall } from "./richApiCall.ts";
import { jsonSettings, saveJsonSettings } from "./settings.ts";
import { selectedData } from "./selectedData.ts";

/** What office.js is answered when it calls a method of the Common API; `later` in milliseconds, null for never. */
export interface MethodAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly later: number | null;
}

/** Methods by the numbers that office.js gives them. Source: ../shared/office-js/protocol.md, section 2 E. */
const METHODS: Readonly<Record<number, (document: OpenDocument, data: unknown) => MethodAnswer>> = {
  64: getSelectedData,
  75: (document) =>
    now({ Properties: { Settings: jsonSettings(document.book).map(([Name, Value]) => ({ Name, Value })) } }),
  76: saveSettings,
  86: ({ name }) => now({ Properties: { Url: name }, Url: name }),
  93: (document, data) => executeRichApi(document, readRichApiCall(data)),
};

const now = (data: Readonly<Record<string, unknown>>): MethodAnswer => ({ data: { Error: 0, ...data }, later: 0 });

/** `ooeInternalError`: loud, so that a method that is not modelled is noticed. */
const NOT_MODELLED: MethodAnswer = { data: { Error: 5001 }, later: 0 };

/** `ooeCoercionTypeNotSupported`. */
const WRONG_FORM: MethodAnswer = { data: { Error: 1000 }, later: 0 };

/** Answers a call of a method. One that is not modelled is an internal error, never a guess. */
export function callMethod(document: OpenDocument, method: number, data: unknown): MethodAnswer {
  return METHODS[method]?.(document, data) ?? NOT_MODELLED;
}

function getSelectedData(document: OpenDocument, data: unknown): MethodAnswer {
  const found = selectedData(document.host.session, data);
  return found === null ? WRONG_FORM : now({ Data: found });
}

function saveSettings(document: OpenDocument, data: unknown): MethodAnswer {
  saveJsonSettings(document.book, data);
  document.changed();
  return now({});
}

function executeRichApi(document: OpenDocument, call: RichApiCall): MethodAnswer {
  const answer = document.answer(call);
  if (!answer) return { data: {}, later: null };
  return { data: { Error: 0, Data: [answer.statusCode, [], answer.bodyText] }, later: document.host.latency };
}
