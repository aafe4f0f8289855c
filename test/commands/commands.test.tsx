import { BroadcastChannel } from "node:worker_threads";
import { screen, waitFor } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { checkNotice, checkWorkbook } from "../../src/commands/checkWorkbook.ts";
import { refreshSummaries } from "../../src/commands/refreshSummaries.ts";
import { drawNotice, noticeToShow } from "../../src/commands/notice.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import type { StandIn } from "../../src/standin/host.ts";
import type { Book } from "../../src/xlsx/book.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { openedPane } from "../support/pane.tsx";
import { put, sample } from "../support/variants.ts";

/** What a page of a ribbon button has of office.js beside Excel: the workbook's address and dialogs, which a person then closes. */
function officeWith(dialogs: string[], opens: boolean): object {
  const displayDialogAsync = (address: string, _size: object, opened: (result: object) => void): void => {
    dialogs.push(address);
    const handlers: Record<string, () => void> = {};
    const dialog = {
      addEventHandler: (event: string, handler: () => void) => (handlers[event] = handler),
      close: () => undefined,
    };
    opened({ status: opens ? "succeeded" : "failed", value: dialog });
    handlers["dialogEventReceived"]?.();
  };
  return {
    context: { document: { url: "Book1.xlsx" }, ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogEventReceived: "dialogEventReceived", DialogMessageReceived: "dialogMessageReceived" },
  };
}

/** Presses the button on a workbook. What the dialogs said, and how often Excel was told that the button is done. */
async function pressOn(
  book: Book,
  arrange: (host: StandIn) => void = () => undefined,
  opens = true,
  command = refreshSummaries,
) {
  const dialogs: string[] = [];
  const completed = jest.fn();
  Object.assign(globalThis, { BroadcastChannel, Office: officeWith(dialogs, opens) });
  await withExcel(book, async ({ host }) => {
    arrange(host);
    await command({ completed });
  });
  const notices = dialogs.map(noticeToShow);
  return {
    said: notices.map((notice) => notice?.words),
    headings: notices.map((notice) => notice?.heading),
    completed,
  };
}

async function reported(): Promise<Book> {
  const book = sample();
  await withExcel(book, () => makeReport("scrutiny", choices()));
  put(book, "SP Outcomes", 17, 7, 40);
  return book;
}

/** The first key point, which is fixed words; the figures of the tables are live. */
const keyPoint = (book: Book): unknown =>
  book.sheets
    .find(({ name }) => name === "Key points")
    ?.rows.get(6)
    ?.get(1)?.value;

describe("the ribbon button Refresh summaries", () => {
  it("refreshes, says nothing, and tells Excel that it is done", async () => {
    const book = await reported();
    const { said, completed } = await pressOn(book);
    expect(keyPoint(book)).toMatch(/^16 of 24 outcomes/);
    expect(said).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says in a dialog why it was refused, and changes nothing", async () => {
    const book = await reported();
    const { said, completed } = await pressOn(book, (host) => host.failNext(CELL_EDIT));
    expect(said).toEqual([expect.stringMatching(/^A cell is being edited/)]);
    expect(keyPoint(book)).toMatch(/^15 of 24 outcomes/);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says where no report was made how one is made", async () => {
    const { said } = await pressOn(sample());
    expect(said).toEqual([expect.stringMatching(/^This workbook has no summaries yet\. Press Open Scrutineer/)]);
  });

  it("is done even where no dialog can be opened", async () => {
    const { completed } = await pressOn(sample(), undefined, false);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says so when Scrutineer itself is at fault", async () => {
    const { said } = await pressOn(await reported(), (host) => {
      host.execute = () => {
        throw new RangeError("too deep");
      };
    });
    expect(said).toEqual([expect.stringMatching(/^(Scrutineer has made a mistake|Excel refused)/)]);
  });
});

