/**
 * The messages that office.js exchanges with the page it is framed in, as JSON texts.
 * Source: ../shared/office-js/protocol.md, section 2 E.
 */

/** What office.js asks: to do something, or to begin or stop telling it of an event. */
export interface OfficeRequest {
  readonly kind: "invoke" | "listen" | "ignore";
  /** What is to be done, or the event's name. */
  readonly name: string;
  readonly conversation: string;
  /** Told apart by this when the answer comes. */
  readonly correlation: unknown;
  readonly data: unknown;
}

/** Kinds of message and of request, as they are numbered on the wire. */
const Message = { request: 0, response: 1 } as const;
const REQUESTS = ["invoke", "listen", "ignore"] as const;
const Response = { answer: 0, event: 1 } as const;

const SERIALIZER = 1;

/** Reads a message; null when it is not a request of office.js. */
export function readRequest(text: unknown): OfficeRequest | null {
  const message = typeof text === "string" ? readObject(text) : null;
  if (message?.["_messageType"] !== Message.request) return null;
  const { _actionName: name, _conversationId: conversation, _correlationId: correlation, _data: data } = message;
  const kind = REQUESTS.find((_, number) => number === message["_actionType"]);
  if (typeof name !== "string" || typeof conversation !== "string" || kind === undefined) return null;
  return { kind, name, conversation, correlation, data };
}

/** The object that a text of JSON holds; null when it holds none. */
export function readObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null ? { ...message } : null;
  } catch {
    return null;
  }
}

/** The answer to a request. */
export const answerText = (request: OfficeRequest, data: unknown): string => text(request, Response.answer, data);

/** An event that was asked for with `request`. */
export const eventText = (request: OfficeRequest, data: unknown): string => text(request, Response.event, data);

const text = (request: OfficeRequest, type: number, data: unknown): string =>
  JSON.stringify({
    ...{ _messageType: Message.response, _responseType: type, _errorCode: 0, _serializerVersion: SERIALIZER },
    ...{ _actionName: request.name, _conversationId: request.conversation, _correlationId: request.correlation },
    _data: data,
  });
