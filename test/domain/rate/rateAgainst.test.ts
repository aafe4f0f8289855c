import fc from "fast-check";
import { type Better, rateAgainst, type ToRate } from "../../../src/domain/rate/rateAgainst.ts";
import type { Tolerance } from "../../../src/domain/rate/tolerance.ts";
import { FIVE_STEPS, NOT_RATED, RAG } from "../../../src/domain/ratingScale.ts";

const fivePercent: Tolerance = { kind: "percent", part: 0.05 };
const none: Tolerance = { kind: "none" };
const points = (n: number): Tolerance => ({ kind: "points", points: n });
const amount = (n: number): Tolerance => ({ kind: "amount", amount: n });
const floor = (value: number, percent = false): Tolerance => ({ kind: "floor", value, percent });

const rate = (parts: Partial<ToRate>): string =>
  rateAgainst(RAG, { actual: 0, expected: 0, better: "higher", tolerance: none, asFraction: false, ...parts });

describe("rating against a target", () => {
  it.each<readonly [number, number, Better, Tolerance, string, string]>([
    [100, 100, "higher", fivePercent, "Green", "exactly on target"],
    [100.1, 100, "higher", fivePercent, "Green", "better than target"],
    [99.999, 100, "higher", fivePercent, "Amber", "just short of it"],
    [95, 100, "higher", fivePercent, "Amber", "exactly on the amber line"],
    [94.999, 100, "higher", fivePercent, "Red", "just beyond it"],
    [100, 100, "lower", fivePercent, "Green", "exactly on target, lower is better"],
    [100.001, 100, "lower", fivePercent, "Amber", "just above it"],
    [105, 100, "lower", fivePercent, "Amber", "exactly on the amber line above"],
    [105.001, 100, "lower", fivePercent, "Red", "just beyond it above"],
    [99, 100, "higher", none, "Red", "no amber band"],
    [98, 100, "higher", amount(2), "Amber", "exactly the amount short"],
    [97.999, 100, "higher", amount(2), "Red", "more than the amount short"],
    [-0.5, -0.5, "lower", fivePercent, "Green", "a target below nought, met"],
    [-0.475, -0.5, "lower", fivePercent, "Amber", "5% of |target|, exactly"],
    [-0.474, -0.5, "lower", fivePercent, "Red", "5% of |target|, beyond"],
    [-28, 23, "higher", fivePercent, "Red", "a value below nought"],
    [0, 0, "lower", fivePercent, NOT_RATED, "a percentage of nought says nothing, even on target"],
    [3, 0, "lower", fivePercent, NOT_RATED, "a percentage of nought says nothing"],
    [0, 0, "lower", amount(1), "Green", "an amount around nought does"],
    [1, 0, "lower", amount(1), "Amber", "on the line around nought"],
    [3, 0, "lower", none, "Red", "no band around nought"],
    [85, 90, "higher", floor(85), "Amber", "exactly on an amber floor"],
    [84.9, 90, "higher", floor(85), "Red", "below an amber floor"],
    [12, 10, "lower", floor(12), "Amber", "exactly on an amber ceiling"],
    [12.1, 10, "lower", floor(12), "Red", "above an amber ceiling"],
    [88, 90, "higher", floor(95), "Red", "a floor better than the target leaves no band"],
    [12, 10, "lower", floor(0), "Red", "a ceiling better than the target leaves no band"],
  ])("%d against %d, %s is better, %j: %s, %s", (actual, expected, better, tolerance, rating) => {
    expect(rate({ actual, expected, better, tolerance })).toBe(rating);
  });

  it.each<readonly [number, number, Tolerance, boolean, string, string]>([
    [0.795, 0.815, points(2), true, "Amber", "two points of a fraction are 0.02, exactly"],
    [0.794, 0.815, points(2), true, "Red", "two points of a fraction, beyond"],
    [79.5, 81.5, points(2), false, "Amber", "two points of 81.5 are 2, exactly"],
    [79.4, 81.5, points(2), false, "Red", "two points of 81.5, beyond"],
    [0.85, 0.9, floor(85), true, "Amber", "a floor of 85 beside fractions is 0.85"],
    [0.84, 0.9, floor(85), true, "Red", "a floor of 85 beside fractions is 0.85"],
    [0.85, 0.9, floor(0.85, true), true, "Amber", "a floor of 85%"],
    [0.855, 0.9, fivePercent, true, "Amber", "raw doubles would put it on the wrong side"],
    [0.1 + 0.2, 0.3, none, true, "Green", "0.1 + 0.2 is 0.3"],
    [62.5, 62.5, none, false, "Green", "62.5 against 62.5"],
  ])("%d against %d within %j (as fraction: %s): %s, %s", (actual, expected, tolerance, asFraction, rating) => {
    expect(rate({ actual, expected, tolerance, asFraction })).toBe(rating);
  });

  it("takes the middle of five steps for the amber", () => {
    const against = { expected: 100, better: "higher", tolerance: fivePercent, asFraction: false } as const;
    expect([100, 96, 90].map((actual) => rateAgainst(FIVE_STEPS, { actual, ...against }))).toEqual([
      "Green",
      "Amber",
      "Red",
    ]);
  });

  it("has no amber on a scale of two", () => {
    const two = { steps: [RAG.steps[0], RAG.steps[2]].flatMap((step) => step ?? []), beside: RAG.beside };
    const against = { expected: 100, better: "higher", tolerance: fivePercent, asFraction: false } as const;
    expect([100, 96].map((actual) => rateAgainst(two, { actual, ...against }))).toEqual(["Green", "Red"]);
  });
});

