import { expect } from "@playwright/test";
import { test } from "./support/workbench.ts";

test("opens with the sample, and says that it is not Excel", async ({ workbench }) => {
  const { page } = workbench;
  await expect(workbench.cell("A1")).toHaveText(
    "Middlesbrough Council: corporate performance registers, Quarter One 2021/22",
  );
  await expect(page.getByRole("tab")).toHaveText([
    ...["Read me", "SP Outcomes", "Workplan", "Exec actions", "SRR", "Directorate priorities", "Programmes"],
  ]);
  await expect(page.getByText("A stand-in for Excel, not Excel.")).toBeVisible();
  await page.getByRole("button", { name: "What differs" }).click();
  await expect(page.getByRole("dialog", { name: "A stand-in for Excel, not Excel" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("starts the pane's production build with genuine office.js", async ({ workbench }) => {
  const pane = await workbench.pane();
  const info = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    const { requirements, document, contentLanguage } = Office.context;
    const sets = ["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version));
    return { host, platform, url: document.url, contentLanguage, sets };
  });
  expect(info).toStrictEqual({
    ...{ host: "Excel", platform: "OfficeOnline", url: "middlesbrough-q1-2021-22.xlsx" },
    ...{ contentLanguage: "en-GB", sets: [true, false] },
  });
  const policy = await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
});

test("lets the pane read the workbook", async ({ workbench }) => {
  const pane = await workbench.pane();
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SP Outcomes").getRange("A7:F7").load("values,text,address");
      await context.sync();
      return { values: range.values, text: range.text, address: range.address };
    }),
  );
  expect(read).toStrictEqual({
    values: [["SP01", "People", "Children in Need rate per 10,000", "rate", "Low", 612]],
    text: [["SP01", "People", "Children in Need rate per 10,000", "rate", "Low", "612"]],
    address: "'SP Outcomes'!A7:F7",
  });
});

test("shows what the pane writes and selects", async ({ workbench }) => {
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SRR");
      const range = sheet.getRange("B5:B6");
      range.values = [["Written by the pane"], ["=1+1"]];
      range.format.fill.color = "#FFEE00";
      range.select();
      await context.sync();
    }),
  );
  await expect(workbench.cell("B5")).toHaveText("Written by the pane");
  await expect(workbench.cell("B6")).toHaveText("2");
  await expect(workbench.cell("B5")).toHaveCSS("background-color", "rgb(255, 238, 0)");
  await expect(workbench.selected).toHaveValue("B5:B6");
  await expect(workbench.page.getByRole("tab", { name: "SRR" })).toHaveAttribute("aria-selected", "true");
});