describe("the ribbon button Check workbook", () => {
  const check = (book: Book, arrange?: (host: StandIn) => void) => pressOn(book, arrange, true, checkWorkbook);

  it("says in a dialog how much is odd and where, and changes nothing", async () => {
    const book = sample();
    const { said, headings, completed } = await check(book);
    expect(headings).toEqual([expect.stringMatching(/^\d+ findings to look at$/)]);
    expect(said).toEqual([expect.stringMatching(/^\d+ errors?, .*Press Open on the Home tab and go to Checks/)]);
    expect(book.sheets.map(({ name }) => name)).toEqual(sample().sheets.map(({ name }) => name));
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says why it was refused", async () => {
    const { said, headings } = await check(sample(), (host) => host.failNext(CELL_EDIT));
    expect(headings).toEqual(["The workbook was not checked"]);
    expect(said).toEqual([expect.stringMatching(/^A cell is being edited/)]);
  });

  it("says where there is no register", async () => {
    const { said } = await check(bookFromText("== Notes ==\nHello"));
    expect(said).toEqual([expect.stringMatching(/^No register was found/)]);
  });

  const at = (sheet: string, severity: Finding["severity"]): Finding => ({
    ...{ severity, code: "date-invalid", place: { sheet, row: 0, column: 0 }, found: "" },
    ...{ message: "", proposal: "", repair: null },
  });

  it.each<readonly [readonly Finding[], string, RegExp, string]>([
    [[], "Nothing odd was found", /^Every register was read/, "nothing"],
    [[at("A", "error")], "1 finding to look at", /^1 error, on the sheet A\./, "one"],
    [
      [at("A", "note"), at("B", "error"), at("B", "error")],
      "3 findings to look at",
      /^2 errors and 1 note, on the sheets A and B\./,
      "the gravest first, whatever their order",
    ],
    [
      ["A", "B", "C", "D", "E"].map((sheet) => at(sheet, "warning")),
      "5 findings to look at",
      /^5 warnings, on 5 sheets\./,
      "sheets are counted where they are many",
    ],
  ])("%#: %s, %s", (findings, heading, words) => {
    expect(checkNotice(findings)).toEqual({ heading, words: expect.stringMatching(words) });
  });
});

describe("beside an open pane", () => {
  beforeEach(() => Object.assign(globalThis, { BroadcastChannel }));
  afterEach(() => Reflect.deleteProperty(globalThis, "BroadcastChannel"));

  const press = async (command = refreshSummaries): Promise<readonly string[]> => {
    const dialogs: string[] = [];
    Object.assign(Office, officeWith(dialogs, true));
    await command({ completed: () => undefined });
    return dialogs;
  };

  it("has the pane show its checks, and opens no dialog", async () => {
    await openedPane(sample());
    expect(await press(checkWorkbook)).toEqual([]);
    expect(await screen.findByRole("tab", { name: /Checks/, selected: true })).toBeVisible();
  });

  it("has the pane say why it was refused", async () => {
    const { host } = await openedPane(await reported());
    host.failNext(CELL_EDIT);
    await press();
    expect(await screen.findByText(/^A cell is being edited/)).toBeVisible();
  });

  it("has the pane read the workbook again, so that nothing is called stale any more", async () => {
    const book = sample();
    await withExcel(book, () => makeReport("scrutiny", choices()));
    const { type } = await openedPane(book);
    type("SP Outcomes", "H18", "40");
    expect(await screen.findByText(/summaries are stale/)).toBeVisible();
    await press();
    await waitFor(() => expect(screen.queryByText(/summaries are stale/)).not.toBeInTheDocument(), { timeout: 20_000 });
  });
});

describe("the dialog", () => {
  it("says what was refused, and closes", () => {
    const messages: string[] = [];
    Object.assign(globalThis, {
      Office: { context: { ui: { messageParent: (text: string) => messages.push(text) } } },
    });
    drawNotice(document, { heading: "The summaries were not refreshed", words: "The sheet Outcomes is protected." });
    expect(screen.getByRole("heading", { name: "The summaries were not refreshed" })).toBeVisible();
    expect(screen.getByText("The sheet Outcomes is protected.")).toBeVisible();
    screen.getByRole("button", { name: "Close" }).click();
    expect(messages).toEqual(["close"]);
  });

  it.each([
    ["https://x/commands.html", null],
    ["https://x/commands.html?_host_Info=Excel", null],
    ["https://x/commands.html?words=A%20cell", null],
    ["https://x/commands.html?heading=No&words=A%20cell%20%26%20more", { heading: "No", words: "A cell & more" }],
  ])("%s says %j", (address, notice) => expect(noticeToShow(address)).toEqual(notice));
});
