import fc from "fast-check";

import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { type DatedPeriod, nextPeriod, quarterOf, samePeriod } from "../../../src/domain/period.ts";
import { findPeriod } from "../../../src/domain/readPeriod.ts";
import { laterWords } from "../../../src/domain/rollOver/laterWords.ts";

const month = (year: number, of: number): DatedPeriod => ({ kind: "month", year, month: of });
const later = (text: string, from: DatedPeriod, isLong = false) =>
  laterWords(text, { from, to: nextPeriod(from), isLong });

describe("a heading for the next period", () => {
  const Q1 = quarterOf(2021, 1);
  const Q4 = quarterOf(2021, 4);
  it.each([
    { text: "Q1 21/22", from: Q1, to: "Q2 21/22", because: "short" },
    { text: "Performance\nQ1 2021/22", from: Q1, to: "Performance\nQ2 2021/22", because: "on two lines" },
    { text: "RAG at Q1", from: Q1, to: "RAG at Q2", because: "without a year" },
    { text: "Quarter One 2021/22", from: Q1, to: "Quarter Two 2021/22", because: "in words" },
    { text: "QUARTER ONE", from: Q1, to: "QUARTER TWO", because: "in capitals" },
    { text: "1st quarter 2021-22", from: Q1, to: "2nd quarter 2021-22", because: "an ordinal" },
    { text: "First Quarter", from: Q1, to: "Second Quarter", because: "an ordinal in words" },
    { text: "Qtr 1 (April – June 2021)", from: Q1, to: "Qtr 2 (July – September 2021)", because: "with its months" },
    { text: "Apr-Jun 21", from: Q1, to: "Jul-Sep 21", because: "nothing but its months" },
    {
      text: "Q3 (Oct - Dec 2021)",
      from: quarterOf(2021, 3),
      to: "Q4 (Jan - Mar 2022)",
      because: "the calendar's turn",
    },
    { text: "Q4 21/22", from: Q4, to: "Q1 22/23", because: "the year's turn" },
    { text: "2021/22 Q4", from: Q4, to: "2022/23 Q1", because: "the year first" },
    { text: "Q4 2021/2022", from: Q4, to: "Q1 2022/2023", because: "a long year" },
    { text: "Q4 FY22", from: Q4, to: "Q1 FY23", because: "the year it ends in" },
    { text: "As at 31/03/2022", from: Q4, to: "As at 30/06/2022", because: "a last day stays one" },
    { text: "31st March 2022", from: Q4, to: "30th June 2022", because: "a day in words" },
    { text: "Position at 2021-06-30", from: Q1, to: "Position at 2021-09-30", because: "the standard's order" },
    { text: "Actual", from: Q1, to: "Actual", because: "it speaks of no period" },
    { text: "Jun-21", from: month(2021, 6), to: "Jul-21", because: "a month" },
    { text: "December 2021", from: month(2021, 12), to: "January 2022", because: "a month's year turns" },
    { text: "MAR 22", from: month(2022, 3), to: "APR 22", because: "capitals" },
    { text: "Sept '21", from: month(2021, 9), to: "Oct '21", because: "an apostrophe" },
    { text: "Month 12", from: month(2022, 3), to: "Month 1", because: "the months of the financial year" },
    { text: "Dec", from: month(2021, 12), to: "Jan", because: "a month without a year" },
    { text: "H2 21/22", from: { kind: "half", year: 2021, half: 2 } as const, to: "H1 22/23", because: "half years" },
    { text: "2022/23", from: { kind: "year", year: 2022 } as const, to: "2023/24", because: "years" },
    { text: "1999/00", from: { kind: "year", year: 1999 } as const, to: "2000/01", because: "a century's turn" },
    {
      text: "Outturn 2022-23",
      from: { kind: "year", year: 2022 } as const,
      to: "Outturn 2023-24",
      because: "an outturn",
    },
    { text: "2024", from: { kind: "year", year: 2023 } as const, to: "2025", because: "a bare year" },
  ])("$text → $to: $because", ({ text, from, to }) => {
    expect(later(text, from)).toBe(to);
  });

  it("writes a month out where the register does so", () => {
    expect([later("May 2021", month(2021, 5), true), later("May 2021", month(2021, 5))]).toEqual([
      "June 2021",
      "Jun 2021",
    ]);
  });

  it("gives up on what has no counterpart", () => {
    expect(later("Mid-year 2021/22", { kind: "half", year: 2021, half: 1 })).toBeNull();
  });

  it("is always read as the next period", () => {
    const year = fc.integer({ min: 1998, max: 2060 });
    const period = fc.oneof(
      fc.tuple(year, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)).map(([y, q]) => quarterOf(y, q)),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
      year.map((y): DatedPeriod => ({ kind: "year", year: y })),
    );
    fc.assert(
      fc.property(period, fc.constantFrom("", "Actual ", "Performance\n"), (from, before) => {
        const found = findPeriod(later(`${before}${formatPeriod(from)}`, from) ?? "")?.period;
        return found !== undefined && samePeriod(found, nextPeriod(from));
      }),
    );
  });
});
