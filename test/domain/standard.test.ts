import fc from "fast-check";
import {
  applyStandard,
  denominatorWords,
  COMPARISONS,
  type Comparison,
  comparisonWords,
  DENOMINATORS,
  expectedWords,
  readComparison,
  readDenominator,
  thresholdWords,
} from "../../src/domain/standard.ts";

const atLeast = (threshold: number) => ({ comparison: "atLeast", threshold }) as const;

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
    expect(applyStandard(count, total, atLeast(threshold))).toEqual({
      ...{ count, total, threshold, achieved },
      comparison: "atLeast",
    });
  });

  it.each<readonly [Comparison, number, number, number, boolean | null, string]>([
    ["moreThan", 5, 10, 0.5, false, "exactly on it is not more"],
    ["moreThan", 6, 10, 0.5, true, "more"],
    ["atMost", 1, 10, 0.1, true, "exactly on it is still at most"],
    ["atMost", 2, 10, 0.1, false, "too many"],
    ["atMost", 0, 0, 0.1, null, "nothing to count out of"],
  ])("%s: %d of %d against %d is achieved: %s, %s", (comparison, count, total, threshold, achieved) => {
    expect(applyStandard(count, total, { comparison, threshold }).achieved).toBe(achieved);
  });

  it("is never lost by one more that counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(199), fc.nat(100), (total, n, percent) => {
        const count = n % total;
        const before = applyStandard(count, total, atLeast(percent / 100)).achieved;
        expect(applyStandard(count + 1, total, atLeast(percent / 100)).achieved === true || before === false).toBe(
          true,
        );
      }),
    );
  });

  it("is achieved by exactly its share of any register, and by no less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50 }), (percent, hundreds) => {
        expect(applyStandard(percent * hundreds, 100 * hundreds, atLeast(percent / 100)).achieved).toBe(true);
        expect(applyStandard(percent * hundreds - 1, 100 * hundreds, atLeast(percent / 100)).achieved).toBe(false);
      }),
    );
  });
});

describe("a standard in words", () => {
  it.each<readonly [Comparison, string]>([
    ["atLeast", "90%"],
    ["moreThan", "more than 90%"],
    ["atMost", "at most 90%"],
  ])("says what is expected: %s is %s", (comparison, words) => {
    expect(expectedWords({ comparison, threshold: 0.9 })).toBe(words);
  });

  it.each(COMPARISONS)("reads back the comparison %s", (comparison) => {
    expect(readComparison(comparisonWords(comparison).toUpperCase())).toBe(comparison);
    expect(readComparison("around")).toBeNull();
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

  it.each(DENOMINATORS)("reads back the denominator %s", (denominator) => {
    expect(readDenominator(denominatorWords(denominator).toUpperCase())).toBe(denominator);
    expect(readDenominator(` ${denominator} `)).toBe(denominator);
  });

  it.each(["", "some", "all of them"])("knows no denominator %j", (words) => {
    expect(readDenominator(words)).toBeNull();
  });
});
