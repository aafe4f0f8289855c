import type { EventEntry } from "../../standin/excel/events.ts";

/** An event as it goes to a frame; `isRemoteOverride` makes office.js say `source: "Remote"`. */
export interface PersonEvent extends EventEntry {
  readonly isRemoteOverride: boolean;
}

/**
 * An event of something that a person did, not the add-in: what set it off is `Unknown`, as in Excel, and done by a
 * colleague on another machine its source is remote. Source: `Excel.EventTriggerSource`, `Excel.EventSource`.
 */
export function asPersons(entry: EventEntry, asColleague: boolean): PersonEvent {
  const message = JSON.parse(entry.message) as Readonly<Record<string, unknown>>;
  const changes = {
    ...("triggerSource" in message ? { triggerSource: "Unknown" } : {}),
    ...("source" in message ? { source: asColleague ? "Remote" : "Local" } : {}),
  };
  return { ...entry, message: JSON.stringify({ ...message, ...changes }), isRemoteOverride: asColleague };
}
