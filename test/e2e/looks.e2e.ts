import { expect, type Frame, type Page } from "@playwright/test";
import { faultsOfPane, lostInPane } from "./support/faults.ts";
import { choose, SLOW, stands } from "./support/homeSteps.ts";
import { pictureOf, SCRAP } from "./support/picture.ts";
import { test } from "./support/reported.ts";

/** What a person can have before them in the pane, and how they come to it. */
const SIGHTS: readonly Sight[] = [
  { name: "home", open: (pane) => stands(pane, "Everything is up to date") },
  {
    name: "registers",
    open: async (pane) => {
      await choose(pane, "Registers");
      await pane.getByRole("button", { name: /trends of SP Outcomes$/ }).click();
      await expect(pane.getByRole("group", { name: "SP Outcomes" }).getByRole("img").first()).toBeVisible(SLOW);
    },
  },
  {
    name: "register",
    open: async (pane) => {
      await pane.getByRole("button", { name: "Change SP Outcomes" }).click();
      await expect(pane.getByRole("combobox").first()).toBeVisible(SLOW);
    },
  },
  {
    name: "rules",
    open: async (pane) => {
      await choose(pane, "Rules");
      await pane.getByLabel("Tolerance", { exact: true }).fill("10");
      await expect(pane.getByRole("region", { name: "What would change" })).toContainText("3 Amber → 6", SLOW);
    },
  },
  {
    name: "checks",
    open: async (pane) => {
      await choose(pane, "Checks");
      await pane.getByRole("button", { name: /Dates that are none/ }).click(SLOW);
      await expect(pane.getByText(/B56/).first()).toBeVisible(SLOW);
    },
  },
  {
    name: "narrative",
    open: async (pane) => {
      await choose(pane, "Narrative");
      await expect(pane.getByRole("list", { name: "Items" })).toBeVisible(SLOW);
    },
  },
  {
    name: "item",
    open: async (pane) => {
      await pane.getByRole("list", { name: "Items" }).getByRole("button").first().click();
      await expect(pane.getByRole("textbox", { name: "Commentary" })).toBeVisible(SLOW);
    },
  },
  {
    name: "report",
    open: async (pane) => {
      await choose(pane, "Report");
      await expect(pane.getByRole("region", { name: "Made in this workbook" })).toBeVisible(SLOW);
    },
  },
  {
    name: "period",
    open: async (pane) => {
      await pane
        .getByRole("banner")
        .getByRole("button", { name: /, as at/ })
        .click();
      await expect(pane.getByRole("dialog", { name: "Period and as-at date" })).toBeVisible(SLOW);
    },
  },
];

/** The pictures that the manual shows; the others can be looked at after a run. */
const PICTURES: ReadonlySet<string> = new Set([
  ...["narrow-registers", "narrow-report", "zoomed-home", "zoomed-rules"],
  ...["forced-colours-home", "forced-colours-checks", "dark-registers"],
]);

interface Sight {
  readonly name: string;
  readonly open: (pane: Frame) => Promise<void>;
}

const setWidth = (page: Page, width: string): Promise<void> =>
  page.locator(".pane iframe").evaluate((frame, to) => {
    if (frame instanceof HTMLElement) frame.style.width = to;
  }, width);

/** As a browser zooms: half as many pixels of the pane's own, each twice as large. */
const zoom = (page: Page): Promise<void> =>
  page.locator(".pane iframe").evaluate((frame) => {
    if (!(frame instanceof HTMLElement)) return;
    frame.style.cssText = `width: 175px; flex: none; height: ${frame.clientHeight / 2}px; transform: scale(2); transform-origin: 0 0`;
  });

/** How the pane can look, how it comes to look so, and what axe looks for: all in the light, and elsewhere what is not the same there. */
const LOOKS: readonly Look[] = [
  { look: "in the light", name: "light", put: (page) => setWidth(page, "350px"), rules: null },
  { look: "at 320 pixels", name: "narrow", put: (page) => setWidth(page, "320px"), rules: [] },
  {
    look: "at 200% zoom",
    name: "zoomed",
    put: (page) => zoom(page),
    rules: [],
  },
  {
    look: "in the dark",
    name: "dark",
    put: (page) => page.emulateMedia({ colorScheme: "dark" }),
    rules: ["color-contrast"],
  },
  {
    look: "in forced colours",
    name: "forced-colours",
    put: (page) => page.emulateMedia({ forcedColors: "active", colorScheme: "dark" }),
    // A contrast that axe works out there is of our colours, which are not the ones that are drawn.
    rules: [],
  },
];

interface Look {
  readonly look: string;
  readonly name: string;
  readonly put: (page: Page) => Promise<void>;
  readonly rules: readonly string[] | null;
}

for (const { look, name, put, rules } of LOOKS) {
  test(`${look} every view of the pane can be read${rules?.length === 0 ? "" : ", and axe finds nothing"}`, async ({
    withReport,
  }) => {
    test.slow();
    const { page } = withReport;
    page.setDefaultTimeout(SLOW.timeout);
    const pane = await withReport.pane();
    await put(page);
    for (const sight of SIGHTS) {
      await sight.open(pane);
      expect.soft(await lostInPane(pane), sight.name).toStrictEqual([]);
      if (rules?.length !== 0) expect.soft(await faultsOfPane(page, rules), sight.name).toStrictEqual([]);
      await pictureOf(
        page.locator(".pane"),
        `${name}-${sight.name}`,
        PICTURES.has(`${name}-${sight.name}`) ? undefined : SCRAP,
      );
    }
  });
}
