import { quarterOf, type DatedPeriod } from "../../../src/domain/period.ts";
import { asText, literal } from "../../support/asText.ts";
import { headingsOf, healthTable, rowsOf } from "./support.ts";

const composite = (health: string, period: DatedPeriod = quarterOf(2021, 4)) =>
  healthTable("composite-scorecard", { health }, period);

const YEAR = `
  title                 | frequency   | polarity | actual Q1 21/22 | actual Q2 21/22 | actual Q3 21/22 | actual Q4 21/22 | actual Year end 2021/22 | target
  Sickness              | Quarterly   | Low      | 8               | 9               | 7               | 6               | 7.5                     | 8
  Invoices paid         | Quarterly   | High     | 88%             | tbc             | 91%             | 93%             |                         | 90%
  Outstanding actions   | Quarterly   | Low      | 5               | 4               | 3               | 2               |                         | 3
  Staff survey          | Annual      | High     |                 |                 |                 | 70%             |                         | 75%
  Risk controls         | Six monthly | High     |                 | 90              |                 |                 |                         | 80
  Pay gap               | Annual      | Low      |                 |                 |                 |                 |                         | 10
`;

describe("the annual composite scorecard", () => {
  it("has every measure in each quarter and in the year", () => {
    expect(asText(composite(YEAR))).toBe(
      literal(`
        Annual composite scorecard 21/22
        Position at the end of Q4 21/22, as at 31/03/22. Every measure in each part of the year, each rated in its own period. Year 21/22 is the register's figure for the year, or that of its last quarter for annual measures, running totals and positions such as outstanding actions; otherwise the latest figure in the year with its period in brackets, rated in that period.

        Indicator           | Target | Q1 21/22 | Q1 RAG  | Q2 21/22 | Q2 RAG  | Q3 21/22 | Q3 RAG  | Q4 21/22 | Q4 RAG  | Year 21/22 | Year RAG
        --------------------+--------+----------+---------+----------+---------+----------+---------+----------+---------+------------+---------
        Sickness            |      8 |        8 | ● Green |        9 | ■ Red   |        7 | ● Green |        6 | ● Green |        7.5 | ● Green
        Invoices paid       |    90% |      88% | ▲ Amber |      tbc | No data |      91% | ● Green |      93% | ● Green |   93% (Q4) | ● Green
        Outstanding actions |      3 |        5 | ■ Red   |        4 | ■ Red   |        3 | ● Green |        2 | ● Green |          2 | ● Green
        Staff survey        |    75% |      N/A | Not due |      N/A | Not due |      N/A | Not due |      70% | ■ Red   |        70% | ■ Red
        Risk controls       |     80 |      N/A | Not due |       90 | ● Green |      N/A | Not due |      N/A | No data |    90 (Q2) | ● Green
        Pay gap             |     10 |      N/A | Not due |      N/A | Not due |      N/A | Not due |      N/A | No data |        N/A | No data
      `),
    );
  });

  it("says before the year ends what is not due yet, and takes no figure of a later quarter", () => {
    expect(rowsOf(composite(YEAR, quarterOf(2021, 2)))).toEqual([
      "Sickness · 8 · 8 · ● Green · 9 · ■ Red · N/A · Not due · N/A · Not due · 9 (Q2) · ■ Red",
      "Invoices paid · 90% · 88% · ▲ Amber · tbc · No data · N/A · Not due · N/A · Not due · 88% (Q1) · ▲ Amber",
      "Outstanding actions · 3 · 5 · ■ Red · 4 · ■ Red · N/A · Not due · N/A · Not due · 4 (Q2) · ■ Red",
      "Staff survey · 75% · N/A · Not due · N/A · Not due · N/A · Not due · N/A · Not due · N/A · Not due",
      "Risk controls · 80 · N/A · Not due · 90 · ● Green · N/A · Not due · N/A · Not due · 90 (Q2) · ● Green",
      "Pay gap · 10 · N/A · Not due · N/A · Not due · N/A · Not due · N/A · Not due · N/A · Not due",
    ]);
  });

  it.each([
    {
      row: "Visits (cumulative) | 10 | 20 | 30 | 40 |",
      year: "40 · ● Green",
      because: "a running total ends as the year does",
    },
    { row: "Visits | 10 | 20 | 30 | 40 |", year: "40 (Q4) · ● Green", because: "a count may have to be added up" },
    { row: "Visits | 10 | 20 | 30 | | see report", year: "see report · No data", because: "the year's own words" },
    { row: "Visits | 10 | 20 | 30 | | TBC", year: "30 (Q3) · ▲ Amber", because: "the latest that says something" },
    { row: "Visits | | | | late |", year: "late (Q4) · No data", because: "words are no figure" },
    { row: "Visits | | | | |", year: "N/A · No data", because: "there is nothing" },
  ])("gives the year of $row as $year: $because", ({ row, year }) => {
    const head =
      "title | actual Q1 21/22 | actual Q2 21/22 | actual Q3 21/22 | actual Q4 21/22 | actual 2021/22 | target | polarity";
    expect(rowsOf(composite(`${head}\n${row} | 31 | High`))[0]).toMatch(new RegExp(`${escaped(year)}$`));
  });

  it.each([
    {
      register: "title | actual H1 21/22 | actual H2 21/22\nA | 1 | 2",
      headings: ["H1 21/22", "H1 RAG", "H2 21/22", "H2 RAG", "Year 21/22", "Year RAG"],
      because: "it keeps halves",
    },
    {
      register: "title | actual 2020/21 | actual 2021/22\nA | 1 | 2",
      headings: ["Year 21/22", "Year RAG"],
      because: "it keeps years",
    },
    {
      register: "title | frequency\nA | Annual",
      headings: [
        ...["Q1 21/22", "Q1 RAG", "Q2 21/22", "Q2 RAG", "Q3 21/22", "Q3 RAG", "Q4 21/22", "Q4 RAG"],
        ...["Year 21/22", "Year RAG"],
      ],
      because: "it has no figures yet",
    },
    {
      register: "title | actual Jun-21 | actual Sep-21 | actual H1 21/22\nA | 1 | 2 | 3",
      headings: [
        ...["Q1 21/22", "Q1 RAG", "Q2 21/22", "Q2 RAG", "Q3 21/22", "Q3 RAG", "Q4 21/22", "Q4 RAG"],
        ...["Year 21/22", "Year RAG"],
      ],
      because: "months tell the quarters",
    },
  ])("has the parts of the year that the register keeps: $because", ({ register, headings }) => {
    expect(headingsOf(composite(register)).slice(2)).toEqual(headings);
  });

  it("says what an officer typed without a period of the reporting period alone", () => {
    const typed = "title | actual Q1 21/22 | actual Q2 21/22 | status\nA | 1 | 2 | Red";
    expect(rowsOf(composite(typed, quarterOf(2021, 2)))[0]).toContain("1 · Not rated · 2 · ■ Red");
  });

  it("gives a figure whose column names no period to the reporting period alone", () => {
    const plain = "title | previousActual | actual | target | polarity\nA | 1 | 2 | 2 | High";
    expect(rowsOf(composite(plain, quarterOf(2021, 2)))[0]).toContain(
      "A · 2 · 1 · ■ Red · 2 · ● Green · N/A · Not due",
    );
  });

  it("is empty for a register without indicators, and whole for 500", () => {
    expect(composite("title | actual Q1 21/22").rows).toEqual([]);
    const rows = Array.from({ length: 500 }, (_, i) => `M${i} | ${i} | 100 | High`);
    expect(composite(["title | actual Q1 21/22 | target | polarity", ...rows].join("\n")).rows).toHaveLength(500);
  });
});

const escaped = (text: string): string => text.replace(/[()/]/g, "\\$&");
