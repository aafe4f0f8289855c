import type { Answer } from "../../../src/standin/answer.ts";
import type { OpenDocument } from "../../../src/workbench/host/openDocument.ts";
import type { RichApiCall } from "../../../src/workbench/host/richApiCall.ts";
import type { TroubleKind } from "../../../src/workbench/host/trouble.ts";
import { documentFrom, writing } from "../support/documents.ts";

const BOOK = "== A ==\nx";

/** A request that asks for nothing but the workbook itself. */
const ASK: RichApiCall = {
  customData: "",
  flags: 0,
  body: JSON.stringify({
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  }),
};
const TIDY: RichApiCall = {
  ...ASK,
  body: JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: ["r"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  }),
};

/** The status of the answer; null when there is none. */
function ask(document: OpenDocument, call: RichApiCall = ASK): number | null {
  let answer: Answer | null = null;
  document.ask(call, (given) => {
    answer = given;
  });
  return (answer as Answer | null)?.statusCode ?? null;
}

it("answers from the workbook", () => {
  expect(ask(documentFrom(BOOK))).toBe(200);
});

it.each<[kind: TroubleKind, status: number | null]>([
  ["cellEdit", 400],
  ["throttled", 429],
  ["requestTooLarge", 413],
  ["answerTooLarge", 413],
  ["lost", 503],
  ["silent", null],
])("makes trouble of the kind %s for one request", (kind, status) => {
  const document = documentFrom(BOOK);
  document.arrange({ kind, lasting: false });
  expect([ask(document), ask(document)]).toStrictEqual([status, 200]);
  expect(document.trouble).toBeNull();
});

it("makes trouble that lasts until it is called off", () => {
  const document = documentFrom(BOOK);
  document.arrange({ kind: "throttled", lasting: true });
  expect([ask(document), ask(document)]).toStrictEqual([429, 429]);
  document.arrange(null);
  expect(ask(document)).toBe(200);
});

it.each([
  ["what office.js asks of its own accord", { ...ASK, customData: "WacPartition" }],
  ["tidying up, of which nobody would see anything", TIDY],
])("keeps trouble for the add-in's own requests, not for %s", (_because, call) => {
  const document = documentFrom(BOOK);
  document.arrange({ kind: "throttled", lasting: false });
  expect(ask(document, call)).toBe(200);
  expect(ask(document)).toBe(429);
});

it("refuses while a person types, and answers those who said that they would wait when it is over", () => {
  const document = documentFrom(BOOK);
  document.setEditing(true);
  expect(ask(document)).toBe(400);
  const answers: number[] = [];
  document.ask({ ...ASK, flags: 64 }, ({ statusCode }) => answers.push(statusCode));
  expect(answers).toStrictEqual([]);
  document.setEditing(false);
  expect(answers).toStrictEqual([200]);
});

it.each<[because: string, act: (document: OpenDocument) => void]>([
  ["trouble", (document) => document.arrange({ kind: "lost", lasting: false })],
  ["typing", (document) => document.setEditing(true)],
  ["read only", (document) => document.setReadOnly(true)],
  ["a delay", (document) => document.setLatency(500)],
  ["a colleague", (document) => document.setAsColleague(true)],
  ["a change", (document) => document.changed()],
  ["a request", (document) => void ask(document)],
])("is drawn again for %s, until nobody looks any more", (_because, act) => {
  const document = documentFrom(BOOK);
  let drawn = 0;
  const leave = document.subscribe(() => (drawn += 1));
  const before = document.version;
  act(document);
  expect(drawn).toBe(1);
  expect(document.version).toBeGreaterThan(before);
  leave();
  document.changed();
  expect(drawn).toBe(1);
});

it("is not drawn again when nothing changes", () => {
  const document = documentFrom(BOOK);
  document.setEditing(false);
  expect(document.version).toBe(0);
});

it("counts what the add-in writes as a change, and what it reads or is refused, not", () => {
  const document = documentFrom(BOOK);
  ask(document);
  ask(document, { ...ASK, flags: 1 });
  ask(document, writing("No such sheet", "A1", "x"));
  expect(document.contentVersion).toBe(0);
  ask(document, writing("A", "A1", "x"));
  expect(document.contentVersion).toBe(1);
});
