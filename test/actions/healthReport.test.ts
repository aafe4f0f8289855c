import { makeReport } from "../../src/actions/report.ts";
import { openBook } from "../../src/xlsx/open.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { readFileSync } from "node:fs";
import { choices, rowsOf, tally } from "./sample.ts";

const SAMPLE = "samples/redcar-health-2024-25.xlsx";
const redcar = (): Book => openBook(new Uint8Array(readFileSync(SAMPLE)));
const report = (book: Book, parts = {}) => withExcel(book, () => makeReport("health", choices(parts)));

/** The texts of one column of a report's table. */
const columnOf = (rows: readonly string[], index: number) => rows.map((row) => row.split(" · ")[index] ?? "");

describe("the health report of Redcar & Cleveland's sample", () => {
  it("has 34 indicators in the plan's four themes", async () => {
    const made = await report(redcar());
    expect(tally(columnOf(rowsOf(made, "health-scorecard"), 0))).toEqual({
      "Workforce Measures": 8,
      "Business Processes": 9,
      "Customer Experience": 6,
      "Finance Measures": 11,
    });
  });

  it("has an extract for each of its committees, though one is spelt in four ways", async () => {
    const made = await report(redcar());
    const extracts = made.tables.filter(({ model }) => model.id.startsWith("committee-extract-"));
    expect(extracts.map(({ model, sheet }) => [model.title, sheet, model.rows.length])).toEqual([
      ["Employment, Health and Safety Committee: due in Q2 24/25", "Due at Employment, Health", 7],
      ["Governance Committee: due in Q2 24/25", "Due at Governance", 4],
      ["Scrutiny & Improvement: due in Q2 24/25", "Due at Scrutiny & Improvement", 9],
      ["Cabinet: due in Q2 24/25", "Due at Cabinet", 4],
    ]);
  });

  it("has all measures in the composite scorecard, the quarters that are over rated, and nothing of the others", async () => {
    const made = await report(redcar());
    const rows = rowsOf(made, "composite-scorecard");
    expect(rows).toHaveLength(34);
    expect(tally(columnOf(rows, 4))).toEqual({ "● Green": 5, "▲ Amber": 9, "■ Red": 4, "No data": 1, "Not due": 15 });
    expect(tally(columnOf(rows, 8))).toEqual({ "Not due": 34 });
    expect(rows[0]).toBe(
      "Workforce Measures · Sickness absence rate · 8.3 · 5.9 · ● Green · 5.9 · ● Green · N/A · Not due · N/A · Not due · 5.9 (Q2) · ● Green",
    );
  });

  it("lists ten strategies, two for each of the five priorities", async () => {
    const made = await report(redcar());
    expect(tally(columnOf(rowsOf(made, "strategies"), 1))).toEqual({
      "under development": 4,
      "being refreshed": 1,
      "to be developed": 1,
      "Not stated": 4,
    });
    expect(rowsOf(made, "priorities-strategies").at(-1)).toBe("Number of strategies ·  · 2 · 2 · 2 · 2 · 2");
  });

  it("shows in the first quarter what was missing then", async () => {
    const made = await report(redcar(), { period: "Q1 24/25" });
    const missing = rowsOf(made, "committee-extract-employment-health-and-safety").filter((row) =>
      row.endsWith("✗ Missing"),
    );
    expect(missing).toEqual([
      "Workforce Measures · Percentage of return-to-work interviews completed. · Quarterly · tbc · 92.4 · No data · – No trend data · ✗ Missing",
    ]);
  });

  it("goes to Excel 3 times, then twice, and writes nothing the second time", async () => {
    await withExcel(redcar(), async ({ host }) => {
      await makeReport("health", choices());
      expect(syncs(host)).toBe(3);
      const again = await makeReport("health", choices());
      expect([syncs(host), again.written]).toEqual([5, 0]);
    });
  });

  it("leaves the council's own sheets as they are", async () => {
    const book = redcar();
    const own = (): string =>
      JSON.stringify(book.sheets.slice(0, 2).map(({ rows }) => [...rows].map(([r, c]) => [r, [...c]])));
    const before = own();
    await report(book);
    expect(own()).toBe(before);
  });
});

describe("a register that is no more than the names of measures", () => {
  const names = () =>
    bookFromText(`
== Metrics ==
Organisational health metrics 2024/25
Indicator | Where reported | Frequency of reporting
Workforce Measures | |
Sickness absence rate | Employment, Health and Safety Committee | Quarterly
Staff turnover rate | Employment, Health and Safety Committee | Annual
Percentage of staff appraisals completed | Employment, Health and Safety Committee | Quarterly
Finance Measures | |
Council Tax collection rate | Scrutiny & Improvement and Cabinet | Quarterly
Percentage change in reserves | Scrutiny & Improvement | Annual
`);

  it("is reported on: No data or Not due by frequency", async () => {
    const made = await report(names(), { period: "Q1 24/25" });
    expect(rowsOf(made, "health-scorecard")).toEqual([
      "Workforce Measures · Sickness absence rate · Employment, Health and Safety Committee · Quarterly · N/A · N/A · N/A · No data · – No trend data",
      "Workforce Measures · Staff turnover rate · Employment, Health and Safety Committee · Annual · N/A · N/A · N/A · Not due · – No trend data",
      "Workforce Measures · Percentage of staff appraisals completed · Employment, Health and Safety Committee · Quarterly · N/A · N/A · N/A · No data · – No trend data",
      "Finance Measures · Council Tax collection rate · Scrutiny & Improvement and Cabinet · Quarterly · N/A · N/A · N/A · No data · – No trend data",
      "Finance Measures · Percentage change in reserves · Scrutiny & Improvement · Annual · N/A · N/A · N/A · Not due · – No trend data",
    ]);
  });
});
