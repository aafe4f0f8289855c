import fc from "fast-check";
import { isAverage, headsAuthorities } from "../../../src/domain/benchmark/average.ts";
import { quartileOf, quartileOfRank, rankAmong } from "../../../src/domain/benchmark/quartile.ts";
import { readQuartile, readRank } from "../../../src/domain/reading/rank.ts";

describe("the quartile of a value", () => {
  const FIVE = [10, 20, 30, 40, 50];

  it.each([
    { value: 50, better: "higher", quartile: "A", because: "above the upper boundary" },
    { value: 40, better: "higher", quartile: "B", because: "exactly on a boundary is the band of the lower values" },
    { value: 30, better: "higher", quartile: "C", because: "so is the median" },
    { value: 20, better: "higher", quartile: "D", because: "and the lower boundary" },
    { value: 20, better: "lower", quartile: "A", because: "which is the best band where lower is better" },
    { value: 50, better: "lower", quartile: "D", because: "and the highest value the worst" },
  ] as const)("$value where $better is better is $quartile: $because", ({ value, better, quartile }) => {
    expect(quartileOf(value, FIVE, better)).toBe(quartile);
  });

  it("is by type-7 quantiles: of 1, 2, 3, 10 the lower boundary is 1.75", () => {
    expect([1, 2, 3, 10].map((value) => quartileOf(value, [1, 2, 3, 10], "lower"))).toEqual(["A", "B", "C", "D"]);
    expect([1.75, 1.76].map((value) => quartileOf(value, [1, 2, 3, 10], "lower"))).toEqual(["A", "B"]);
  });

  it("is none of three values, nor of values that are all the same", () => {
    expect(quartileOf(1, [1, 2, 3], "higher")).toBeNull();
    expect(quartileOf(5, [5, 5, 5, 5], "higher")).toBeNull();
  });

  it("follows a rank: 328 of 338 is the worst quarter, no place beyond the last", () => {
    expect([1, 85, 86, 328].map((position) => quartileOfRank(position, 338))).toEqual(["A", "A", "B", "D"]);
    expect([quartileOfRank(339, 338), quartileOfRank(0, 338), quartileOfRank(1, 3)]).toEqual([null, null, null]);
  });

  it("never gives a better value a worse quartile, whatever the order of the values", () => {
    const some = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.constantFrom("higher" as const, "lower" as const), (values, better) => {
        const sorted = values.toSorted((a, b) => (better === "higher" ? b - a : a - b));
        const letters = sorted.map((value) => quartileOf(value, values, better) ?? "");
        expect(letters).toEqual([...letters].sort());
      }),
    );
  });
});

it("gives equal values the lowest rank, and the next its own place", () => {
  const values = [5, 7, 7, 9];
  expect(values.map((value) => rankAmong(value, values, "higher"))).toEqual([4, 2, 2, 1]);
  expect(values.map((value) => rankAmong(value, values, "lower"))).toEqual([1, 2, 2, 4]);
});

it.each([
  { words: "328 of 338", heading: "", rank: [328, 338] },
  { words: "328th out of 338 Local Authorities", heading: "", rank: [328, 338] },
  { words: "328/338", heading: "", rank: [328, 338] },
  { words: "=12th", heading: "Rank (of 152)", rank: [12, 152] },
  { words: "12=", heading: "", rank: [12, null] },
  { words: "1st", heading: "National rank", rank: [1, null] },
  { words: "Joint 3rd", heading: "", rank: [3, null] },
  { words: "Highest", heading: "", rank: null },
  { words: "25.2%", heading: "", rank: null },
])("reads the rank $words under “$heading”", ({ words, heading, rank }) => {
  const read = readRank(words, heading);
  expect(read && [read.position, read.of]).toEqual(rank);
});

it.each([
  ...(["A", "Q1", "1", "1st quartile", "Top", "Best quartile"] as const).map((words) => ({ words, quartile: "A" })),
  ...(["Q2", "2nd", "Second"] as const).map((words) => ({ words, quartile: "B" })),
  ...(["Bottom", "4th quartile", "Quartile 4", "D"] as const).map((words) => ({ words, quartile: "D" })),
  ...(["Middle", "5", "n/a"] as const).map((words) => ({ words, quartile: null })),
])("reads the quartile $words", ({ words, quartile }) => {
  expect(readQuartile(words)).toBe(quartile);
});

it("tells an authority from several together, and a column of authorities from one of indicators", () => {
  expect(["England", "North East average", "CIPFA nearest neighbours", "Tees Valley"].every(isAverage)).toBe(true);
  expect(["Stockton-on-Tees", "Darlington", "Redcar & Cleveland"].some(isAverage)).toBe(false);
  expect(["Local authority", "Council", "LA name"].every(headsAuthorities)).toBe(true);
  expect(["Indicator", "Measure", "Our council plan measure"].some(headsAuthorities)).toBe(false);
});
