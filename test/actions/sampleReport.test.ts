import { checkWorkbook } from "../../src/actions/check.ts";
import { makeReport, type Report } from "../../src/actions/report.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { once } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { sample, type Variant, VARIANTS } from "../support/variants.ts";
import { choices, figuresOf, findingText, Q1, rowsOf, tally } from "./sample.ts";

const reported = (change: Variant["change"] = () => undefined, chosen = Q1): Promise<Report> => {
  const book = sample();
  change(book);
  return withExcel(book, () => makeReport("scrutiny", chosen));
};

/** The report on each variant, made once. */
const reportedAs = once((name) => reported(VARIANTS.find((one) => one.name === name)?.change));

describe("the report on the sample has the published figures", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reported();
  });

  it("has its tables in the order of the pack", () => {
    expect(report.tables.map(({ model }) => model.id)).toEqual([
      ...["key-points", "outcomes-standard", "outcomes-trend", "red-red", "workplan-standard", "off-target"],
      ...["executive-actions", "risks-summary", "risks", "directorate-priorities", "programmes"],
    ]);
  });

  it.each([
    {
      id: "outcomes-standard",
      rows: [
        "Number (%) GREEN · 15/24 (62.5%) · N/A · 75% · No · N/A",
        "Number (%) AMBER · 3/24 (12.5%) · N/A · N/A · N/A · N/A",
        "Number (%) RED · 6/24 (25%) · N/A · N/A · N/A · N/A",
      ],
      because: "paragraph 12",
    },
    {
      id: "outcomes-trend",
      rows: [
        "Of GREEN · 5/15 (33%) · 1/15 (7%) · 0% · 9/15 (60%)",
        "Of AMBER · 0% · 1/3 (33%) · 0% · 2/3 (67%)",
        "Of RED · 1/6 (17%) · 0% · 3/6 (50%) · 2/6 (33%)",
      ],
      because: "paragraph 13, with its misprint put right",
    },
    {
      id: "workplan-standard",
      rows: [
        "GREEN/COMPLETED · 20/22 (90.9%) / 1/22 (4.5%) · N/A · 90% · Yes · N/A",
        "AMBER · 0% · N/A · N/A · N/A · N/A",
        "RED · 1/22 (4.5%) · N/A · N/A · N/A · N/A",
      ],
      because: "paragraph 22",
    },
    {
      id: "risks-summary",
      rows: [
        ...["High · 20", "Medium · 14", "Low · 1", "Total · 35", "Added in the period · 0", "Closed in the period · 0"],
        ...["Increased in severity · 1", "Reduced in severity · 1"],
      ],
      because: "paragraph 24",
    },
    {
      id: "programmes",
      rows: [
        "Number (%) GREEN · 20/27 (74.1%) · N/A · N/A · N/A · N/A",
        "Number (%) AMBER · 7/27 (25.9%) · N/A · N/A · N/A · N/A",
        "Number (%) RED · 0% · N/A · N/A · N/A · N/A",
        "GREEN or AMBER · 27/27 (100%) · N/A · 90% · Yes · N/A",
      ],
      because: "paragraph 28",
    },
  ])("$id: $because", ({ id, rows }) => {
    expect(rowsOf(report, id)).toEqual(rows);
  });

  it("names crime, recycling and vacancy as Red Red, the widest gap first", () => {
    const cells = rowsOf(report, "red-red").map((row) => row.split(" · "));
    expect(cells.map(([title, ...rest]) => [title, rest[4]])).toEqual([
      ["Combined crime and anti-social behaviour rate per 1,000", "25.0%"],
      ["Household waste recycled", "14.0%"],
      ["Town centre vacancy rate", "7.3%"],
    ]);
    expect(cells.every((row) => (row[6] ?? "").length > 20)).toBe(true);
  });

  it("says `58 of 59 live actions (98%)`, with the one amendment", () => {
    expect(rowsOf(report, "key-points")[0]).toContain("58 of 59 live actions (98%)");
    expect(rowsOf(report, "executive-actions")).toHaveLength(1);
  });

  it("lists 35 risks by severity: the scores are never lower below", () => {
    const grid = { Rare: 1, Unlikely: 2, Possible: 3, Likely: 4, "Almost Certain": 5 };
    const impact = { Insignificant: 1, Minor: 2, Moderate: 3, Major: 5, Extreme: 7 };
    const scores = rowsOf(report, "risks").map((row) => {
      const cells = row.split(" · ");
      return grid[cells[2] as keyof typeof grid] * impact[cells[3] as keyof typeof impact];
    });
    expect(scores).toEqual([
      ...[28, 25, 21, 21, 20, 20, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 14, 12],
      ...[10, 10, 10, 9, 9, 9, 9, 7, 7, 7, 6, 6, 6, 6, 5],
    ]);
  });

  it("lists 108 priorities in eight directorates: 67 Green, 40 Amber, 1 Complete", () => {
    const cells = rowsOf(report, "directorate-priorities").map((row) => row.split(" · "));
    expect(tally(cells.map((row) => row[3] ?? ""))).toEqual({ "● Green": 67, "▲ Amber": 40, "✔ Complete": 1 });
    expect(Object.keys(tally(cells.map((row) => row[0] ?? "")))).toHaveLength(8);
  });

  it("finds the two dates that are none and recycling typed as text", () => {
    const texts = report.findings.map(findingText);
    expect(texts).toEqual(
      expect.arrayContaining([
        'date-invalid Directorate priorities!B56 "31/10021"',
        'date-invalid Directorate priorities!B108 "31/0322"',
        'number-as-text SP Outcomes!H20 "28.6%"',
      ]),
    );
  });

  it("is the same with nothing chosen: the latest period with values", async () => {
    const plain = await reported(undefined, choices());
    expect([plain.period, plain.asAt, figuresOf(plain)]).toEqual([report.period, report.asAt, figuresOf(report)]);
  });

  describe("and the same figures with", () => {
    it.each(VARIANTS)("$name", async ({ name }) => {
      expect(figuresOf(await reportedAs(name))).toEqual(figuresOf(report));
    });

    it("all of it at once", async () => {
      const all = await reported((book) => [...VARIANTS].reverse().forEach(({ change }) => change(book)));
      expect(figuresOf(all)).toEqual(figuresOf(report));
    });
  });

  describe("and the same findings, where their cells have moved to, with", () => {
    const moved = ({ place, ...finding }: Finding, moves: NonNullable<Variant["moves"]>): string =>
      findingText({
        ...finding,
        place: {
          sheet: moves.sheet(place.sheet),
          row: place.row + moves.rows(place.sheet),
          column: place.column + moves.columns(place.sheet, place.column),
        },
      });

    it.each(VARIANTS)("$name", async ({ name, moves }) => {
      const there = await reportedAs(name);
      if (moves === null) {
        const codes = (findings: readonly Finding[]) => findings.map(({ code, found }) => `${code} ${found}`).sort();
        expect(codes(there.findings)).toEqual(codes(report.findings));
      } else {
        const wanted = report.findings.map((one) => moved(one, moves));
        expect(there.findings.map(findingText).sort()).toEqual(wanted.sort());
      }
    });
  });

  it("finds the same when it only checks", async () => {
    const findings = await withExcel(sample(), () => checkWorkbook(choices()));
    expect(findings.map(findingText)).toEqual(report.findings.map(findingText));
  });
});
