import fc from "fast-check";
import { type DateReading, formatReading, latestDay, readDate } from "../../../src/domain/reading/date.ts";
import { textCell } from "../../../src/domain/reading/words.ts";
import { formatDay, formatDayInFull, formatIso, LAST_SERIAL } from "../../../src/domain/serialDate.ts";

const read = (text: string): DateReading => readDate(textCell(text));

describe("a date in a cell", () => {
  it.each([
    ["31/10/21", "2021-10-31", "day", "day first, two figures for the year"],
    ["31/05/2021", "2021-05-31", "day", "four figures for the year"],
    ["1/4/21", "2021-04-01", "day", "the first of April, not the fourth of January"],
    ["30.9.09", "2009-09-30", "day", "with full stops"],
    ["01-04-2021", "2021-04-01", "day", "with hyphens"],
    ["2022-03-31", "2022-03-31", "day", "ISO"],
    ["2022-03-31T00:00:00", "2022-03-31", "day", "ISO with a time"],
    ["31/03/2022 17:00", "2022-03-31", "day", "with a time"],
    ["31st March 2022", "2022-03-31", "day", "in words"],
    ["31st of March, 2022", "2022-03-31", "day", "in more words"],
    ["31-Mar-22", "2022-03-31", "day", "as Excel shows it"],
    ["March 31, 2022", "2022-03-31", "day", "the month first, in words"],
    ["w/c 14 June 2021", "2021-06-14", "day", "words before it"],
    ["29/02/2024", "2024-02-29", "day", "a leap day"],
    ["31/12/29", "2029-12-31", "day", "Excel's pivot: 29 is 2029"],
    ["31/12/30", "1930-12-31", "day", "Excel's pivot: 30 is 1930"],
    ["March 2008", "2008-03-31", "month", "a month is its last day"],
    ["Feb-24", "2024-02-29", "month", "a leap year's February"],
    ["By end of June 2022", "2022-06-30", "month", "words before it"],
    ["03/2022", "2022-03-31", "month", "a month in figures"],
    ["Q4 2021/22", "2022-03-31", "quarter", "a quarter of the financial year"],
    ["By Q2 2021/22", "2021-09-30", "quarter", "words before it"],
    ["H1 21/22", "2021-09-30", "half", "a half"],
    ["Spring 2022", "2022-05-31", "quarter", "a season"],
    ["2021/22", "2022-03-31", "year", "a financial year"],
    ["20/21", "2021-03-31", "year", "a financial year, not a day without its year"],
    ["FY22", "2022-03-31", "year", "a financial year by its end"],
    ["Early 2022", "2022-12-31", "year", "the latest day that the words allow"],
  ])("%j is %s, to the %s: %s", (text, iso, precision) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "date", precision, asText: true, several: false, words: text });
    expect(formatIso(latestDay(reading) ?? 0)).toBe(iso);
  });

  it.each([
    ["31.7.08 and 31.1.09 (assuming trial continues)", "2009-01-31", "the later of two"],
    ["30/06/21 (was 31/03/21)", "2021-06-30", "the later of two, though it stands first"],
  ])("%j is %s and keeps its words: %s", (text, iso) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "date", several: true, words: text });
    expect(formatIso(latestDay(reading) ?? 0)).toBe(iso);
    expect(formatReading(reading)).toBe(text);
  });

  it.each<readonly [string, string | null, string]>([
    ["Ongoing", null, "no end"],
    ["Ongoing up to March 2010", "2010-03-31", "an end is set"],
    ["Ongoing to March 2011", "2011-03-31", "an end is set"],
    ["Annually (April)", null, "every year"],
    ["Commenced 2007 & ongoing", null, "a beginning is no end"],
    ["April 2008 and annually thereafter", null, "it comes again"],
    ["When funding permits", null, "no day at all"],
    ["Phase 2", null, "a figure that is no date"],
    ["31 March", null, "no year"],
    ["Q2", null, "no year"],
    ["Within 6 months", null, "counted from nowhere"],
    ["Members' seminar", null, "no day at all"],
  ])("%j stays words, at the latest %s: %s", (text, iso) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "words", words: text });
    expect(latestDay(reading) === null ? null : formatIso(latestDay(reading) ?? 0)).toBe(iso);
  });

  it.each<readonly [string, string | null, string]>([
    ["31/10021", "31/10/2021", "a separator became a nought"],
    ["31/0322", "31/03/2022", "a separator is missing"],
    ["31/1021", "31/10/2021", "a separator is missing"],
    ["31//10/21", "31/10/2021", "a separator too many"],
    ["31,10,21", "31/10/2021", "other separators"],
    ["31 10 21", "31/10/2021", "no separators"],
    ["310322", "31/03/2022", "no separators"],
    ["31032022", "31/03/2022", "no separators"],
    ["31/10/20211", "31/10/2021", "a figure too many"],
    ["3O/06/21", "30/06/2021", "a letter for a nought"],
    ["31/02/22", "28/02/2022", "February has 28 days"],
    ["31 June 2021", "30/06/2021", "June has 30 days"],
    ["10/31/21", "31/10/2021", "month first, as Americans write"],
    ["31/13/21", null, "no such month"],
    ["32/10/21", null, "no such day"],
    ["31/03", null, "no year"],
    ["Febuary 2022", "28/02/2022", "a misspelt month"],
    ["30th Sepember 2021", "30/09/2021", "a misspelt month with a day"],
    ["30/6/21 and 31/10021", "31/10/2021", "one of two is broken"],
  ])("%j is no date; proposed is %s: %s", (text, proposal) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "invalid", words: text });
    expect(reading.kind === "invalid" ? (reading.proposal?.words ?? null) : "none").toBe(proposal);
    expect(reading.kind === "invalid" && reading.why).toMatch(/^\S.*[^.]$/);
    expect(latestDay(reading)).toBeNull();
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["N/A", "not-applicable"],
    ["TBC", "to-be-confirmed"],
    ["-", "dash"],
  ])("%j is no date: %s", (text, why) => {
    expect(read(text)).toMatchObject({ kind: "none", why });
  });

  it.each<readonly [number, string, string | null, string]>([
    [44377, "dd/mm/yy", "2021-06-30", "a real date"],
    [44377.75, "dd/mm/yyyy hh:mm", "2021-06-30", "a real date with a time"],
    [44377, "General", "2021-06-30", "a date that lost its format"],
    [2022, "General", "2022-12-31", "a year"],
    [310322, "General", null, "a date typed without separators"],
    [60, "dd/mm/yy", null, "Excel's 29 February 1900"],
    [-5, "dd/mm/yy", null, "before all dates"],
    [12, "General", null, "no date"],
  ])("the number %d shown as %s is %s: %s", (value, format, iso) => {
    const reading = readDate({ value, text: String(value), format });
    expect(latestDay(reading) === null ? null : formatIso(latestDay(reading) ?? 0)).toBe(iso);
    expect(reading.kind).toBe(iso === null ? "invalid" : "date");
  });

  it("says that a formula failed", () => {
    expect(read("#REF!")).toEqual({ kind: "error", words: "#REF!" });
  });

  it("tells real dates from texts", () => {
    expect(readDate({ value: 44377, text: "30/06/21", format: "dd/mm/yy" })).toMatchObject({ asText: false });
    expect(read("30/06/21")).toMatchObject({ asText: true });
  });

  it("shows a date where a narrow column shows hashes", () => {
    expect(readDate({ value: 44377, text: "########", format: "dd/mm/yy" })).toMatchObject({ words: "30/06/21" });
  });

  it("prints a day in one way and everything else in its own words", () => {
    expect([read("31 March 2022"), read("March 2022"), read("Ongoing"), read("31/10021")].map(formatReading)).toEqual([
      "31/03/22",
      "March 2022",
      "Ongoing",
      "31/10021",
    ]);
  });

  it("reads back every day it prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        expect(read(formatDayInFull(serial))).toMatchObject({ kind: "date", precision: "day", serial });
        expect(read(formatIso(serial))).toMatchObject({ kind: "date", precision: "day", serial });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 10959, max: 47483 }), (serial) => {
        expect(read(formatDay(serial))).toMatchObject({ kind: "date", serial });
      }),
    );
  });

  it("answers for any text at all, and never drops its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789/.- Marchju2")) }), (text) => {
        expect(read(text).words).toBe(text.replace(/\s+/g, " ").trim());
      }),
    );
  });
});
