import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { openBook } from "../../src/xlsx/open.ts";
import { test } from "./support/workbench.ts";

test("accepts one repair, sees it in the grid, and puts it back", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: /Dates that are none \(2\)/ }).click();
  await pane.getByRole("button", { name: "Directorate priorities, B56" }).click();
  await expect(workbench.cell("B56")).toHaveText("31/10021");
  await workbench.page.screenshot({ path: "test-results/repairs-before.png" });
  await pane.getByRole("button", { name: "Accept for B56 of Directorate priorities" }).click();
  await expect(pane.getByText("Cells repaired: 1 cell changed.")).toBeVisible();
  await expect(workbench.cell("B56")).toHaveText("31/10/21");
  await expect(pane.getByRole("button", { name: /Dates that are none \(1\)/ })).toBeVisible();
  await workbench.page.screenshot({ path: "test-results/repairs-after.png" });
  await pane.getByRole("button", { name: "Put back" }).click();
  await expect(workbench.cell("B56")).toHaveText("31/10021");
  await expect(pane.getByText("Cells repaired: 1 cell changed.")).toHaveCount(0);
});

test("accepts all of a kind, and puts them back after a reload of the saved workbook", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: /Dates typed as text \(36\)/ }).click();
  await pane.getByRole("button", { name: "Accept all 36…" }).click();
  const asked = pane.getByRole("region", { name: "Accept all: Dates typed as text" });
  await expect(asked).toContainText("These 36 cells will be written to.");
  await expect(asked.getByRole("listitem")).toHaveCount(36);
  const { violations } = await new AxeBuilder({ page: workbench.page })
    .include(".pane iframe")
    .exclude([".pane iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await workbench.page.screenshot({ path: "test-results/repairs-all.png" });
  await asked.getByRole("button", { name: "Accept 36" }).click();
  await expect(pane.getByText("Cells repaired: 36 cells changed.")).toBeVisible();
  await workbench.page.screenshot({ path: "test-results/repairs-all-after.png" });
  const { bytes: saved } = await workbench.save();
  expect(openBook(saved).sheets.at(-1)).toMatchObject({ name: "Scrutineer put back", visibility: "visible" });
  await workbench.give("again.xlsx", saved);
  const again = await workbench.pane();
  await again.getByRole("tab", { name: "Checks" }).click();
  await expect(again.getByText("Cells repaired: 36 cells changed.")).toBeVisible();
  await again.getByRole("button", { name: "Put back" }).click();
  await expect(again.getByRole("button", { name: /Dates typed as text \(36\)/ })).toBeVisible();
});
