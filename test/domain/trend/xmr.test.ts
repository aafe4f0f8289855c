import { xmrLimits, xmrPoints } from "../../../src/domain/trend/xmr.ts";

const SPIKE = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

// Source: domain rules, section 4.
it.each([
  [false, 6.95, -3.06],
  [true, 4.6, -0.72],
])("gives the published limits (screened: %s)", (screened, upper, lower) => {
  const limits = xmrLimits(SPIKE, screened);
  expect(limits?.mean).toBeCloseTo(1.94, 2);
  expect(limits?.upper).toBeCloseTo(upper, 1);
  expect(limits?.lower).toBeCloseTo(lower, 1);
});

it("needs two values for limits", () => {
  expect(xmrLimits([3], false)).toBeNull();
});

const LIMITS = { mean: 0, lower: -9, upper: 9 };

it.each([
  ["beyond the limit", [0, 10], 1, "outside a limit", "high"],
  ["exactly on the limit", [0, 9], 1, null, null],
  ["the last of seven rising", [-3, -2, -1, 0.5, 1, 2, 3], 6, "seven rising or falling", "high"],
  ["the first of seven falling", [3, 2, 1, 0.5, -1, -2, -3], 0, "seven rising or falling", "low"],
  ["six rising are chance", [-3, -2, -1, 1, 2, 3], 5, null, null],
  ["two of three beyond two thirds", [7, 1, 7], 2, "two of three near a limit", "high"],
  ["the third on the other side of the mean", [7, -1, 7], 2, null, null],
  ["exactly on two thirds", [6, 6, 6], 1, null, null],
  ["seven on one side", [1, 2, 1, 2, 1, 2, 1], 3, "seven on one side", "high"],
  ["a value on the mean breaks the run", [1, 2, 1, 0, 1, 2, 1], 0, null, null],
] as const)("%s", (_, series, index, rule, side) => {
  expect(xmrPoints(series, LIMITS)[index]).toStrictEqual({ rule, side });
});
