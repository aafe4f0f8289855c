import { expect, type Frame } from "@playwright/test";
import { openBook } from "../../src/xlsx/open.ts";
import { picture } from "./support/picture.ts";
import { test, type WorkbenchPage } from "./support/workbench.ts";

/** Finds and binds the registers of the sample, and makes its report. */
async function report(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("button", { name: "Bind all 6" }).click();
  await expect(pane.getByText("Not bound")).toHaveCount(0);
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText("11 tables were made.")).toBeVisible();
  // The pane has read the workbook again by then: what a test does next does not meet it in the middle.
  await expect(pane.getByRole("button", { name: "Refresh" })).toBeEnabled({ timeout: 30_000 });
}

/** Chooses fixed values for the figures: what a refresh writes are then the cells that changed. */
async function fixFigures(pane: Frame): Promise<void> {
  await pane.getByLabel("Figures").selectOption("Fixed values");
  await expect(pane.getByText(/They stay as they are until the summaries are refreshed/)).toBeVisible();
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByText("Refreshing")).toHaveCount(0);
  await expect(pane.getByRole("button", { name: "Refresh" })).toBeEnabled();
}

/** What a row of a sheet of the grid says, from its first column on. */
async function rowSays(workbench: WorkbenchPage, row: number, texts: readonly string[]): Promise<void> {
  for (const [column, text] of texts.entries()) {
    await expect(workbench.cell(`${String.fromCharCode(65 + column)}${row}`)).toHaveText(text);
  }
}

test("finds, binds and reports: the published figures stand in the grid", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await workbench.show("Outcomes");
  await rowSays(workbench, 6, ["Number (%) GREEN", "15/24 (62.5%)", "N/A", "75%", "No", "N/A"]);
  await rowSays(workbench, 7, ["Number (%) AMBER", "3/24 (12.5%)", "N/A", "N/A", "N/A", "N/A"]);
  await rowSays(workbench, 8, ["Number (%) RED", "6/24 (25%)", "N/A", "N/A", "N/A", "N/A"]);
  await picture(workbench.page, "workbench");
  await workbench.show("Outcomes trend");
  await rowSays(workbench, 6, ["Of GREEN", "5/15 (33%)", "1/15 (7%)", "0%", "9/15 (60%)"]);
  await workbench.show("Workplan standard");
  await rowSays(workbench, 6, ["GREEN/COMPLETED", "20/22 (90.9%) / 1/22 (4.5%)", "N/A", "90%", "Yes"]);
});

test("a new value changes the figures of the summaries at once", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await workbench.show("Outcomes");
  await rowSays(workbench, 6, ["Number (%) GREEN", "16/24 (66.7%)", "N/A", "75%", "No", "N/A"]);
  await rowSays(workbench, 8, ["Number (%) RED", "5/24 (20.8%)"]);
});

test("a new value makes fixed figures stale; refreshing changes that figure and no other", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await fixFigures(pane);
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await expect(
    pane.getByText(
      /You changed SP Outcomes\. 4 summaries are stale: Key points, Outcomes, Outcomes trend and Red Red outcomes/,
    ),
  ).toBeVisible();
  await workbench.show("Outcomes");
  await rowSays(workbench, 6, ["Number (%) GREEN", "15/24 (62.5%)"]);
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByText("Stale")).toHaveCount(0);
  await rowSays(workbench, 6, ["Number (%) GREEN", "16/24 (66.7%)", "N/A", "75%", "No", "N/A"]);
  await rowSays(workbench, 8, ["Number (%) RED", "5/24 (20.8%)"]);
  const changed = pane.getByRole("list", { name: "What changed in Outcomes", exact: true });
  await expect(changed.getByRole("listitem")).toHaveText([
    /^A2: 15 Green of 24/,
    /B6: 15\/24 \(62\.5%\)/,
    /B8: 6\/24 \(25%\)/,
  ]);
  await expect(pane.getByRole("list", { name: /What changed in Programmes/ })).toHaveCount(0);
});

test("a wider tolerance moves the counts before it is saved, and the report after", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await pane.getByRole("tab", { name: "Rules" }).click();
  await pane.getByLabel("Tolerance", { exact: true }).fill("10");
  const preview = pane.getByRole("region", { name: "What would change" });
  await expect(preview).toContainText("3 Amber → 6");
  await expect(preview).toContainText("6 Red → 3");
  await expect(preview).toContainText("Town centre vacancy rate");
  await preview.getByRole("button", { name: "Save" }).click();
  await expect(preview).toHaveCount(0);
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByRole("button", { name: "Refresh" }).click();
  await workbench.show("Outcomes");
  await rowSays(workbench, 7, ["Number (%) AMBER", "6/24 (25%)"]);
});

