import { expect, type Frame } from "@playwright/test";
import { choose, SLOW, stands } from "./support/homeSteps.ts";
import { picture } from "./support/picture.ts";
import { test } from "./support/reported.ts";

/** Chooses figures that stay as they are until they are refreshed: what one click does can then be seen. */
async function fixFigures(pane: Frame): Promise<void> {
  await choose(pane, "Report");
  await pane.getByLabel("Figures").selectOption("Fixed values");
  await expect(pane.getByText(/They stay as they are until the summaries are refreshed/)).toBeVisible();
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByRole("button", { name: "Refresh" })).toBeEnabled(SLOW);
  await choose(pane, "Home");
  await stands(pane, "Everything is up to date");
}

test("a manager refreshes the summaries with one click, the pane closed, and sees why afterwards", async ({
  withReport: workbench,
}) => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await stands(pane, "Everything is up to date");
  await fixFigures(pane);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.locator(".pane")).toHaveCount(0);

  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await workbench.show("Outcomes");
  await expect(workbench.cell("B6")).toHaveText("15/24 (62.5%)");
  await page.getByRole("button", { name: "Refresh summaries" }).click();
  await expect(workbench.cell("B6")).toHaveText("16/24 (66.7%)", SLOW);
  await expect(workbench.cell("B8")).toHaveText("5/24 (20.8%)");
  await expect(page.locator(".pane")).toHaveCount(0);
  await workbench.cell("B6").click();
  await picture(page, "manager-refreshed");

  await page.getByRole("button", { name: "Open", exact: true }).click();
  await stands(await workbench.pane(), "Everything is up to date");
});
