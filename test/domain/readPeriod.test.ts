import fc from "fast-check";
import { formatPeriod } from "../../src/domain/formatPeriod.ts";
import type { DatedPeriod, Period } from "../../src/domain/period.ts";
import { findPeriod, findPeriodInCell, findYear, readPeriod } from "../../src/domain/readPeriod.ts";

const printed = (period: Period | null | undefined): string | null => (period ? formatPeriod(period) : null);

describe("reading a text that is a period", () => {
  it.each([
    ["Q1 21/22", "Q1 21/22", "the reports' own way"],
    ["Q1 2021/22", "Q1 21/22", "the century in full"],
    ["Q1 2021-22", "Q1 21/22", "a hyphen in the year"],
    ["Q1 2021–22", "Q1 21/22", "a dash in the year"],
    ["2021/22 Q1", "Q1 21/22", "the year first"],
    ["2021-22 Quarter 1", "Q1 21/22", "the year first, the quarter as a word"],
    ["Quarter One 2021/22", "Q1 21/22", "the number as a word"],
    ["  quarter   one\n2021/22 ", "Q1 21/22", "case and white space do not matter"],
    ["First Quarter 2021/22", "Q1 21/22", "an ordinal as a word"],
    ["3rd quarter of 2021/22", "Q3 21/22", "an ordinal in figures"],
    ["Qtr. 4, 2021/22", "Q4 21/22", "an abbreviation and a comma"],
    ["Q1-21/22", "Q1 21/22", "a hyphen between quarter and year"],
    ["Q1_20_21", "Q1 20/21", "a sheet's name"],
    ["Q2 2021", "Q2 21/22", "a quarter of one year counts from its first year"],
    ["Q1 (April – June 2021)", "Q1 21/22", "the months say the same as the quarter"],
    ["Apr - Jun 21", "Q1 21/22", "three months that are a quarter"],
    ["April 2021 to September 2021", "H1 21/22", "six months that are a half"],
    ["1 April 2021 to 31 March 2022", "21/22", "twelve months that are a year"],
    ["H1 21/22", "H1 21/22", "a half"],
    ["Second half 2021/22", "H2 21/22", "a half in words"],
    ["Half year 2021/22", "H1 21/22", "the half-year position is that after six months"],
    ["2020/21", "20/21", "a year"],
    ["20-21", "20/21", "a year of two digits with a hyphen"],
    ["2021/2022", "21/22", "both centuries"],
    ["1999/00", "99/00", "the century turns"],
    ["30/31", "30/31", "plans look ahead: not 1930"],
    ["FY21/22", "21/22", "with FY before it"],
    ["FY22", "21/22", "one year after FY is the year that ends then"],
    ["Outturn 20/21", "20/21", "an outturn speaks for its year"],
    ["Year end 2020/21", "20/21", "a year end speaks for its year"],
    ["Year ended 31 March 2021", "20/21", "the year that ends on a day"],
    ["2021-22 financial year", "21/22", "with its name"],
    ["Apr-21", "Apr-21", "a month"],
    ["April 2021", "Apr-21", "a month in full"],
    ["Sept '21", "Sep-21", "four letters and an apostrophe"],
    ["June 2021/22", "Jun-21", "a month of a financial year"],
    ["January 2021/22", "Jan-22", "a month after the turn of the year"],
    ["31 March 2018", "Mar-18", "a day stands for its month"],
    ["30/06/2021", "Jun-21", "day first"],
    ["2021-06-30", "Jun-21", "ISO"],
    ["Period 6 2021/22", "Sep-21", "finance counts months from April"],
    ["Q1", "Q1", "a quarter of no known year"],
    ["H2", "H2", "a half of no known year"],
    ["Year end", "Year end", "a year end of no known year"],
    ["Outturn", "Year end", "an outturn of no known year"],
    ["May", "May", "a month of no known year"],
  ])("%j is %s: %s", (text, expected) => {
    expect(printed(readPeriod(text))).toBe(expected);
  });

  it.each([
    ["", "nothing"],
    ["5", "a number"],
    ["2024", "a number, where no heading gives it sense"],
    ["2,024", "a number with a comma"],
    ["15/24", "a count of a total"],
    ["2021-24", "the span of a plan"],
    ["2021/23", "two years that do not follow each other"],
    ["Q5 21/22", "no such quarter"],
    ["Quarterly", "a frequency"],
    ["Half-yearly", "a frequency"],
    ["May need review", "a word of a sentence"],
    ["31/02/2022", "no such day"],
    ["Baseline 20/21", "more than a period: that is for findPeriod"],
    ["RAG at Q1", "more than a period"],
    ["Q4 20/21 Q1 21/22", "two periods"],
    ["Q2 (April – June 2021)", "the months contradict the quarter"],
    ["H1N1", "a virus"],
    ["20 21", "two numbers"],
  ])("%j is none: %s", (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it("takes the year from the context where the text has none", () => {
    expect(printed(readPeriod("Q1", { year: 2024 }))).toBe("Q1 24/25");
    expect(printed(readPeriod("Jan", { year: 2024 }))).toBe("Jan-25");
    expect(printed(readPeriod("Year end", { year: 2024 }))).toBe("24/25");
    expect(printed(readPeriod("Q1 21/22", { year: 2024 }))).toBe("Q1 21/22");
    expect(printed(readPeriod("Q1", { year: null }))).toBe("Q1");
  });

  it("reads back whatever it prints", () => {
    fc.assert(fc.property(anyPeriod, (period) => expect(readPeriod(formatPeriod(period))).toEqual(period)));
  });
});

const year = fc.integer({ min: 1970, max: 2069 });
const anyPeriod: fc.Arbitrary<DatedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year,
    quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant("half" as const), year, half: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({ kind: fc.constant("year" as const), year }),
);

describe("finding the period that a heading names", () => {
  it.each([
    ["Baseline 20/21", "20/21", "20/21", "a baseline's year"],
    ["Target\n2024", "23/24", "2024", "a bare year is the financial year that ends in it"],
    ["RAG at Q1", "Q1", "Q1", "a quarter of no known year"],
    ["Q1\n2014/15", "Q1 14/15", "Q1 2014/15", "over two lines"],
    ["2013/14\nOutturn", "13/14", "2013/14 Outturn", "the outturn is part of the words"],
    ["Year end", "Year end", "Year end", "no year known"],
    ["Q4 outturn 2020/21", "Q4 20/21", "Q4 outturn 2020/21", "a quarter overrules the outturn"],
    ["2021-22 financial year", "21/22", "2021-22", "its name is not needed"],
    ["Actual Qtr 2 2021-22", "Q2 21/22", "Qtr 2 2021-22", "words before it"],
    ["Q1 actual 2014/15", "Q1 14/15", "Q1 2014/15", "words in between"],
    ["April actual", "Apr", "April", "a month among a heading's own words"],
    ["Actual (May)", "May", "May", "even May"],
    ["June 2021 (Q1)", "Jun-21", "June 2021 (Q1)", "the quarter holds the month"],
    ["Q1 (Apr–Jun)", "Q1", "Q1 (Apr–Jun)", "the months say the same"],
    ["Budget 2021/22 £000", "21/22", "2021/22", "a unit after it"],
    ["Performance at 30 September 2021", "Sep-21", "30 September 2021", "a day"],
  ])("%j names %s in %j: %s", (heading, period, words) => {
    const found = findPeriod(heading);
    expect([printed(found?.period), found?.words]).toEqual([period, words]);
  });

  it.each([
    ["Actions that may slip", "a verb"],
    ["March past the town hall", "a march"],
    ["Change from Q4 20/21 to Q1 21/22", "two periods"],
    ["Q1 & Q2", "two quarters"],
    ["% of 16-17 year olds not in education", "an age"],
    ["Aged 16-17", "an age"],
    ["Rate per 2000", "a rate"],
    ["Strategic Plan 2021-24: outcomes", "a span"],
    ["Agreed Due Date", "no period"],
    ["Trend", "no period"],
    ["£2021", "money"],
  ])("%j names none: %s", (heading) => {
    expect(findPeriod(heading)).toBeNull();
  });

  it("takes a real date for its month, and leaves other numbers to their text", () => {
    const date = { value: 44377, text: "Jun-21", format: "mmm-yy" };
    expect(findPeriodInCell(date)).toEqual({ period: { kind: "month", year: 2021, month: 6 }, words: "Jun-21" });
    expect(printed(findPeriodInCell({ value: 2024, text: "2024", format: "General" })?.period)).toBe("23/24");
    expect(findPeriodInCell({ value: 44377, text: "44377", format: "General" })).toBeNull();
  });
});

describe("finding the year that a title speaks of", () => {
  it.each<readonly [string, number | null, string]>([
    ["Organisational health metrics 2024/25", 2024, "a financial year"],
    ["Position at end of Quarter One 2021/22", 2021, "a quarter's year"],
    ["Milestones at September 2014", 2014, "a month's year"],
    ["Position at 31 March 2009", 2008, "a day in the last quarter"],
    ["Quarter 2 2014", 2014, "a quarter of one year"],
    ["2023/24 and 2024/25", null, "two years"],
    ["Strategic Plan 2021-24: outcomes", null, "a span"],
    ["Performance report 2024", null, "one year says too little"],
    ["Strategic risks", null, "none"],
  ])("%j: %s, %s", (title, expected) => {
    expect(findYear(title)).toBe(expected);
  });
});
