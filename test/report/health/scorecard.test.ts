import fc from "fast-check";
import { asText, literal } from "../../support/asText.ts";
import { MEASURES } from "./registers.ts";
import { headingsOf, healthTable, rowsOf } from "./support.ts";

const scorecard = (health: string) => healthTable("health-scorecard", { health });

describe("the organisational health scorecard", () => {
  it("reads as an officer reads it", () => {
    expect(asText(scorecard(MEASURES))).toBe(
      literal(`
        Organisational health scorecard
        Position at the end of Q1 21/22, as at 30/06/21. RAG is the rating in Q1 21/22: Not due where the frequency does not report in that period, No data where a figure should stand and does not. Latest is the last figure of that period or before, beside it the period that it is of.

        Theme              | Indicator       | Where reported                          | Frequency   |              Latest |   Period | Target | RAG     | Trend
        -------------------+-----------------+-----------------------------------------+-------------+---------------------+----------+--------+---------+----------------
        Workforce          | Sickness        | Employment, Health and Safety Committee | Quarterly   |                 7.9 | Q1 21/22 |      8 | ● Green | ↑ Improving
        Workforce          | Appraisals      | Employment, Health and Safety Committee | Quarterly   |                 80% | Q4 20/21 |    82% | No data | – No trend data
        Workforce          | Staff survey    | Employment, Health and Safety Committee | Annual      |                 77% |    20/21 |    75% | Not due | – No trend data
        Business & finance | Audit actions   | Governance                              | Quarterly   |                  12 | Q1 21/22 |      8 | ■ Red   | ↓ Worsening
        Business & finance | Risk controls   | Governance Committee                    | Six monthly | report to committee |    20/21 |    N/A | Not due | – No trend data
        Business & finance | Insurance       | Governance and Cabinet                  | Quarterly   |          see report | Q1 21/22 |    N/A | No data | – No trend data
        Business & finance | Collection rate | Scrutiny & Improvement and Cabinet      |             |                 94% | Q4 20/21 |    96% | No data | – No trend data
        Business & finance | Invoices        | Scrutiny and Improvement                | Monthly     |                 88% | Q1 21/22 |    90% | ▲ Amber | ↓ Worsening
        Business & finance | Complaints      | TBC                                     | Quarterly   |                   3 | Q1 21/22 |      3 | ● Green | → Static
      `),
    );
  });

  it.each([
    {
      register: "title | actual Q1 21/22 | target\nA | 1 | 2",
      headings: ["Indicator", "Latest", "Period", "Target", "RAG", "Trend"],
      because: "no theme, committee or frequency: one list",
    },
    {
      register: "group | title | frequency | actual Q1 21/22\nPeople | A | Annual |",
      headings: ["Theme", "Indicator", "Frequency", "Latest", "Period", "Target", "RAG", "Trend"],
      because: "a group column gives the theme",
    },
  ])("has the columns $headings: $because", ({ register, headings }) => {
    expect(headingsOf(scorecard(register))).toEqual(headings);
  });

  it.each([
    {
      rows: ["People | A | 1", "Money | B | 1", "people | C | 1"],
      themes: ["People · A", "people · C", "Money · B"],
      because: "a theme that comes again joins its first rows",
    },
    {
      rows: ["People | A | 1", " | B | 1", "Money | C | 1"],
      themes: ["People · A", "People · B", "Money · C"],
      because: "a theme named once speaks for the rows below it",
    },
    {
      rows: ["# Staff", "People | A | 1", " | B | 1", "# Cash", " | C | 1"],
      themes: ["People · A", "People · B", "Cash · C"],
      because: "as far as the next section row, which speaks where no group does",
    },
    {
      rows: [" | A | 1", "People | B | 1"],
      themes: ["No theme · A", "People · B"],
      because: "what has no theme beside others says so",
    },
  ])("$themes: $because", ({ rows, themes }) => {
    const table = scorecard(["group | title | actual Q1 21/22", ...rows].join("\n"));
    expect(rowsOf(table).map((row) => row.split(" · ").slice(0, 2).join(" · "))).toEqual(themes);
  });

  it("lists measures without any figure: No data where they are due, Not due where they are not", () => {
    const names = "title | whereReported | frequency\nA | Cabinet | Quarterly\nB | Cabinet | Annual\nC | Cabinet |";
    expect(rowsOf(scorecard(names))).toEqual([
      "A · Cabinet · Quarterly · N/A · N/A · N/A · No data · – No trend data",
      "B · Cabinet · Annual · N/A · N/A · N/A · Not due · – No trend data",
      "C · Cabinet ·  · N/A · N/A · N/A · No data · – No trend data",
    ]);
  });

  it.each([
    { cells: "1 | 2 | 3", latest: "3 · Q1 21/22", because: "the reporting period's own" },
    { cells: "1 | 2 | n/a", latest: "2 · Q4 20/21", because: "nothing stands in the period" },
    { cells: "1 | tbc | ", latest: "1 · 20/21", because: "the year before is the latest that says something" },
    { cells: " | late | ", latest: "late · Q4 20/21", because: "words are shown where they stand for a figure" },
    { cells: " |  | ", latest: "N/A · N/A", because: "there is none" },
    { cells: "1 | #REF! | ", latest: "1 · 20/21", because: "a formula that failed says nothing" },
  ])("latest of $cells is $latest: $because", ({ cells, latest }) => {
    const table = scorecard(`title | actual 2020/21 | actual Q4 20/21 | actual Q1 21/22\nA | ${cells}`);
    expect(rowsOf(table)[0]).toContain(`A · ${latest} · `);
  });

  it.each([
    { row: "Percentage paid | 82.1 | 82.4", now: [82.1, "General", "82.1"], target: [82.4, "General", "82.4"] },
    { row: "Percentage paid | 82.1% | 82", now: [0.821, "0.0%", "82.1%"], target: [82, "General", "82"] },
    { row: "Percentage paid | 0.821 | 0.824", now: [0.821, "General", "0.821"], target: [0.824, "General", "0.824"] },
    { row: "Percentage paid | '82.1% | 82.4", now: [0.821, "0.0%", "82.1%"], target: [82.4, "General", "82.4"] },
    { row: "Days | 5.9 | 8", now: [5.9, "General", "5.9"], target: [8, "General", "8"] },
  ])("holds what it shows, and shows what the register does: $row", ({ row, now, target }) => {
    const [cells] = scorecard(`title | actual Q1 21/22 | target\n${row}`).rows;
    const shown = [cells?.[1], cells?.[3]].map((cell) => [cell?.value, cell?.format, cell?.text]);
    expect(shown).toEqual([now, target].map(([value, ...rest]) => [expect.closeTo(Number(value), 9), ...rest]));
  });

  it("never shows a figure of a period after the report", () => {
    const table = scorecard("title | actual Q1 21/22 | actual Q2 21/22\nA | 1 | 2");
    expect(rowsOf(table)[0]).toContain("A · 1 · Q1 21/22");
  });

  it.each([{ count: 0 }, { count: 1 }, { count: 500 }])("has a row for each of $count", ({ count }) => {
    const rows = Array.from({ length: count }, (_, i) => `Theme ${i % 7} | M${i} | ${i} | 100 | High`);
    const table = scorecard(["group | title | actual Q1 21/22 | target | polarity", ...rows].join("\n"));
    expect(table.rows).toHaveLength(count);
  });

  it("has every indicator once, whatever their order and themes", () => {
    const theme = fc.constantFrom("People", "people", "Money", "", "TBC");
    const measures = fc.array(fc.record({ theme, value: fc.option(fc.nat(99), { nil: null }) }), { maxLength: 30 });
    fc.assert(
      fc.property(measures, (list) => {
        const rows = list.map(({ theme: name, value }, i) => `${name} | M${i} | ${value ?? ""} | 50 | High`);
        const table = scorecard(["group | title | actual Q1 21/22 | target | polarity", ...rows].join("\n"));
        const at = headingsOf(table).indexOf("Indicator");
        const titles = table.rows.map((row) => row[at]?.text ?? "");
        expect([...titles].sort()).toEqual(list.map((_, i) => `M${i}`).sort());
      }),
    );
  });
});
