import { expect, type Frame, type Locator } from "@playwright/test";

/** Long enough for a machine that does much else at the same time. */
export const SLOW = { timeout: 45_000 };

/** The box of Home that says how the workbook stands, with the one button that leads on. */
export const nextStep = (pane: Frame): Locator => pane.getByRole("region", { name: "Next step" });

/** Waits until Home says that the workbook stands so. */
export const stands = (pane: Frame, title: string | RegExp): Promise<void> =>
  expect(nextStep(pane).getByRole("heading")).toHaveText(title, SLOW);

/** Chooses a view by its tab, and waits until it is the one that is shown. */
export async function choose(pane: Frame, view: string): Promise<void> {
  const tab = pane.getByRole("tab", { name: view });
  await tab.click();
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

/** From a workbook that nobody has seen to bound registers, as the start and the cards offer it. Ends on Registers. */
export async function findAndBind(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Find registers" }).first().click(SLOW);
  await pane
    .getByRole("button", { name: /^Bind (?:all \d+|\S.*)$/ })
    .first()
    .click(SLOW);
  await expect(pane.getByText("Not bound")).toHaveCount(0, SLOW);
}

/** Makes the report that Home offers, after a look at what Home says is odd. Ends on Home. */
export async function reportByHome(pane: Frame): Promise<void> {
  await choose(pane, "Home");
  await stands(pane, /to look at$|^Ready to report$/);
  const check = nextStep(pane).getByRole("button", { name: /^Check / });
  if (await check.isVisible()) {
    await check.click();
    await expect(pane.getByRole("tab", { name: "Checks" })).toHaveAttribute("aria-selected", "true");
    await choose(pane, "Home");
  }
  await nextStep(pane).getByRole("button", { name: "Make report" }).click();
  await stands(pane, "Everything is up to date");
}
