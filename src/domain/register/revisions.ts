import type { Place } from "../../grid/area.ts";
import { latestDay } from "../reading/date.ts";
import { datesIn } from "../reading/datesIn.ts";
import type { Action, Dated } from "./item.ts";

/** A date that an action was moved to. */
export interface Revision {
  /** A serial number. */
  readonly day: number;
  readonly place: Place;
}

/** Words that say a cell of the agreed date holds later ones, too. */
const MOVED =
  /\b(?:revised|extended|moved|slipped|deferred|re-?profiled|re-?scheduled|changed|now|was|were|originally|previously)\b|→|->/i;

/**
 * The day that was agreed first; it is never lost when a later one is proposed or approved. Where the cell of the agreed date says that it was
 * moved (`30/06/21, revised to 30/09/21`, `31/12/21 (was 30/06/21)`), it is the earliest that stands there; of several days without such words
 * the latest (`31.7.08 and 31.1.09 (assuming trial continues)`). null when no day is given.
 */
export function agreedDay({ due }: Pick<Action, "due">): number | null {
  if (due === null) return null;
  const days = movedDays(due);
  return days.length > 1 ? Math.min(...days) : latestDay(due.reading);
}

/** Every day that an action was moved to, in the order of the columns and of the words in each; a day that says the same again is no revision. */
export function revisionsOf(
  { due, revised }: Pick<Action, "due" | "revised">,
  columns: readonly Dated[],
): readonly Revision[] {
  const agreed = agreedDay({ due });
  const inDue =
    due === null ? [] : movedDays(due).flatMap((day) => (day === agreed ? [] : [{ day, place: due.place }]));
  const cells = columns.length > 0 ? columns : revised === null ? [] : [revised];
  const later = cells.flatMap((told) => daysIn(told).map((day) => ({ day, place: told.place })));
  return [...inDue, ...later].filter(({ day }, index, all) => day !== (index === 0 ? agreed : all[index - 1]?.day));
}

/** The days of a cell of the agreed date that says it was moved, in the order of its words; none where it does not. */
const movedDays = (due: Dated): readonly number[] =>
  due.reading.kind === "date" && due.reading.several && MOVED.test(due.words) ? wordedDays(due) : [];

/** The days of a cell of revised dates, in the order of its words. */
function daysIn(told: Dated): readonly number[] {
  if (told.reading.kind === "date" && told.reading.several) return wordedDays(told);
  const day = latestDay(told.reading);
  return day === null ? [] : [day];
}

const wordedDays = ({ words }: Dated): readonly number[] =>
  datesIn(words)
    .toSorted((a, b) => a.start - b.start)
    .map(({ serial }) => serial);
