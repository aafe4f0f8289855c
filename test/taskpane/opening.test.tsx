import { screen, waitFor } from "@testing-library/react";
import { ActionRefusal } from "../../src/actions/actionRefusal.ts";
import { CELL_EDIT, CONNECTION_LOST, NO_ANSWER } from "../../src/standin/faults.ts";
import { closePane, openPane, openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";

describe("opening the pane", () => {
  it("draws before Excel has answered, and says that it is reading", async () => {
    openPane(sample("SP Outcomes"), { ready: new Promise(() => undefined) });
    expect(screen.getByRole("heading", { name: "Scrutineer" })).toBeVisible();
    for (const name of ["Home", "Registers", "Rules", "Checks", "Narrative", "Report"])
      expect(screen.getByRole("tab", { name })).toBeVisible();
    expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "true");
    expect(screen.queryByText(/Reading the workbook…/)).not.toBeInTheDocument();
    expect(await screen.findByText("Reading the workbook…")).toBeVisible();
  });

  it("says what a register is, and offers to find some", async () => {
    await openedPane(sample("SP Outcomes"));
    expect(screen.getByText(/^A register is a block of cells/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Find registers" })).toBeVisible();
    expect(await screen.findByRole("button", { name: "Q1 21/22, as at 30/06/21" })).toBeVisible();
  });

  it("says why there is no Excel", async () => {
    const why = new ActionRefusal("no-excel", "This page is Scrutineer’s task pane.");
    openPane(sample("SP Outcomes"), { ready: Promise.reject(why) });
    expect(await screen.findByText("This page is Scrutineer’s task pane.")).toBeVisible();
  });

  it.each([
    ["a cell is being edited", CELL_EDIT, /^A cell is being edited.+Press Enter to keep what was typed/],
    ["the connection is lost", CONNECTION_LOST, /^The connection to Excel was lost\./],
  ])("says that %s, and reads at the next try", async (_because, fault, words) => {
    const { user } = openPane(sample("SP Outcomes"), { before: (host) => host.failNext(fault) });
    expect(await screen.findByText(words)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    expect(await screen.findByRole("button", { name: "Find registers" })).toBeVisible();
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });

  it("offers to wait no longer for an Excel that does not answer", async () => {
    const { user } = openPane(sample("SP Outcomes"), { before: (host) => host.failNext(NO_ANSWER) });
    await user.click(await screen.findByRole("button", { name: "Stop waiting" }));
    expect(screen.getByText(/^Scrutineer no longer waits for Excel/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    expect(await screen.findByRole("button", { name: "Find registers" })).toBeVisible();
  });

  it("says so when it is itself at fault, and offers to reload", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    openPane(sample("SP Outcomes"), { ready: Promise.reject(new TypeError("x is undefined")) });
    expect(await screen.findByText(/Scrutineer has made a mistake/)).toBeVisible();
    expect(screen.getByText("TypeError: x is undefined")).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload the pane" })).toBeVisible();
    silent.mockRestore();
  });

  it("says in plain words that a part of it could not be fetched, and offers to reload", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const gone = Object.assign(new Error("Loading chunk 271 failed. (error: https://x/271.js)"), {
      name: "ChunkLoadError",
    });
    openPane(sample(), { ready: Promise.reject(gone) });
    expect(await screen.findByText(/^A part of Scrutineer could not be fetched\./)).toBeVisible();
    expect(
      screen.getByText(/a newer version of Scrutineer has been put there.+nothing that stands in the workbook/s),
    ).toBeVisible();
    expect(screen.queryByText(/271|mistake/)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Reload the pane" })).toBeVisible();
    silent.mockRestore();
  });

  it("shows its frame, and answers, before any request to Excel was answered", async () => {
    const { user, host } = openPane(sample(), {
      before: (standIn) => {
        for (let times = 0; times < 3; times++) standIn.failNext(NO_ANSWER);
      },
    });
    expect(host.trips).toHaveLength(0);
    expect(screen.getByRole("heading", { name: "Scrutineer" })).toBeVisible();
    expect(screen.getAllByRole("tab")).toHaveLength(6);
    expect(screen.getByRole("tab", { name: "Home" })).toHaveAttribute("aria-selected", "true");
    await waitFor(() => expect(host.trips).toHaveLength(1));
    for (const name of ["Registers", "Rules", "Checks", "Narrative", "Report", "Home"]) {
      await user.click(screen.getByRole("tab", { name }));
      expect(screen.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
      expect(screen.getByRole("tabpanel", { name })).toBeVisible();
    }
    // None has been answered: the pane waits for the first of them.
    expect(host.trips.map(({ statusCode }) => statusCode)).toEqual([0]);
  });

  it("takes Excel's dark theme where Excel has one", async () => {
    await openedPane(sample("SP Outcomes"), { dark: true });
    const provider = document.querySelector(".fui-FluentProvider");
    await waitFor(() =>
      expect(provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1")).toBe("#292929"),
    );
  });

  it("says of a workbook that is open for reading only what cannot be done", async () => {
    const { user } = await openedPane(sample(), { readOnly: true });
    await user.click(screen.getByRole("button", { name: "Find registers" }));
    expect(await screen.findByText(/^This workbook is open for reading only: nothing can be bound/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bind all 6" }));
    expect(await screen.findByText(/^This workbook is open for reading only\. Choose Edit Workbook/)).toBeVisible();
  });

  it("shows Home first, wherever it was closed", async () => {
    const book = sample("SP Outcomes");
    const { user } = await openedPane(book);
    await user.click(screen.getByRole("tab", { name: "Checks" }));
    await closePane();
    await openedPane(book, { view: "Home" });
    expect(screen.getByRole("tab", { name: "Home" })).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("region", { name: /^(Start|Next step)$/ })).toBeVisible();
  });
});
