import { bandWidth, type Tolerance, toleranceWords } from "../../../src/domain/rate/tolerance.ts";

describe("the amber band", () => {
  it.each<readonly [Tolerance, number, boolean, number | null, string]>([
    [{ kind: "percent", part: 0.05 }, 200, false, 10, "5%"],
    [{ kind: "percent", part: 0.05 }, -200, false, 10, "5%"],
    [{ kind: "percent", part: 0.05 }, 0, false, null, "5%"],
    [{ kind: "percent", part: 0.05 }, 0.1 + 0.2 - 0.3, false, null, "5%"],
    [{ kind: "percent", part: 0.025 }, 200, false, 5, "2.5%"],
    [{ kind: "points", points: 2 }, 0.8, true, 0.02, "2 points"],
    [{ kind: "points", points: 1 }, 80, false, 1, "1 point"],
    [{ kind: "amount", amount: 3 }, 0, false, 3, "3"],
    [{ kind: "floor", value: 85, percent: false }, 90, false, 5, "a floor of 85"],
    [{ kind: "floor", value: 0.5, percent: true }, 0.75, true, 0.25, "a floor of 50%"],
    [{ kind: "floor", value: 50, percent: false }, 0.75, true, 0.25, "a floor of 50"],
    [{ kind: "none" }, 90, false, 0, "no amber band"],
  ])("of %j around %d (as fraction: %s) is %s wide, said as %j", (tolerance, expected, asFraction, width, words) => {
    expect(bandWidth(tolerance, expected, asFraction)).toBe(width);
    expect(toleranceWords(tolerance)).toBe(words);
  });
});
