import { asText, literal } from "../../support/asText.ts";
import { MEASURES } from "./registers.ts";
import { healthTable, healthTables, rowsOf } from "./support.ts";

const extracts = (health: string) => healthTables({ health }).filter(({ id }) => id.startsWith("committee-extract-"));

describe("the extracts for committees", () => {
  it("are one a committee, its spellings folded, the most used shown", () => {
    expect(extracts(MEASURES).map(({ id, sheetName }) => [id, sheetName])).toEqual([
      ["committee-extract-employment-health-and-safety", "Due at Employment, Health"],
      ["committee-extract-governance", "Due at Governance"],
      ["committee-extract-cabinet", "Due at Cabinet"],
      ["committee-extract-scrutiny-and-improvement", "Due at Scrutiny & Improvement"],
    ]);
  });

  it("show what is due and what is missing", () => {
    expect(asText(healthTable("committee-extract-governance", { health: MEASURES }))).toBe(
      literal(`
        Governance: due in Q1 21/22
        Position at the end of Q1 21/22, as at 30/06/21. Of 3 indicators reported to this committee, 2 are due in Q1 21/22 by frequency. Missing: the register has no figure for the period. In words: it has words instead of one. A measure without a frequency counts as due.

        Theme              | Indicator     | Frequency |   Q1 21/22 | Target | RAG     | Trend           | Reported
        -------------------+---------------+-----------+------------+--------+---------+-----------------+-----------
        Business & finance | Audit actions | Quarterly |         12 |      8 | ■ Red   | ↓ Worsening     | ✓ Reported
        Business & finance | Insurance     | Quarterly | see report |    N/A | No data | – No trend data | … In words
      `),
    );
    expect(rowsOf(healthTable("committee-extract-employment-health-and-safety", { health: MEASURES }))).toEqual([
      "Workforce · Sickness · Quarterly · 7.9 · 8 · ● Green · ↑ Improving · ✓ Reported",
      "Workforce · Appraisals · Quarterly · tbc · 82% · No data · – No trend data · ✗ Missing",
    ]);
  });

  it("of a committee that is due nothing are empty, and say how much is due later", () => {
    const table = healthTable("committee-extract-audit", {
      health: "title | whereReported | frequency | actual Q1 21/22\nA | Audit | Annual |",
    });
    expect([table.rows, table.note]).toEqual([
      [],
      expect.stringContaining("Of 1 indicator reported to this committee, 0 are due in Q1 21/22"),
    ]);
  });

  it("hold what an officer reported before it was due", () => {
    const early = "title | whereReported | frequency | actual Q1 21/22\nA | Audit | Annual | 5";
    expect(rowsOf(healthTable("committee-extract-audit", { health: early }))[0]).toContain("✓ Reported");
  });

  it.each([
    { health: "title | actual Q1 21/22\nA | 1", because: "no column says where indicators are reported" },
    { health: "title | whereReported | actual Q1 21/22\nA | | 1\nB | N/A | 2", because: "no cell names a committee" },
    { health: "title | whereReported | actual Q1 21/22", because: "there are no indicators" },
  ])("are none: $because", ({ health }) => {
    expect(extracts(health)).toEqual([]);
  });

  it("part a cell with several lines, and keep their ids apart and their sheets' names short and allowed", () => {
    const names = ["Overview/Scrutiny: a [long] name of some committee", "Audit\\nCabinet", "Áudit!", "审计"];
    const rows = names.map((name, i) => `M${i} | ${name} | 1`);
    const tables = extracts(["title | whereReported | actual Q1 21/22", ...rows].join("\n"));
    expect(tables.map(({ id }) => id)).toEqual([
      "committee-extract-overviewscrutiny-a-long-name-of-some",
      "committee-extract-audit",
      "committee-extract-cabinet",
      "committee-extract-audit-2",
      "committee-extract-other",
    ]);
    const sheets = tables.map(({ sheetName }) => sheetName);
    expect(sheets[0]).toBe("Due at Overview Scrutiny a long");
    expect(sheets.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
    expect(new Set(sheets).size).toBe(sheets.length);
  });
});
