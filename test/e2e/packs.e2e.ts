import { expect, type Frame } from "@playwright/test";
import { test } from "./support/workbench.ts";

async function openReport(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Report" }).click();
  await expect(pane.getByRole("button", { name: /^(Make report|Refresh)$/ })).toBeVisible();
}

test("a table switched off, a heading renamed, saved as my pack: found again in the saved file", async ({
  workbench,
}) => {
  const pane = await workbench.pane();
  await openReport(pane);
  await pane.getByRole("checkbox", { name: "Red Red outcomes" }).uncheck();
  await pane.getByRole("button", { name: "Rename Outcomes against the standard" }).click();
  await pane.getByLabel("Heading “Expected standard”").fill("What we expect");
  await pane.getByRole("button", { name: "Save as my pack…" }).click();
  await pane.getByLabel("Name of the pack").fill("Our scrutiny report");
  await pane.getByRole("button", { name: "Save pack" }).click();
  await expect(pane.getByLabel("Pack", { exact: true }).locator("option:checked")).toHaveText("Our scrutiny report");
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText(/tables were made\./)).toBeVisible();
  await expect(workbench.page.getByRole("tab", { name: "Red Red outcomes", exact: true })).toHaveCount(0);
  const { bytes } = await workbench.save();

  await workbench.give("again.xlsx", bytes);
  await expect(workbench.page.getByText("again.xlsx").first()).toBeVisible();
  const again = await workbench.pane();
  await openReport(again);
  await expect(again.getByLabel("Pack", { exact: true }).locator("option:checked")).toHaveText(
    "Our scrutiny report (made)",
  );
  await expect(again.getByRole("checkbox", { name: "Red Red outcomes" })).toHaveCount(0);
  await workbench.show("Outcomes");
  await expect(workbench.cell("D5")).toHaveText("What we expect");
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await again.getByRole("button", { name: "Refresh" }).click();
  await workbench.show("Outcomes");
  await expect(workbench.cell("B6")).toHaveText("16/24 (66.7%)");
  await expect(workbench.cell("D5")).toHaveText("What we expect");
  await expect(workbench.page.getByRole("tab", { name: "Red Red outcomes", exact: true })).toHaveCount(0);
});
