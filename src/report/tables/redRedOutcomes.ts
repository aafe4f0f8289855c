import type { RatingScale } from "../../domain/ratingScale.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";

/** The outcomes rated in the lowest rating and worsening, the widest gap first; equal gaps keep the register's order. */
export function redRedOutcomes({ steps }: RatingScale, outcomes: readonly RatedIndicator[]): readonly RatedIndicator[] {
  const lowest = steps.at(-1)?.word;
  return outcomes
    .filter(({ rating, trend }) => rating === lowest && trend === "Worsening")
    .toSorted((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity));
}
