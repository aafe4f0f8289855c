import { BroadcastChannel } from "node:worker_threads";
import { screen, waitFor } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { checkNotice, checkWorkbook } from "../../src/commands/checkWorkbook.ts";
import { explainFigure, explainNotice } from "../../src/commands/explainFigure.ts";
import { nextPeriod, question } from "../../src/commands/nextPeriod.ts";
import { refreshSummaries } from "../../src/commands/refreshSummaries.ts";
import { drawNotice, noticeToShow } from "../../src/commands/notice.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import { parseArea } from "../../src/grid/area.ts";
import { selectRange } from "../../src/standin/excel/selecting.ts";
import type { StandIn } from "../../src/standin/host.ts";
import type { Book } from "../../src/xlsx/book.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { figuresSetting } from "../support/figuresSetting.ts";
import { openedPane } from "../support/pane.tsx";
import { put, sample } from "../support/variants.ts";

/** What a page of a ribbon button has of office.js beside Excel: the workbook's address and dialogs, which a person then closes. */
function officeWith(dialogs: string[], opens: boolean, answers: readonly string[] = []): object {
  const displayDialogAsync = (address: string, _size: object, opened: (result: object) => void): void => {
    dialogs.push(address);
    const handlers: Record<string, (said: object) => void> = {};
    const dialog = {
      addEventHandler: (event: string, handler: (said: object) => void) => (handlers[event] = handler),
      close: () => undefined,
    };
    opened({ status: opens ? "succeeded" : "failed", value: dialog });
    const message = answers[dialogs.length - 1];
    if (message === undefined) handlers["dialogEventReceived"]?.({ error: 12006 });
    else handlers["dialogMessageReceived"]?.({ message });
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
  answers: readonly string[] = [],
) {
  const dialogs: string[] = [];
  const completed = jest.fn();
  Object.assign(globalThis, { BroadcastChannel, Office: officeWith(dialogs, opens, answers) });
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

/** Selects a cell before the button is pressed; nobody listens. */
function select({ session }: StandIn, name: string, address: string): void {
  const [sheet, area] = [session.book.sheets.find((one) => one.name === name), parseArea(address)];
  if (!sheet || !area) throw new Error(`There is no ${name}!${address}.`);
  selectRange({ session, sheet, area });
}

const reported = prepared(async () => {
  const book = sample("SP Outcomes");
  await withExcel(book, () => makeReport("scrutiny", choices()));
  put(book, "SP Outcomes", 17, 7, 40);
  return book;
});

/** Every cell that holds no formula, sheet by sheet: live figures change by themselves, these only when somebody writes. */
const written = (book: Book): readonly unknown[] =>
  book.sheets.map(({ name, rows }) => [
    name,
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula, value }]) => (formula === null ? [[row, column, value]] : [])),
    ),
  ]);

