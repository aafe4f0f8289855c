import fc from "fast-check";
import { adverseGap } from "../../src/domain/gap.ts";

describe("how far a value is on the wrong side of what was expected", () => {
  it.each<readonly [number, number, "higher" | "lower", number, string]>([
    [55.07, 44.05833333333334, "lower", 0.24993, "crime: a quarter above the line"],
    [0.286, 0.33258333333333334, "higher", 0.14007, "recycling: a seventh below the line"],
    [0.178, 0.16595833333333335, "lower", 0.07256, "vacancy: a fourteenth above the line"],
    [90, 100, "higher", 0.1, "a tenth short"],
    [110, 100, "higher", -0.1, "better than expected"],
    [100, 100, "lower", 0, "as expected"],
    [-12, -10, "higher", 0.2, "below nought"],
    [-8, -10, "higher", -0.2, "below nought, better"],
  ])("%d against %d, %s is better: %d, %s", (value, expected, better, gap) => {
    expect(adverseGap(value, expected, better)).toBeCloseTo(gap, 4);
  });

  it("says nothing of an expectation of nought, or as good as nought", () => {
    expect(adverseGap(3, 0, "lower")).toBeNull();
    expect(adverseGap(3, 1e-12, "lower")).toBeNull();
  });

  it("is the same seen in a mirror", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, (actual, expected) => {
        const other = adverseGap(-actual, -expected, "lower");
        const gap = adverseGap(actual, expected, "higher");
        expect(gap === null ? null : gap + 0).toEqual(other === null ? null : other + 0);
      }),
    );
  });
});
