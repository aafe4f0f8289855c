import { type CommandEnd, CommandRun } from "../../../src/workbench/host/commandRun.ts";
import { newConversation } from "../../../src/workbench/host/conversation.ts";
import { OfficeFrame } from "../../../src/workbench/host/officeFrame.ts";
import { documentFrom } from "../support/documents.ts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const MISSING = 11_101;

/** A run of a button's function on a frame, how often the frame was asked, and how the run ended. */
function running() {
  const conversation = newConversation("https://localhost:3000", "1");
  const frame = new OfficeFrame({
    conversation,
    document: documentFrom("== A ==\nx"),
    requirements: {},
    send: () => undefined,
  });
  const asked: string[] = [];
  frame.runCommand = (button, name) => asked.push(`${button} ${name}`);
  const ends: CommandEnd[] = [];
  const run = new CommandRun(frame, { button: "B", functionName: "f" }, (end) => ends.push(end));
  return { frame, run, asked, ends };
}

it("asks once the page is ready, and ends when the function has", () => {
  const { frame, asked, ends } = running();
  expect(asked).toStrictEqual([]);
  frame.onCommandsReady?.();
  expect(asked).toStrictEqual(["B f"]);
  frame.onCommandCompleted?.(0);
  expect(ends).toStrictEqual(["done"]);
});

it("ends with any status but that there is no such function", () => {
  const { frame, ends } = running();
  frame.onCommandsReady?.();
  frame.onCommandCompleted?.(5001);
  expect(ends).toStrictEqual(["done"]);
});

it("asks again while the page is still on its way to say which functions it has", () => {
  const { frame, asked, ends } = running();
  frame.onCommandsReady?.();
  frame.onCommandCompleted?.(MISSING);
  expect(asked).toHaveLength(1);
  jest.advanceTimersByTime(100);
  expect(asked).toHaveLength(2);
  frame.onCommandCompleted?.(0);
  expect(ends).toStrictEqual(["done"]);
});

it("gives up when there is no such function for five seconds", () => {
  const { frame, asked, ends } = running();
  frame.onCommandsReady?.();
  for (let times = 0; times < 60 && ends.length === 0; times += 1) {
    frame.onCommandCompleted?.(MISSING);
    jest.advanceTimersByTime(100);
  }
  expect(ends).toStrictEqual(["no such function"]);
  expect(asked.length).toBeLessThanOrEqual(51);
});

it("gives up after five minutes without an end", () => {
  const { frame, ends } = running();
  frame.onCommandsReady?.();
  jest.advanceTimersByTime(5 * 60_000 - 1);
  expect(ends).toStrictEqual([]);
  jest.advanceTimersByTime(1);
  expect(ends).toStrictEqual(["not answered"]);
  expect(frame.onCommandCompleted).toBeNull();
});

it("hears no more once it is cancelled", () => {
  const { frame, run, ends } = running();
  run.cancel();
  jest.advanceTimersByTime(10 * 60_000);
  expect(frame.onCommandsReady).toBeNull();
  expect(ends).toStrictEqual([]);
});