describe("the ribbon button Refresh summaries", () => {
  it("refreshes, says nothing, and tells Excel that it is done", async () => {
    const book = await reported();
    const before = written(book);
    const { said, completed } = await pressOn(book);
    expect(written(book)).not.toEqual(before);
    expect(said).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says in a dialog why it was refused, and changes nothing", async () => {
    const book = await reported();
    const before = written(book);
    const { said, completed } = await pressOn(book, (host) => host.failNext(CELL_EDIT));
    expect(said).toEqual([expect.stringMatching(/^A cell is being edited/)]);
    expect(written(book)).toEqual(before);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says where no report was made how one is made", async () => {
    const { said } = await pressOn(sample("SP Outcomes"));
    expect(said).toEqual([expect.stringMatching(/^This workbook has no summaries yet\. Press Open Scrutineer/)]);
  });

  it("is done even where no dialog can be opened", async () => {
    const { completed } = await pressOn(sample("SP Outcomes"), undefined, false);
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
    const book = sample("SP Outcomes", "Directorate priorities");
    const { said, headings, completed } = await check(book);
    expect(headings).toEqual([expect.stringMatching(/^\d+ findings to look at$/)]);
    expect(said).toEqual([expect.stringMatching(/^\d+ errors?, .*Press Open on the Home tab and go to Checks/)]);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      sample("SP Outcomes", "Directorate priorities").sheets.map(({ name }) => name),
    );
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says why it was refused", async () => {
    const { said, headings } = await check(sample("SP Outcomes"), (host) => host.failNext(CELL_EDIT));
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

describe("the ribbon button Next period", () => {
  const press = (book: Book, answers: readonly string[]) => pressOn(book, undefined, true, nextPeriod, answers);
  it("says what would change, and does it when a person agrees", async () => {
    const book = sample("SP Outcomes");
    const { said, headings, completed } = await press(book, ["yes"]);
    expect(headings).toEqual(["Close Q1 21/22 and begin Q2 21/22?", "Q1 21/22 is closed"]);
    expect(said[0]).toMatch(/^The reporting period becomes Q2 21\/22, as at 30\/09\/21\..*\n(?:.*\n)*SP Outcomes: /);
    expect(book.sheets.map(({ name }) => name)).toContain("Scrutineer history");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each<readonly [readonly string[], string]>([
    [[], "closes the dialog"],
    [["close"], "presses Cancel"],
  ])("changes nothing when a person %j %s", async (answers) => {
    const book = sample("SP Outcomes");
    const { headings, completed } = await press(book, answers);
    expect(headings).toEqual(["Close Q1 21/22 and begin Q2 21/22?"]);
    expect(written(book)).toEqual(written(sample("SP Outcomes")));
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says where there is nothing to close", async () => {
    const { said, headings } = await press(bookFromText("== Notes ==\nHello"), []);
    expect(headings).toEqual(["The period was not closed"]);
    expect(said).toEqual([expect.stringMatching(/^No register was found/)]);
  });

  it("names first what a person has to see to, and counts the registers beyond eight", () => {
    const register = (name: string, refused: boolean) => ({
      ...{ register: name, sheet: name, kept: 1, columns: [], cells: [] },
      ...{ words: `Words of ${name}.`, refused },
    });
    const registers = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"].map((name) => register(name, name === "J"));
    const { words } = question({
      ...{ closing: "Q1 21/22", next: "Q2 21/22", asAt: "30/09/21", kept: 1, replaced: 0, registers },
      ...{ summaries: ["Outcomes"], summariesLeft: null },
    });
    expect(words.split("\n")).toEqual([
      "The reporting period becomes Q2 21/22, as at 30/09/21. 1 result of Q1 21/22 is kept in Scrutineer history.",
      "J: for you to see to. Words of J.",
      ...["A", "B", "C", "D", "E", "F", "G"].map((name) => `${name}: Words of ${name}.`),
      "And 2 more registers.",
      "1 summary is refreshed.",
      "Nothing has been changed yet. What is done can be put back in the pane.",
    ]);
  });
});

describe("the button Explain this figure", () => {
  const explain = (book: Book, sheet: string, address: string) =>
    pressOn(book, (host) => select(host, sheet, address), true, explainFigure);

  it("says in a dialog how the selected figure was made, and changes nothing", async () => {
    const book = await reported();
    const before = written(book);
    const { said, headings, completed } = await explain(book, "Outcomes", "B6");
    expect(headings).toEqual([expect.stringMatching(/^Outcomes, B6: \d+\/24/)]);
    expect(said).toEqual([
      expect.stringMatching(/\nCounted: \d+ Green\nOut of: 24 rated.*\nMade from: .* and \d+ more\./),
    ]);
    expect(written(book)).toEqual(before);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says of a register's row its rating and why", async () => {
    const { said, headings } = await explain(sample("SP Outcomes"), "SP Outcomes", "H18");
    expect(headings).toEqual([expect.stringMatching(/^SP Outcomes, H18: Combined crime/)]);
    expect(said).toEqual([expect.stringMatching(/^SP Outcomes\n(.*\n)*■ Red: /)]);
  });

  it("says of any other cell what to select", async () => {
    const { said, headings } = await explain(bookFromText("== Notes ==\nHello"), "Notes", "A1");
    expect(headings).toEqual(["Notes, A1"]);
    expect(said).toEqual([expect.stringMatching(/is neither in a summary nor in a register/)]);
  });

  it("says why it was refused", async () => {
    const { headings } = await pressOn(sample("SP Outcomes"), (host) => host.failNext(CELL_EDIT), true, explainFigure);
    expect(headings).toEqual(["The figure was not explained"]);
  });

  const place = { sheet: "A", row: 0, column: 1 };
  const behind = (title: string) => ({ place, register: "R", title, facts: [], rating: null, why: null, line: null });

  it.each<readonly [readonly string[], number, string, string]>([
    [[], 0, "No rows stand behind it.", "none"],
    [["One"], 0, "Made from: One.", "one"],
    [["One", ""], 0, "Made from: One and A, B1.", "a row without a name is its cell"],
    [["1", "2", "3", "4", "5", "6"], 44, "Made from: 1, 2, 3, 4, 5 and 45 more.", "five are named"],
    [["x".repeat(300)], 0, `Made from: ${"x".repeat(159)}….`, "a long name is cut"],
  ])("%# names the rows behind a figure: %j and %i more", (titles, more, words) => {
    const figure = {
      ...{ table: "T", row: "", column: "Green", shows: "3", note: "", rule: "Counted.", more },
      ...{ numerator: null, denominator: null, rows: titles.map(behind) },
    };
    const lines = explainNotice({ kind: "figure", place, figure, differs: null }).words.split("\n");
    expect(lines.slice(0, 2)).toEqual(["T · Green", "Counted."]);
    expect(lines[2]?.startsWith(words)).toBe(true);
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
    await openedPane(sample("SP Outcomes"));
    expect(await press(checkWorkbook)).toEqual([]);
    expect(await screen.findByRole("tab", { name: /Checks/, selected: true })).toBeVisible();
  });

  it("has the pane explain what is selected, anew at each press, and opens no dialog", async () => {
    const { host, select: selectCell } = await openedPane(sample("SP Outcomes"));
    selectCell("SP Outcomes", "H18");
    expect(await press(explainFigure)).toEqual([]);
    expect(await screen.findByRole("heading", { name: /^Combined crime/ }, { timeout: 20_000 })).toBeVisible();
    select(host, "SP Outcomes", "H7");
    await press(explainFigure);
    expect(await screen.findByRole("heading", { name: /^Children in Need/ }, { timeout: 20_000 })).toBeVisible();
  });

  it("has the pane say why it was refused", async () => {
    const { host } = await openedPane(await reported());
    host.failNext(CELL_EDIT);
    await press();
    expect(await screen.findByText(/^A cell is being edited/)).toBeVisible();
  });

  it("has the pane read the workbook again, so that nothing is called stale any more", async () => {
    const book = sample("SP Outcomes");
    const rules = [figuresSetting("Fixed values")];
    await withExcel(book, () => makeReport("scrutiny", choices({ rules })));
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

  it("asks, where there is something to agree to", () => {
    const messages: string[] = [];
    Object.assign(globalThis, {
      Office: { context: { ui: { messageParent: (text: string) => messages.push(text) } } },
    });
    document.body.replaceChildren();
    drawNotice(document, { heading: "Close Q1 21/22?", words: "One.\nTwo.", yes: "Close Q1 21/22" });
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    screen.getByRole("button", { name: "Close Q1 21/22" }).click();
    screen.getByRole("button", { name: "Cancel" }).click();
    expect(messages).toEqual(["yes", "close"]);
  });

  it.each([
    ["https://x/commands.html", null],
    ["https://x/commands.html?_host_Info=Excel", null],
    ["https://x/commands.html?words=A%20cell", null],
    [
      "https://x/commands.html?heading=No&words=A%20cell%20%26%20more",
      { heading: "No", words: "A cell & more", yes: null },
    ],
    ["https://x/commands.html?heading=A&words=B&yes=C", { heading: "A", words: "B", yes: "C" }],
  ])("%s says %j", (address, notice) => expect(noticeToShow(address)).toEqual(notice));
});
