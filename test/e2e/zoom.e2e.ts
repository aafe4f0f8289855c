import { expect, type Frame, type Locator } from "@playwright/test";
import { test, type WorkbenchPage } from "./support/workbench.ts";

/** Each view, with something that it shows when it is all there. */
const VIEWS: readonly (readonly [view: string, shown: (pane: Frame) => Locator])[] = [
  ["Registers", (pane) => pane.getByRole("group", { name: "SP Outcomes" })],
  ["Rules", (pane) => pane.getByText(/^Green when/)],
  ["Checks", (pane) => pane.getByRole("combobox").first()],
  ["Narrative", (pane) => pane.getByRole("list", { name: "Items" })],
  ["Report", (pane) => pane.getByRole("button", { name: "Make report" })],
];

/** The pane as it is at 200%: everything twice as large, in the same 350 pixels. */
async function zoomed(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.pane();
  await workbench.page.locator(".pane iframe").evaluate((frame) => {
    if (frame instanceof HTMLElement) frame.style.width = "350px";
  });
  await pane.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
  return pane;
}

/** The elements of a view that reach out of the pane: what cannot be read without scrolling sideways. */
const lost = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.tagName} ${one.textContent.slice(0, 60)}`),
  );

test("at 200% nothing of the pane is lost, and all of it works", async ({ workbench }) => {
  const pane = await zoomed(workbench);
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("button", { name: "Bind all 6" }).click();
  await expect(pane.getByText("Not bound")).toHaveCount(0);
  for (const [view, shown] of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    await expect(shown(pane)).toBeVisible();
    expect(await lost(pane), view).toStrictEqual([]);
  }
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText("11 tables were made.")).toBeVisible();
  expect(await lost(pane)).toStrictEqual([]);
});
