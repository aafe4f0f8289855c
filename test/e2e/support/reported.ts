import type { Browser } from "@playwright/test";
import { findAndBind, reportByHome } from "./homeSteps.ts";
import { test as base, WorkbenchPage } from "./workbench.ts";

/** Makes the report of the sample in a page of its own, and gives the saved workbook. */
async function makeReport(browser: Browser, baseURL: string): Promise<Uint8Array> {
  const context = await browser.newContext({ baseURL, ignoreHTTPSErrors: true, locale: "en-GB" });
  const workbench = new WorkbenchPage(await context.newPage());
  await workbench.open();
  const pane = await workbench.pane();
  await findAndBind(pane);
  await reportByHome(pane);
  const { bytes } = await workbench.save();
  await context.close();
  return bytes;
}

/** A test that begins where a report stands: it is made once for each worker, and opened as a file by each test. */
export const test = base.extend<{ readonly withReport: WorkbenchPage }, { readonly reported: Uint8Array }>({
  reported: [
    async ({ browser }, use) => {
      await use(await makeReport(browser, `https://localhost:${process.env["SCRUTINEER_E2E_PORT"] ?? ""}/`));
    },
    { scope: "worker", timeout: 120_000 },
  ],
  withReport: async ({ workbench, reported }, use) => {
    const name = "quarter-one.xlsx";
    await workbench.give(name, reported);
    await workbench.page.getByText(name).first().waitFor();
    await workbench.pane();
    await use(workbench);
  },
});
