import { faultAnswer } from "../../../src/standin/answer.ts";
import { richApiAnswer } from "../../../src/workbench/host/richApiAnswer.ts";
import { isOfficesOwn, readRichApiCall } from "../../../src/workbench/host/richApiCall.ts";
import { isTidyingText } from "../../../src/workbench/host/tidying.ts";
import { FAULTS, type TroubleKind } from "../../../src/workbench/host/trouble.ts";

const list = (customData: unknown, body: unknown, flags: unknown): unknown => ({
  ArrayData: [customData, "POST", "ProcessQuery", ["SdkVersion", "officejs"], body, 0, flags, "", "", "", "", "", ""],
});

it("reads a request of the Excel API from where office.js puts it", () => {
  expect(readRichApiCall(list("", "{}", 1))).toStrictEqual({ customData: "", body: "{}", flags: 1 });
  expect(isOfficesOwn(readRichApiCall(list("WacPartition", "{}", 0)))).toBe(true);
  expect(isOfficesOwn(readRichApiCall(list(null, "{}", 0)))).toBe(false);
});

it.each([
  ["no list", {}],
  ["an empty list", { ArrayData: [] }],
  ["a body that is no text", list("", {}, 1)],
  ["flags that are no number", list("", "{}", "1")],
  ["nothing", undefined],
])("throws for %s: a fault of ours, not of the add-in", (_because, data) => {
  expect(() => readRichApiCall(data)).toThrow(/in a form that the workbench does not know/);
});

it("hands an answer on as it is", () => {
  expect(richApiAnswer({ statusCode: 200, bodyText: "{}" })).toStrictEqual({ Error: 0, Data: [200, [], "{}"] });
});

/** Source: ../shared/office-js/protocol.md, section 4, "OSF codes". */
it.each<[kind: Exclude<TroubleKind, "silent">, number: number]>([
  ["cellEdit", 5004],
  ["throttled", 5102],
  ["requestTooLarge", 5103],
  ["answerTooLarge", 5104],
  ["lost", 5012],
])("tells office.js of trouble of the kind %s by its number", (kind, number) => {
  const answer = faultAnswer(FAULTS[kind]);
  if (!answer) throw new Error("This trouble has no answer.");
  expect(richApiAnswer(answer)).toStrictEqual({ Error: number });
});

it("calls a refusal that it does not know an internal error", () => {
  const bodyText = JSON.stringify({ error: { code: "SomethingNew", message: "" } });
  expect(richApiAnswer({ statusCode: 400, bodyText })).toStrictEqual({ Error: 5001 });
  expect(faultAnswer(FAULTS.silent)).toBeNull();
});

const action = (Name: string, ActionType = 3) => ({ Id: 1, ActionType, Name, ObjectPathId: 1 });

it.each<[because: string, actions: readonly object[], tidying: boolean]>([
  ["references given back", [action("", 1), action("_RemoveReference")], true],
  ["references given back after something was done", [action("Clear"), action("_RemoveReference")], false],
  ["something done", [action("Clear")], false],
  ["a text that only mentions it", [{ ...action("X"), ArgumentInfo: { Arguments: ["_RemoveReference"] } }], false],
])("knows tidying up: %s", (_because, Actions, tidying) => {
  expect(isTidyingText(JSON.stringify({ Actions, ObjectPaths: {} }))).toBe(tidying);
});
