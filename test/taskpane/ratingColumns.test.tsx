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
`;

describe("rating columns in the pane", () => {
  it("are shown cell by cell, put in when a person says so, and taken away again", async () => {
    const { user, book } = await openedPane(bookFromText(KPIS));
    await user.click(screen.getByRole("tab", { name: "Registers" }));
    const find = screen.queryByRole("button", { name: "Find registers" });
    if (find) await user.click(find);
    const rating = () => String(cellOf(sheetNamed(book, "KPIs"), 2, 6).value);
    await user.click(await screen.findByRole("button", { name: "Add rating columns to KPIs…" }));
    const dialog = within(await screen.findByRole("alertdialog", { name: "Put ratings beside KPIs?" }));
    expect(dialog.getByText('G3: empty → "● Green"')).toBeInTheDocument();
    expect(rating()).toBe("");
    await user.click(dialog.getByRole("button", { name: "Put in 2 columns", ...IN_DIALOG }));
    const again = await screen.findByRole("button", { name: "Rating columns of KPIs…" });
    expect(rating()).toBe("● Green");
    await user.click(again);
    const standing = within(await screen.findByRole("alertdialog", { name: "Rating columns beside KPIs" }));
    expect(standing.getByText(/^They are as they should be/)).toBeInTheDocument();
    await user.click(standing.getByRole("button", { name: "Take them away", ...IN_DIALOG }));
    await waitFor(() => expect(rating()).toBe(""));
    expect(await screen.findByRole("button", { name: "Add rating columns to KPIs…" })).toBeInTheDocument();
  });
});
