import type { Page } from "@playwright/test";

/** Whether the pictures of the manual are to be made anew: `SCRUTINEER_PICTURES=1 npm run test:e2e`. Otherwise a run writes no file of the repository. */
const wanted = process.env["SCRUTINEER_PICTURES"] !== undefined;

/**
 * Takes a picture of the page, where pictures are wanted: `workbench` is `docs/manual/workbench.png`.
 * @param folder where it goes; the manual unless said otherwise
 */
export async function picture(page: Page, name: string, folder = "docs/manual"): Promise<void> {
  if (!wanted) return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled", caret: "hide" });
}
