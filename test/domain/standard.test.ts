import fc from "fast-check";
import {
  applyStandard,
  denominatorWords,
  readDenominator,
  standardSentence,
  thresholdWords,
} from "../../src/domain/standard.ts";

describe("a standard applied", () => {
  it.each<readonly [number, number, number, boolean | null, string]>([
    [15, 24, 0.75, false, "62.5% against 75%"],
    [18, 24, 0.75, true, "exactly on it is achieved"],
    [58, 59, 0.9, true, "98%"],
    [9, 10, 0.9, true, "exactly on it"],
    [27, 30, 0.9, true, "exactly on it, whatever doubles make of 27/30"],
    [7, 10, 0.7, true, "exactly on it, whatever doubles make of 7/10"],
    [89, 100, 0.9, false, "one short"],
    [0, 5, 0, true, "a threshold of nothing"],
    [0, 0, 0.9, null, "nothing to count out of: neither"],
    [5, 5, 1, true, "all of them"],
  ])("%d of %d against %d is achieved: %s, %s", (count, total, threshold, achieved) => {
    expect(applyStandard(count, total, threshold)).toEqual({ count, total, threshold, achieved });
  });

  it("is never lost by one more that counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(199), fc.nat(100), (total, n, percent) => {
        const count = n % total;
        const before = applyStandard(count, total, percent / 100).achieved;
        expect(applyStandard(count + 1, total, percent / 100).achieved === true || before === false).toBe(true);
      }),
    );
  });

  it("is achieved by exactly its share of any register, and by no less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50 }), (percent, hundreds) => {
        expect(applyStandard(percent * hundreds, 100 * hundreds, percent / 100).achieved).toBe(true);
        expect(applyStandard(percent * hundreds - 1, 100 * hundreds, percent / 100).achieved).toBe(false);
      }),
    );
  });
});

describe("a standard in words", () => {
  it("says what counts, out of what, and how much is expected", () => {
    expect(standardSentence({ numerator: ["Green", "Complete"], denominator: "all", threshold: 0.9 })).toBe(
      "Green or Complete, out of all: at least 90%",
    );
  });

  it.each([
    [0.75, "75%"],
    [0.925, "92.5%"],
    [0.07, "7%"],
    [1, "100%"],
    [0, "0%"],
  ])("prints a threshold of %d as %s", (threshold, words) => {
    expect(thresholdWords(threshold)).toBe(words);
  });

  it.each(["all", "rated", "live"] as const)("reads back the denominator %s", (denominator) => {
    expect(readDenominator(denominatorWords(denominator).toUpperCase())).toBe(denominator);
    expect(readDenominator(` ${denominator} `)).toBe(denominator);
  });

  it.each(["", "some", "all of them"])("knows no denominator %j", (words) => {
    expect(readDenominator(words)).toBeNull();
  });
});
