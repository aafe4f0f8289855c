import { actionState } from "../action.ts";
import { NO_DATA, type RatingScale } from "../ratingScale.ts";
import { latestDay } from "../reading/date.ts";
import { readRating } from "../reading/ratingWord.ts";
import { actionIn, type ReadFor } from "./inPeriod.ts";
import type { Action } from "./item.ts";
import type { RatedAction } from "./rated.ts";

/** What actions stand against: the scale their status is read in, the as-at date and how many days ahead count as soon. */
export interface StandingContext {
  readonly scale: RatingScale;
  /** A serial number. */
  readonly asAt: number;
  readonly dueSoonDays: number;
  /** The period whose status is meant, where the register has several; without it the first column counts. */
  readonly at?: ReadFor;
}

/** How every action of a register stands at the as-at date, in its order. The reported status is the rating. */
export const rateActions = (
  items: readonly Action[],
  { scale, asAt, dueSoonDays, at }: StandingContext,
): readonly RatedAction[] =>
  items.map((read) => {
    const item = at === undefined ? read : actionIn(read, at);
    const reading = item.status ? readRating(item.status.words, scale) : null;
    const rating = reading?.kind === "rating" ? reading.rating : null;
    return {
      item,
      rating: rating ?? NO_DATA,
      ...actionState(rating, latestDay(item.due?.reading ?? null), asAt, dueSoonDays, scale.steps.at(-1)?.word),
    };
  });
