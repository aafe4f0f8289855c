import fc from "fast-check";
import { formatPeriod } from "../../src/domain/formatPeriod.ts";
import {
  closingQuarter,
  comparePeriods,
  datePeriod,
  type DatedPeriod,
  endMonth,
  firstDay,
  lastDay,
  liesWithin,
  monthsLong,
  nextPeriod,
  previousPeriod,
  quarterHolding,
  quarterOf,
  samePeriod,
  samePeriodLastYear,
  yearEndingIn,
} from "../../src/domain/period.ts";
import { readPeriod } from "../../src/domain/readPeriod.ts";
import { formatDay } from "../../src/domain/serialDate.ts";

/** The dated period of a text. */
function p(text: string): DatedPeriod {
  const period = readPeriod(text);
  if (period === null || period.kind === "partial") throw new Error(`${text} is no dated period`);
  return period;
}

const periods: fc.Arbitrary<DatedPeriod> = fc
  .tuple(
    fc.constantFrom("Q1", "Q2", "Q3", "Q4", "H1", "H2", "Apr", "Dec", "Jan", "Mar", "Year end"),
    fc.integer({ min: 1950, max: 2100 }),
  )
  .map(([text, year]) => datePeriod(readPeriod(text) ?? { kind: "year", year }, year));

describe("periods on the calendar", () => {
  it.each([
    ["Q1 21/22", "01/04/21", "30/06/21", "Q4 20/21", "Q1 20/21", "the first quarter follows the year before"],
    ["Q4 21/22", "01/01/22", "31/03/22", "Q3 21/22", "Q4 20/21", "the last quarter ends in the next calendar year"],
    ["H1 21/22", "01/04/21", "30/09/21", "H2 20/21", "H1 20/21", "halves likewise"],
    ["H2 21/22", "01/10/21", "31/03/22", "H1 21/22", "H2 20/21", "halves likewise"],
    ["20/21", "01/04/20", "31/03/21", "19/20", "19/20", "a year before and the same last year are one"],
    ["Jan-22", "01/01/22", "31/01/22", "Dec-21", "Jan-21", "months cross the calendar year"],
    ["Feb-24", "01/02/24", "29/02/24", "Jan-24", "Feb-23", "a leap year"],
  ])("%s runs from %s to %s", (text, first, last, previous, lastYear) => {
    const period = p(text);
    expect([formatDay(firstDay(period) ?? 0), formatDay(lastDay(period) ?? 0)]).toEqual([first, last]);
    expect(formatPeriod(previousPeriod(period))).toBe(previous);
    expect(formatPeriod(samePeriodLastYear(period))).toBe(lastYear);
  });

  it.each([
    ["20/21", "Q4 20/21", "a baseline's year closes with its last quarter"],
    ["H1 21/22", "Q2 21/22", "a half closes with its second quarter"],
    ["Q2 21/22", "Q2 21/22", "a quarter is itself"],
    ["May-21", "May-21", "a month stays a month"],
  ])("%s closes with %s: %s", (text, closing) => {
    expect(formatPeriod(closingQuarter(p(text)))).toBe(closing);
  });

  it("reads a bare year as the financial year that ends in it", () => {
    expect(formatPeriod(closingQuarter(yearEndingIn(2024)))).toBe("Q4 23/24");
  });

  it("finds the quarter that holds a month", () => {
    expect(["Apr-21", "Jun-21", "Jul-21", "Jan-22", "Mar-22"].map((m) => formatPeriod(quarterHolding(p(m))))).toEqual([
      "Q1 21/22",
      "Q1 21/22",
      "Q2 21/22",
      "Q4 21/22",
      "Q4 21/22",
    ]);
  });

  it("counts from the end of one period to the end of another in months", () => {
    expect(endMonth(p("Q4 23/24")) - endMonth(p("Q4 20/21"))).toBe(36);
    expect(endMonth(p("Q1 21/22")) - endMonth(p("20/21"))).toBe(3);
    expect(endMonth(p("Jun-21"))).toBe(endMonth(p("Q1 21/22")));
  });

  it("orders by when a period ends, the shorter first", () => {
    const texts = ["20/21", "Q1 21/22", "Q4 20/21", "Mar-21", "H2 20/21", "Apr-21"];
    const sorted = texts.map(p).toSorted(comparePeriods).map(formatPeriod);
    expect(sorted).toEqual(["Mar-21", "Q4 20/21", "H2 20/21", "20/21", "Apr-21", "Q1 21/22"]);
  });

  it("tells equal periods from others", () => {
    expect(samePeriod(p("Q1 21/22"), quarterOf(2021, 1))).toBe(true);
    expect(samePeriod(p("Q4 20/21"), p("20/21"))).toBe(false);
    expect(
      samePeriod({ kind: "partial", of: "quarter", number: 1 }, { kind: "partial", of: "quarter", number: 1 }),
    ).toBe(true);
    expect(samePeriod({ kind: "partial", of: "quarter", number: 1 }, p("Q1 21/22"))).toBe(false);
    expect(samePeriod({ kind: "partial", of: "quarter", number: 1 }, { kind: "partial", of: "half", number: 1 })).toBe(
      false,
    );
  });

  it("knows what lies within what", () => {
    expect(liesWithin(p("Jun-21"), p("Q1 21/22"))).toBe(true);
    expect(liesWithin(p("Q1 21/22"), p("Q1 21/22"))).toBe(true);
    expect(liesWithin(p("Jul-21"), p("Q1 21/22"))).toBe(false);
    expect(liesWithin(p("21/22"), p("Q1 21/22"))).toBe(false);
  });

  it("prints years outside 1970 to 2069 with their century", () => {
    expect(formatPeriod(quarterOf(1950, 1))).toBe("Q1 1950/51");
    expect(formatPeriod({ kind: "year", year: 1999 })).toBe("99/00");
    expect(formatPeriod({ kind: "partial", of: "month", number: 6 })).toBe("Jun");
  });

  it("goes back and forth without loss", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
        expect(comparePeriods(previousPeriod(period), period)).toBeLessThan(0);
        expect(endMonth(period) - endMonth(samePeriodLastYear(period))).toBe(12);
      }),
    );
  });

  it("lets no day fall between one period and the next", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(firstDay(nextPeriod(period))).toBe((lastDay(period) ?? NaN) + 1);
        expect(monthsLong(period)).toBe(Math.round(((lastDay(period) ?? NaN) - (firstDay(period) ?? NaN)) / 30.5));
      }),
    );
  });
});
