import fc from "fast-check";

import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

const Q1 = quarterOf(2021, 1);

const rateAll = (text: string, rules: Partial<RegisterRules> = {}, period = Q1) =>
  rateIndicators(indicatorsFrom(text), {
    ...{ scale: RAG, rules: { ...PLAIN_RULES, ...rules }, own: new Map(), period, year: 2021 },
  });
const rate = (text: string, rules: Partial<RegisterRules> = {}) => firstOf(rateAll(text, rules));

const TARGET = "title | polarity | actual Q4 20/21 | actual Q1 21/22 | target | status | frequency";
const LINE = "title | polarity | baseline 20/21 | actual Q4 20/21 | actual Q1 21/22 | target 23/24 | status";

describe("the first rule that applies rates an indicator", () => {
  it.each([
    { row: "A | High | 1 |  | 10 | Red |", rating: "No data", because: "without an actual there is nothing to rate" },
    { row: "A | High | 1 | n/a | 10 | Red |", rating: "No data", because: "N/A is no value, never zero" },
    { row: "A | High | 1 |  | 10 | Red | Annual", rating: "Not due", because: "an annual one does not report in Q1" },
    { row: "A | High | 1 |  | 10 | Red | Quarterly", rating: "No data", because: "a quarterly one does" },
    {
      row: "A | Neither | 1 | 5 | 10 | Red |",
      rating: "Not rated",
      because: "it is for context only, whatever was typed",
    },
    { row: "A | High | 1 | 10 | 10 | Red |", rating: "Green", because: "exactly on target is on target" },
    {
      row: "A | High | 1 | 9.5 | 10 | Red |",
      rating: "Amber",
      because: "exactly on the edge of the band is within it",
    },
    { row: "A | High | 1 | 9.49 | 10 | Green |", rating: "Red", because: "beyond the band is Red" },
    { row: "A | Low | 1 | 10.5 | 10 | |", rating: "Amber", because: "lower is better: the band lies above" },
    { row: "A | Low | 1 | 9 | 10 | |", rating: "Green", because: "lower is better" },
    { row: "A | High | 1 | 5 | 0 | |", rating: "Not rated", because: "5% of 0 is no band" },
    { row: "A | High | 1 | 5 |  | Amber |", rating: "Amber", because: "without a target the typed rating stands" },
    { row: "A | High | 1 | 5 | tbc |  |", rating: "Not rated", because: "neither a target nor a typed rating" },
    { row: "A | High | 1 | 5 | 4-6 | |", rating: "Green", because: "inside the range" },
    { row: "A | High | 1 | 6.3 | 4-6 | |", rating: "Amber", because: "within 5% beyond its upper edge" },
    { row: "A | High | 1 | 3.7 | 4-6 | |", rating: "Red", because: "further than 5% below its lower edge" },
    { row: "A | | 1 | 5 | 4 | |", rating: "Not rated", because: "nothing says which way is good" },
    { row: "A | | 1 | 5 | at least 4 | |", rating: "Green", because: "the target's words say it" },
  ])("$row is $rating: $because", ({ row, rating }) => {
    expect(rate(`${TARGET}\n${row}`).rating).toBe(rating);
  });

  it.each([
    { row: "A | Low | 44.1 | 44.1 | 44.0 | 43.6 |", rating: "Green", because: "below the line" },
    { row: "A | Low | 44.1 | 44.1 | 45.0 | 43.6 |", rating: "Amber", because: "within 5% of the line's value there" },
    { row: "A | Low | 44.1 | 44.1 | 55.07 | 43.6 |", rating: "Red", because: "far above it" },
    {
      row: "A | High | 100 | | 106.7 | 180 |",
      rating: "Green",
      because: "one of twelve quarters on, the line is at 106.67",
    },
    { row: "A | High | 100 | | 106.6 | 180 |", rating: "Amber", because: "just below it" },
    { row: "A | High | | | 90 | 100 |", rating: "Red", because: "without a baseline it is against the target" },
  ])("$row on a line to 23/24 is $rating: $because", ({ row, rating }) => {
    expect(rate(`${LINE}\n${row}`).rating).toBe(rating);
  });

  it("says nothing for a period up to the baseline, where the line has not begun", () => {
    const before = firstOf(rateAll(`${LINE}\nA | Low | 44.1 | 44.1 | 44.0 | 43.6 | Red`, {}, quarterOf(2020, 4)));
    expect([before.rating, before.why]).toEqual([
      "Not rated",
      "the line from 44.1 (Q4 20/21) to 43.6 (Q4 23/24) begins after Q4 20/21",
    ]);
  });

  it.each([
    { basis: "target", rating: "Amber", because: "the target of 2024 itself is chosen to be the measure" },
    { basis: null, rating: "Green", because: "a line is drawn where it can be" },
    { basis: "trajectory", rating: "Green", because: "the line is chosen" },
    { basis: "reported", rating: "Red", because: "what the officer typed is chosen" },
  ] as const)("by $basis: $because", ({ basis, rating }) => {
    expect(rate(`${LINE}\nA | High | 90 | | 96 | 100 | Red`, { basis }).rating).toBe(rating);
  });

  it("takes a reported rating for the reporting period only", () => {
    const one = rate(`${TARGET}\nA | High | 1 | 5 | | Amber |`, { basis: "reported" });
    expect([one.rating, one.previousRating]).toEqual(["Amber", "Not rated"]);
  });

  it("takes an indicator's own tolerance before the register's", () => {
    const text = "title | polarity | actual Q1 21/22 | target | tolerance\nA | High | 85 | 100 | 15%";
    expect(rate(text).rating).toBe("Amber");
  });

  it("says by which rule, in words", () => {
    expect(rate(`${TARGET}\nA | High | 1 | 9.5 | 10 | |`).why).toBe(
      "9.5 against the target of 10; higher is better, Amber within 5%: Amber",
    );
  });
});

