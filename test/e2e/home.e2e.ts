import { expect, type Frame } from "@playwright/test";
import { faultsOfPane, lostInPane } from "./support/faults.ts";
import { stands } from "./support/homeSteps.ts";
import { picture } from "./support/picture.ts";
import { test } from "./support/workbench.ts";

const home = (pane: Frame): Promise<void> => pane.getByRole("tab", { name: "Home" }).click();

test("the start puts the sample into the workbook that is open, and is not shown again", async ({ workbench }) => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.getByRole("region", { name: "Start" }).getByRole("button", { name: "Open the sample" }).click();
  await expect(pane.getByRole("group", { name: "Sample outcomes" })).toBeVisible({ timeout: 60_000 });
  await workbench.show("Sample outcomes");
  await expect(workbench.cell("B4")).toHaveText("Household waste recycled (%)");
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await stands(await workbench.pane(), /^\d+ registers found, not bound yet$/);
});

test("Home leads from a workbook to its report, to what became stale, and to the next period", async ({
  workbench,
}) => {
  test.slow();
  const { page } = workbench;
  const pane = await workbench.pane();
  await expect(pane.getByRole("region", { name: "Start" })).toBeVisible();
  expect(await faultsOfPane(page)).toStrictEqual([]);
  expect(await lostInPane(pane)).toStrictEqual([]);
  await picture(page, "start");
  await pane.getByRole("button", { name: "Skip the start" }).click();
  await stands(pane, "6 registers found, not bound yet");
  await pane.getByRole("button", { name: "Find registers" }).click();
  await expect(pane.getByRole("group", { name: "SP Outcomes" })).toBeVisible();

  await home(pane);
  await pane.getByRole("button", { name: "Bind all 6" }).click();
  await stands(pane, /^\d+ errors? to look at$/);
  await pane.getByRole("button", { name: /^Check \d+ errors?$/ }).click();
  await expect(pane.getByRole("tab", { name: "Checks" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByLabel("Show").locator("option:checked")).toHaveText(/^\d+ errors?$/);

  await home(pane);
  await stands(pane, "Ready to report");
  await pane.getByRole("button", { name: "Make report" }).click();
  await stands(pane, "Everything is up to date");
  await expect(pane.getByRole("button", { name: "Next period…" })).toBeEnabled();
  await picture(page, "home");
  await pane
    .getByRole("button", {
      name: /^Corporate performance report to scrutiny: 11 summaries, made \d\d:\d\d, none stale$/,
    })
    .click();

  await pane.getByLabel("Figures").selectOption("Fixed values");
  await expect(pane.getByText(/They stay as they are until the summaries are refreshed/)).toBeVisible();
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByText("Refreshing")).toHaveCount(0);
  await home(pane);
  await stands(pane, "Everything is up to date");
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await stands(pane, "4 summaries are stale");
  await pane.getByRole("button", { name: "Refresh" }).click();
  await stands(pane, "Everything is up to date");

  await pane.getByRole("button", { name: "Next period…" }).click();
  await expect(pane.getByRole("alertdialog", { name: /^Close Q1 21\/22/ })).toBeVisible({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Do nothing" }).click();
  await pane
    .getByRole("definition")
    .getByRole("button", { name: /, as at/ })
    .click();
  await expect(pane.getByRole("dialog", { name: "Period and as-at date" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pane.getByRole("dialog", { name: "Period and as-at date" })).toHaveCount(0);
});