describe("laws of rating", () => {
  const tenths = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 10);
  const tolerances = fc.oneof(
    fc.constant(none),
    fc.integer({ min: 1, max: 300 }).map((n): Tolerance => ({ kind: "percent", part: n / 1000 })),
    fc.integer({ min: 1, max: 300 }).map((n) => amount(n / 10)),
    fc.integer({ min: 1, max: 30 }).map(points),
    tenths.map((n) => floor(n)),
  );
  const mirrored = (tolerance: Tolerance): Tolerance =>
    tolerance.kind === "floor" ? { ...tolerance, value: -tolerance.value } : tolerance;
  const rank = (rating: string): number => ["Green", "Amber", "Red"].indexOf(rating);

  it("is the same seen in a mirror: higher is better of a value, lower is better of its opposite", () => {
    fc.assert(
      fc.property(tenths, tenths, tolerances, (actual, expected, tolerance) => {
        expect(rate({ actual, expected, tolerance, better: "higher" })).toBe(
          rate({ actual: -actual, expected: -expected, tolerance: mirrored(tolerance), better: "lower" }),
        );
      }),
    );
  });

  it("never gives a better value a worse colour", () => {
    fc.assert(
      fc.property(
        tenths,
        tenths,
        tenths,
        tolerances,
        fc.constantFrom<Better>("higher", "lower"),
        (a, b, expected, tolerance, better) => {
          const [worse, best] = [a, b].toSorted((x, y) => (better === "higher" ? x - y : y - x));
          const ranks = [best, worse].map((actual) => rank(rate({ actual: actual ?? 0, expected, tolerance, better })));
          expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? -1);
        },
      ),
    );
  });

  it("never turns worse when the band grows", () => {
    fc.assert(
      fc.property(tenths, tenths, fc.nat(200), fc.nat(200), (actual, expected, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
        const worse = rank(rate({ actual, expected, tolerance: amount(narrow) }));
        expect(rank(rate({ actual, expected, tolerance: amount(wide) }))).toBeLessThanOrEqual(worse);
      }),
    );
  });

  it("rates alike whether a percentage is held as a fraction or in hundredths", () => {
    const percentages = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        percentages,
        percentages,
        fc.constantFrom(fivePercent, points(2), none, floor(85)),
        (actual, expected, tolerance) => {
          expect(rate({ actual: actual / 100, expected: expected / 100, tolerance, asFraction: true })).toBe(
            rate({ actual, expected, tolerance, asFraction: false }),
          );
        },
      ),
    );
  });
});
