import type { RatedSaving } from "../money/rateSavings.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { Finding } from "../finding.ts";
import { amountFindings, unitFindings } from "./amountFindings.ts";
import { reportedRatingFindings } from "./reportedRatingFindings.ts";

/** What is odd about the savings of a register. */
export function savingFindings(savings: readonly RatedSaving[], scale: RatingScale): readonly Finding[] {
  const amounts = savings.flatMap(({ item }) =>
    [...item.planned, item.delivered, item.forecast].flatMap((one) => one ?? []),
  );
  return [
    ...unitFindings(amounts),
    ...amounts.flatMap((one) => amountFindings(one)),
    ...savings.flatMap(({ item, rating, why }) => reportedRatingFindings(item.status, rating, why, scale)),
  ];
}
