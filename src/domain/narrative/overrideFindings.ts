import type { Finding } from "../finding.ts";
import { findingAt } from "../findings/makeFinding.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { ItemBase } from "../register/item.ts";
import type { NarrativeEntry } from "./narrativeEntry.ts";

/** Where the rating that a person gives cannot be read, or has no reason; an empty one says nothing. */
export function overrideFindings(
  { value, place }: NarrativeEntry,
  item: ItemBase,
  scale: RatingScale,
): readonly Finding[] {
  const words = String(value).trim();
  if (words === "") return [];
  const steps = scale.steps.map(({ word }) => word).join(", ");
  return [
    findingAt(
      { words, place: place ?? item.place },
      {
        code: "rating-unknown",
        message: `"${words}" is to stand for the rating of "${item.title}", but it is not a rating with a reason, so the rule's stands.`,
        proposal: `Write one of ${steps}, a colon and the reason: "${scale.steps[0]?.word ?? "Green"}: the latest return came in late".`,
      },
    ),
  ];
}