test("what was made is in the saved file, and the council's own cells are as they were", async ({ workbench }) => {
  const pane = await workbench.pane();
  const before = openBook((await workbench.save()).bytes);
  await report(pane);
  const after = openBook((await workbench.save()).bytes);
  expect(after.sheets.map(({ name }) => name).slice(0, before.sheets.length)).toStrictEqual(
    before.sheets.map(({ name }) => name),
  );
  expect(after.sheets.slice(0, before.sheets.length).map(({ rows }) => rows)).toStrictEqual(
    before.sheets.map(({ rows }) => rows),
  );
  expect(after.sheets.map(({ name }) => name)).toContain("Red Red outcomes");
});

test("a finding leads to its cell", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: /Dates that are none/ }).click();
  await pane
    .getByRole("button", { name: /B56$/ })
    .or(pane.getByRole("link", { name: /B56$/ }))
    .click();
  await expect(workbench.page.getByRole("grid", { name: "Sheet Directorate priorities" })).toBeVisible();
  await expect(workbench.selected).toHaveValue("B56");
});

test("a column can be given another meaning by hand, and that holds", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("button", { name: "Change Programmes" }).click();
  await pane.getByLabel("Comment (E)").selectOption({ label: "Owner" });
  await pane.getByRole("button", { name: "Save 1 change" }).click();
  await expect(pane.getByRole("button", { name: "Save 1 change" })).toHaveCount(0);
  await workbench.show("Scrutineer rules");
  await expect(workbench.grid.getByText("Comment → owner")).toBeVisible();
  await pane.getByRole("tab", { name: "Registers" }).click();
  await expect(
    pane.getByLabel("Comment (E)").or(pane.getByRole("button", { name: "Change Programmes" })),
  ).toBeVisible();
});

for (const [trouble, sentence] of [
  ["A cell is being edited", /being edited/],
  ["The request is too large", /more than Excel handles at once/],
  ["Too many requests", /busy|too many/i],
  ["The connection is lost", /connection|session/i],
] as const) {
  test(`${trouble}: the pane says so in plain words, and the next try works`, async ({ workbench }) => {
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "Find registers" }).first().click();
    await pane.getByRole("tab", { name: "Report" }).click();
    await workbench.arrange(trouble);
    await pane.getByRole("button", { name: "Make report" }).click();
    await expect(pane.getByRole("group").filter({ hasText: sentence }).first()).toBeVisible();
    await expect(workbench.page.getByRole("tab", { name: "Key points", exact: true })).toHaveCount(0);
    await pane.getByRole("button", { name: "Make report" }).click();
    await expect(pane.getByText("11 tables were made.")).toBeVisible();
  });
}

test("a protected summary is named, nothing is changed, and the next try works", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await fixFigures(pane);
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await workbench.show("Outcomes");
  await workbench.arrange("The sheet Outcomes is protected");
  await pane.getByRole("button", { name: "Refresh" }).click();
  await expect(pane.getByText(/The sheet Outcomes is protected/).first()).toBeVisible();
  await expect(pane.getByText(/Nothing was changed/).first()).toBeVisible();
  await rowSays(workbench, 6, ["Number (%) GREEN", "15/24 (62.5%)"]);
  await workbench.arrange("The sheet Outcomes is protected");
  await pane.getByRole("button", { name: "Refresh" }).click();
  await rowSays(workbench, 6, ["Number (%) GREEN", "16/24 (66.7%)"]);
});

test("a workbook that is read only is said to be so, and nothing is made", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Find registers" }).first().click();
  await pane.getByRole("tab", { name: "Report" }).click();
  await expect(pane.getByRole("button", { name: "Make report" })).toBeVisible();
  await workbench.arrange("The workbook is read only");
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText(/read[- ]only|for reading only/i).first()).toBeVisible();
  await expect(workbench.page.getByRole("tab", { name: "Key points", exact: true })).toHaveCount(0);
  await workbench.arrange("The workbook is read only");
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText("11 tables were made.")).toBeVisible();
});

test("a summary that was deleted in between is made again", async ({ workbench }) => {
  const pane = await workbench.pane();
  await report(pane);
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Outcomes").delete();
      await context.sync();
    });
  });
  await expect(workbench.page.getByRole("tab", { name: "Outcomes", exact: true })).toHaveCount(0);
  await pane.getByRole("button", { name: "Refresh" }).click();
  await workbench.show("Outcomes");
  await rowSays(workbench, 6, ["Number (%) GREEN", "15/24 (62.5%)"]);
});
