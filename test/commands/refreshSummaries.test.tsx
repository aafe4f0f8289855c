import { BroadcastChannel } from "node:worker_threads";
import { screen, waitFor } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { refreshSummaries } from "../../src/commands/refreshSummaries.ts";
import { drawTrouble, troubleToShow } from "../../src/commands/showTrouble.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import type { StandIn } from "../../src/standin/host.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { choices } from "../actions/sample.ts";
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
async function pressOn(book: Book, arrange: (host: StandIn) => void = () => undefined, opens = true) {
  const dialogs: string[] = [];
  const completed = jest.fn();
  Object.assign(globalThis, { BroadcastChannel, Office: officeWith(dialogs, opens) });
  await withExcel(book, async ({ host }) => {
    arrange(host);
    await refreshSummaries({ completed });
  });
  return { said: dialogs.map(troubleToShow), completed };
}

async function reported(): Promise<Book> {
  const book = sample();
  await withExcel(book, () => makeReport("scrutiny", choices()));
  put(book, "SP Outcomes", 17, 7, 40);
  return book;
}

const firstShare = (book: Book): unknown =>
  book.sheets
    .find(({ name }) => name === "Outcomes")
    ?.rows.get(5)
    ?.get(1)?.value;

describe("the ribbon button Refresh summaries", () => {
  it("refreshes, says nothing, and tells Excel that it is done", async () => {
    const book = await reported();
    const { said, completed } = await pressOn(book);
    expect(firstShare(book)).toBe("16/24 (66.7%)");
    expect(said).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says in a dialog why it was refused, and changes nothing", async () => {
    const book = await reported();
    const { said, completed } = await pressOn(book, (host) => host.failNext(CELL_EDIT));
    expect(said).toEqual([expect.stringMatching(/^A cell is being edited/)]);
    expect(firstShare(book)).toBe("15/24 (62.5%)");
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

describe("beside an open pane", () => {
  beforeEach(() => Object.assign(globalThis, { BroadcastChannel }));
  afterEach(() => Reflect.deleteProperty(globalThis, "BroadcastChannel"));

  const press = async (): Promise<void> => {
    Object.assign(Office, officeWith([], true));
    await refreshSummaries({ completed: () => undefined });
  };

  it("has the pane say why it was refused", async () => {
    const { host } = await openedPane(await reported());
    host.failNext(CELL_EDIT);
    await press();
    expect(await screen.findByText(/^A cell is being edited/)).toBeVisible();
  });

  it("has the pane read the workbook again, so that nothing is called stale any more", async () => {
    await openedPane(await reported());
    expect(screen.getByText(/summaries are stale/)).toBeVisible();
    await press();
    await waitFor(() => expect(screen.queryByText(/summaries are stale/)).not.toBeInTheDocument());
  });
});

describe("the dialog", () => {
  it("says what was refused, and closes", () => {
    const messages: string[] = [];
    Object.assign(globalThis, {
      Office: { context: { ui: { messageParent: (text: string) => messages.push(text) } } },
    });
    drawTrouble(document, "The sheet Outcomes is protected.");
    expect(screen.getByRole("heading", { name: "The summaries were not refreshed" })).toBeVisible();
    expect(screen.getByText("The sheet Outcomes is protected.")).toBeVisible();
    screen.getByRole("button", { name: "Close" }).click();
    expect(messages).toEqual(["close"]);
  });

  it.each([
    ["https://x/commands.html", null],
    ["https://x/commands.html?_host_Info=Excel", null],
    ["https://x/commands.html?trouble=A%20cell%20%26%20more", "A cell & more"],
  ])("%s says %s", (address, words) => expect(troubleToShow(address)).toBe(words));
});
