import { COMPLETE, type RatingScale } from "../ratingScale.ts";
import { latestDay } from "../reading/date.ts";
import { readRating } from "../reading/ratingWord.ts";
import { plain } from "../reading/words.ts";
import type { Decision } from "./item.ts";
import type { DecisionStanding, RatedDecision } from "./rated.ts";

/** What decisions stand against. */
export interface DecisionContext {
  readonly scale: RatingScale;
  /** A serial number. */
  readonly asAt: number;
  readonly dueSoonDays: number;
}

// Nothing is left to do: it was carried out, was only to be noted, or was given up.
const DONE =
  /^(?:(?:fully |now )?(?:implemented|actioned|delivered|discharged|done|in place|established|carried out|fulfilled|adopted)|noted|for noting|no further action|nfa|superseded|withdrawn|rejected|not (?:agreed|accepted|approved|supported)|declined|lapsed|cancelled|abandoned)\b(?! in part)/;
const NOT_DONE = /\b(?:partially|partly|part|to be|not yet|nearly)\b/;

/**
 * How each decision stands at the as-at date, in its order. Done: its status says so, in the words of the scale (Complete, Closed) or in those
 * of minutes (Implemented, Noted, Superseded, Rejected), or it has a date of completion. `Agreed` is not done. Otherwise its agreed day
 * decides: before the as-at date is overdue, the day itself is not; a month or year is due on its last day. A revised date changes nothing.
 * Source: domain rules, section 6.
 */
export const rateDecisions = (items: readonly Decision[], context: DecisionContext): readonly RatedDecision[] =>
  items.map((item) => ({ item, standing: standingOf(item, context) }));

function standingOf(item: Decision, { scale, asAt, dueSoonDays }: DecisionContext): DecisionStanding {
  if (isDone(item, scale)) return "Complete";
  const due = latestDay(item.due?.reading ?? null);
  if (due === null) return "No date";
  if (due < asAt) return "Overdue";
  return due <= asAt + dueSoonDays ? "Due soon" : "Not yet due";
}

/** Whether nothing is left to do: a day of completion, else its status, says so. */
export function isDone({ status, completed }: Decision, scale: RatingScale): boolean {
  if (latestDay(completed?.reading ?? null) !== null) return true;
  return status !== null && saysDone(status.words, scale);
}

/** Whether the words of a status say that nothing is left to do: in the words of the scale, else in those of minutes. */
export function saysDone(words: string, scale: RatingScale): boolean {
  const reading = readRating(words, scale);
  if (reading.kind === "rating") return reading.rating === COMPLETE;
  const said = plain(words);
  return DONE.test(said) && !NOT_DONE.test(said);
}
