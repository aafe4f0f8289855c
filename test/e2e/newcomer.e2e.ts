import { readFileSync } from "node:fs";
import { expect, type Frame } from "@playwright/test";
import { saveBook } from "../../src/xlsx/save.ts";
import { financeBook } from "../support/financeBook.ts";
import { choose, nextStep, reportByHome, SLOW, stands } from "./support/homeSteps.ts";
import { picture, SCRAP } from "./support/picture.ts";
import { test, type WorkbenchPage } from "./support/workbench.ts";

const sample = (name: string) => ({ name, bytes: () => new Uint8Array(readFileSync(`samples/${name}.xlsx`)) });

/** Each sample, and a finance team's workbook, with the pack that it is meant for and the table that the manual shows. */
const BOOKS: readonly BookCase[] = [
  { id: "scrutiny", book: sample("middlesbrough-q1-2021-22"), registers: 6, shows: /^Outcomes$/ },
  { id: "health", book: sample("redcar-health-2024-25"), registers: 2, shows: /scorecard/i },
  {
    id: "improvement-plan",
    book: sample("stockton-sip-2008-11"),
    registers: 2,
    // The plan names no period: it would speak for today.
    period: "Q3 08/09",
    shows: /improvement plan/i,
  },
  { id: "transformation", book: sample("stockton-transformation-2024"), registers: 4, shows: /interdependencies/i },
  {
    id: "finance",
    book: { name: "finance-monitoring", bytes: () => saveBook(financeBook()) },
    registers: 3,
    shows: /budget/i,
  },
];

interface BookCase {
  readonly id: string;
  readonly book: { readonly name: string; readonly bytes: () => Uint8Array };
  readonly registers: number;
  readonly period?: string;
  readonly shows: RegExp;
}

/** Opens a workbook as a person opens a file of their own. */
async function openBook(workbench: WorkbenchPage, { name, bytes }: BookCase["book"]): Promise<Frame> {
  await workbench.give(`${name}.xlsx`, bytes());
  await expect(workbench.page.getByText(`${name}.xlsx`).first()).toBeVisible();
  return workbench.pane();
}

async function choosePeriod(pane: Frame, period: string): Promise<void> {
  const button = pane.getByRole("banner").getByRole("button", { name: /, as at/ });
  await button.click();
  await pane.getByLabel("Reporting period").fill(period);
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await expect(button).toHaveText(new RegExp(`^${period}, as at`), SLOW);
}

/** Goes to each sheet that was made, as its link in the pane offers; gives their names. */
async function lookAtAll(workbench: WorkbenchPage, pane: Frame, id: string): Promise<readonly string[]> {
  const made = pane.getByRole("region", { name: "Made in this workbook" }).getByRole("listitem");
  await expect(made.nth(1)).toBeVisible(SLOW);
  const names = await made.getByRole("button").allTextContents();
  for (const name of names) {
    await made.getByRole("button", { name, exact: true }).click();
    await expect(workbench.page.getByRole("grid", { name: `Sheet ${name}`, exact: true })).toBeVisible(SLOW);
    await expect(workbench.cell("A5")).not.toHaveText("");
    await picture(workbench.page, `${id}-${name.replaceAll(/\W+/g, "-")}`, SCRAP);
  }
  return names;
}

for (const { id, book, registers, period, shows } of BOOKS) {
  test(`a newcomer goes from ${book.name} to its report by nothing but what the pane offers`, async ({ workbench }) => {
    test.slow();
    const { page } = workbench;
    const pane = await openBook(workbench, book);
    await pane.getByRole("region", { name: "Start" }).getByRole("button", { name: "Find registers" }).click(SLOW);
    const bind = pane.getByRole("button", { name: `Bind all ${registers}` });
    await expect(bind).toBeEnabled(SLOW);
    await pane
      .getByRole("group")
      .getByText(/, [A-Z]+\d+:[A-Z]+\d+$/)
      .first()
      .click();
    await expect(workbench.selected).toHaveValue(/^[A-Z]+\d+:[A-Z]+\d+$/);
    await workbench.cell("A1").click();
    if (id === "scrutiny") await picture(page, "newcomer-registers");
    await bind.click();
    await expect(pane.getByText("Not bound")).toHaveCount(0, SLOW);
    if (period !== undefined) await choosePeriod(pane, period);
    await reportByHome(pane);
    await picture(page, `newcomer-${id}-home`, SCRAP);

    await nextStep(pane).getByRole("button", { name: "Look at the report" }).click();
    await expect(pane.getByLabel("Pack", { exact: true })).toHaveValue(id);
    const names = await lookAtAll(workbench, pane, id);
    await pane.getByRole("button", { name: "Refresh" }).click();
    await expect(pane.getByText("Everything is as it should be: nothing was written.")).toBeVisible(SLOW);
    await workbench.show(names.find((name) => shows.test(name)) ?? "");
    await workbench.cell("A1").click();
    await pane.getByLabel("Pack", { exact: true }).scrollIntoViewIfNeeded();
    await picture(page, `pack-${id}`);
    await choose(pane, "Home");
    await stands(pane, "Everything is up to date");
  });
}
