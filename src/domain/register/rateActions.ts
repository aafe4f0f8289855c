import { actionState } from "../action.ts";
import { COMPLETE, NO_DATA, type RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { actionIn, type ReadFor } from "./inPeriod.ts";
import type { Action } from "./item.ts";
import type { RatedAction } from "./rated.ts";
import { agreedDay } from "./revisions.ts";

/** What actions stand against: the scale their status is read in, the as-at date and how many days ahead count as soon. */
export interface StandingContext {
  readonly scale: RatingScale;
  /** A serial number. */
  readonly asAt: number;
  readonly dueSoonDays: number;
  /** The period whose status is meant, where the register has several; without it the first column counts. */
  readonly at?: ReadFor;
}

/** How every action of a register stands at the as-at date, in its order. The reported status is the rating; dates stand against the agreed one. */
export const rateActions = (
  items: readonly Action[],
  { scale, asAt, dueSoonDays, at }: StandingContext,
): readonly RatedAction[] =>
  items.map((read) => {
    const item = at === undefined ? read : actionIn(read, at);
    const reading = item.status ? readRating(item.status.words, scale) : null;
    const reported = reading?.kind === "rating" ? reading.rating : null;
    const rating = reported ?? (isDone(item, asAt) ? COMPLETE : null);
    return {
      item,
      rating: rating ?? NO_DATA,
      ...actionState(rating, agreedDay(item), asAt, dueSoonDays, scale.steps.at(-1)?.word),
    };
  });

/**
 * Whether something is complete by other columns than its status: 100% complete, `Yes` under done, or a day on which it was done that is not
 * after the as-at date. They are asked only where the status says nothing that is known.
 */
export function isDone({ percentComplete, done, completed }: Action, asAt: number): boolean {
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(percentComplete?.words ?? "")?.[1];
  if (percent !== undefined && Number(percent) >= 100) return true;
  if (/^(?:y|yes|true|done|✓|✔)$/i.test(done?.words.trim() ?? "")) return true;
  const { reading } = completed ?? {};
  return reading?.kind === "date" && reading.serial <= asAt;
}
