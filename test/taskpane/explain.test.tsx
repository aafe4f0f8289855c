import { screen, waitFor } from "@testing-library/react";
import { makeReport } from "../../src/actions/report.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { axeFinds, openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";
import { Q1 } from "../actions/sample.ts";

const LONG = 60_000;

const withReport = prepared(async () => {
  const book = sample("SP Outcomes");
  await withExcel(book, () => makeReport("scrutiny", Q1, ["outcomes-standard", "red-red"]));
  return book;
});

/** The pane with Explain open, and a cell selected. */
async function explaining(sheet: string, address: string) {
  const pane = await openedPane(await withReport());
  await pane.user.click(screen.getByRole("tab", { name: "Report" }));
  await pane.user.click(await screen.findByRole("button", { name: "Explain a figure" }));
  await screen.findByRole("heading", { name: "Explain a figure" });
  await waitFor(() => expect(pane.host.session.events.size).toBeGreaterThan(1));
  pane.select(sheet, address);
  return pane;
}

describe("Explain a figure", () => {
  it(
    "shows the selected figure's rule, what it counts, and rows that are a click away, and comes back",
    async () => {
      const { user, host, select } = await explaining("Outcomes", "B6");
      expect(
        await screen.findByRole("heading", { name: "Outcomes, B6: 15/24 (62.5%)" }, { timeout: LONG }),
      ).toBeVisible();
      expect(screen.getByText("Counted: 15 Green")).toBeVisible();
      expect(screen.getByText(/^Out of: 24 rated/)).toBeVisible();
      expect(screen.getByRole("heading", { name: "Rows behind it: 15" })).toBeVisible();
      expect(await axeFinds()).toHaveNoViolations();

      await user.click(screen.getByRole("button", { name: "Children in Need rate per 10,000" }));
      await waitFor(() =>
        expect(host.session.selection).toMatchObject({ sheet: { name: "SP Outcomes" }, area: { row: 6 } }),
      );
      const back = await screen.findByRole("button", { name: "Back to the figure" });
      expect(screen.getByRole("heading", { name: "Outcomes, B6: 15/24 (62.5%)" })).toBeVisible();
      await user.click(back);
      await waitFor(() =>
        expect(host.session.selection).toMatchObject({ sheet: { name: "Outcomes" }, area: { row: 5 } }),
      );

      select("SP Outcomes", "H18");
      const row = await screen.findByRole("heading", { name: /^Combined crime/ }, { timeout: LONG });
      expect(row).toBeVisible();
      expect(
        screen.getByRole("img", { name: /^Trend of Combined crime.* in Q4 20\/21 to .* in Q1 21\/22; / }),
      ).toBeVisible();
      select("SP Outcomes", "A1");
      expect(await screen.findByText(/is neither in a summary nor in a register/, {}, { timeout: LONG })).toBeVisible();
    },
    LONG,
  );

  it(
    "stops listening when it is closed, and a tab closes it",
    async () => {
      const { user, host } = await explaining("Outcomes", "B7");
      const listening = host.session.events.size;
      await user.click(screen.getByRole("button", { name: "Close" }));
      expect(await screen.findByRole("button", { name: "Explain a figure" })).toBeVisible();
      await waitFor(() => expect(host.session.events.size).toBeLessThan(listening));
      await user.click(screen.getByRole("button", { name: "Explain a figure" }));
      await user.click(screen.getByRole("tab", { name: "Registers" }));
      expect(screen.queryByRole("heading", { name: "Explain a figure" })).not.toBeInTheDocument();
    },
    LONG,
  );
});
