import type { Locator, Page } from "@playwright/test";

/** Whether the pictures of the manual are to be made anew: `SCRUTINEER_PICTURES=1 npm run test:e2e`. Otherwise a run writes no file of the repository. */
const wanted = process.env["SCRUTINEER_PICTURES"] !== undefined;

/** Low enough that a picture stays small, high enough for the first table of a sheet. */
const HEIGHT = 600;

/** Where the pictures go that are looked at after a run and not kept. */
export const SCRAP = "test-results/pictures";

const plain = (name: string, folder: string) =>
  ({ path: `${folder}/${name}.png`, animations: "disabled", caret: "hide" }) as const;

/**
 * Takes a picture of the page, where pictures are wanted: `workbench` is `docs/manual/workbench.png`.
 * @param folder where it goes; the manual unless said otherwise
 */
export async function picture(page: Page, name: string, folder = "docs/manual"): Promise<void> {
  if (!wanted) return;
  await page.mouse.move(0, 0);
  const before = page.viewportSize();
  if (before !== null) await page.setViewportSize({ ...before, height: HEIGHT });
  await page.screenshot(plain(name, folder));
  if (before !== null) await page.setViewportSize(before);
}

/** Takes a picture of a part of the page, such as the pane, likewise. */
export async function pictureOf(part: Locator, name: string, folder = "docs/manual"): Promise<void> {
  if (!wanted) return;
  await part.page().mouse.move(0, 0);
  await part.screenshot(plain(name, folder));
}
