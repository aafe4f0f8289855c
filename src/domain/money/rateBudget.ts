import { roundForComparison } from "../compare.ts";
import { NO_DATA, NOT_RATED, type RatingScale } from "../ratingScale.ts";
import type { Amount, BudgetLevel, BudgetLine } from "./budgetLine.ts";
import { type BudgetRules, rateVariance, thresholdText } from "./rateVariance.ts";

/** A budget, a forecast and how far they lie apart, in pounds. */
export interface Variance {
  readonly budget: number | null;
  readonly forecast: number | null;
  /** forecast − budget. */
  readonly variance: number | null;
  /** How far on the bad side of the budget; null when it is not known which side that is, or how far. */
  readonly adverse: number | null;
  /** The variance in parts of |budget|; null for a budget of 0. */
  readonly share: number | null;
}

/** A variance with its rating and the rule that gave it, in words. */
export interface RatedVariance extends Variance {
  readonly rating: string;
  readonly why: string;
}

/** A line of a budget with its rating. */
export interface RatedBudgetLine extends RatedVariance {
  readonly item: BudgetLine;
}

/** What budgets are rated by. */
export interface BudgetContext {
  readonly scale: RatingScale;
  readonly budgets: BudgetRules;
}

/** Rates every line of a budget, in its order. Source: domain rules, section 7. */
export const rateBudget = (items: readonly BudgetLine[], context: BudgetContext): readonly RatedBudgetLine[] =>
  items.map((item) => ({ item, ...rateAtLevel(varianceOf(item), item.level, context) }));

/** How a line stands. What the register leaves out follows from the rest: the forecast is the budget and its variance. */
export function varianceOf({ budget, forecast, variance, side }: BudgetLine): Variance {
  const [planned, expected, over] = [pounds(budget), pounds(forecast), pounds(variance)];
  const from = planned ?? (expected !== null && over !== null ? expected - over : null);
  const to = expected ?? (planned !== null && over !== null ? planned + over : null);
  return between(from, to, side === "unclear" ? null : side === "income" ? -1 : 1);
}

/** @param sense 1 where more than the budget is adverse, −1 where less is, null where it is not known */
function between(budget: number | null, forecast: number | null, sense: 1 | -1 | null): Variance {
  if (budget === null || forecast === null) return { budget, forecast, variance: null, adverse: null, share: null };
  const variance = roundForComparison(forecast - budget);
  const size = Math.abs(budget);
  return {
    ...{ budget, forecast, variance },
    adverse: sense === null ? null : roundForComparison(sense * variance),
    share: size === 0 ? null : variance / size,
  };
}

/**
 * Several lines as one: spending less income. Income that is shown as positive is taken away, unless all the lines are such income. Where a
 * line has a budget and no forecast there is no forecast of the whole, and the reverse.
 */
export function sumOf(lines: readonly RatedBudgetLine[]): Variance {
  const isIncome = lines.length > 0 && lines.every(({ item }) => item.side === "income");
  const sign = ({ item }: RatedBudgetLine): number => (item.side === "income" && !isIncome ? -1 : 1);
  const filled = lines.filter(({ budget, forecast }) => budget !== null || forecast !== null);
  const total = (of: (line: RatedBudgetLine) => number | null): number | null => {
    if (filled.length === 0 || filled.some((line) => of(line) === null)) return null;
    return roundForComparison(filled.reduce((sum, line) => sum + sign(line) * (of(line) ?? 0), 0));
  };
  const isUnclear = filled.some(({ item }) => item.side === "unclear");
  return between(
    total(({ budget }) => budget),
    total(({ forecast }) => forecast),
    isUnclear ? null : isIncome ? -1 : 1,
  );
}

/** Rates a variance by the thresholds of a level. */
export function rateAtLevel(one: Variance, level: BudgetLevel, { scale, budgets }: BudgetContext): RatedVariance {
  if (one.variance === null || one.budget === null) {
    const why = one.budget === null ? "no budget" : "no forecast";
    return { ...one, rating: NO_DATA, why };
  }
  if (one.adverse === null) return { ...one, rating: NOT_RATED, why: "it is not said whether this is income" };
  const rating = rateVariance(scale, one.adverse, one.budget, budgets[level]);
  return { ...one, rating, why: `${level}: Red from ${thresholdText(budgets[level])}, whichever is lower` };
}

const pounds = (amount: Amount | null): number | null => amount?.pounds ?? null;
