import { screen, waitFor, within } from "@testing-library/react";
import { bookFromText } from "../support/bookFromText.ts";
import { IN_DIALOG, openedPane } from "../support/pane.tsx";
import { cellOf, sheetNamed } from "../support/variants.ts";

const KPIS = `
== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Target | Q4 20/21 | Q1 21/22
K1 | Visits | High | 10 | 18 | 20
K2 | Jobs | High | 10 | 9 | 9.8
K3 | Waits | Low | 10 | 12 | 14
`;

async function previewed(text = KPIS) {
  const opened = await openedPane(bookFromText(text));
  await opened.user.click(screen.getByRole("tab", { name: "Report" }));
  await opened.user.click(await screen.findByRole("button", { name: "Next period…" }));
  return opened;
}

describe("the next period", () => {
  it("is previewed, begun when a person says so, and put back", async () => {
    const { user, book } = await previewed();
    const heading = () => cellOf(sheetNamed(book, "KPIs"), 1, 6).value;
    const dialog = within(await screen.findByRole("alertdialog", { name: "Close Q1 21/22 and begin Q2 21/22?" }));
    expect(dialog.getByText('Column G: "Q2 21/22", like "Q1 21/22"')).toBeInTheDocument();
    expect(heading()).toBe("");
    await user.click(dialog.getByRole("button", { name: "Close Q1 21/22", ...IN_DIALOG }));
    expect(await screen.findByText(/^Period closed: Q1 21\/22/)).toBeInTheDocument();
    expect(heading()).toBe("Q2 21/22");
    await user.click(screen.getByRole("button", { name: "Put back" }));
    await user.click(await screen.findByRole("button", { name: "Put back, keep the sheets", ...IN_DIALOG }));
    await waitFor(() => expect(heading()).toBe(""));
  });

  it("is left alone when a person wants nothing done", async () => {
    const { user, book } = await previewed();
    const sheets = book.sheets.length;
    await user.click(await screen.findByRole("button", { name: "Do nothing", ...IN_DIALOG }));
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(book.sheets).toHaveLength(sheets);
  });

  it("says why there is nothing to close", async () => {
    const { user } = await previewed();
    await user.click(await screen.findByRole("button", { name: "Close Q1 21/22", ...IN_DIALOG }));
    await screen.findByText(/^Period closed: Q1 21\/22/);
    await user.click(screen.getByRole("button", { name: "Next period…" }));
    expect(await screen.findByText(/^No indicator has a value for Q2 21\/22 yet/)).toBeInTheDocument();
  });
});
