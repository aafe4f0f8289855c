import type { RatedBudgetLine } from "../../domain/money/rateBudget.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";

/** The lines of a budget with the worst rating, the widest overspend first; of the same overspend in the register's order. */
export function worstLines(lines: readonly RatedBudgetLine[], { steps }: RatingScale): readonly RatedBudgetLine[] {
  const worst = steps.at(-1)?.word;
  return lines.filter(({ rating }) => rating === worst).toSorted((a, b) => (b.adverse ?? 0) - (a.adverse ?? 0));
}
