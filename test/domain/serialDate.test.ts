import fc from "fast-check";
import {
  DAYS_FROM_1904_TO_1900,
  dateOf,
  formatDay,
  formatIso,
  fullYear,
  LAST_SERIAL,
  lastDayOfMonth,
  readIso,
  serialOf,
} from "../../src/domain/serialDate.ts";

describe("days as Excel's serial numbers", () => {
  it.each([
    [1900, 1, 1, 1, "Excel's first day"],
    [1900, 2, 28, 59, "the day before the leap day that never was"],
    [1900, 3, 1, 61, "the day after it"],
    [1904, 1, 1, 1462, "the first day of the 1904 system"],
    [2000, 2, 29, 36585, "2000 was a leap year"],
    [2021, 6, 30, 44377, "the end of Q1 21/22"],
    [9999, 12, 31, LAST_SERIAL, "Excel's last day"],
  ])("%i-%i-%i is %i: %s", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dateOf(serial)).toEqual({ year, month, day });
  });

  it.each([
    [2022, 2, 31, "no 31 February"],
    [2022, 2, 29, "no leap year"],
    [1900, 2, 29, "Excel's leap day never was"],
    [2021, 13, 1, "no month 13"],
    [2021, 0, 1, "no month 0"],
    [2021, 4, 0, "no day 0"],
    [2021, 4, 1.5, "no part of a day"],
    [1899, 12, 31, "before the first day"],
    [10021, 10, 31, "after the last day"],
  ])("%d-%d-%d is no day: %s", (year, month, day) => {
    expect(serialOf(year, month, day)).toBeNull();
  });

  it.each([0, -1, 60, LAST_SERIAL + 1, Number.NaN, Infinity])("serial %d is no day", (serial) => {
    expect(dateOf(serial)).toBeNull();
    expect([formatDay(serial), formatIso(serial)]).toEqual(["", ""]);
  });

  it("leaves the time of day out", () => {
    expect(formatDay(44377.99)).toBe("30/06/21");
  });

  it("agrees with the calendar on every day that Excel has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        const there = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(formatIso(serial)).toBe(there.toISOString().slice(0, 10));
        expect(readIso(formatIso(serial))).toBe(serial);
      }),
    );
  });

  it("moves the 1904 system to the 1900 system", () => {
    expect(dateOf(0 + DAYS_FROM_1904_TO_1900)).toEqual({ year: 1904, month: 1, day: 1 });
  });

  it("reads two-digit years as Excel does", () => {
    expect([0, 29, 30, 99].map(fullYear)).toEqual([2000, 2029, 1930, 1999]);
  });

  it("ends months where they end", () => {
    expect([1, 2, 4].map((month) => formatDay(lastDayOfMonth(2024, month) ?? 0))).toEqual([
      "31/01/24",
      "29/02/24",
      "30/04/24",
    ]);
  });

  it.each(["2021-6-30", "30/06/2021", "2021-02-30", "", "yesterday"])("%j is no ISO day", (text) => {
    expect(readIso(text)).toBeNull();
  });
});
