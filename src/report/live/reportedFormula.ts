import type { RatingScale } from "../../domain/ratingScale.ts";
import type { Indicator } from "../../domain/register/item.ts";
import { type Live, referTo } from "./live.ts";
import { readAs, wordKeyOf } from "./words/wordKey.ts";

/**
 * The rating that an officer typed for an indicator, in the words of the scale, as an expression; empty where none is typed or it cannot be read.
 * null where the words of the scale are not looked up.
 */
export function reportedFormula({ status }: Pick<Indicator, "status">, scale: RatingScale, live: Live): string | null {
  if (status === null) return '""';
  const column = live.words.rating(scale);
  return column === null ? null : readAs(wordKeyOf(referTo(status.place)), column);
}
