import fc from "fast-check";
import { bySeverity, DEFAULT_GRID, levelOf, movementBetween, readLabel } from "../../src/domain/risk.ts";

const score = (likelihood: string, impact: string): number =>
  (readLabel(likelihood, DEFAULT_GRID.likelihood)?.weight ?? NaN) *
  (readLabel(impact, DEFAULT_GRID.impact)?.weight ?? NaN);

describe("the grid that a published register of 35 risks gives", () => {
  it.each([
    ["Likely", "Extreme", 28, "High"],
    ["Almost Certain", "Major", 25, "High"],
    ["Possible", "Extreme", 21, "High"],
    ["Likely", "Major", 20, "High"],
    ["Possible", "Major", 15, "High"],
    ["Unlikely", "Extreme", 14, "High"],
    ["Likely", "Moderate", 12, "High"],
    ["Unlikely", "Major", 10, "Medium"],
    ["Possible", "Moderate", 9, "Medium"],
    ["Rare", "Extreme", 7, "Medium"],
    ["Unlikely", "Moderate", 6, "Medium"],
    ["Possible", "Minor", 6, "Medium"],
    ["Rare", "Major", 5, "Low"],
    ["Rare", "Insignificant", 1, "Low"],
  ])("%s and %s score %d: %s", (likelihood, impact, expected, level) => {
    expect(score(likelihood, impact)).toBe(expected);
    expect(levelOf(DEFAULT_GRID, expected)).toBe(level);
  });

  it.each([
    [12, "High", "exactly on the edge"],
    [11.99, "Medium", "just below it"],
    [6, "Medium", "exactly on the edge"],
    [5.99, "Low", "just below it"],
    [0, "Low", "the lowest"],
    [-1, "Low", "below the lowest"],
  ])("a score of %d is %s: %s", (value, level) => {
    expect(levelOf(DEFAULT_GRID, value)).toBe(level);
  });

  it("prints the 35 scores in the order of the published register", () => {
    const published = [
      28,
      25,
      21,
      21,
      20,
      20,
      ...Array<number>(12).fill(15),
      14,
      12,
      10,
      10,
      10,
      9,
      9,
      9,
      9,
      7,
      7,
      7,
      6,
      6,
      6,
      6,
      5,
    ];
    const levels = published.map((value) => levelOf(DEFAULT_GRID, value));
    expect(published).toHaveLength(35);
    expect(["High", "Medium", "Low"].map((level) => levels.filter((one) => one === level).length)).toEqual([20, 14, 1]);
  });
});

describe("a label in a cell", () => {
  it.each([
    ["Almost Certain", "Almost Certain", "as the grid has it"],
    ["almost  certain", "Almost Certain", "case and blanks"],
    ["Likely (4)", "Likely", "with its number"],
    ["4 - Likely", "Likely", "with its number before it"],
    ["4", "Likely", "by its place"],
    ["Unlikely", "Unlikely", "not the Likely inside it"],
  ])("%j is %s: %s", (words, label) => {
    expect(readLabel(words, DEFAULT_GRID.likelihood)?.label).toBe(label);
  });

  it.each(["", "Certain", "0", "6", "N/A", "Likely or possible"])("%j is none", (words) => {
    expect(readLabel(words, DEFAULT_GRID.likelihood)).toBeNull();
  });
});

describe("order and movement", () => {
  it("puts the most severe first, ties in the register's order, what has no score last", () => {
    const risks = [
      { ref: "a", severity: 6 },
      { ref: "b", severity: null },
      { ref: "c", severity: 15 },
      { ref: "d", severity: 6 },
      { ref: "e", severity: 0 },
    ];
    expect(bySeverity(risks).map(({ ref }) => ref)).toEqual(["c", "a", "d", "e", "b"]);
  });

  it("is stable, loses nothing, and changes nothing the second time", () => {
    const risks = fc.array(fc.record({ severity: fc.option(fc.nat(5)), at: fc.nat() }));
    fc.assert(
      fc.property(risks, (list) => {
        const numbered = list.map((risk, at) => ({ ...risk, at }));
        const sorted = bySeverity(numbered);
        expect(bySeverity(sorted)).toEqual(sorted);
        expect(sorted).toHaveLength(list.length);
        for (const [i, risk] of sorted.entries()) {
          const before = sorted[i - 1] ?? { severity: Infinity, at: -1 };
          const falls = (before.severity ?? -1) > (risk.severity ?? -1);
          expect(falls || (before.severity === risk.severity && before.at < risk.at)).toBe(true);
        }
      }),
    );
  });

  it.each([
    [15, 20, "Increased"],
    [20, 15, "Reduced"],
    [15, 15, "Unchanged"],
  ])("from %d to %d is %s", (previous, current, movement) => {
    expect(movementBetween(previous, current)).toBe(movement);
  });
});
