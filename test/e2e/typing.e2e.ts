import { expect, type Frame } from "@playwright/test";
import { test } from "./support/workbench.ts";

declare global {
  /** Where a test keeps what the pane heard. */
  var heard: unknown[];
}

/** Has the pane listen to every change of a cell and every sheet that is shown. */
async function listen(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    globalThis.heard = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address, changeType, source, triggerSource, worksheetId }) => {
        globalThis.heard.push({ address, changeType, source, triggerSource, worksheetId });
        return Promise.resolve();
      });
      worksheets.onActivated.add(({ worksheetId }) => {
        globalThis.heard.push({ activated: worksheetId });
        return Promise.resolve();
      });
      await context.sync();
    });
  });
}

const heardBy = (pane: Frame): Promise<unknown[]> => pane.evaluate(() => globalThis.heard);

test("reads what is typed as Excel does, and tells the pane", async ({ workbench }) => {
  const pane = await workbench.pane();
  await workbench.show("SP Outcomes");
  await listen(pane);
  await workbench.type("H18", "5%");
  await expect(workbench.cell("H18")).toHaveText("5%");
  await workbench.type("C33", "31/03/22");
  await expect(workbench.cell("C33")).toHaveText("31/03/2022");
  const change = { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
  await expect
    .poll(() => heardBy(pane))
    .toStrictEqual([
      { ...change, address: "H18", worksheetId: expect.any(String) },
      { ...change, address: "C33", worksheetId: expect.any(String) },
    ]);
});

test("tells the pane of a colleague's changes as such", async ({ workbench }) => {
  const pane = await workbench.pane();
  await workbench.show("SP Outcomes");
  await listen(pane);
  await workbench.page.getByLabel("Type as a colleague").check();
  await workbench.type("H19", "12");
  await expect.poll(() => heardBy(pane)).toMatchObject([{ address: "H19", source: "Remote" }]);
});

test("tells the pane which sheet is shown", async ({ workbench }) => {
  const pane = await workbench.pane();
  await listen(pane);
  await workbench.show("SRR");
  await expect.poll(() => heardBy(pane)).toMatchObject([{ activated: expect.any(String) }]);
});

test("works out formulas, and takes back what was typed", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.type("H10", "2");
  await workbench.type("H11", "=H10*21");
  await expect(workbench.cell("H11")).toHaveText("42");
  await workbench.type("H10", "3");
  await expect(workbench.cell("H11")).toHaveText("63");
  await page.keyboard.press("Control+z");
  await expect(workbench.cell("H11")).toHaveText("42");
  await workbench.cell("H11").click();
  await expect(workbench.formula).toHaveValue("=H10*21");
  await page.keyboard.press("Delete");
  await expect(workbench.cell("H11")).toHaveText("");
});

test("keeps a formula that Excel cannot read in the editor", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.type("H10", "=SUM((");
  await expect(page.getByRole("status")).toContainText(["Excel cannot take that"]);
  await expect(page.getByLabel("Content of H10")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(workbench.cell("H10")).toHaveText("");
  await expect(workbench.grid).toBeFocused();
});

test("edits in the cell and in the formula bar alike", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.cell("C9").dblclick();
  await page.keyboard.type("one");
  await expect(workbench.formula).toHaveValue("one");
  await workbench.formula.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" two");
  await page.keyboard.press("Enter");
  await expect(workbench.cell("C9")).toHaveText("one two");
  await expect(workbench.selected).toHaveValue("C10");
});

test("inserts and deletes rows and columns, and formulas follow", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.type("H10", "7");
  await workbench.type("H11", "=H10");
  await workbench.cell("A3").click();
  await page.getByRole("button", { name: "Insert rows" }).click();
  await expect(workbench.cell("A4")).toContainText("Laid out for testing");
  await workbench.cell("H12").click();
  await expect(workbench.formula).toHaveValue("=H11");
  await workbench.cell("B3").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete row 3" }).click();
  await expect(workbench.cell("A3")).toContainText("Laid out for testing");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Insert column left of B" }).press("Enter");
  await workbench.cell("I11").click();
  await expect(workbench.formula).toHaveValue("=I10");
});

test("copies and pastes blocks of text", async ({ workbench, context }) => {
  const { page } = workbench;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.show("SP Outcomes");
  await workbench.cell("D7").click();
  await workbench.cell("E8").click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+c");
  await workbench.cell("L30").click();
  await page.keyboard.press("Control+v");
  await expect(workbench.cell("M31")).toHaveText("High");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split(/\r?\n/)).toStrictEqual(["rate\tLow", "%\tHigh"]);
});

test("renames a sheet, and refuses a name that is taken", async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole("tab", { name: "SRR" }).dblclick();
  await page.getByLabel("New name of the sheet SRR").fill("Risks");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Risks" })).toBeVisible();
  await page.getByRole("tab", { name: "Risks" }).dblclick();
  await page.getByLabel("New name of the sheet Risks").fill("workplan");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(["Another sheet has that name already"]);
});
