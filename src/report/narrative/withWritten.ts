import type { NarrativeEntry } from "../../domain/narrative/narrativeEntry.ts";

/** What is said from now on under a key. */
export type WrittenWords = Pick<NarrativeEntry, "key" | "title" | "value" | "format" | "typed" | "writtenFor">;

/** The narrative with what was written in the pane: in the first row of its key, else in a new row at the end. Where summaries show it is as it was. */
export function withWritten(
  entries: readonly NarrativeEntry[],
  written: readonly WrittenWords[],
): readonly NarrativeEntry[] {
  const left = new Map(written.map((one) => [one.key, one]));
  const changed = entries.map((entry) => {
    const one = left.get(entry.key);
    left.delete(entry.key);
    return one === undefined ? entry : { ...entry, ...one };
  });
  return [...changed, ...[...left.values()].map((one) => ({ ...one, shownAt: [], place: null }))];
}
