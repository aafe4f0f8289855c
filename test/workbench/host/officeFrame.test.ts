import { newConversation } from "../../../src/workbench/host/conversation.ts";
import { OfficeFrame } from "../../../src/workbench/host/officeFrame.ts";
import { enterText } from "../../../src/workbench/host/personEdits.ts";
import { select } from "../../../src/workbench/host/personSheets.ts";
import { documentFrom, withAddIn } from "../support/documents.ts";

const conversation = newConversation("https://localhost:3000", "1");

type Wire = Record<string, unknown>;

/** A frame on a document, what it sends, and how office.js would speak to it. */
function frameOn(text = "== A ==\nx | 1\ny | 2") {
  const document = documentFrom(text);
  const sent: Wire[] = [];
  const send = (message: string): unknown => sent.push(JSON.parse(message) as Wire);
  const frame = new OfficeFrame({ conversation, document, requirements: { ExcelApi: "1.14" }, send });
  const end = frame.open();
  const say = (changes: Wire): unknown => {
    frame.receive(
      JSON.stringify({
        ...{
          _messageType: 0,
          _actionType: 0,
          _conversationId: conversation.id,
          _correlationId: 1,
          _data: {},
          ...changes,
        },
      }),
    );
    return sent.at(-1)?.["_data"];
  };
  const call = (DispatchId: number, data: Wire = {}): unknown =>
    say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId }, ...data } });
  const listen = (event: string): unknown => say({ _actionName: event, _actionType: 1, _correlationId: event });
  return { document, frame, sent, say, call, listen, end };
}

it("tells office.js of the document when it starts", () => {
  const { document, say } = frameOn();
  document.book.settings.set("k", { n: 1 });
  document.setReadOnly(true);
  expect(say({ _actionName: "ContextActivationManager_getAppContextAsync" })).toMatchObject({
    ...{
      _docUrl: "test.xlsx",
      _clientMode: 0,
      _settings: [["k", '{"n":1}']],
      _requirementMatrix: '{"ExcelApi":"1.14"}',
    },
  });
});

it("hears what office.js tells Excel, and says so", () => {
  const { sent, say } = frameOn();
  say({ _actionName: "ContextActivationManager_notifyHost" });
  expect(sent).toMatchObject([{ _messageType: 1, _data: null, _errorCode: 0 }]);
});

it.each([
  [
    "another conversation",
    JSON.stringify({ _messageType: 0, _actionType: 0, _actionName: "x", _conversationId: "old" }),
  ],
  ["no request at all", "hello"],
])("lets pass what is of %s", (_because, text) => {
  const { frame, sent } = frameOn();
  frame.receive(text);
  expect(sent).toStrictEqual([]);
});

describe("methods of the Common API", () => {
  it("loads and saves settings", () => {
    const { document, call } = frameOn();
    call(76, { DdaSettingsMethod: { Properties: [["a", "[1]"]] } });
    expect(document.book.settings.get("a")).toStrictEqual([1]);
    expect(document.contentVersion).toBe(1);
    expect(call(75)).toStrictEqual({
      ...{ Version: 1, Error: 0, Properties: { Settings: [{ Name: "a", Value: "[1]" }] } },
    });
  });

  it.each<[because: string, asked: Wire, data: unknown]>([
    [
      "rows of values",
      { CoerceType: "matrix" },
      [
        ["x", 1],
        ["y", 2],
      ],
    ],
    ["a text", { CoerceType: "text" }, "x\t1\r\ny\t2"],
    ["a text as it is shown", { CoerceType: "text", ValueFormat: "formatted" }, "x\t1\r\ny\t2"],
  ])("gives the selected cells as %s", (_because, asked, data) => {
    const { document, call } = frameOn();
    select(document, { row: 0, column: 0, rows: 2, columns: 2 });
    expect(call(64, { DdaGetBindingData: asked })).toStrictEqual({ Version: 1, Error: 0, Data: data });
  });

  it("refuses to give the selected cells in another form", () => {
    expect(frameOn().call(64, { DdaGetBindingData: { CoerceType: "table" } })).toStrictEqual({
      Version: 1,
      Error: 1000,
    });
  });

  it("gives the file's name", () => {
    expect(frameOn().call(86)).toMatchObject({ Error: 0, Url: "test.xlsx" });
  });

  it.each([1, 66, 999, NaN])("calls a method that is not modelled an internal error: %s", (method) => {
    expect(frameOn().call(method)).toStrictEqual({ Version: 1, Error: 5001 });
  });
});

describe("requests of the Excel API", () => {
  const body = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  });
  const ArrayData = ["", "POST", "ProcessQuery", [], body, 0, 0];

  it("are answered with a status and a text", () => {
    const answer = frameOn().call(93, { ArrayData }) as { Data: [number, unknown, string] };
    expect(answer.Data[0]).toBe(200);
    expect(JSON.parse(answer.Data[2])).toMatchObject({ Results: [{ ActionId: 1 }] });
  });

  it("are refused by number", () => {
    const { document, call } = frameOn();
    document.arrange({ kind: "throttled", lasting: false });
    expect(call(93, { ArrayData })).toStrictEqual({ Version: 1, Error: 5102 });
  });

  it("are not answered when Excel is silent", () => {
    const { document, call, sent } = frameOn();
    document.arrange({ kind: "silent", lasting: false });
    call(93, { ArrayData });
    expect(sent).toStrictEqual([]);
  });

  it("are answered late when answers are made slow", () => {
    jest.useFakeTimers();
    const { document, call, sent } = frameOn();
    document.setLatency(500);
    call(93, { ArrayData });
    jest.advanceTimersByTime(499);
    expect(sent).toStrictEqual([]);
    jest.advanceTimersByTime(1);
    expect(sent).toHaveLength(1);
    jest.useRealTimers();
  });
});

