import { checkWorkbook } from "../../src/actions/check.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { withExcel } from "../support/excel.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { cellOf, sheetNamed } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const projects = (ratings: readonly string[]): string => `
== Projects ==
Project | Project manager | Delivery confidence | Budget
${ratings.map((rating, at) => `Project ${String.fromCharCode(65 + at)} | Jo Smith | ${rating} | ${at + 1}00`).join("\n")}
`;
const FIVE = projects(["Green", "Amber/Green", "A/R", "Red", "Amber", "Amber/Red"]);
const OWN = projects(["On course", "Slipping", "Failing", "On course", "Delivered"]);
const WORDS = "On course; Slipping ◆ orange; Failing; Delivered = Complete";

const programmes = async (text: string, rules: object = {}) => {
  const book = bookFromText(text);
  const report = await withExcel(book, () => makeReport("scrutiny", choices({ rules: readRulesJson(rules) })));
  return { book, rows: rowsOf(report, "programmes").map((row) => row.split(" · ").slice(0, 2).join(" · ")) };
};

describe("a register's own rating scale", () => {
  it("is five steps where its words say so, and the standard counts the better of them", async () => {
    const { rows } = await programmes(FIVE);
    expect(rows).toEqual([
      "Number (%) GREEN · 1/6 (16.7%)",
      "Number (%) AMBER/GREEN · 1/6 (16.7%)",
      "Number (%) AMBER · 1/6 (16.7%)",
      "Number (%) AMBER/RED · 2/6 (33.3%)",
      "Number (%) RED · 1/6 (16.7%)",
      "GREEN or AMBER/GREEN or AMBER · 3/6 (50%)",
    ]);
  });

  it("may be the council's own words, which stand in the rules' sheet from then on", async () => {
    const { book, rows } = await programmes(OWN, { registers: { Projects: { scale: WORDS } } });
    expect(rows).toEqual([
      "Number (%) ON COURSE · 2/5 (40%)",
      "Number (%) SLIPPING · 1/5 (20%)",
      "Number (%) FAILING · 1/5 (20%)",
      "Number (%) COMPLETE · 1/5 (20%)",
      "ON COURSE or SLIPPING · 3/5 (60%)",
    ]);
    const again = await withExcel(book, () => makeReport("scrutiny", choices()));
    expect(rowsOf(again, "programmes")[1]).toContain("Number (%) SLIPPING");
  });

  it("goes on following the register's words until a person chooses", async () => {
    const { book } = await programmes(projects(["Green", "Amber", "Red"]));
    cellOf(sheetNamed(book, "Projects"), 2, 2).value = "Amber/Red";
    const report = await withExcel(book, () => makeReport("scrutiny", choices()));
    expect(rowsOf(report, "programmes").map((row) => row.split(" · ")[0])).toContain("Number (%) AMBER/RED");
  });

  it("says which words it does not know", async () => {
    const findings = await withExcel(bookFromText(OWN), () => checkWorkbook(choices()));
    const unknown = findings.filter(({ code }) => code === "rating-unknown");
    expect(unknown.map(({ found }) => found)).toEqual(["On course", "Slipping", "Failing", "On course"]);
    const own = readRulesJson({ registers: { Projects: { scale: WORDS.split("; ") } } });
    const after = await withExcel(bookFromText(OWN), () => checkWorkbook(choices({ rules: own })));
    expect(after.filter(({ code }) => code === "rating-unknown")).toEqual([]);
  });

  it("is refused where it cannot be read", async () => {
    await expect(programmes(OWN, { registers: { Projects: { scale: "Good" } } })).rejects.toThrow(
      'Rating scale of Projects is "Good"; it has to be RAG, Five steps, or two to six words',
    );
  });
});
