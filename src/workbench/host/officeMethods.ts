import type { OpenDocument } from "./openDocument.ts";
import { richApiAnswer } from "./richApiAnswer.ts";
import { readRichApiCall } from "./richApiCall.ts";
import { selectedData } from "./selectedData.ts";
import { jsonSettings, saveJsonSettings } from "./settings.ts";

/** Takes the answer to a method; not called when there is none. */
export type MethodReply = (data: Readonly<Record<string, unknown>>) => void;

type Method = (document: OpenDocument, data: unknown, reply: MethodReply) => void;

/** Methods by the numbers that office.js gives them. Source: ../shared/office-js/protocol.md, section 2 E. */
const METHODS: Readonly<Record<number, Method>> = {
  64: getSelectedData,
  75: loadSettings,
  76: saveSettings,
  86: ({ name }, _data, reply) => reply({ Error: 0, Properties: { Url: name }, Url: name }),
  93: executeRichApi,
};

/** `ooeInternalError`: loud, so that a method that is not modelled is noticed. */
const NOT_MODELLED = { Error: 5001 };

/** `ooeCoercionTypeNotSupported`. */
const WRONG_FORM = { Error: 1000 };

/** Answers a call of a method of the Common API. One that is not modelled is an internal error, never a guess. */
export function callMethod(document: OpenDocument, method: number, data: unknown, reply: MethodReply): void {
  const known = METHODS[method];
  if (known) known(document, data, reply);
  else reply(NOT_MODELLED);
}

function getSelectedData({ host }: OpenDocument, data: unknown, reply: MethodReply): void {
  const found = selectedData(host.session, data);
  reply(found === null ? WRONG_FORM : { Error: 0, Data: found });
}

function loadSettings({ book }: OpenDocument, _data: unknown, reply: MethodReply): void {
  const settings = jsonSettings(book).map(([Name, Value]) => ({ Name, Value }));
  reply({ Error: 0, Properties: { Settings: settings } });
}

function saveSettings(document: OpenDocument, data: unknown, reply: MethodReply): void {
  saveJsonSettings(document.book, data);
  document.changed();
  reply({ Error: 0 });
}

function executeRichApi(document: OpenDocument, data: unknown, reply: MethodReply): void {
  document.ask(readRichApiCall(data), (answer) => {
    const send = (): void => reply(richApiAnswer(answer));
    if (document.host.latency > 0) setTimeout(send, document.host.latency);
    else send();
  });
}
