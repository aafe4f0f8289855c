import type { RatingScale } from "../domain/ratingScale.ts";
import type { RatedIndicator } from "../domain/register/rated.ts";
import { counted, listed } from "./sentences.ts";

/**
 * What the register reports beside what the rule gives, where the two differ: both are counted, and how many reported ratings stand, with a
 * reason; then the ratings that were set by hand. Empty where there is nothing of either.
 */
export function reportedNote(scale: RatingScale, outcomes: readonly RatedIndicator[]): string {
  const both = outcomes.filter(({ reported, calculated }) => isStep(scale, reported) && isStep(scale, calculated));
  const different = both.filter(({ reported, calculated }) => reported !== calculated);
  if (different.length === 0) return setNote(outcomes);
  const kept = different.filter(({ reason }) => reason !== null).length;
  const stands =
    kept === 0
      ? "the rule's stands"
      : `${kept} of these reported ratings ${kept === 1 ? "stands" : "stand"}, with a reason`;
  const are = counted(different.length, "reported rating differs", "reported ratings differ");
  const byRule = counts(
    scale,
    both.map(({ calculated }) => calculated),
  );
  const reported = counts(
    scale,
    both.map((one) => one.reported ?? ""),
  );
  return ` Of ${both.length} outcomes with both ratings, ${are} from the rule's (${byRule} by the rule, ${reported} as reported): ${stands}.${setNote(outcomes)}`;
}

/** The ratings that people gave in the place of the rule's, each with its reason: ` Set by hand: "Crime" to Amber (…), not Red.` */
function setNote(outcomes: readonly RatedIndicator[]): string {
  const set = outcomes.flatMap(({ item, override, calculated }) =>
    override === null
      ? []
      : [`"${item.title}" to ${override.rating}, where the rule gives ${calculated} (${override.reason})`],
  );
  return set.length === 0 ? "" : ` Set by hand, with a reason: ${set.join("; ")}.`;
}

const isStep = (scale: RatingScale, rating: string | null): boolean => scale.steps.some(({ word }) => word === rating);

/** `27 Green, 5 Amber and 10 Red`. */
const counts = ({ steps }: RatingScale, ratings: readonly string[]): string =>
  listed(steps.map(({ word }) => `${ratings.filter((one) => one === word).length} ${word}`));
