import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { picture } from "./support/picture.ts";
import { test } from "./support/workbench.ts";

/** Each sample with what a newcomer has to know of it, and a sheet of its report. */
const SAMPLES: readonly Sample[] = [
  { name: "middlesbrough-q1-2021-22", shows: "Outcomes" },
  { name: "redcar-health-2024-25", shows: /scorecard/i },
  // The plan names no period: it would speak for today.
  { name: "stockton-sip-2008-11", period: "Q3 08/09", shows: /improvement plan/i },
  { name: "stockton-transformation-2024", shows: /interdependencies/i },
];

interface Sample {
  readonly name: string;
  readonly period?: string;
  readonly shows: string | RegExp;
}

const nextStep = (pane: Frame): Locator => pane.getByRole("region", { name: "Next step" });

/** Presses what Home offers next. */
async function take(pane: Frame, step: RegExp | string): Promise<void> {
  await nextStep(pane).getByRole("button", { name: step }).click();
}

/** From a workbook that the pane has never seen to its report, by nothing but what Home offers. */
async function newcomer(pane: Frame, { period }: Pick<Sample, "period">): Promise<void> {
  await pane.getByRole("tab", { name: "Home" }).click();
  await take(pane, "Find registers");
  await pane.getByRole("button", { name: /^Bind all / }).click();
  await expect(pane.getByText("Not bound")).toHaveCount(0);
  await pane.getByRole("tab", { name: "Home" }).click();
  await expect(nextStep(pane).getByRole("button", { name: /^(?:Check|Make report)/ })).toBeVisible();
  if (period !== undefined) await choosePeriod(pane, period);
  const check = nextStep(pane).getByRole("button", { name: /^Check / });
  if (await check.isVisible()) {
    await check.click();
    await expect(pane.getByRole("tab", { name: /^Checks/ })).toHaveAttribute("aria-selected", "true");
    await pane.getByRole("tab", { name: "Home" }).click();
  }
  await take(pane, "Make report");
  await expect(nextStep(pane).getByText("Everything is up to date")).toBeVisible({ timeout: 30_000 });
}

async function choosePeriod(pane: Frame, period: string): Promise<void> {
  await pane
    .getByRole("button", { name: /, as at/ })
    .first()
    .click();
  await pane.getByLabel("Reporting period").fill(period);
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await expect(pane.getByRole("button", { name: `${period}, as at` }).first()).toBeVisible();
}

for (const { name, period, shows } of SAMPLES) {
  test(`a newcomer goes from ${name} to its report by what Home offers`, async ({ workbench }) => {
    const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
    await workbench.give(`${name}.xlsx`, bytes);
    await expect(workbench.page.getByText(`${name}.xlsx`).first()).toBeVisible();
    const pane = await workbench.pane();
    await newcomer(pane, period === undefined ? {} : { period });
    await workbench.page
      .getByRole("tab", { name: shows, exact: typeof shows === "string" })
      .first()
      .click();
    await picture(workbench.page, `story-newcomer-${name}`);
  });
}

test("a manager refreshes the summaries with one click, the pane closed", async ({ workbench }) => {
  const { page } = workbench;
  await newcomer(await workbench.pane(), {});
  await fixedFigures(await workbench.pane());
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.locator(".pane")).toHaveCount(0);
  await workbench.show("Outcomes");
  await expect(workbench.cell("B6")).toHaveText("15/24 (62.5%)");
  await page.getByRole("button", { name: "Refresh summaries" }).click();
  await expect(workbench.cell("B6")).toHaveText("16/24 (66.7%)", { timeout: 30_000 });
  await picture(page, "story-manager");
});

/** Figures that stay until they are refreshed: what one click of Refresh does can be seen. */
async function fixedFigures(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByLabel("Figures").selectOption("Fixed values");
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByText("Refreshing")).toHaveCount(0);
  await expect(pane.getByRole("button", { name: "Refresh" })).toBeEnabled();
}

/** Presses Tab until something has the focus, as a person without a mouse would; fails where it cannot be reached. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  await expect(aim).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await aim.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(aim).toBeFocused();
}

test("without a mouse: from the workbook to its report", async ({ workbench }) => {
  const { page } = workbench;
  const pane = await workbench.pane();
  await page.locator(".pane iframe").focus();
  await tabTo(page, nextStep(pane).getByRole("button", { name: "Find registers" }));
  await page.keyboard.press("Enter");
  await tabTo(page, pane.getByRole("button", { name: /^Bind all / }));
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Not bound")).toHaveCount(0);
  await tabTo(page, pane.getByRole("tab", { name: "Registers" }));
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("tab", { name: "Report" })).toHaveAttribute("aria-selected", "true");
  await tabTo(page, pane.getByRole("button", { name: "Make report" }));
  await page.keyboard.press("Enter");
  await expect(pane.getByText("11 tables were made.")).toBeVisible({ timeout: 30_000 });
});

const VIEWS = ["Home", "Registers", "Rules", "Checks", "Report"] as const;

async function faults(page: Page): Promise<readonly unknown[]> {
  const axe = new AxeBuilder({ page }).include(".pane iframe").exclude([".pane iframe", "[data-tabster-dummy]"]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What of the pane reaches beyond its right edge. */
const overflow = (pane: Frame): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, width, zoom] of [
  ["at 320 pixels", "320px", "1"],
  ["at 200%", "350px", "2"],
] as const) {
  test(`${name} every view can be read, and a report made`, async ({ workbench }) => {
    const pane = await workbench.pane();
    await workbench.page
      .locator(".pane iframe")
      .evaluate((frame, wide) => frame.setAttribute("style", `width: ${wide}`), width);
    await pane.evaluate((factor) => document.documentElement.style.setProperty("zoom", factor), zoom);
    await newcomer(pane, {});
    for (const view of VIEWS) {
      await pane.getByRole("tab", { name: view }).click();
      await expect(pane.getByRole("tab", { name: view })).toHaveAttribute("aria-selected", "true");
      expect(await overflow(pane), view).toBeLessThanOrEqual(0);
      expect(await faults(workbench.page), view).toStrictEqual([]);
      await picture(workbench.page, `story-${width}-${view.toLowerCase()}`);
    }
  });
}

test("in forced colours everything can be found, and ratings have their words", async ({ workbench }) => {
  const { page } = workbench;
  await page.emulateMedia({ forcedColors: "active" });
  const pane = await workbench.pane();
  await newcomer(pane, {});
  for (const view of VIEWS) {
    await pane.getByRole("tab", { name: view }).click();
    expect(await faults(page), view).toStrictEqual([]);
    await picture(page, `story-forced-colours-${view.toLowerCase()}`);
  }
  await pane.getByRole("tab", { name: "Registers" }).click();
  await expect(pane.getByText("Green").first()).toBeVisible();
});
