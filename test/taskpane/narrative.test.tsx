import { screen, waitFor, within } from "@testing-library/react";
import { axeFinds, openedPane, settled } from "../support/pane.tsx";
import { bookFromText } from "../support/bookFromText.ts";
import { sheetNamed } from "../support/variants.ts";
import type { Book } from "../../src/xlsx/book.ts";

const LONG = 60_000;

const book = (): Book =>
  bookFromText(`
== KPIs ==
KPIs, Q1 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target | Comment
A | Visits | High | 18 | 20 | 10 | Busy
C | Waits | Low | 12 | 14 | 10
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status | Reason for delay | Revised Due Date
A2 | Paint the bridge | Finance | 31/03/21 | Green | Rain |
`);

const openNarrative = async () => {
  const opened = await openedPane(book());
  await opened.user.click(screen.getByRole("tab", { name: "Narrative" }));
  await screen.findByRole("list", { name: "Items" }, { timeout: LONG });
  return opened;
};
const listed = (): readonly string[] =>
  within(screen.getByRole("list", { name: "Items" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
/** The rows of the narrative's sheet in their order: number, item, period, what, words. */
const kept = (open: Book): readonly string[] =>
  [...sheetNamed(open, "Scrutineer narrative").rows]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, cells]) => {
      const words = [2, 3, 4, 5].map((column) => String(cells.get(column)?.value ?? ""));
      return row > 4 ? [[row + 1, ...words].join(" · ")] : [];
    });

describe("the view Narrative", () => {
  it(
    "lists what needs words, keeps what is written, and puts it back",
    async () => {
      const { user, book: open } = await openNarrative();
      expect(listed()).toEqual([
        "WaitsKPIs: 14Red and worsening · no words yet",
        "Paint the bridgeWorkplan: Green, due 31/03/21Overdue · has words",
      ]);
      expect(await axeFinds()).toHaveNoViolations();
      await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "All 3");
      await user.type(screen.getByRole("searchbox", { name: "Find" }), "bridge");
      expect(listed()).toHaveLength(1);
      await user.clear(screen.getByRole("searchbox", { name: "Find" }));

      await user.click(screen.getByRole("button", { name: "Waits" }));
      expect(screen.getByRole("button", { name: "Back to the items" })).toHaveFocus();
      expect(screen.getByText(/^Q1 21\/22: 14, Red and worsening\. It stands on/)).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Save" }));
      expect(screen.getByText(/^Nothing was typed/)).toBeVisible();
      await user.type(screen.getByRole("textbox", { name: "Commentary" }), "The lift{Enter}is broken.");
      await user.selectOptions(screen.getByRole("combobox", { name: "Another rating" }), "Amber");
      await user.click(screen.getByRole("button", { name: "Save" }));
      const why = screen.getByRole("textbox", { name: "Why Amber" });
      expect(why).toHaveAccessibleDescription(/does not stand without a reason/);
      expect(await axeFinds()).toHaveNoViolations();
      await user.type(why, "one site was shut");
      await user.click(screen.getByRole("button", { name: "Save" }));
      await screen.findByRole("list", { name: "Items" });
      expect(kept(open)).toEqual([
        "6 · Waits · Q1 21/22 · Commentary · The lift\nis broken.",
        "7 · Waits · Q1 21/22 · Rating · Amber: one site was shut",
      ]);
      expect(listed()[0]).toBe("WaitsKPIs: 14Red and worsening · has words");
      await user.click(screen.getByRole("button", { name: "Put back" }));
      await user.click(await screen.findByRole("button", { name: "Put back, remove the sheets", hidden: true }));
      await waitFor(() => expect(listed()[0]).toContain("no words yet"), { timeout: LONG });
    },
    LONG,
  );

  it(
    "shows what is changed on the sheet, beside what is being typed, and goes back to the register's words",
    async () => {
      const { user, book: open, type } = await openNarrative();
      await user.click(screen.getByRole("button", { name: "Paint the bridge" }));
      const reason = () => screen.getByRole("textbox", { name: "Reason" });
      expect(reason()).toHaveValue("Rain");
      expect(reason()).toHaveAccessibleDescription("From the register.");
      await user.type(screen.getByRole("textbox", { name: "Revised date" }), "soon");
      await user.click(screen.getByRole("button", { name: "Save" }));
      expect(screen.getByText(/“soon” names no date/)).toBeVisible();
      await user.clear(screen.getByRole("textbox", { name: "Revised date" }));
      await user.type(screen.getByRole("textbox", { name: "Revised date" }), "30 September 2021");
      await user.clear(reason());
      await user.type(reason(), "Storm");
      await user.click(screen.getByRole("button", { name: "Save" }));
      await user.click(await screen.findByRole("button", { name: "Paint the bridge" }));
      expect(screen.getByRole("textbox", { name: "Revised date" })).toHaveValue("30/09/21");
      expect(reason()).toHaveAccessibleDescription("Written here or on a sheet.");

      // The pane begins to listen to the sheet that was just made.
      await settled();
      expect(kept(open)[0]).toBe("6 · Paint the bridge · Q1 21/22 · Reason · Storm");
      type("Scrutineer narrative", "F6", "Snow", "colleague");
      await waitFor(() => expect(reason()).toHaveValue("Snow"), { timeout: LONG });
      await user.type(reason(), " and ice");
      type("Scrutineer narrative", "F6", "Hail");
      expect(
        await screen.findByText("The sheet says “Hail” by now. Saving puts yours in its place.", {}, { timeout: LONG }),
      ).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Take the register's reason" }));
      await waitFor(() => expect(reason()).toHaveValue("Rain"), { timeout: LONG });
    },
    LONG,
  );

  it("has nothing to list without registers", async () => {
    const { user } = await openedPane(bookFromText("== Sheet1 ==\nHello"));
    await user.click(screen.getByRole("tab", { name: "Narrative" }));
    expect(await screen.findByRole("button", { name: "Go to Registers" })).toBeVisible();
  });
});
