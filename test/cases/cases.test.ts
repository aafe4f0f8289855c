import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { checkWorkbook } from "../../src/actions/check.ts";
import { asText } from "../support/asText.ts";
import { withExcel } from "../support/excel.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { choices, findingText } from "../actions/sample.ts";

/**
 * Whole registers in, whole summaries out. Each folder has `workbook.txt` (sheets as text), `choices.json` (period, as-at date, rules) and
 * `summary.txt`: the tables and findings that a person would expect, written by hand or read through by one.
 */
const ROOT = "test/cases";
const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

interface CaseChoices {
  readonly period?: string;
  readonly asAt?: string;
  readonly rules?: object;
}

async function summaryOf(folder: string): Promise<string> {
  const read = (name: string): string => readFileSync(join(ROOT, folder, name), "utf8");
  const { period = null, asAt = null, rules = {} } = JSON.parse(read("choices.json")) as CaseChoices;
  const chosen = choices({ period, asAt, rules: readRulesJson(rules) });
  return withExcel(bookFromText(read("workbook.txt")), async () => {
    const findings = await checkWorkbook(choices());
    const { tables } = await makeReport("scrutiny", chosen);
    const list = findings.map((one) => `${one.severity} ${findingText(one)}\n  ${one.message}\n  ${one.proposal}`);
    return `${[...tables.map(({ model }) => asText(model)), ["Findings", ...list].join("\n")].join("\n\n\n")}\n`;
  });
}

it("finds its cases", () => {
  expect(folders.length).toBeGreaterThanOrEqual(3);
});

it.each(folders)("%s", async (folder) => {
  expect(await summaryOf(folder)).toBe(readFileSync(join(ROOT, folder, "summary.txt"), "utf8"));
});
