import type { RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { fold } from "../reading/words.ts";

/** Another rating than the rule's, with why. */
export interface RatingOverride {
  /** A step of the scale. */
  readonly rating: string;
  readonly reason: string;
}

const PARTS = /^(.{1,60}?)\s*(?::|;|,|\s[-–—]\s|\bbecause\b|\bsince\b|\bas\b)\s*(.+)$/i;

/**
 * Reads another rating with its reason, `Amber: the supplier's data came late`, `Amber because …`; null where the first words are no step of the scale or
 * no reason follows: a rating without a reason does not stand.
 */
export function readOverride(text: string, scale: RatingScale): RatingOverride | null {
  const match = PARTS.exec(fold(text));
  const reading = match ? readRating(match[1] ?? "", scale) : null;
  const isStep = reading?.kind === "rating" && scale.steps.some(({ word }) => word === reading.rating);
  return isStep ? { rating: reading.rating, reason: match?.[2] ?? "" } : null;
}