describe("events", () => {
  const changes = (document: ReturnType<typeof frameOn>["document"]): Promise<void> =>
    withAddIn(document, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );

  it("reach a frame that listens, as the same talk", async () => {
    const { document, listen, sent } = frameOn();
    await changes(document);
    listen("richApiMessage");
    enterText(document, 0, 0, "z");
    const event = sent.at(-1);
    expect(event).toMatchObject({ _actionName: "richApiMessage", _responseType: 1, _correlationId: "richApiMessage" });
    const [entry = []] = (event?.["_data"] as { ArrayData: unknown[][] }).ArrayData;
    expect(entry.slice(0, 3)).toStrictEqual([65_536, 10, "Workbook"]);
    expect(JSON.parse(String(entry[3]))).toMatchObject({ address: "A1", triggerSource: "Unknown" });
    expect(entry.slice(4)).toStrictEqual([null, false]);
  });

  it("say when they are a colleague's", async () => {
    const { document, listen, sent } = frameOn();
    await changes(document);
    listen("richApiMessage");
    document.setAsColleague(true);
    enterText(document, 0, 0, "z");
    expect(sent.at(-1)).toMatchObject({ _data: { ArrayData: [expect.arrayContaining([true])] } });
  });

  it("tell of the selection", () => {
    const { document, listen, sent } = frameOn();
    listen("documentSelectionChanged");
    select(document, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(sent.at(-1)).toMatchObject({ _actionName: "documentSelectionChanged", _responseType: 1 });
  });

  it("do not reach a frame that does not listen, that listens no more, or that is gone", async () => {
    const { document, listen, say, sent, end } = frameOn();
    await changes(document);
    enterText(document, 0, 0, "a");
    expect(sent).toStrictEqual([]);
    listen("richApiMessage");
    say({ _actionName: "richApiMessage", _actionType: 2 });
    enterText(document, 0, 0, "b");
    expect(sent).toHaveLength(2);
    listen("richApiMessage");
    end();
    enterText(document, 0, 0, "c");
    expect(sent).toHaveLength(3);
  });
});

describe("ribbon buttons", () => {
  it("are run by their function's name when the frame is ready, and end with a status", () => {
    const { frame, listen, call, sent } = frameOn();
    const heard: unknown[] = [];
    frame.onCommandsReady = () => heard.push("ready");
    frame.onCommandCompleted = (status) => heard.push(status);
    frame.runCommand("Button", "refresh");
    expect(sent).toStrictEqual([]);
    listen("appCommandInvoked");
    frame.runCommand("Button", "refresh");
    expect(sent.at(-1)).toMatchObject({ _data: { 0: "Button", 1: "refresh", 2: '{"source":{"id":"Button"}}' } });
    expect(call(94, { 0: "Button", 1: 0, 2: "{}" })).toStrictEqual({ Version: 1, Error: 0 });
    call(94, { 0: "Button", 1: 11_101, 2: "" });
    expect(heard).toStrictEqual(["ready", 0, 11_101]);
  });
});

describe("a dialog", () => {
  const open = { _actionName: "dialogMessageReceived", _actionType: 1, _correlationId: 7 };
  const target = { eventDispId: 10, targetId: JSON.stringify({ url: "https://localhost:3000/commands.html?a=b" }) };

  it("is shown by who draws it, hears what is said to its page, and closes", () => {
    const { frame, sent, say } = frameOn();
    const shown: (string | null)[] = [];
    frame.onDialog = (url) => shown.push(url);
    expect(say({ ...open, _data: target })).toEqual({ Error: 0 });
    frame.tellOfDialog({ messageType: 0, messageContent: "close", messageOrigin: "https://localhost:3000" });
    expect(sent.at(-1)).toMatchObject({ _actionName: open._actionName, _data: { messageContent: "close" } });
    say({ ...open, _actionType: 2 });
    expect(shown).toEqual(["https://localhost:3000/commands.html?a=b", null]);
  });

  it("fails where nobody draws it, so that nobody waits for it", () => {
    expect(frameOn().say({ ...open, _data: target })).toEqual({ Error: 5001 });
  });

  it.each([{}, { targetId: "{" }, { targetId: "{}" }, { targetId: 1 }])("of no address is none: %j", (data) => {
    const { frame, say } = frameOn();
    const shown: (string | null)[] = [];
    frame.onDialog = (url) => shown.push(url);
    say({ ...open, _data: data });
    expect(shown).toEqual([null]);
  });

  it.each([
    [{ messageToParent: "close" }, "close"],
    [{}, ""],
  ])("says %j as %j to the page that opened it", (data, message) => {
    const { frame, call } = frameOn();
    const heard: string[] = [];
    frame.onMessageToParent = (text) => heard.push(text);
    expect(call(144, data)).toMatchObject({ Error: 0 });
    expect(heard).toEqual([message]);
  });
});
