/**
 * `npm run bench:pane`: how long the pane of the production build takes, in a Chromium that has opened it before, from being asked for until it
 * answers a press: a tab is pressed as soon as it is there, and the pane shows it as chosen. Times are of this machine in this run: compare
 * them with each other, not with those of another day.
 */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { build } from "../src/workbench/server/build.ts";
import { serverCertificate } from "../src/workbench/server/certificate.ts";
import { serve } from "../src/workbench/server/serve.ts";
import { siteOf } from "../src/workbench/server/site.ts";
import { textTable } from "../src/workbench/cli/textTable.ts";

const PORT = 3_977;
const TIMES = 10;
const CHROMIUM = "/usr/bin/chromium";

/** In the pane's frame: presses the tab Registers as soon as it is there, and gives when it was there and when it was shown as chosen. */
const PRESS = `new Promise((resolve) => {
  let drawn = null;
  requestAnimationFrame(function look() {
    const tab = document.getElementById("tab-registers");
    if (tab !== null && drawn === null) {
      drawn = performance.now();
      tab.click();
    }
    if (tab?.getAttribute("aria-selected") === "true") resolve({ drawn, answered: performance.now() });
    else requestAnimationFrame(look);
  });
})`;

/** Milliseconds from when the pane's page was asked for. */
interface Opened {
  readonly drawn: number;
  readonly answered: number;
}

async function open(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  const pane = page.waitForEvent("framenavigated", (frame) => frame.url().endsWith("/taskpane.html"));
  await page.goto(`https://localhost:${PORT}/`);
  const opened = await (await pane).evaluate<Opened>(PRESS);
  await page.close();
  return opened;
}

async function measure(browser: Browser): Promise<readonly Opened[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const opened: Opened[] = [];
  for (let time = 0; time <= TIMES; time++) opened.push(await open(context));
  return opened;
}

const number = (value: number): string => `${Math.round(value).toLocaleString("en-GB")} ms`;

const row = (words: string, { drawn, answered }: Opened, cold: Opened): readonly string[] => [
  words,
  number(drawn),
  number(answered),
  `${(answered / cold.answered).toFixed(2)} ×`,
];

/** The value in the middle; of an even count the upper of the two. */
const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const url = `https://localhost:${PORT}/`;
  const server = await serve(siteOf(await build(url)), PORT, await serverCertificate(new Date()));
  const browser = await chromium.launch({
    ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const [cold, ...warm] = await measure(browser);
    if (cold === undefined) throw new Error("Nothing was measured.");
    const of = (pick: (values: readonly number[]) => number): Opened => ({
      drawn: pick(warm.map(({ drawn }) => drawn)),
      answered: pick(warm.map(({ answered }) => answered)),
    });
    const rows = [
      row("first time", cold, cold),
      row(`warm, the middle of ${TIMES}`, of(middle), cold),
      row(
        "warm, the slowest",
        of((values) => Math.max(...values)),
        cold,
      ),
    ];
    console.log(textTable(["opening", "frame drawn", "a press answered", "against the first time"], rows));
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
