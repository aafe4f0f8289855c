import { screen, waitFor } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import { choices } from "../actions/sample.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { figuresSetting } from "../support/figuresSetting.ts";
import { openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";
import type { Book } from "../../src/xlsx/book.ts";

/** The sample with its report made, as it is opened on another day; its figures are fixed values unless said otherwise. */
const reportedWith = prepared(async (value = "") => {
  const book = sample("SP Outcomes", "Read me");
  await withExcel(book, () => makeReport("scrutiny", choices({ rules: [figuresSetting(value)] })));
  return book;
});
const reported = (value = "Fixed values"): Promise<Book> => reportedWith(value);

const stale = /summaries? (is|are) stale: /;

describe("while the pane is open", () => {
  it("a change of a register marks the summaries at once, and the reading says which they are", async () => {
    const { type } = await openedPane(await reported());
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
    type("SP Outcomes", "H18", "40");
    expect(
      await screen.findByText(
        "You changed SP Outcomes. 4 summaries are stale: Key points, Outcomes, Outcomes trend and Red Red outcomes.",
      ),
    ).toBeVisible();
  });

  it("marks no summary whose figures are formulas: they follow", async () => {
    const { type, book } = await openedPane(await reported("Live formulas"));
    type("SP Outcomes", "H7", "900");
    await screen.findByText("● Green 14");
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
    const shown = book.sheets
      .find(({ name }) => name === "Outcomes")
      ?.rows.get(5)
      ?.get(1)?.value;
    expect(shown).toBe("14/24 (58.3%)");
  });

  it("says that somebody else changed it", async () => {
    const { type } = await openedPane(await reported());
    type("SP Outcomes", "H18", "40", "colleague");
    expect(await screen.findByText(/^Somebody else changed SP Outcomes\. 4 summaries are stale/)).toBeVisible();
  });

  it("writes nothing by itself", async () => {
    const { type, book } = await openedPane(await reported());
    const before = JSON.stringify(book.sheets.find(({ name }) => name === "Outcomes")?.rows.size);
    type("SP Outcomes", "H18", "40");
    await screen.findByText(stale);
    expect(JSON.stringify(book.sheets.find(({ name }) => name === "Outcomes")?.rows.size)).toBe(before);
  });

  it("is clean again after a refresh", async () => {
    const { type, user } = await openedPane(await reported());
    type("SP Outcomes", "H18", "40");
    await screen.findByText(stale);
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
    expect(screen.getByText(/; report made \d\d:\d\d\.$/)).toBeVisible();
  });

  it("is clean again when a change that makes no difference has been read", async () => {
    const { type } = await openedPane(await reported());
    type("SP Outcomes", "K7", "Another word on it");
    await screen.findByText(stale);
    await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
  });

  it("takes no notice of a change beside every register", async () => {
    const { type, host } = await openedPane(await reported());
    const before = host.trips.length;
    type("Read me", "D20", "a note");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(host.trips).toHaveLength(before);
  });

  it("says that what it shows is older when Excel could not be read again, and reads at the next try", async () => {
    const { type, host, user } = await openedPane(await reported());
    host.failNext(CELL_EDIT);
    type("SP Outcomes", "H18", "40");
    await user.click(await screen.findByRole("button", { name: "Read again" }));
    expect(await screen.findByText(/^You changed SP Outcomes\. 4 summaries are stale/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Read again" })).not.toBeInTheDocument();
  });

  it("counts new figures in as soon as they have been read", async () => {
    const { type } = await openedPane(await reported());
    expect(screen.getByText("■ Red 6")).toBeVisible();
    type("SP Outcomes", "H18", "40");
    expect(await screen.findByText("■ Red 5")).toBeVisible();
  });
});

describe("when the pane is opened", () => {
  it("says which summaries became stale while it was closed", async () => {
    const book = await reported();
    const cell = book.sheets
      .find(({ name }) => name === "SP Outcomes")
      ?.rows.get(17)
      ?.get(7);
    if (!cell) throw new Error("The sample has no cell H18.");
    cell.value = 40;
    await openedPane(book);
    expect(
      screen.getByText("4 summaries are stale: Key points, Outcomes, Outcomes trend and Red Red outcomes."),
    ).toBeVisible();
    expect(screen.getByText(/; a report was made earlier, 4 summaries stale\.$/)).toBeVisible();
  });
});
