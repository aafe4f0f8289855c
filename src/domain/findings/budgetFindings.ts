import type { RatedBudgetLine } from "../money/rateBudget.ts";
import type { Amount } from "../money/budgetLine.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { Told } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { amountFindings, unitFindings } from "./amountFindings.ts";
import { findingAt } from "./makeFinding.ts";
import { reportedRatingFindings } from "./reportedRatingFindings.ts";
import { varianceFindings } from "./varianceFindings.ts";

/** What is odd about the lines of a budget. */
export function budgetFindings(lines: readonly RatedBudgetLine[], scale: RatingScale): readonly Finding[] {
  const amounts = lines.flatMap(({ item }) => [item.budget, item.forecast, item.variance, ...item.years]);
  const known = [...new Map(amounts.flatMap((one) => (one ? [[placeKey(one), one] as const] : []))).values()];
  return [
    ...unitFindings(known),
    ...known.flatMap((one) => amountFindings(one)),
    ...varianceFindings(lines),
    ...lines.flatMap((line) => lineFindings(line, scale)),
  ];
}

const placeKey = ({ place }: Amount): string => `${place.row} ${place.column}`;

function lineFindings(line: RatedBudgetLine, scale: RatingScale): readonly Finding[] {
  const { item, budget, variance, rating, why } = line;
  const title: Told = { place: item.place, words: item.title };
  return [
    ...(item.side === "unclear" && variance !== null && variance !== 0 ? [unclear(title)] : []),
    ...(budget === 0 && variance !== null && variance !== 0 && item.budget ? [noBudget(item.budget)] : []),
    ...reportedRatingFindings(item.status, rating, why, scale),
  ];
}

const unclear = (title: Told): Finding =>
  findingAt(title, {
    code: "income-unclear",
    message: `Nothing says whether "${title.words}" is income or expenditure, so it is not known whether its variance is good or bad. It is not rated.`,
    proposal: "Show income as a negative amount, or add a column that says Income or Expenditure.",
  });

const noBudget = (budget: Told): Finding =>
  findingAt(budget, {
    code: "budget-zero",
    severity: "note",
    message: "The budget is 0, so its variance has no percentage; only the amount is rated.",
    proposal: "Check that there is no budget.",
  });
