import { roundForComparison } from "../compare.ts";
import { NOT_RATED, type RatingScale } from "../ratingScale.ts";
import type { BudgetLevel } from "./budgetLine.ts";

/** From where on an overspend is Red. */
export interface VarianceThreshold {
  /** Of |budget|: 0.05 is 5%. */
  readonly share: number;
  /** In pounds. */
  readonly pounds: number;
}

/** The thresholds of each level of a budget. */
export type BudgetRules = Readonly<Record<BudgetLevel, VarianceThreshold>>;

/** What a council is rated by when nobody has chosen anything else. Source: domain rules, section 7, as Brighton & Hove City Council. */
export const BRIGHTON_AND_HOVE: BudgetRules = {
  service: { share: 0.05, pounds: 100_000 },
  directorate: { share: 0.05, pounds: 250_000 },
  fund: { share: 0.005, pounds: 1_000_000 },
};

/**
 * Rates an overspend: the best step when there is none, the worst from the threshold on (exactly on it, too), whichever of share and pounds is
 * reached first, else the middle step. Of a budget of 0 there is no share, so only the pounds count. On a scale of two steps the middle is the worst.
 * @param adverse how far on the bad side of the budget, in pounds: an overspend, or a shortfall of income; negative is favourable
 * Source: domain rules, section 7.
 */
export function rateVariance(
  { steps }: RatingScale,
  adverse: number,
  budget: number,
  threshold: VarianceThreshold,
): string {
  const word = (index: number): string => steps[index]?.word ?? NOT_RATED;
  const over = roundForComparison(adverse);
  const size = roundForComparison(Math.abs(budget));
  if (over <= 0) return word(0);
  const byShare = size > 0 && over >= roundForComparison(size * threshold.share);
  const isRed = byShare || over >= roundForComparison(threshold.pounds);
  return word(isRed ? steps.length - 1 : Math.floor((steps.length - 1) / 2) || steps.length - 1);
}

/** A threshold in words: `5% or £100,000 over`. */
export const thresholdText = ({ share, pounds }: VarianceThreshold): string =>
  `${Number((share * 100).toFixed(4))}% or £${Math.round(pounds)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",")} over`;
