import { latestDay } from "../../domain/reading/date.ts";
import type { RatedAction } from "../../domain/register/rated.ts";

/** How an action of a plan stands in time at the as-at date, in the order of a table's columns. Each action is exactly one of these. */
export const TIMINGS = ["Complete", "Overdue", "Due soon", "Not yet due", "No end date", "Date unclear"] as const;

/** One of them. */
export type Timing = (typeof TIMINGS)[number];

/** Complete, else by its date: words such as `Ongoing` set no end, and a date that is missing or is none is unclear. */
export function timingOf({ item, live, overdue, dueSoon }: RatedAction): Timing {
  if (!live) return "Complete";
  if (overdue) return "Overdue";
  if (dueSoon) return "Due soon";
  if (latestDay(item.due?.reading ?? null) !== null) return "Not yet due";
  return item.due?.reading.kind === "words" ? "No end date" : "Date unclear";
}

/** What each timing is in a sentence: `12 are overdue`. */
export const TIMING_PHRASES: Readonly<Record<Timing, readonly [one: string, many: string]>> = {
  Complete: ["is complete", "are complete"],
  Overdue: ["is overdue", "are overdue"],
  "Due soon": ["is due soon", "are due soon"],
  "Not yet due": ["is not yet due", "are not yet due"],
  "No end date": ["has no end date", "have no end date"],
  "Date unclear": ["has no date that can be read", "have no date that can be read"],
};
