import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./support/workbench.ts";

/**
 * What axe finds wrong with the page, without the pane, which has tests of its own. `alone` is the part to look at when
 * the rest has been looked at before: the cells take long.
 */
async function faults(page: Page, alone: string | null = null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude(".pane iframe");
  const { violations } = await (alone === null ? axe : axe.include(alone)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("axe finds nothing in the page", async ({ workbench }) => {
  await workbench.show("SP Outcomes");
  expect(await faults(workbench.page)).toStrictEqual([]);
});

test("axe finds nothing with a menu, a dialog, a message or an editor open", async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole("button", { name: "What can go wrong" }).click();
  expect(await faults(page, ".ribbon")).toStrictEqual([]);
  await page.keyboard.press("Escape");
  await workbench.cell("B7").click({ button: "right" });
  expect(await faults(page, ".menu")).toStrictEqual([]);
  await page.keyboard.press("Escape");
  await workbench.type("B7", "=(");
  expect(await faults(page)).toStrictEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "SRR" }).dblclick();
  expect(await faults(page, ".tabs")).toStrictEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "What differs" }).click();
  expect(await faults(page, "dialog")).toStrictEqual([]);
});

for (const [name, width, height] of [
  ["a phone", 320, 640],
  ["a laptop at 200%", 640, 400],
] as const) {
  test(`nothing is lost on ${name}`, async ({ workbench }) => {
    const { page } = workbench;
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const button of ["Open…", "Save a copy", "Undo", "What can go wrong", "Refresh summaries", "Reload"]) {
      await page.getByRole("button", { name: button }).scrollIntoViewIfNeeded();
      await expect(page.getByRole("button", { name: button })).toBeInViewport();
    }
    await workbench.cell("A3").click();
    await expect(workbench.selected).toHaveValue("A3");
    expect(await faults(page)).toStrictEqual([]);
  });
}

test("Tab goes through the cells, and after Escape out of the grid", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.cell("A1").click();
  await page.keyboard.press("Tab");
  await expect(workbench.selected).toHaveValue("B1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tab", { name: "Read me" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(workbench.grid).toBeFocused();
});
