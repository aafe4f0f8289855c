import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** Debian's own Chromium; where there is none, the one that `npx playwright install chromium` fetches. */
const CHROMIUM = "/usr/bin/chromium";

/**
 * A port of its own for each run, so that runs at the same time, and `npm start`, do not meet. Workers inherit it. Below 3659, which Chromium
 * opens no page at.
 */
const port = (process.env["SCRUTINEER_E2E_PORT"] ??= String(3100 + (process.pid % 500)));
const address = `https://localhost:${port}/`;

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  forbidOnly: process.env["CI"] !== undefined,
  // A busy machine can be late once; the list calls such a test flaky, for somebody to look at.
  retries: process.env["CI"] === undefined ? 0 : 1,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: address,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}),
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
  webServer: {
    command: `npx tsx src/workbench/server/main.ts --port ${port}`,
    url: address,
    ignoreHTTPSErrors: true,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
