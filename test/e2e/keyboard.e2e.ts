import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { nextStep, SLOW, stands } from "./support/homeSteps.ts";
import { picture } from "./support/picture.ts";
import { test } from "./support/workbench.ts";

/** More than the pane has to tab through on any way of this story. */
const MOST_PRESSES = 60;

const hasFocus = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);

/** Presses Tab until something has the focus, as a person without a mouse would; fails where it cannot be reached. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  await expect(aim).toBeVisible(SLOW);
  for (let presses = 0; presses < MOST_PRESSES && !(await hasFocus(aim)); presses++) await page.keyboard.press("Tab");
  await expect(aim).toBeFocused();
}

/** That what has the focus shows it: by an outline, or by a ring that Fluent draws round it. */
const focusShows = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => {
    const rings = ["", "::after"].map((part) => getComputedStyle(document.activeElement ?? document.body, part));
    return rings.some(({ outlineStyle, outlineWidth, boxShadow, borderTopWidth, content }) =>
      outlineStyle !== "none" && outlineWidth !== "0px"
        ? true
        : boxShadow !== "none" || (content !== "none" && borderTopWidth === "2px"),
    );
  });

test("without a mouse: from the workbook to its report and to one of its sheets", async ({ workbench }) => {
  test.slow();
  const { page } = workbench;
  const pane = await workbench.pane();
  // Where the keyboard goes once something is done that took the pressed button away.
  const view = pane.getByRole("tabpanel");
  await page.getByRole("button", { name: "Close", exact: true }).focus();
  await tabTo(page, pane.getByRole("region", { name: "Start" }).getByRole("button", { name: "Find registers" }));
  expect(await focusShows(pane)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(view).toBeFocused(SLOW);

  await tabTo(page, pane.getByRole("button", { name: "Bind all 6" }));
  expect(await focusShows(pane)).toBe(true);
  await picture(page, "keyboard");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Not bound")).toHaveCount(0, SLOW);
  await expect(view).toBeFocused(SLOW);

  // Back to the tabs: the arrow keys go through them, Enter chooses.
  const tab = (name: string): Locator => pane.getByRole("tab", { name });
  for (let presses = 0; presses < MOST_PRESSES && !(await hasFocus(tab("Registers"))); presses++)
    await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(tab("Home")).toBeFocused();
  expect(await focusShows(pane)).toBe(true);
  await page.keyboard.press("Enter");
  await stands(pane, /to look at$/);
  await tabTo(page, nextStep(pane).getByRole("button", { name: /^Check / }));
  await page.keyboard.press("Enter");
  await expect(tab("Checks")).toHaveAttribute("aria-selected", "true");
  await expect(view).toBeFocused(SLOW);

  for (let presses = 0; presses < MOST_PRESSES && !(await hasFocus(tab("Checks"))); presses++)
    await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(tab("Report")).toHaveAttribute("aria-selected", "true");
  await tabTo(page, pane.getByRole("button", { name: "Make report" }));
  expect(await focusShows(pane)).toBe(true);
  await page.keyboard.press("Enter");
  await expect(pane.getByText("11 tables were made.")).toBeVisible(SLOW);
  await tabTo(page, pane.getByRole("region", { name: "Made in this workbook" }).getByRole("button").first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid", { name: "Sheet Key points", exact: true })).toBeVisible(SLOW);
});
