import { expect, type Frame, test } from "@playwright/test";
import { MOST_OF_FIRST_VIEW, paneSize } from "../../scripts/build/paneSize.ts";

test("the pane's frame is drawn by what its page names, while nothing that is fetched later arrives", async ({
  page,
}) => {
  const first = paneSize("dist");
  if (first === null) throw new Error("The pane has not been built: npm run build.");
  const named = first.scripts.map(({ name }) => name);
  const held: string[] = [];
  await page.route(/\/[\w.-]+\.js$/, (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const ofPane = route.request().frame().url().endsWith("/taskpane.html");
    if (!ofPane || named.includes(file) || file.startsWith("office") || file.startsWith("excel"))
      return route.continue();
    // Never answered: the pane is as it is before the rest has come.
    held.push(file);
    return undefined;
  });
  await page.goto("/");
  const isPane = (frame: Frame): boolean => frame.url().endsWith("/taskpane.html");
  await expect.poll(() => page.frames().some(isPane), { timeout: 30_000 }).toBe(true);
  const pane = page.frameLocator(".pane iframe");
  await expect(pane.getByRole("heading", { name: "Scrutineer" })).toBeVisible();
  await expect(pane.getByRole("tab", { name: "Registers" })).toBeVisible();
  await expect(pane.getByText("Reading the workbook…")).toBeVisible();
  expect(held.length).toBeGreaterThan(0);
  expect(first.bytes).toBeLessThanOrEqual(MOST_OF_FIRST_VIEW);
});
