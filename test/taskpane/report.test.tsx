import { screen, waitFor, within } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import type { StandIn } from "../../src/standin/host.ts";
import { CELL_EDIT, CONNECTION_LOST, THROTTLED, tooLarge } from "../../src/standin/faults.ts";
import { ActionType, type WireRequest } from "../../src/standin/protocol/wire.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { deleteSheet } from "../../src/xlsx/insert.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { figuresSetting } from "../support/figuresSetting.ts";
import { IN_DIALOG, openedPane } from "../support/pane.tsx";
import { sample, sheetNamed } from "../support/variants.ts";

async function openReport(book: Book) {
  const opened = await openedPane(book);
  await opened.user.click(screen.getByRole("tab", { name: "Report" }));
  await screen.findByRole("button", { name: /^(Make report|Refresh|Go to Registers)$/ });
  return opened;
}

async function withReport(...only: readonly string[]) {
  const opened = await openReport(sample(...only));
  await opened.user.click(screen.getByRole("button", { name: "Make report" }));
  await screen.findByText(/^\d+ tables were made\.$/);
  await screen.findByRole("button", { name: "Refresh" });
  return opened;
}

/** Its outcomes with a report that has fixed values for figures: what is written at a refresh are cells that changed. */
const fixedReport = prepared(async () => {
  const book = sample("SP Outcomes");
  await withExcel(book, () => makeReport("scrutiny", choices({ rules: [figuresSetting("Fixed values")] })));
  return book;
});

async function withFixedReport() {
  const opened = await openReport(await fixedReport());
  await screen.findByRole("button", { name: "Refresh" });
  return opened;
}

const tables = (): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: "Made in this workbook" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

describe("the view Report", () => {
  it("keeps whether a pack has charts, and offers none where no summary has any", async () => {
    const { user, book } = await openReport(sample("SP Outcomes"));
    await user.selectOptions(screen.getByLabelText("Charts"), "Beside the tables");
    await screen.findByText(/^Refresh keeps how you style and place them/);
    const cells = book.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
    expect(cells.filter(({ value }) => value === "Beside the tables")).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText("Pack"), "finance");
    expect(screen.queryByLabelText("Charts")).not.toBeInTheDocument();
  });

  it("says what the report speaks for and what it is made from", async () => {
    await openReport(sample());
    expect(screen.getByRole("combobox", { name: "Pack" })).toHaveDisplayValue(
      "Corporate performance report to scrutiny",
    );
    expect(screen.getAllByText("Q1 21/22, as at 30/06/21")).toHaveLength(2);
    expect(screen.getByText(/^From SP Outcomes \(Outcomes\), Workplan \(Workplan\), /)).toBeVisible();
  });

  it("makes the tables, lists them, and goes to one", async () => {
    const { user, host } = await withReport();
    expect(screen.getByText("11 tables were made.")).toBeVisible();
    expect(tables()).toHaveLength(11);
    expect(tables()).toContain("Outcomesnew");
    await user.click(screen.getByRole("button", { name: "Red Red outcomes" }));
    await waitFor(() => expect(host.session.selection.sheet.name).toBe("Red Red outcomes"));
  });

  it("says after a refresh what changed since, and only that", async () => {
    const { user, type } = await withFixedReport();
    type("SP Outcomes", "H18", "40");
    await screen.findByText(/^You changed SP Outcomes\./);
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    const changes = within(await screen.findByRole("list", { name: "What changed in Outcomes" }));
    expect(changes.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^A2: 15 Green of 24 rated outcomes;.+ → 16 Green of 24 rated outcomes;/),
      "B6: 15/24 (62.5%) → 16/24 (66.7%)",
      "B8: 6/24 (25%) → 5/24 (20.8%)",
    ]);
    expect(screen.queryByRole("list", { name: "What changed in Off target" })).not.toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/stale/i)).not.toBeInTheDocument());
  });

  it("says that there was nothing to write", async () => {
    const { user } = await withReport("SP Outcomes");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByText("Everything is as it should be: nothing was written.")).toBeVisible();
  });

  it("says when the report was made, and that one was made earlier", async () => {
    const { user } = await withReport("SP Outcomes");
    await user.click(screen.getByRole("tab", { name: "Registers" }));
    expect(screen.getByText(/; report made \d\d:\d\d\.$/)).toBeVisible();
  });

  it("refuses to choose between registers, and says where a person can", async () => {
    const risks = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";
    const { user } = await openReport(bookFromText(`== One ==\n${risks}\n\n== Two ==\n${risks}`));
    await user.click(screen.getByRole("button", { name: "Make report" }));
    expect(
      await screen.findByText(/could each be the one for Strategic risks\. Choose one: in the pane under Registers/),
    ).toBeVisible();
  });
});