describe("which column is the period's", () => {
  it.each([
    { head: "actual Q1 21/22", because: "its heading names it" },
    { head: "actual Q1", because: "a heading without a year takes the register's" },
    { head: "actual Jun-21", because: "a month that ends with it stands for it" },
  ])("$head: $because", ({ head }) => {
    expect(rate(`title | polarity | ${head} | target\nA | High | 7 | 5`).value?.words).toBe("7");
  });

  it.each([
    { head: "actual Q2 21/22", because: "it ends later" },
    { head: "actual May-21", because: "it ends before the quarter does" },
    { head: "actual 2020/21", because: "it is another year" },
  ])("not $head: $because", ({ head }) => {
    expect(rate(`title | polarity | ${head} | target\nA | High | 7 | 5`).rating).toBe("No data");
  });

  it("prefers the column that names the quarter to its last month", () => {
    const one = rate("title | polarity | actual Jun-21 | actual Q1 21/22 | target\nA | High | 7 | 8 | 5");
    expect(one.value?.words).toBe("8");
  });
});

describe("direction of travel", () => {
  const text = (polarity: string, before: string, now: string) =>
    `title | polarity | actual Q1 20/21 | actual Q4 20/21 | actual Q1 21/22\nA | ${polarity} | 50% | ${before} | ${now}`;

  it.each([
    { polarity: "High", before: "40%", now: "45%", trend: "Improving", because: "more is better" },
    { polarity: "Low", before: "40%", now: "45%", trend: "Worsening", because: "less is better" },
    { polarity: "Low", before: "45%", now: "45%", trend: "Static", because: "nothing changed" },
    { polarity: "High", before: "n/a", now: "45%", trend: "No trend data", because: "there is no earlier value" },
    { polarity: "", before: "40%", now: "45%", trend: "No trend data", because: "up may be good or bad" },
  ])("$polarity from $before to $now is $trend: $because", ({ polarity, before, now, trend }) => {
    expect(rate(text(polarity, before, now)).trend).toBe(trend);
  });

  it.each([
    {
      rules: { trend: "samePeriodLastYear" } as const,
      now: "45%",
      trend: "Worsening",
      because: "a year ago it was 50%",
    },
    { rules: { staticBand: 0.05 }, now: "45%", trend: "Static", because: "exactly on the static band is within it" },
    { rules: { staticBand: 0.05 }, now: "45.1%", trend: "Improving", because: "just beyond it is not" },
  ])("$because", ({ rules, now, trend }) => {
    expect(rate(text("High", "40%", now), rules).trend).toBe(trend);
  });

  it.each([
    { atMaximum: true, trend: "Improving", because: "staying at 100% may be set to count as improving" },
    { atMaximum: false, trend: "Static", because: "by default it does not" },
  ])("$because", ({ atMaximum, trend }) => {
    expect(rate(text("High", "100%", "100%"), { atMaximum }).trend).toBe(trend);
  });

  it("tells the gap on the adverse side, in parts of what was expected", () => {
    expect(rate(`${TARGET}\nA | Low | 8 | 12.5 | 10 | |`).gap).toBeCloseTo(0.25, 12);
    expect(rate(`${TARGET}\nA | High | 8 | 12.5 | 10 | |`).gap).toBeCloseTo(-0.25, 12);
    expect(rate(`${TARGET}\nA | High | 8 | 5 | | |`).gap).toBeNull();
  });
});

describe("laws of rating", () => {
  const ORDER = ["Red", "Amber", "Green"];
  const number = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 10);

  it("a better actual is never a worse colour", () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.boolean(),
        fc.integer({ min: 0, max: 30 }),
        (a, b, target, high, percent) => {
          fc.pre(target !== 0);
          const [worse, better] = high === a <= b ? [a, b] : [b, a];
          const tolerance = { kind: "percent", part: percent / 100 } as const;
          const colour = (actual: number) =>
            ORDER.indexOf(
              rate(`${TARGET}\nA | ${high ? "High" : "Low"} | 1 | ${actual} | ${target} | |`, { tolerance }).rating,
            );
          expect(colour(better)).toBeGreaterThanOrEqual(colour(worse));
        },
      ),
    );
  });

  it("polarity is a mirror: with every sign turned over the colour is the same", () => {
    fc.assert(
      fc.property(number, number, (actual, target) => {
        fc.pre(target !== 0);
        const of = (polarity: string, sign: number) =>
          rate(`${TARGET}\nA | ${polarity} | 1 | ${sign * actual + 0} | ${sign * target + 0} | |`).rating;
        expect(of("High", 1)).toBe(of("Low", -1));
      }),
    );
  });

  it("the order of rows never changes how many there are of each rating", () => {
    const rows = fc.array(fc.tuple(number, number, fc.constantFrom("High", "Low", "")), {
      minLength: 1,
      maxLength: 12,
    });
    const counts = (lines: readonly string[]) =>
      rateAll([TARGET, ...lines].join("\n"))
        .map(({ rating, trend }) => `${rating} ${trend}`)
        .sort();
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const lines = (all: typeof list) =>
            all.map(([actual, target, polarity], i) => `A${i} | ${polarity} | 1 | ${actual} | ${target} | |`);
          expect(counts(lines(shuffled))).toEqual(counts(lines(list)));
        },
      ),
    );
  });
});
