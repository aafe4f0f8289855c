import fc from "fast-check";
import type { Better } from "../../../src/domain/rate/rateAgainst.ts";
import { regressionTrend, slopeOf, type TimedValue } from "../../../src/domain/trend/regression.ts";
import { twoSided95 } from "../../../src/domain/trend/studentT.ts";

const series = (...values: readonly number[]): readonly TimedValue[] => values.map((value, time) => ({ time, value }));

// Published: tables of Student's t, two-sided, 95%.
it.each([
  [1, 12.706],
  [3, 3.182],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [1000, 1.962],
])("Student's t of %d degrees of freedom is %d", (freedom, published) => {
  expect(twoSided95(freedom)).toBeCloseTo(published, 3);
});

describe("the slope of a regression", () => {
  it.each<readonly [readonly TimedValue[], Better | null, string, string]>([
    [series(1, 2, 3, 4, 5), "higher", "Improving", "all values on a rising line"],
    [series(1, 2, 3, 4, 5), "lower", "Worsening", "where less is better a rise is worse"],
    [series(5, 4.1, 3, 2.1, 1), "lower", "Improving", "a fall with little noise"],
    [series(1, 5, 2, 6, 3), "higher", "Static", "noise around a weak rise"],
    [series(4, 4, 4, 4, 4), "higher", "Static", "no change at all"],
    [series(0.3, 0.1 + 0.2, 0.3, 0.3, 0.3), "higher", "Static", "0.1 + 0.2 is 0.3"],
    [series(1, 2, 3, 4), "higher", "No trend data", "four values are too few"],
    [series(1, 2, 3, 4, 5), null, "No trend data", "which way is good is not known"],
  ])("%j, %s is better: %s, %s", (points, better, word) => {
    expect(regressionTrend(points, better).word).toBe(word);
  });

  // r² of 1, 2, 3, 4 and y over 0 … 4 with t = r √(3 / (1 − r²)); 3.182 for three degrees of freedom is r² = 0.7715.
  it.each<readonly [readonly TimedValue[], number | null, string]>([
    [series(0, 1, 2, 3, 2.2), null, "r² is 0.7596: just short of significant"],
    [series(0, 1, 2, 3, 2.3), 0.66, "r² is 0.7903: just significant"],
  ])("%j has the slope %s: %s", (points, slope) => {
    const found = slopeOf(points);
    if (slope === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(slope, 9);
  });

  it("keeps room for a gap", () => {
    const gap = [0, 1, 2, 3, 9].map((time) => ({ time, value: 2 * time + 1 }));
    expect(slopeOf(gap)).toBeCloseTo(2, 9);
  });

  it("is the same seen in a mirror", () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(values, (all) => {
        const mirrored = series(...all.map((value) => -value + 0));
        expect(regressionTrend(mirrored, "lower").word).toBe(regressionTrend(series(...all), "higher").word);
      }),
    );
  });
});
