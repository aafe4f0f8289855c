import fc from "fast-check";
import { answerText, eventText, readRequest } from "../../../src/workbench/host/message.ts";

const wire = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    ...{ _messageType: 0, _actionType: 0, _actionName: "executeMethod", _conversationId: "talk" },
    ...{ _correlationId: 7, _origin: "https://localhost", _data: { a: 1 }, _serializerVersion: 1, ...changes },
  });

it.each<[because: string, changes: Record<string, unknown>, kind: string]>([
  ["a call", { _actionType: 0 }, "invoke"],
  ["the wish to hear of an event", { _actionType: 1 }, "listen"],
  ["the wish to hear no more", { _actionType: 2 }, "ignore"],
])("reads %s", (_because, changes, kind) => {
  const expected = { kind, name: "executeMethod", conversation: "talk", correlation: 7, data: { a: 1 } };
  expect(readRequest(wire(changes))).toStrictEqual(expected);
});

it.each<[because: string, message: unknown]>([
  ["another page's text", "hello"],
  ["no text at all", { _messageType: 0 }],
  ["nothing", null],
  ["a number as JSON", "7"],
  ["null as JSON", "null"],
  ["an answer, which office.js sends to dialogs", wire({ _messageType: 1 })],
  ["an unknown kind of request", wire({ _actionType: 3 })],
  ["a request without a name", wire({ _actionName: undefined })],
  ["a request of no conversation", wire({ _conversationId: 5 })],
])("passes over %s", (_because, message) => {
  expect(readRequest(message)).toBeNull();
});

it("passes over any text that is no request, without throwing", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(readRequest(text)).toBeNull()));
});

describe("what goes back", () => {
  const request = readRequest(wire());
  if (!request) throw new Error("The request of the test is none.");
  const back = { _messageType: 1, _errorCode: 0, _serializerVersion: 1, _actionName: "executeMethod" };

  it.each([
    ["an answer", answerText, 0],
    ["an event", eventText, 1],
  ] as const)("is %s to the very same request", (_what, write, type) => {
    expect(JSON.parse(write(request, { b: 2 }))).toStrictEqual({
      ...{ ...back, _responseType: type, _conversationId: "talk", _correlationId: 7, _data: { b: 2 } },
    });
  });
});
