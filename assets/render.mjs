/**
 * Renders the PNGs of this folder from its SVGs (`npm run icons`), with the Chromium that also runs the end-to-end
 * tests. The PNGs are kept in git: neither a build nor a test needs this.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const here = import.meta.dirname;
/** Each picture as its source, its name and its size in pixels; a small one has a simpler drawing. */
const ribbon = ["icon", "refresh", "check", "next", "explain"].flatMap((name) =>
  [16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => [
    `${name}${size < 32 ? "-small" : ""}.svg`,
    `${name}-${size}.png`,
    size,
  ]),
);
const store = [
  ["icon.svg", "color.png", 192],
  ["icon-outline.svg", "outline.png", 32],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const [source, target, size] of [...ribbon, ...store]) {
  const svg = readFileSync(path.join(here, source), "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path.join(here, target), omitBackground: true });
  console.log(`${target} from ${source}`);
}
await browser.close();
