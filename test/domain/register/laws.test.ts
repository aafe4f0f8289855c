import fc from "fast-check";
import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import type { RatedIndicator } from "../../../src/domain/register/rated.ts";
import { PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { readToleranceValue } from "../../../src/domain/rules/readValue.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

/** An indicator with a value on each of the things that a basis looks at. */
interface Row {
  readonly actual: number;
  readonly before: number;
  readonly lastYear: number;
  readonly target: number;
  readonly baseline: number;
  readonly low: number;
  readonly high: number;
  readonly floor: number | null;
}

const HEAD =
  "title | polarity | baseline 20/21 | rangeLow | rangeHigh | floor | target Q1 21/22 | target 23/24 | actual Q1 20/21 | actual Q4 20/21 | actual Q1 21/22";

function rate(row: Row, polarity: "High" | "Low", rules: Partial<RegisterRules>, negate = false): RatedIndicator {
  const cell = (value: number | null): string => (value === null ? "" : String((negate ? -value : value) + 0));
  const { actual, before, lastYear, target, baseline, low, high, floor } = row;
  const cells = [baseline, low, high, floor, target, target, lastYear, before, actual].map(cell);
  const items = indicatorsFrom(`${HEAD}\nA | ${polarity} | ${cells.join(" | ")}`);
  const context = { scale: RAG, rules: { ...PLAIN_RULES, ...rules }, own: new Map(), year: 2021 };
  return firstOf(rateIndicators(items, { ...context, period: quarterOf(2021, 1) }));
}

const number = fc.integer({ min: -500, max: 500 }).map((n) => n / 10);
const row: fc.Arbitrary<Row> = fc.record({
  ...{ actual: number, before: number, lastYear: number, target: number, baseline: number },
  ...{ low: number, high: number, floor: fc.option(number) },
});
const tolerance = fc
  .constantFrom("5%", "10%", "2 points", "3", "none", "floor 4", "the floor of each indicator")
  .map((words) => readToleranceValue(words) ?? { kind: "none" as const });
const rules = (basis: RegisterRules["basis"]): fc.Arbitrary<Partial<RegisterRules>> =>
  fc.record({
    basis: fc.constant(basis),
    tolerance,
    amber: fc.constantFrom("within" as const, "improved" as const),
    asShown: fc.boolean(),
  });

const COLOURS = ["Red", "Amber", "Green"];

describe.each(["target", "profile", "trajectory", "range"] as const)("laws of rating by %s", (basis) => {
  it("a better actual is never a worse colour", () => {
    fc.assert(
      fc.property(
        row,
        number,
        rules(basis),
        fc.constantFrom("High" as const, "Low" as const),
        (one, other, by, polarity) => {
          const near = (actual: number): number => {
            const [low, high] = [Math.min(one.low, one.high), Math.max(one.low, one.high)];
            return -Math.max(0, low - actual, actual - high);
          };
          // Of a range nearer is better, and only on one side of it are two values held against the same end.
          fc.pre(basis !== "range" || one.actual > Math.max(one.low, one.high) === other > Math.max(one.low, one.high));
          const good = (actual: number): number =>
            basis === "range" ? near(actual) : polarity === "High" ? actual : -actual;
          const [worse, better] = good(one.actual) <= good(other) ? [one.actual, other] : [other, one.actual];
          const colour = (actual: number): string => rate({ ...one, actual }, polarity, by).rating;
          const [a, b] = [colour(worse), colour(better)];
          if (COLOURS.includes(a) && COLOURS.includes(b)) {
            expect(COLOURS.indexOf(b)).toBeGreaterThanOrEqual(COLOURS.indexOf(a));
          } else {
            // What cannot be rated for want of a band is not the better of the two.
            expect([b, a]).not.toEqual(["Not rated", "Green"]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("polarity is a mirror: with every sign turned over, colour and trend are the same", () => {
    fc.assert(
      fc.property(row, rules(basis), (one, by) => {
        // An amber floor that is a setting is a value, which does not turn over with the cells.
        fc.pre(by.tolerance?.kind !== "floor");
        const [high, low] = [rate(one, "High", by), rate(one, "Low", by, true)];
        expect(low.rating).toBe(high.rating);
        expect(low.trend).toBe(high.trend);
        expect(low.gap).toEqual(high.gap);
      }),
      { numRuns: 300 },
    );
  });
});

it.each(["regression", "xmr", "samePeriodLastYear", "previousPeriod"] as const)("the mirror holds for %s", (trend) => {
  const values = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 13, maxLength: 13 });
  const heads = Array.from({ length: 13 }, (_, at) => {
    const quarter = (at % 4) + 1;
    const first = 2018 + Math.floor(at / 4);
    return `actual Q${quarter} ${first}/${(first + 1) % 100}`;
  });
  const of = (polarity: string, all: readonly number[]): string => {
    const items = indicatorsFrom(`title | polarity | ${heads.join(" | ")}\nA | ${polarity} | ${all.join(" | ")}`);
    const context = { scale: RAG, rules: { ...PLAIN_RULES, trend }, own: new Map(), year: 2021 };
    return firstOf(rateIndicators(items, { ...context, period: quarterOf(2021, 1) })).trend;
  };
  fc.assert(
    fc.property(values, (all) => {
      expect(
        of(
          "Low",
          all.map((value) => -value + 0),
        ),
      ).toBe(of("High", all));
    }),
    { numRuns: 100 },
  );
});
