import { onePattern, onlyFor, type TellingColumn } from "../../../src/report/beside/onePattern.ts";
import type { Scalar } from "../../../src/grid/scalar.ts";

const column = (reference: string, values: readonly Scalar[], parts: Partial<TellingColumn> = {}): TellingColumn => ({
  ...{ reference, valueAt: (row) => values[row] ?? "", always: false, names: false },
  ...parts,
});
const rows = (...patterns: readonly string[]) => patterns.map((pattern, row) => ({ row, pattern }));

describe("one formula for every row", () => {
  it.each([
    { of: rows("A", "A"), by: [], formula: "A", because: "all are rated alike" },
    {
      of: rows("A", "A"),
      by: [column("$E", ["High", "High"], { always: true })],
      formula: 'IF($E="High",A,"Refresh")',
      because: "which way is good is asked all the same",
    },
    {
      of: rows("A", "B", "A"),
      by: [column("$E", ["High", "Low", "HIGH"])],
      formula: 'IF($E="High",A,IF($E="Low",B,"Refresh"))',
      because: "a column tells them apart, whatever its capitals",
    },
    {
      of: rows("A", "B", "B"),
      by: [column("$F", ["x", "x", "x"]), column("$A", ["K1", 2, ""], { names: true })],
      formula: 'IF($A="K1",A,IF(OR($A=2,$A=""),B,"Refresh"))',
      because: "a column that says the same everywhere is not asked",
    },
    { of: rows("A", "B"), by: [column("$E", ["x", "x"])], formula: null, because: "nothing tells them apart" },
    { of: [], by: [], formula: null, because: "there is no row" },
    { of: rows("A".repeat(61)), by: [], formula: null, because: "it would be too long" },
  ])("$formula: $because", ({ of, by, formula }) => {
    expect(onePattern(of, by, 60)).toBe(formula);
  });

  it("is for one item alone where nothing else helps, known by the beginning of a long title", () => {
    expect(onlyFor("$A5", "K1", "1")).toBe('IF($A5="K1",1,"Refresh")');
    expect(onlyFor("$A5", "x".repeat(300), "1")).toBe(`IF(LEFT($A5,100)="${"x".repeat(100)}",1,"Refresh")`);
  });
});
