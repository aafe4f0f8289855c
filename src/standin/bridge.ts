import type { StandIn } from "./host.ts";

/**
 * The seam through which Microsoft's client talks to a host that is not a browser frame: JSON text both ways. The client
 * looks for it as the global `_richApiNativeBridge` when its file is evaluated.
 * Source: ../shared/office-js/protocol.md, section 2, hook A.
 */
export interface NativeBridge {
  /** Assigned by the client: where it hears answers and events. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const MESSAGE = { request: 1, response: 2, event: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The native bridge of a stand-in. Answers come in a later task, after the stand-in's latency; events as they happen. */
export function createBridge(host: StandIn): NativeBridge {
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: (text) => receive(host, bridge, text) };
  host.onEvents((entries) => {
    send(bridge, { type: MESSAGE.event, controlId: "", message: { entries } });
  });
  return bridge;
}

function receive(host: StandIn, bridge: NativeBridge, text: string): void {
  const request = JSON.parse(text) as BridgeRequest;
  if (request.type !== MESSAGE.request) return;
  const body = typeof request.message.body === "string" ? request.message.body : JSON.stringify(request.message.body);
  host.submit(body, request.flags, ({ statusCode, bodyText }) => {
    const reply = { id: request.id, type: MESSAGE.response, message: { statusCode, headers: {}, body: bodyText } };
    later(host.latency, () => send(bridge, reply));
  });
}

const send = (bridge: NativeBridge, message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));

function later(milliseconds: number, work: () => void): void {
  if (milliseconds > 0) setTimeout(work, milliseconds);
  else queueMicrotask(work);
}
