import fc from "fast-check";
import { compareRounded, roundForComparison } from "../../src/domain/compare.ts";

describe("comparing numbers as Excel's ROUND(x,9) does", () => {
  it.each([
    [0.1 + 0.2, 0.3, 0, "the sum of two fractions"],
    [62.5, 62.5, 0, "exactly on target"],
    [0.57 * 100, 57, 0, "a percentage times a hundred"],
    [1.1 * 3, 3.3, 0, "three times"],
    [0.000000001, 0, 1, "one in the ninth decimal counts"],
    [0.0000000004, 0, 0, "less than half of it does not"],
    [0.0000000005, 0, 1, "half of it rounds away from zero"],
    [-0.0000000005, 0, -1, "below zero likewise"],
    [-0, 0, 0, "minus zero is zero"],
    [-28, 23, -1, "signs"],
    [73390.1 + 0.2, 73390.3, 0, "thousands"],
    [12345678.1 + 0.2, 12345678.3, 0, "millions: fifteen digits"],
    [12345678.31, 12345678.3, 1, "millions still differ by a penny"],
    [1e-7, 2e-7, -1, "numbers that print with an exponent"],
    [1e21, 1.1e21, -1, "numbers beyond counting"],
    [Infinity, 1, 1, "no bound"],
  ])("%d against %d is %d: %s", (a, b, sign) => {
    expect(Math.sign(compareRounded(a, b))).toBe(sign);
  });

  it("rounds once and for all, keeps order and is the same for both signs", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const rounded = roundForComparison(a);
        expect(roundForComparison(rounded)).toBe(rounded);
        expect(roundForComparison(-a) + 0).toBe(-rounded + 0);
        if (a < b) expect(compareRounded(a, b)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
