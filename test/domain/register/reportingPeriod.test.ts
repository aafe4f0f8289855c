import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { contextYear } from "../../../src/domain/register/contextYear.ts";
import { latestPeriod, listPeriods, periodsOf, speaksFor } from "../../../src/domain/register/reportingPeriod.ts";
import { indicatorsFrom, layoutFromText, type TextLayout } from "../../support/registerFromText.ts";

const register = (text: string, of: TextLayout = {}) => ({
  layout: layoutFromText(text, of).layout,
  items: indicatorsFrom(text, of),
});
const HEAD = "title | actual Q1 | actual Q2 | actual Q3";

describe("the year of headings that name none", () => {
  it.each([
    {
      text: HEAD,
      of: { lines: ["Performance 2020/21", "Position at Q1 2021/22"] },
      year: 2021,
      because: "the line next to the register goes first",
    },
    { text: HEAD, of: { lines: ["Performance"], sheet: "KPIs 2021-22" }, year: 2021, because: "else the sheet's name" },
    { text: HEAD, of: { name: "KPIs 2019/20" }, year: 2019, because: "else its own name" },
    {
      text: "title | actual Q4 20/21 | actual Q1 21/22",
      of: {},
      year: 2021,
      because: "else the latest heading that says a year",
    },
    {
      text: "title | actual Mar-21 | actual Q1",
      of: {},
      year: 2020,
      because: "March lies in the financial year before",
    },
    { text: HEAD, of: {}, year: null, because: "nothing says it" },
    {
      text: "title | target 2024 | actual Q1",
      of: {},
      year: null,
      because: "a target's year is not the year of the results",
    },
  ])("is $year: $because", ({ text, of, year }) => {
    expect(contextYear(layoutFromText(text, of).layout)).toBe(year);
  });
});

describe("the periods of a register", () => {
  it("come earliest first and once each, those without a year by the register's", () => {
    const one = register("title | actual Q1 | actual 2020/21 | actual Q4 20/21 | actual Q1 21/22\nA | 1 | 2 | 3 | 4", {
      lines: ["2021/22"],
    });
    expect(listPeriods(periodsOf(one, null))).toBe("Q4 20/21, 20/21, Q1 21/22");
  });

  it("are left out where their year is not known", () => {
    expect(periodsOf(register(`${HEAD}\nA | 1 | 2 | 3`), null)).toEqual([]);
  });

  it.each([
    { row: "A | 1 | 2 | 3", year: 2021, latest: "Q3 21/22", because: "the last column is filled" },
    { row: "A | 1 | 2 | n/a", year: 2021, latest: "Q2 21/22", because: "N/A is no value" },
    { row: "A | | | ", year: 2021, latest: null, because: "there is no value at all" },
    { row: "A | 1 | 2 | 3", year: null, latest: null, because: "a quarter of no year cannot be told" },
  ])("the latest of $row ($year) is $latest: $because", ({ row, year, latest }) => {
    const found = latestPeriod(register(`${HEAD}\n${row}`), year);
    expect(found && formatPeriod(found)).toBe(latest);
  });

  it("the latest is found from headings that say their years, where nothing else says one", () => {
    const found = latestPeriod(register("title | actual Q4 20/21 | actual Q1 21/22\nA | 1 | 2"), null);
    expect(found && formatPeriod(found)).toBe("Q1 21/22");
  });

  it.each([
    { head: "actual Q1 21/22", speaks: true, because: "it has the period itself" },
    { head: "actual Jun-21", speaks: true, because: "June ends with the quarter" },
    { head: "actual 2021/22", speaks: false, because: "a year is more than a quarter" },
    { head: "actual Q4 20/21", speaks: false, because: "it ended before" },
  ])("with $head it speaks for Q1 21/22: $speaks, as $because", ({ head, speaks }) => {
    expect(speaksFor(register(`title | ${head}\nA | 1`), quarterOf(2021, 1), null)).toBe(speaks);
  });
});
