import { screen, waitFor } from "@testing-library/react";
import { bindRegisters } from "../../src/actions/bind.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { axeFinds, closePane, openedPane } from "../support/pane.tsx";

const RISKS = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";
const risks = () => bookFromText(`== One ==\n${RISKS}`);
const HOME = { view: "Home" } as const;
const start = () => screen.findByRole("region", { name: "Start" }, { timeout: 10_000 });

beforeEach(() => localStorage.clear());

describe("the start", () => {
  it("opens the sample in an empty workbook, and shows what was found", async () => {
    const { user, book } = await openedPane(bookFromText("== Sheet1 ==\nHello"), HOME);
    await start();
    expect(await axeFinds()).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Open the sample" }));
    expect(await screen.findByRole("group", { name: "Sample outcomes" }, { timeout: 20_000 })).toBeVisible();
    expect(book.sheets.map(({ name }) => name)).toContain("Sample work plan");
    await user.click(screen.getByRole("tab", { name: "Home" }));
    expect(screen.getByRole("heading", { name: "3 registers found, not bound yet" })).toBeVisible();
  });

  it("finds a workbook's own registers, and is not shown again", async () => {
    const { user } = await openedPane(risks(), HOME);
    await start();
    await user.click(screen.getByRole("button", { name: "Find registers" }));
    expect(await screen.findByRole("group", { name: "One" })).toBeVisible();
    await waitFor(() => expect(localStorage.getItem("@Scrutineer/pane")).toContain('"started":true'));
    await closePane();
    await openedPane(risks(), HOME);
    expect(await screen.findByRole("region", { name: "Next step" })).toBeVisible();
    expect(screen.queryByRole("region", { name: "Start" })).not.toBeInTheDocument();
  });

  it("can be skipped, and asked for again", async () => {
    const { user } = await openedPane(risks(), HOME);
    await start();
    await user.click(screen.getByRole("button", { name: "Skip the start" }));
    expect(screen.getByRole("region", { name: "Next step" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show the start" }));
    await start();
    await user.click(screen.getByRole("button", { name: "Skip the start" }));
    expect(screen.queryByRole("region", { name: "Start" })).not.toBeInTheDocument();
  });

  it("is not put before a workbook in which registers are bound, but can be asked for there", async () => {
    const book = risks();
    await withExcel(book, () => bindRegisters(["One"]));
    const { user } = await openedPane(book, HOME);
    await user.click(await screen.findByRole("button", { name: "Show the start" }));
    await start();
  });

  it("offers no sample where nothing can be written", async () => {
    await openedPane(risks(), { ...HOME, readOnly: true });
    await start();
    expect(screen.queryByRole("button", { name: "Open the sample" })).not.toBeInTheDocument();
  });
});
