import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { unzipSync } from "fflate";
import { openBook } from "../../src/xlsx/open.ts";
import { test } from "./support/workbench.ts";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../../samples", name)));

const NONE = new Uint8Array();
const MIDDLESBROUGH = "middlesbrough-q1-2021-22.xlsx";
const REDCAR = "redcar-health-2024-25.xlsx";

test("opens another workbook, with a pane of its own", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.give(REDCAR, sample(REDCAR));
  await expect(page.getByText(REDCAR)).toBeVisible();
  const pane = await workbench.pane();
  const sheets = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
  const visible = openBook(sample(REDCAR)).sheets.map(({ name }) => name);
  expect(sheets).toStrictEqual(visible);
});

test("opens a sample of the list", async ({ workbench }) => {
  await workbench.page.getByLabel("Open a sample").selectOption({ label: "Stockton, service improvement plan" });
  await expect(workbench.page.getByText("stockton-sip-2008-11.xlsx")).toBeVisible();
});

test("opens a file that is dropped on the page", async ({ workbench }) => {
  const bytes = [...sample(REDCAR)];
  const transfer = await workbench.page.evaluateHandle(
    ({ name, numbers }) => {
      const made = new DataTransfer();
      made.items.add(new File([new Uint8Array(numbers)], name));
      return made;
    },
    { name: REDCAR, numbers: bytes },
  );
  await workbench.grid.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(workbench.page.getByText(REDCAR)).toBeVisible();
});

test("says in words why a file is not opened, and keeps the one that is open", async ({ workbench }) => {
  await workbench.give("notes.xlsx", new TextEncoder().encode("Not a workbook at all"));
  await expect(workbench.page.getByRole("status")).toContainText([/^notes\.xlsx: .+/]);
  await expect(workbench.page.getByText(MIDDLESBROUGH)).toBeVisible();
});

test("saves what was changed and loses nothing", async ({ workbench }) => {
  await workbench.show("SRR");
  await workbench.type("B5", "Typed in the workbench");
  await expect(workbench.page.getByText("changed, not saved")).toBeVisible();
  const saved = await workbench.save();
  expect(saved.name).toBe(MIDDLESBROUGH);
  await expect(workbench.page.getByText("changed, not saved")).toHaveCount(0);
  const book = openBook(saved.bytes);
  const sheet = book.sheets.find(({ name }) => name === "SRR");
  expect(sheet?.rows.get(4)?.get(1)?.value).toBe("Typed in the workbench");
  const [before, after] = [unzipSync(sample(MIDDLESBROUGH)), unzipSync(saved.bytes)];
  expect(Object.keys(after)).toStrictEqual(Object.keys(before));
  const changed = Object.keys(before).filter((part) => Buffer.compare(before[part] ?? NONE, after[part] ?? NONE) !== 0);
  expect(
    changed.filter((part) => !/^xl\/(worksheets\/sheet\d+|workbook|sharedStrings)\.xml$/.test(part)),
  ).toStrictEqual([]);
  expect(changed.filter((part) => part.startsWith("xl/worksheets/")).length).toBe(1);
});

test("keeps every part of an unchanged workbook byte for byte", async ({ workbench }) => {
  const [before, after] = [unzipSync(sample(MIDDLESBROUGH)), unzipSync((await workbench.save()).bytes)];
  expect(after).toStrictEqual(before);
});
