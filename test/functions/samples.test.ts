import { readdirSync } from "node:fs";
import { type Assessed, assess } from "../../src/actions/assess.ts";
import { tableStates } from "../../src/actions/packStates.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { choices } from "../actions/sample.ts";
import { installCustomFunctions } from "../support/customFunctions.ts";
import { withExcel } from "../support/excel.ts";
import { levels, periods, standards } from "./sampleCounts.ts";
import { type Compared, ratings, trends } from "./sampleRows.ts";

const SAMPLES = readdirSync("samples").filter((file) => file.endsWith(".xlsx"));

const KINDS = { ratings, trends, levels, standards, periods };

const differing = (rows: readonly Compared[]): readonly Compared[] =>
  rows.filter(({ engine, answer }) => engine !== answer);

/** Everything that was compared, by its kind: nothing may pass because there was nothing to compare. */
const all: Record<keyof typeof KINDS, Compared[]> = { ratings: [], trends: [], levels: [], standards: [], periods: [] };

const assessed = (file: string, rules: object = {}): Promise<Assessed> =>
  withExcel(`samples/${file}`, () =>
    inWorkbook(async ({ read }) => assess(await read(), choices({ rules: readRulesJson(rules) }))),
  );

jest.setTimeout(60_000);
beforeAll(installCustomFunctions);

describe.each(SAMPLES)("custom functions say what the engine says of every row of %s", (file) => {
  it("by the rules that it has", async () => {
    const made = await assessed(file);
    for (const [kind, rowsOf] of Object.entries(KINDS)) {
      const rows = rowsOf(made);
      all[kind as keyof typeof KINDS].push(...rows);
      expect([kind, differing(rows)]).toEqual([kind, []]);
    }
  });

  it.each(["none", "10%", "2 points"])("with a tolerance of %s", async (tolerance) => {
    const { rated } = await assessed(file);
    const names = rated.filter(({ kind }) => kind === "indicators").map(({ register }) => register.layout.name);
    const rules = { registers: Object.fromEntries(names.map((name) => [name, { tolerance, staticBand: 0.01 }])) };
    const made = await assessed(file, rules);
    expect(differing([...ratings(made), ...trends(made)])).toEqual([]);
  });
});

describe("what was compared", () => {
  it.each([
    ["ratings", ["Green", "Amber", "Red", "Not rated", "an error"]],
    ["trends", ["Improving", "Static", "Worsening", "an error"]],
    ["levels", ["High", "Medium", "Low"]],
  ] as const)("%s have every answer", (kind, answers) => {
    expect([...new Set(all[kind].map(({ answer }) => answer))].sort()).toEqual([...answers].sort());
  });

  it.each([
    ["ratings", 100],
    ["trends", 400],
    ["levels", 35],
    ["standards", 50],
    ["periods", 50],
  ] as const)("%s were at least %i", (kind, least) => {
    expect(all[kind].length).toBeGreaterThanOrEqual(least);
  });
});

/** A call of one of the six, as a formula or as a file keeps it. */
const OURS = /SCRUTINEER[._](?:RAG|TREND|STANDARD|RISKLEVEL|PERIOD|SHARE)\s*\(/i;

describe("sheets that Scrutineer makes", () => {
  it.each([
    ["=SCRUTINEER.RAG(A1,B1)", true],
    ["=_xldudf_SCRUTINEER_SHARE(A1,B1)", true],
    ["=COUNTIFS(Scrutineer.Working.SP.Trend,1)", false],
  ])("%s is one of the functions: %s", (formula, is) => {
    expect(OURS.test(formula)).toBe(is);
  });

  it.each(SAMPLES)("use no custom function in %s", async (file) => {
    const made = await assessed(file);
    const states = tableStates(made);
    const packs = made.packs.filter(({ tables }) => tables.some(({ id }) => (states.get(id)?.summaries ?? 0) > 0));
    await withExcel(`samples/${file}`, async ({ book }) => {
      const before = book.sheets.length;
      for (const { id } of packs) await makeReport(id, choices());
      const cells = book.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
      expect(book.sheets.length).toBeGreaterThan(before + 1);
      expect(cells.filter(({ formula }) => OURS.test(String(formula)))).toEqual([]);
    });
  });
});