describe("a report that is refused", () => {
  const protect = (book: Book, name: string): void => void (sheetNamed(book, name).protection = { password: false });

  /** Deletes a sheet when the next action has read the workbook and before it writes. */
  const deleteBeforeWriting = (host: StandIn, name: string): void => {
    const execute = host.execute.bind(host);
    host.execute = (body, flags) => {
      const { Actions } = JSON.parse(body) as WireRequest;
      if (Actions.some((action) => action.ActionType === ActionType.setProperty)) {
        deleteSheet(host.book, sheetNamed(host.book, name).id);
        host.execute = execute;
      }
      return execute(body, flags);
    };
  };

  it.each<readonly [what: string, arrange: (host: StandIn) => void, words: RegExp]>([
    [
      "a cell is being edited",
      (host) => host.failNext(CELL_EDIT),
      /^A cell is being edited, .+Press Enter to keep what was typed or Esc to drop it/,
    ],
    [
      "there are too many requests",
      (host) => host.failNext(THROTTLED),
      /^Excel is busy with something else\. Wait a minute/,
    ],
    [
      "the request is too large",
      (host) => host.failNext(tooLarge("Request")),
      /^That is more than Excel handles at once\. Split the workbook/,
    ],
    [
      "the connection is lost",
      (host) => host.failNext(CONNECTION_LOST),
      /^The connection to Excel was lost\. Check that you are online/,
    ],
    [
      "the workbook is read only",
      (host) => void (host.session.readOnly = true),
      /^This workbook is open for reading only\. Choose Edit Workbook.+Nothing was changed\.$/,
    ],
    [
      "the structure is protected",
      ({ book }) => void (book.structureLocked = true),
      /^The structure of this workbook is protected.+Unprotect it \(Review, Protect Workbook\).+Nothing was changed\.$/,
    ],
  ])("because %s says so beside the button, and the next try works", async (_what, arrange, words) => {
    const { user, host, book } = await openReport(sample("SP Outcomes"));
    const sheets = book.sheets.length;
    arrange(host);
    await user.click(screen.getByRole("button", { name: "Make report" }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(book.sheets).toHaveLength(sheets);
    host.session.readOnly = false;
    book.structureLocked = false;
    await user.click(screen.getByRole("button", { name: "Make report" }));
    expect(await screen.findByText(/^\d tables were made\.$/)).toBeVisible();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  it("because a summary's sheet is protected names the sheet, and the next try works", async () => {
    const { user, book, type } = await withFixedReport();
    type("SP Outcomes", "H18", "40");
    protect(book, "Outcomes");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(
      await screen.findByText(
        /^The sheet Outcomes is protected\. Unprotect it \(Review, Unprotect Sheet\), then .+ Nothing was changed\.$/,
      ),
    ).toBeVisible();
    sheetNamed(book, "Outcomes").protection = null;
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByRole("list", { name: "What changed in Outcomes" })).toBeVisible();
  });

  it("because a summary was deleted while it was being refreshed says so, and the next try makes it again", async () => {
    const { user, host, book, type } = await withFixedReport();
    type("SP Outcomes", "H18", "40");
    deleteBeforeWriting(host, "Outcomes");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(await screen.findByText(/Outcomes.+ is no longer there: deleted or renamed\./)).toBeVisible();
    expect(book.sheets.map(({ name }) => name)).not.toContain("Outcomes");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    await waitFor(() => expect(book.sheets.map(({ name }) => name)).toContain("Outcomes"));
    expect(screen.queryByText(/is no longer there/)).not.toBeInTheDocument();
  });

  it("can have its message closed", async () => {
    const { user, host } = await openReport(sample("SP Outcomes"));
    host.failNext(THROTTLED);
    await user.click(screen.getByRole("button", { name: "Make report" }));
    await screen.findByText(/^Excel is busy/);
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText(/^Excel is busy/)).not.toBeInTheDocument();
  });
});

describe("the period", () => {
  it("is chosen in a dialog and kept in the rules' sheet", async () => {
    const { user, book } = await openReport(sample("SP Outcomes"));
    await user.click(await screen.findByRole("button", { name: "Q1 21/22, as at 30/06/21" }));
    const dialog = within(await screen.findByRole("dialog", IN_DIALOG));
    const period = dialog.getByLabelText("Reporting period");
    await user.clear(period);
    await user.type(period, "Q4 2020/21");
    await user.click(dialog.getByText("Save"));
    expect(await screen.findByRole("button", { name: "Q4 20/21, as at 31/03/21" })).toBeVisible();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(book.sheets.map(({ name }) => name)).toContain("Scrutineer rules");
  });

  it.each([
    ["soon", "", "This is not a period. Write it as Q1 21/22, H1 21/22, Jun-21 or 2021/22."],
    ["Q1 21/22", "31/02/2021", "This is not a day. Write it as 30/06/2021."],
    ["Q1 1999/2000", "", "The workbook has no values for Q1 99/00. It has Q4 20/21, Q1 21/22."],
  ])("%s with the day “%s” is refused in words", async (period, day, words) => {
    const { user } = await openReport(sample("SP Outcomes"));
    await user.click(await screen.findByRole("button", { name: "Q1 21/22, as at 30/06/21" }));
    const dialog = within(await screen.findByRole("dialog", IN_DIALOG));
    const field = dialog.getByLabelText("Reporting period");
    await user.clear(field);
    await user.type(field, period);
    if (day !== "") await user.type(dialog.getByLabelText("As-at date"), day);
    await user.click(dialog.getByText("Save"));
    expect(await dialog.findByText(words)).toBeVisible();
    await user.click(dialog.getByText("Cancel"));
    expect(await screen.findByRole("button", { name: "Q1 21/22, as at 30/06/21" })).toBeVisible();
  });
});
