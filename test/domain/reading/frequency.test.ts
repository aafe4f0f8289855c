import fc from "fast-check";
import { datePeriod, type DatedPeriod } from "../../../src/domain/period.ts";
import { type Frequency, readFrequency, reportsIn } from "../../../src/domain/reading/frequency.ts";
import { readPeriod } from "../../../src/domain/readPeriod.ts";

function frequency(text: string): Frequency {
  const reading = readFrequency(text);
  if (reading.kind !== "frequency") throw new Error(`${text} is no frequency`);
  return reading.frequency;
}

function period(text: string): DatedPeriod {
  const found = readPeriod(text);
  if (found === null) throw new Error(`${text} is no period`);
  return datePeriod(found, 2021);
}

describe("a frequency in a cell", () => {
  it.each([
    ["Quarterly", "quarterly", null],
    ["Quarterly (in arrears)", "quarterly", null],
    ["3 monthly", "quarterly", null],
    ["Q", "quarterly", null],
    ["Monthly", "monthly", null],
    ["Weekly", "monthly", null],
    ["Six monthly", "half-yearly", null],
    ["Half-yearly", "half-yearly", null],
    ["Bi-annual", "half-yearly", null],
    ["Termly", "termly", null],
    ["Annual", "annual", null],
    ["Annually (April)", "annual", 4],
    ["Yearly, in Sept", "annual", 9],
    ["Every two years", "every-two-years", null],
    ["Biennial", "every-two-years", null],
  ])("%j is %s, in month %s", (text, kind, month) => {
    expect(readFrequency(text)).toEqual({ kind: "frequency", frequency: { kind, month }, words: text });
  });

  it.each([
    ["", "none"],
    ["N/A", "none"],
    ["As needed", "unknown"],
  ])("%j is %s", (text, kind) => {
    expect(readFrequency(text).kind).toBe(kind);
  });
});

describe("whether a measure is reported in a period", () => {
  it.each([
    ["Monthly", "Apr-21", true, "every month"],
    ["Quarterly", "Q1 21/22", true, "every quarter"],
    ["Quarterly", "May-21", false, "within a quarter"],
    ["Quarterly", "Jun-21", true, "at a quarter's end"],
    ["Six monthly", "Q1 21/22", false, "the half ends with Q2"],
    ["Six monthly", "Q2 21/22", true, "the first half ends"],
    ["Six monthly", "Q4 21/22", true, "the second half ends"],
    ["Six monthly", "H1 21/22", true, "a half"],
    ["Annual", "Q1 21/22", false, "the year ends with Q4"],
    ["Annual", "Q4 21/22", true, "the year's end"],
    ["Annual", "H1 21/22", false, "the first half"],
    ["Annual", "21/22", true, "the year"],
    ["Annual", "Mar-22", true, "the year's last month"],
    ["Annually (April)", "Q1 21/22", true, "April lies in Q1"],
    ["Annually (April)", "Q4 21/22", false, "April does not lie in Q4"],
    ["Biennial", "Q1 21/22", false, "at a year's end at the earliest"],
    ["Biennial", "Q4 21/22", true, "it may be this year"],
  ])("%s in %s: %s, %s", (text, when, reports) => {
    expect(reportsIn(frequency(text), period(when))).toBe(reports);
  });

  it("reports every measure in a whole year, and a monthly one always", () => {
    const texts = fc.constantFrom("Monthly", "Quarterly", "Six monthly", "Termly", "Annual", "Annually (May)");
    fc.assert(
      fc.property(texts, fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (text, year, month) => {
        expect(reportsIn(frequency(text), { kind: "year", year })).toBe(true);
        expect(reportsIn(frequency("Monthly"), { kind: "month", year, month })).toBe(true);
      }),
    );
  });
});
