import { readFileSync } from "node:fs";
import { expect, type Frame } from "@playwright/test";
import { saveBook } from "../../src/xlsx/save.ts";
import { financeBook } from "../support/financeBook.ts";
import { picture } from "./support/picture.ts";
import { test, type WorkbenchPage } from "./support/workbench.ts";

const sample = (name: string) => ({ name, bytes: () => new Uint8Array(readFileSync(`samples/${name}.xlsx`)) });

/** Each pack with a workbook for it, and the table that the manual shows. */
const PACKS: readonly PackCase[] = [
  {
    id: "scrutiny",
    title: "Corporate performance report to scrutiny",
    book: sample("middlesbrough-q1-2021-22"),
    shows: "Outcomes",
  },
  { id: "health", title: "Organisational health", book: sample("redcar-health-2024-25"), shows: /scorecard/i },
  {
    id: "improvement-plan",
    title: "Service improvement plan",
    book: sample("stockton-sip-2008-11"),
    // The plan names no period: it would speak for today.
    period: "Q3 08/09",
    shows: /improvement plan/i,
  },
  {
    id: "transformation",
    title: "Transformation programme",
    book: sample("stockton-transformation-2024"),
    shows: /interdependencies/i,
  },
  {
    id: "finance",
    title: "Budget monitoring",
    book: { name: "finance-monitoring", bytes: () => saveBook(financeBook()) },
    shows: /budget/i,
  },
];

interface PackCase {
  readonly id: string;
  readonly title: string;
  readonly book: { readonly name: string; readonly bytes: () => Uint8Array };
  readonly period?: string;
  readonly shows: string | RegExp;
}

/** Opens a workbook as a person opens a file of their own. */
async function openBook(workbench: WorkbenchPage, { name, bytes }: PackCase["book"]): Promise<Frame> {
  await workbench.give(`${name}.xlsx`, bytes());
  await expect(workbench.page.getByText(`${name}.xlsx`).first()).toBeVisible();
  return workbench.pane();
}

async function openReport(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Report" }).click();
  await expect(pane.getByRole("button", { name: /^(Make report|Refresh)$/ })).toBeVisible();
}

async function choosePeriod(pane: Frame, period: string): Promise<void> {
  await pane.getByRole("button", { name: /, as at/ }).click();
  await pane.getByLabel("Reporting period").fill(period);
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await expect(pane.getByRole("button", { name: `${period}, as at` })).toBeVisible();
}

for (const { id, title, book, period, shows } of PACKS) {
  test(`the pack ${id} is offered for its workbook, makes its tables and is up to date`, async ({ workbench }) => {
    const pane = await openBook(workbench, book);
    await openReport(pane);
    await expect(pane.getByLabel("Pack", { exact: true })).toHaveValue(id);
    await expect(pane.getByLabel("Pack", { exact: true }).locator("option:checked")).toHaveText(title);
    if (period !== undefined) await choosePeriod(pane, period);
    await pane.getByRole("button", { name: "Make report" }).click();
    await expect(pane.getByText(/tables were made\./)).toBeVisible();
    const made = pane.getByRole("region", { name: "Made in this workbook" });
    await expect(made.getByRole("listitem").nth(1)).toBeVisible();
    const names = await made.getByRole("listitem").getByRole("button").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      await made.getByRole("button", { name, exact: true }).click();
      await expect(workbench.page.getByRole("grid", { name: `Sheet ${name}`, exact: true })).toBeVisible();
      await expect(workbench.cell("A5")).not.toHaveText("");
      await picture(workbench.page, `${id}-${name.replaceAll(/\W+/g, "-")}`, "test-results/pictures");
    }
    await pane.getByRole("button", { name: "Refresh" }).click();
    await expect(pane.getByText("Everything is as it should be: nothing was written.")).toBeVisible();
    const shown = names.find((name) => (typeof shows === "string" ? name === shows : shows.test(name))) ?? "";
    await workbench.show(shown);
    await workbench.cell("A1").click();
    await pane.getByLabel("Pack", { exact: true }).scrollIntoViewIfNeeded();
    await picture(workbench.page, `pack-${id}`);
  });
}

test("a table switched off, a heading renamed, saved as my pack: found again in the saved file", async ({
  workbench,
}) => {
  const pane = await workbench.pane();
  await openReport(pane);
  await pane.getByRole("checkbox", { name: "Red Red outcomes" }).uncheck();
  await pane.getByRole("button", { name: "Rename Outcomes against the standard" }).click();
  await pane.getByLabel("Heading “Expected standard”").fill("What we expect");
  await pane.getByRole("button", { name: "Save as my pack…" }).click();
  await pane.getByLabel("Name of the pack").fill("Our scrutiny report");
  await pane.getByRole("button", { name: "Save pack" }).click();
  await expect(pane.getByLabel("Pack", { exact: true }).locator("option:checked")).toHaveText("Our scrutiny report");
  await pane.getByRole("button", { name: "Make report" }).click();
  await expect(pane.getByText(/tables were made\./)).toBeVisible();
  await expect(workbench.page.getByRole("tab", { name: "Red Red outcomes", exact: true })).toHaveCount(0);
  const { bytes } = await workbench.save();

  await workbench.give("again.xlsx", bytes);
  await expect(workbench.page.getByText("again.xlsx").first()).toBeVisible();
  const again = await workbench.pane();
  await openReport(again);
  await expect(again.getByLabel("Pack", { exact: true }).locator("option:checked")).toHaveText(
    "Our scrutiny report (made)",
  );
  await expect(again.getByRole("checkbox", { name: "Red Red outcomes" })).toHaveCount(0);
  await workbench.show("Outcomes");
  await expect(workbench.cell("D5")).toHaveText("What we expect");
  await workbench.show("SP Outcomes");
  await workbench.type("H19", "16.0%");
  await again.getByRole("button", { name: "Refresh" }).click();
  await workbench.show("Outcomes");
  await expect(workbench.cell("B6")).toHaveText("16/24 (66.7%)");
  await expect(workbench.cell("D5")).toHaveText("What we expect");
  await expect(workbench.page.getByRole("tab", { name: "Red Red outcomes", exact: true })).toHaveCount(0);
});
