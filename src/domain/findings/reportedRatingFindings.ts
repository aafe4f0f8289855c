import type { RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { Told } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** Where the rating that an officer typed is another than the rule gives. Words that are none of the scale's are left alone, as `Not achievable`. */
export function reportedRatingFindings(
  status: Told | null,
  rating: string,
  why: string,
  scale: RatingScale,
): readonly Finding[] {
  const reading = status ? readRating(status.words, scale) : null;
  const isStep = (word: string): boolean => scale.steps.some((step) => step.word === word);
  if (status === null || reading?.kind !== "rating" || !isStep(reading.rating) || !isStep(rating)) return [];
  if (reading.rating === rating) return [];
  const message = `The register reports ${reading.rating}, but the rule gives ${rating} (${why}). The table shows the rule's.`;
  return [findingAt(status, { code: "rating-disagrees", message, proposal: "Check the figures and the rule." })];
}
