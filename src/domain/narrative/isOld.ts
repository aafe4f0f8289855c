import { type NarrativeEntry, plainWords } from "./narrativeEntry.ts";
import type { NarrativeKind } from "./narrativeKey.ts";

/**
 * Whether words were said of another figure than the one that now stands, so that readers may take them for its explanation. Words that were just
 * written, and none, are not old; a proposed date speaks of no figure.
 * @param own what the register itself says
 */
export function isOld(entry: NarrativeEntry, kind: NarrativeKind, figure: string, own: string): boolean {
  const words = entry.typed ? plainWords(entry.value) : own;
  if (kind === "Revised date" || words === "" || entry.writtenFor === "" || entry.writtenFor === figure) return false;
  // The register's own words that were changed since are new.
  return entry.typed || (kind === "Commentary" && words === plainWords(entry.value));
}
