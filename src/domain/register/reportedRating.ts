import type { RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { Indicator } from "./item.ts";

/** The rating that an officer typed, in the words of the scale; null when none is, or when it cannot be read. */
export function reportedRating({ status }: Indicator, scale: RatingScale): string | null {
  const reading = status ? readRating(status.words, scale) : null;
  return reading?.kind === "rating" ? reading.rating : null;
}
