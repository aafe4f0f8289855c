import type { EventEntry } from "../../src/standin/excel/events.ts";
import type { StandIn } from "../../src/standin/host.ts";
import { loadOffice, loadRealm, type OfficeClient } from "../../src/workbench/office.ts";

/** A client on a stand-in through another seam than the native bridge, and its `Excel.run`. */
export interface Hooked {
  readonly client: OfficeClient;
  readonly run: typeof Excel.run;
}

interface WireMessage {
  readonly Body: unknown;
}

interface Internals {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): {
      _handleRichApiMessage(message: { readonly entries: readonly EventEntry[] }): void;
    };
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
}

/** A session that every `Excel.run` of the client takes. */
export function overrideSession(host: StandIn): Hooked {
  const client = loadOffice(null);
  const internals = internalsOf(client);
  internals.SessionBase._overrideSession = sessionOf(internals, host);
  return { client, run: client.Excel.run };
}

/** A session that is handed to each `Excel.run`. */
export function ownSession(host: StandIn): Hooked {
  const client = loadOffice(null);
  const session = sessionOf(internalsOf(client), host);
  const run = (batch: unknown): unknown => Reflect.apply(client.Excel.run, client.Excel, [session, batch]);
  return { client, run: run as typeof Excel.run };
}

const internalsOf = (client: OfficeClient): Internals => client.OfficeExtension as unknown as Internals;

function sessionOf(internals: Internals, host: StandIn): object {
  const registration = internals.GenericEventRegistration.getGenericEventRegistration("");
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvents((entries) => registration._handleRichApiMessage({ entries }));
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, flags: number, message: WireMessage) =>
        Promise.resolve(responseOf(host, JSON.stringify(message.Body), flags)),
    }),
    getEventRegistration: () => registration,
  };
  return Object.assign(new internals.SessionBase(), session);
}

function responseOf(host: StandIn, body: string, flags: number): unknown {
  const answer = host.execute(body, flags);
  const parsed: unknown = answer && JSON.parse(answer.bodyText);
  return { HttpStatusCode: answer?.statusCode, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: parsed };
}

/** What Excel on the desktop puts under the client. */
export function desktop(host: StandIn): Hooked {
  const client = loadRealm(null);
  const { RichApi } = client.OSF.DDA;
  client.OfficeExtension.Utility._synchronousCleanup = true;
  RichApi["executeRichApiRequestAsync"] = (request: readonly unknown[], callback: (result: unknown) => void): void => {
    const answer = host.execute(String(request[4]), Number(request[6]));
    queueMicrotask(() =>
      callback({ status: "succeeded", value: { data: [answer?.statusCode, [], answer?.bodyText] } }),
    );
  };
  const handlers: ((message: unknown) => void)[] = [];
  const register = (handler: (message: unknown) => void): Promise<void> => {
    handlers.push(handler);
    return Promise.resolve();
  };
  RichApi["richApiMessageManager"] = { register };
  host.onEvents((entries) => {
    for (const handler of handlers) handler({ type: "richApiMessage", entries });
  });
  return { client, run: client.Excel.run };
}
