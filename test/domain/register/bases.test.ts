import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { asShown, withDecimalsOf } from "../../../src/domain/register/asShown.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import type { RatedIndicator } from "../../../src/domain/register/rated.ts";
import { type OwnRules, PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

interface Case {
  readonly text: string;
  readonly rules?: Partial<RegisterRules>;
  readonly own?: OwnRules;
  readonly period?: Parameters<typeof quarterOf>;
}

function rate({ text, rules = {}, own, period = [2021, 1] }: Case): RatedIndicator {
  const items = indicatorsFrom(text);
  const single = new Map(own ? [[firstOf(items).row, own] as const] : []);
  const context = { scale: RAG, rules: { ...PLAIN_RULES, ...rules }, own: single, year: 2021 };
  return firstOf(rateIndicators(items, { ...context, period: quarterOf(...period) }));
}

describe("a profile", () => {
  const text = `title | polarity | target Q1 | target Q2 | target 2021/22 | actual Q1 | actual Q2 | actual Q3
A | High | 10 | 20 | 40 | 10 | 19 | 20`;

  it.each([
    { period: [2021, 1], rating: "Green", says: "the target of 10 for Q1", because: "the first quarter's own target" },
    { period: [2021, 2], rating: "Amber", says: "the target of 20 for Q2", because: "the second quarter's own" },
    { period: [2021, 3], rating: "Red", says: "the target of 40 for 21/22", because: "without one the year's stands" },
  ] as const)("rates Q$period.1 $rating: $because", ({ period, rating, says }) => {
    const one = rate({ text, period: [...period] });
    expect(one.rating).toBe(rating);
    expect(one.why).toContain(says);
  });

  it("is not rated where a profile is asked for and the period has no target", () => {
    const one = rate({ text, period: [2021, 3], rules: { basis: "profile" } });
    expect([one.rating, one.why]).toEqual(["Not rated", "the profile has no target for Q3 21/22"]);
  });

  it("is not rated where the period's target is empty", () => {
    const gap = "title | polarity | target Q1 | target Q2 | actual Q1\nA | High | | 20 | 10";
    expect(rate({ text: gap }).why).toBe("no target for Q1 21/22");
  });
});

describe("a range in two columns", () => {
  const text = (actual: string, low = "0", high = "50") =>
    `title | rangeLow | rangeHigh | actual Q1\nA | ${low} | ${high} | ${actual}`;

  it.each([
    { at: text("50"), rating: "Green", because: "its end is within it" },
    { at: text("0"), rating: "Green", because: "so is its other end, though a percentage of 0 is no tolerance" },
    { at: text("52.5"), rating: "Amber", because: "5% of the upper end is exactly the tolerance" },
    { at: text("52.6"), rating: "Red", because: "it lies further outside" },
    { at: text("-1"), rating: "Not rated", because: "5% of a lower end of 0 is no tolerance" },
    { at: text("20", "50", "0"), rating: "Green", because: "it does not matter which end comes first" },
    { at: text("20", "30", ""), rating: "Red", because: "an open end is without limit" },
    { at: text("99", "30", ""), rating: "Green", because: "on the open side all is well" },
  ])("$rating: $because", ({ at, rating }) => {
    expect(rate({ text: at }).rating).toBe(rating);
  });

  it("is used beside a target only where it is chosen, or the polarity says so", () => {
    const both = (polarity: string) =>
      `title | polarity | rangeLow | rangeHigh | target | actual Q1\nA | ${polarity} | 1 | 9 | 10 | 8`;
    expect(rate({ text: both("High") }).rating).toBe("Red");
    expect(rate({ text: both("High"), rules: { basis: "range" } }).rating).toBe("Green");
    expect(rate({ text: both("Range") }).rating).toBe("Green");
  });
});

describe("an amber floor", () => {
  const text = (actual: string, floor: string, polarity = "High") =>
    `title | polarity | floor | target | actual Q1\nA | ${polarity} | ${floor} | 90% | ${actual}`;

  it.each([
    { at: text("85%", "85%"), rating: "Amber", because: "the floor itself is still Amber" },
    { at: text("84.9%", "85%"), rating: "Red", because: "it is below the floor" },
    { at: text("86%", "85"), rating: "Amber", because: "a floor without a sign is a percentage like the others" },
    { at: text("95%", "95%", "Low"), rating: "Amber", because: "where less is better the floor lies above" },
    { at: text("85%", ""), rating: "Red", because: "without one the register's tolerance counts" },
  ])("$rating: $because", ({ at, rating }) => {
    expect(rate({ text: at }).rating).toBe(rating);
  });

  it.each([
    { actual: "90%", rating: "Green", noBand: null, because: "on target needs no floor" },
    { actual: "89%", rating: "Not rated", noBand: "floor", because: "Amber or Red cannot be told" },
  ])("that each indicator should have, and has not: $because", ({ actual, rating, noBand }) => {
    const one = rate({ text: text(actual, ""), rules: { tolerance: { kind: "ownFloor" } } });
    expect([one.rating, one.noBand]).toEqual([rating, noBand]);
  });
});

describe("Amber only where it is better than a year before", () => {
  const text = (before: string, now: string) =>
    `title | polarity | target | actual Q1 20/21 | actual Q1 21/22\nA | High | 100 | ${before} | ${now}`;
  const rules = { amber: "improved", tolerance: { kind: "percent", part: 0.1 } } as const;

  it.each([
    { at: text("80", "90"), rating: "Green", because: "exactly 10% off target is not more" },
    { at: text("80", "89"), rating: "Amber", because: "more than 10% off, and better than a year before" },
    { at: text("89", "89"), rating: "Red", because: "the same is no better" },
    { at: text("95", "89"), rating: "Red", because: "it was better a year before" },
    { at: text("", "89"), rating: "Red", because: "nothing shows that it improved" },
  ])("$rating: $because", ({ at, rating }) => {
    expect(rate({ text: at, rules }).rating).toBe(rating);
  });

  it("says so in words", () => {
    expect(rate({ text: text("80", "89"), rules }).why).toBe(
      "89 against the target of 100; higher is better, Green within 10%, Amber beyond it if better than in Q1 20/21, which it is: Amber",
    );
  });
});

describe("comparing as the cells show it", () => {
  /** 89.96%, which a cell without decimals shows as 90%. */
  function nearly(asShown: boolean): string {
    const [item] = indicatorsFrom("title | polarity | target | actual Q1\nA | High | 90% | 90%");
    const actuals = (item?.actuals ?? []).map((one) => ({
      ...one,
      reading: one.reading.kind === "number" ? { ...one.reading, value: 0.8996 } : one.reading,
    }));
    const rules = { ...PLAIN_RULES, tolerance: { kind: "none" }, asShown } as const;
    const context = { scale: RAG, rules, own: new Map(), period: quarterOf(2021, 1), year: 2021 };
    return firstOf(rateIndicators(item ? [{ ...item, actuals }] : [], context)).rating;
  }

  it("calls 89.96% shown as 90% on target only where that is chosen", () => {
    expect([nearly(true), nearly(false)]).toEqual(["Green", "Red"]);
  });

  it.each([
    [0.2864, "28.6%", true, 0.286, "a percentage with a sign"],
    [0.2864, "28.6", true, 0.286, "a percentage in hundredths"],
    [0.2864, "0.29", true, 0.29, "a percentage as a fraction"],
    [1278.4, "1,278", false, 1278, "a figure without decimals"],
    [-3869.7, "(3,870)", false, -3870, "a figure in brackets"],
    [3, "three", false, 3, "words leave it as it is"],
    [15 / 24, "15/24 (62.5%)", true, 0.625, "so does a count of a total"],
  ])("%d shown as %s: %s, %d, %s", (value, words, percent, shown) => {
    expect(asShown({ value, words }, percent)).toBeCloseTo(shown, 12);
  });

  it.each([
    [0.50123, "50.1%", true, 0.501, "a line beside a percentage"],
    [0.50123, "50.1", true, 0.501, "a line beside hundredths"],
    [0.50123, "0.5", true, 0.5, "a line beside a fraction"],
    [43.97, "44", false, 44, "a line beside a whole number"],
  ])("%d beside %s: %s, %d, %s", (value, words, percent, shown) => {
    expect(withDecimalsOf(value, words, percent)).toBeCloseTo(shown, 12);
  });
});

describe("a year-end forecast", () => {
  const text = "title | polarity | target Q1 | target 21/22 | forecast | actual Q1\nA | High | 10 | 40 | 39 | 10";

  it("is rated against the year's target, beside the current rating", () => {
    const one = rate({ text });
    expect([one.rating, one.forecast?.rating]).toEqual(["Green", "Amber"]);
    expect(one.forecast?.why).toBe(
      "forecast 39 against the target of 40 for 21/22; higher is better, Amber within 5%: Amber",
    );
  });

  it.each([
    ["title | polarity | target | forecast | actual Q1\nA | High | 10 | | 10", "nothing is forecast"],
    ["title | polarity | target | actual Q1\nA | High | 10 | 10", "there is no such column"],
    ["title | polarity | forecast | actual Q1\nA | High | 10 | 10", "there is no target"],
    ["title | polarity | target | forecast | actual Q1\nA | None | 10 | 9 | 10", "it is for context only"],
  ])("is absent: %s", (at) => expect(rate({ text: at }).forecast).toBeNull());
});

describe("a reported rating", () => {
  const text = "title | polarity | target | status | actual Q1\nA | High | 10 | Green | 5";

  it("stands beside the calculated one, which the report uses", () => {
    const one = rate({ text });
    expect([one.rating, one.calculated, one.reported]).toEqual(["Red", "Red", "Green"]);
  });

  it("is used where a reason is given", () => {
    const own = { rules: {}, reason: "the figure is provisional" };
    const one = rate({ text, own });
    expect([one.rating, one.calculated, one.reported]).toEqual(["Green", "Red", "Green"]);
    expect(one.why).toBe(
      "as reported, since: the figure is provisional. The rule gives Red: 5 against the target of 10; higher is better, Amber within 5%: Red",
    );
  });
});

it("what is chosen for one indicator goes before its own column, which goes before its register", () => {
  const text = "title | polarity | target | tolerance | actual Q1\nA | High | 100 | 10% | 80";
  const own: OwnRules = { rules: { tolerance: { kind: "percent", part: 0.2 } }, reason: null };
  expect([rate({ text }).rating, rate({ text, own }).rating]).toEqual(["Red", "Amber"]);
});
