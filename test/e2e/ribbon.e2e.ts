import { expect } from "@playwright/test";
import { test } from "./support/workbench.ts";

test("shows the manifest's buttons with their pictures", async ({ workbench }) => {
  const group = workbench.page.getByRole("group", { name: "Scrutineer", exact: true });
  await expect(group.getByRole("button")).toHaveText(["Open", "Refresh summaries", "Check workbook", "Next period"]);
  const widths = await group
    .locator("img")
    .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
  expect(widths).toStrictEqual([32, 32, 32, 32]);
});

test("Open shows the pane again", async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.locator(".pane")).toHaveCount(0);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await workbench.pane();
});

test("a function button runs its command in a page that nobody sees, through office.js", async ({ workbench }) => {
  const { page } = workbench;
  const [commands] = await Promise.all([
    page.waitForEvent("frameattached"),
    page.getByRole("button", { name: "Refresh summaries" }).click(),
  ]);
  await expect(page.locator("iframe")).toHaveCount(1);
  expect(commands.isDetached()).toBe(true);
  await expect(page.getByRole("button", { name: "Refresh summaries" })).toBeEnabled();
});

test("Check workbook shows the pane's Checks", async ({ workbench }) => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await page.getByRole("button", { name: "Check workbook" }).click();
  await expect(pane.getByRole("tab", { name: /^Checks/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("button", { name: "Check workbook" })).toBeEnabled();
});

test("Check workbook says what it found where the pane is closed", async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("button", { name: "Check workbook" }).click();
  const dialog = page.getByRole("dialog", { name: "Scrutineer" });
  const inside = page.frameLocator(".add-in-dialog iframe");
  await expect(inside.getByRole("heading")).toHaveText(/^\d+ findings to look at$/, { timeout: 30_000 });
  await inside.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Check workbook" })).toBeEnabled();
});

test("says so when the add-in has no such function", async ({ page, workbench }) => {
  await page.route("**/manifest.xml", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(">refreshSummaries<", ">noSuch<") });
  });
  await workbench.open();
  await page.getByRole("button", { name: "Refresh summaries" }).click();
  await expect(page.getByRole("status")).toContainText(["The add-in has no function noSuch"], { timeout: 20_000 });
});
