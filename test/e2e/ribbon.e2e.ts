import { expect, type Page } from "@playwright/test";
import { test } from "./support/workbench.ts";

test("shows the manifest's buttons with their pictures", async ({ workbench }) => {
  const group = workbench.page.getByRole("group", { name: "Scrutineer", exact: true });
  await expect(group.getByRole("button")).toHaveText([
    "Open",
    "Refresh summaries",
    "Check workbook",
    "Next period",
    "Explain this figure",
  ]);
  const widths = await group
    .locator("img")
    .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
  expect(widths).toStrictEqual([32, 32, 32, 32, 32]);
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

for (const [how, press] of [
  ["on the ribbon", (page: Page) => page.getByRole("button", { name: "Explain this figure" }).click()],
  [
    "in the menu of the cell",
    async (page: Page) => {
      await page.locator('[data-addr="H18"]').click({ button: "right" });
      await page.getByRole("menuitem", { name: "Explain this figure" }).click();
    },
  ],
] as const) {
  test(`Explain this figure ${how} explains the selected cell in the pane, or in a dialog where it is closed`, async ({
    workbench,
  }) => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await workbench.show("SP Outcomes");
    await workbench.cell("H18").click();
    await press(page);
    await expect(pane.getByRole("heading", { name: /^Combined crime/ })).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Close", exact: true }).first().click();
    await expect(page.locator(".pane")).toHaveCount(0);
    await press(page);
    const inside = page.frameLocator(".add-in-dialog iframe");
    await expect(inside.getByRole("heading")).toHaveText(/^SP Outcomes, H18: Combined crime/, { timeout: 30_000 });
    await inside.getByRole("button", { name: "Close" }).click();
    await expect(page.locator(".add-in-dialog")).toHaveCount(0);
  });
}

test("says so when the add-in has no such function", async ({ page, workbench }) => {
  await page.route("**/manifest.xml", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(">refreshSummaries<", ">noSuch<") });
  });
  await workbench.open();
  await page.getByRole("button", { name: "Refresh summaries" }).click();
  await expect(page.getByRole("status")).toContainText(["The add-in has no function noSuch"], { timeout: 20_000 });
});
