import { screen, within } from "@testing-library/react";
import { openedPane } from "../support/pane.tsx";
import { sample } from "../support/variants.ts";

const long = { timeout: 10_000 };

it("finds the registers of the sample and binds them all", async () => {
  const { user, book } = await openedPane(sample());
  await user.click(screen.getByRole("button", { name: "Find registers" }));
  expect(
    await screen.findByText(/^6 registers, 278 rows, \d+ things to check; no report yet\.$/, {}, long),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bind all 6" }));
  const card = screen.getByRole("group", { name: "SP Outcomes" });
  expect(await within(card).findByText("Bound", {}, long)).toBeVisible();
  expect(book.names.map(({ name }) => name)).toContain("Scrutineer.Register.SP_Outcomes.Header");
});
