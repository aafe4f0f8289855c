import { type AnnualPoint, fingertipsTrend, fitTrend } from "../../../src/domain/trend/fingertips.ts";

const COUNTS = [994, 1023, 1199, 1332, 1367];
const DENOMINATORS = [40299, 41527, 42811, 44064, 44701];
const proportions: readonly AnnualPoint[] = COUNTS.map((count, index) => {
  return { kind: "proportion", count, denominator: DENOMINATORS[index] ?? 1 };
});

const INTERVALS = [
  [24.67, 23.16, 26.25],
  [24.6, 23.15, 26.19],
  [28, 26.44, 29.64],
  [30.2, 28.63, 31.9],
  [30.6, 28.98, 32.25],
] as const;
const values: readonly AnnualPoint[] = INTERVALS.map(([value, lower, upper]) => ({
  kind: "value",
  value,
  lower,
  upper,
}));

// Golden vectors: domain rules, section 4.
it.each([
  ["counts over denominators", proportions, 47.9],
  ["values with intervals", values, 46.77],
])("gives the published χ² for %s", (_, points, published) => {
  expect(fitTrend(points)?.chiSquared).toBeCloseTo(published, 1);
});

it.each([
  ["a rise where more is better", proportions, "higher", "Improving"],
  ["a rise where less is better", values, "lower", "Worsening"],
  ["four points", values.slice(1), "higher", "No trend data"],
  ["no polarity", values, null, "No trend data"],
  ["points of two kinds", [...values.slice(0, 4), ...proportions.slice(0, 1)], "higher", "No trend data"],
  ["a level series", values.map((point) => ({ ...point, value: 25, lower: 23.5, upper: 26.5 })), "higher", "Static"],
] as const)("reads %s", (_, points, better, word) => {
  expect(fingertipsTrend(points, better).word).toBe(word);
});

it("is static when one point alone makes the trend", () => {
  const lone = [10, 10, 10, 10, 30].map((value): AnnualPoint => ({
    kind: "value",
    value,
    lower: value - 1,
    upper: value + 1,
  }));
  expect(fitTrend(lone)?.chiSquared).toBeGreaterThan(9.55);
  expect(fingertipsTrend(lone, "higher").word).toBe("Static");
});
