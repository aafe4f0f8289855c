import { expect } from "@playwright/test";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { BookCell } from "../../src/xlsx/book.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { test, type WorkbenchPage } from "./support/workbench.ts";

const cell = (value: string | number): BookCell => ({
  ...{ value, isError: false, formula: null, arrayArea: null, style: 0 },
});

/** A workbook with a number in every tenth column of many rows, frozen panes, and merged cells that reach far down. */
function largeFile(rows: number): Uint8Array {
  const book = blankBook(["Large"]);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A blank book has the sheets that were asked for.");
  for (let row = 0; row < rows; row += 1) {
    sheet.rows.set(row, new Map([0, 10, 20, 99].map((column) => [column, cell(row * 1000 + column)] as const)));
  }
  sheet.merged.push({ row: 30, column: 2, rows: 60, columns: 3 });
  sheet.rows.get(30)?.set(2, cell("Merged over sixty rows"));
  Object.assign(sheet, { frozenRows: 1, frozenColumns: 1 });
  return saveBook(book);
}

const scrollTo = (workbench: WorkbenchPage, left: number, top: number): Promise<void> =>
  workbench.page.locator(".grid-box").evaluate((box, place) => box.scrollTo(place), { left, top });

test("keys lead from cell to cell", async ({ workbench }) => {
  const { page, selected } = workbench;
  await workbench.show("SP Outcomes");
  await workbench.cell("A7").click();
  const steps: readonly (readonly [keys: string, address: string])[] = [
    ["ArrowRight", "B7"],
    ["ArrowDown", "B8"],
    ["Control+ArrowDown", "B16"],
    ["Shift+ArrowRight", "B16:C16"],
    ["Home", "D16"],
    ["Control+Home", "D6"],
    ["Control+End", "K34"],
    ["Control+a", "A1:XFD1048576"],
  ];
  for (const [keys, address] of steps) {
    await page.keyboard.press(keys);
    await expect(selected).toHaveValue(address);
  }
});

test("a typed address is gone to, wherever it is", async ({ workbench }) => {
  await workbench.selected.fill("aa5000");
  await workbench.selected.press("Enter");
  await expect(workbench.cell("AA5000")).toBeInViewport();
  await expect(workbench.grid).toBeFocused();
  await workbench.page.keyboard.type("far away");
  await workbench.page.keyboard.press("Enter");
  await expect(workbench.cell("AA5000")).toHaveText("far away");
});

test("dragging and Shift select blocks, heads select rows and columns", async ({ workbench }) => {
  const { page, selected } = workbench;
  await workbench.show("SRR");
  await workbench.cell("A5").hover();
  await page.mouse.down();
  await workbench.cell("B8").hover();
  await page.mouse.up();
  await expect(selected).toHaveValue("A5:B8");
  await workbench.cell("C9").click({ modifiers: ["Shift"] });
  await expect(selected).toHaveValue("A5:C9");
  await page.getByRole("rowheader", { name: "6", exact: true }).click();
  await expect(selected).toHaveValue("A6:XFD6");
  await page.getByRole("columnheader", { name: "C", exact: true }).click();
  await expect(selected).toHaveValue("C1:C1048576");
});

test("a large sheet has only what is in view in the page, and frozen cells stay", async ({ workbench }) => {
  await workbench.give("large.xlsx", largeFile(20_000));
  await expect(workbench.cell("A3")).toHaveText("2000");
  await scrollTo(workbench, 1200, 200_000);
  await expect(workbench.cell("U10005")).toHaveText("10004020");
  await expect(workbench.cell("A10005")).toBeInViewport();
  await expect(workbench.cell("U1")).toBeInViewport();
  await expect(workbench.cell("A1")).toBeInViewport();
  expect(await workbench.page.locator("[data-addr]").count()).toBeLessThan(4_000);
});

test("merged cells keep their text while their first row is out of view", async ({ workbench }) => {
  await workbench.give("large.xlsx", largeFile(300));
  await expect(workbench.cell("A3")).toHaveText("2000");
  await scrollTo(workbench, 0, 50 * 20);
  await expect(workbench.page.getByRole("rowheader", { name: "51", exact: true })).toBeInViewport();
  await expect(workbench.cell("C31")).toHaveText("Merged over sixty rows");
  await expect(workbench.cell("C60")).toHaveCount(0);
  await expect(workbench.cell("F60")).toBeInViewport();
  const [merged, beside] = await Promise.all([
    workbench.cell("C31").boundingBox(),
    workbench.cell("F60").boundingBox(),
  ]);
  expect((merged?.x ?? 0) + (merged?.width ?? 0)).toBeCloseTo(beside?.x ?? 0, 0);
  expect(merged?.height).toBeGreaterThan(50 * 20);
  expect(merged?.height).toBeLessThanOrEqual(60 * 20);
});

test("conditional formats colour what they hold for, and follow what is typed", async ({ workbench }) => {
  const pane = await workbench.pane();
  await workbench.show("SRR");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SRR").getRange("C4:C40");
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison;
      format.rule = { operator: Excel.ConditionalTextOperator.contains, text: "likely" };
      format.format.fill.color = "#FFC7CE";
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      custom.rule.formula = '=$C4="Rare"';
      custom.format.font.color = "#006100";
      await context.sync();
    }),
  );
  await expect(workbench.cell("C5")).toHaveCSS("background-color", "rgb(255, 199, 206)");
  await expect(workbench.cell("C4")).not.toHaveCSS("background-color", "rgb(255, 199, 206)");
  await workbench.type("C5", "Rare");
  await expect(workbench.cell("C5")).not.toHaveCSS("background-color", "rgb(255, 199, 206)");
  await expect(workbench.cell("C5")).toHaveCSS("color", "rgb(0, 97, 0)");
});

test("hidden rows, columns and sheets are not shown", async ({ workbench }) => {
  const pane = await workbench.pane();
  await workbench.show("SRR");
  await expect(workbench.cell("F4")).toHaveCount(0);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("SRR").getRange("6:8").rowHidden = true;
      worksheets.getItem("Workplan").visibility = "Hidden";
      await context.sync();
    }),
  );
  await expect(workbench.cell("A7")).toHaveCount(0);
  await expect(workbench.page.getByRole("tab", { name: "Workplan" })).toHaveCount(0);
  await workbench.cell("A5").click();
  await workbench.page.keyboard.press("ArrowDown");
  await expect(workbench.selected).toHaveValue("A9");
});

test("F6 leads from part to part of the page", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.cell("A1").click();
  await page.keyboard.press("F6");
  await expect(page.getByRole("tab", { name: "Read me" })).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(workbench.grid).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(workbench.selected).toBeFocused();
});
