import type { BudgetLevel } from "../../domain/money/budgetLine.ts";
import { NO_DATA, NOT_RATED, type RatingScale } from "../../domain/ratingScale.ts";
import { LEVEL_WORDS } from "../../domain/rules/moneySettings.ts";
import { quoted, rounded, when } from "./expression.ts";
import { type Live, ruleOr } from "./live.ts";

/** What an overspend is rated by. */
interface RatingAsked {
  readonly level: BudgetLevel;
  readonly scale: RatingScale;
  readonly live: Live;
  /** How a rating is said: as its word, or with its mark before it. */
  readonly said: (word: string) => string;
}

/**
 * The rating of an overspend, as an expression: the best step when there is none, the worst from the share or the pounds of the named rule cells
 * on, else the middle one; as `rateVariance` rates it.
 * @param budget an expression for a number of pounds, or "" where there is none; `variance` and `adverse` alike
 */
export function varianceRating(
  budget: string,
  variance: string,
  adverse: string,
  { level, scale: { steps }, live, said }: RatingAsked,
): string {
  const word = (index: number): string => quoted(said(steps[index]?.word ?? NOT_RATED));
  const rule = (name: "redShare" | "redPounds", value: number): string =>
    ruleOr(live.rule({ section: "budget", item: LEVEL_WORDS[level], name }), value);
  const { share, pounds } = live.rules.budgets[level];
  const size = `ABS(${budget})`;
  const byShare = `AND(${rounded(size)}>0,${rounded(adverse)}>=${rounded(`${size}*${rule("redShare", share)}`)})`;
  const isRed = `OR(${byShare},${rounded(adverse)}>=${rounded(rule("redPounds", pounds))})`;
  const worst = steps.length - 1;
  const rated = when(`${rounded(adverse)}<=0`, word(0), when(isRed, word(worst), word(Math.floor(worst / 2) || worst)));
  return when(`${variance}=""`, quoted(said(NO_DATA)), when(`${adverse}=""`, quoted(said(NOT_RATED)), rated));
}
