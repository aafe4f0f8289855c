import { COMPLETE, type RatingScale, stepNamed } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { FrozenItem } from "./frozen.ts";

/** The rating that was kept of an item, in the words of the scale; null when none was, or when the scale has it no more. */
export function frozenRating({ cells: { rating } }: FrozenItem, scale: RatingScale): string | null {
  const own = stepNamed(scale, rating.text);
  if (own !== null) return own.word;
  const reading = readRating(rating.text, scale);
  return reading.kind === "rating" ? reading.rating : null;
}

/** What is kept of an action's standing. */
export const STANDINGS = { onTarget: "On target", overdue: "Overdue", offTarget: "Off target" } as const;

/** Whether what was kept of an action was live then, and on target. */
export function frozenStanding(
  item: FrozenItem,
  scale: RatingScale,
): { readonly live: boolean; readonly onTarget: boolean } {
  const live = frozenRating(item, scale) !== COMPLETE;
  return { live, onTarget: live && item.cells.standing.text === STANDINGS.onTarget };
}
