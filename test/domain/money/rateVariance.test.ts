import fc from "fast-check";
import { BRIGHTON_AND_HOVE, rateVariance, thresholdText } from "../../../src/domain/money/rateVariance.ts";
import { FIVE_STEPS, RAG } from "../../../src/domain/ratingScale.ts";

const { service, directorate, fund } = BRIGHTON_AND_HOVE;

describe("an overspend against the thresholds of Brighton & Hove", () => {
  it.each([
    { level: service, budget: 46_267_000, adverse: 652_000, rating: "Red", because: "1.4%, but more than £0.1m" },
    { level: service, budget: 11_000_000, adverse: 66_000, rating: "Amber", because: "0.6% and less than £0.1m" },
    { level: service, budget: -3_870_000, adverse: 1_278_000, rating: "Red", because: "33% of |budget|" },
    { level: service, budget: 1_000_000, adverse: 50_000, rating: "Red", because: "exactly 5%" },
    { level: service, budget: 1_000_000, adverse: 49_999, rating: "Amber", because: "just below 5%" },
    { level: service, budget: 9_000_000, adverse: 100_000, rating: "Red", because: "exactly £0.1m" },
    { level: service, budget: 9_000_000, adverse: 99_999, rating: "Amber", because: "just below £0.1m" },
    { level: service, budget: 9_000_000, adverse: 0, rating: "Green", because: "exactly on budget" },
    { level: service, budget: 9_000_000, adverse: -1, rating: "Green", because: "under" },
    { level: service, budget: 0, adverse: 50_000, rating: "Amber", because: "a budget of 0 has no share" },
    { level: service, budget: 0, adverse: 100_000, rating: "Red", because: "the pounds count all the same" },
    { level: directorate, budget: 90_000_000, adverse: 249_999, rating: "Amber", because: "below £0.25m" },
    { level: directorate, budget: 90_000_000, adverse: 250_000, rating: "Red", because: "exactly £0.25m" },
    { level: fund, budget: 400_000_000, adverse: 999_999, rating: "Amber", because: "below £1m and 0.5%" },
    { level: fund, budget: 400_000_000, adverse: 1_000_000, rating: "Red", because: "exactly £1m" },
    { level: fund, budget: 100_000_000, adverse: 500_000, rating: "Red", because: "exactly 0.5%" },
    { level: service, budget: 1, adverse: 0.1 + 0.2 - 0.3, rating: "Green", because: "the noise of doubles is none" },
  ])("$adverse over $budget is $rating: $because", ({ level, budget, adverse, rating }) => {
    expect(rateVariance(RAG, adverse, budget, level)).toBe(rating);
  });

  it("takes the middle of a scale of five steps", () => {
    expect([0, 1, 100_000].map((over) => rateVariance(FIVE_STEPS, over, 9_000_000, service))).toEqual([
      "Green",
      "Amber",
      "Red",
    ]);
  });

  it("never rates a wider overspend better", () => {
    const order = ["Green", "Amber", "Red"];
    const pounds = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(pounds, pounds, pounds, (budget, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const rank = (adverse: number) => order.indexOf(rateVariance(RAG, adverse, budget, service));
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });

  it("is said in words", () => {
    expect([service, directorate, fund].map(thresholdText)).toEqual([
      "5% or £100,000 over",
      "5% or £250,000 over",
      "0.5% or £1,000,000 over",
    ]);
  });
});
