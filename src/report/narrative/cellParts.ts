import type { NarrativeKind } from "../../domain/narrative/narrativeKey.ts";

/** What stands before each thing that is said in a cell which holds several. */
export const PART_MARKS: Readonly<Partial<Record<NarrativeKind, string>>> = { Reason: "(R)", Impact: "(I)" };

const MARKS = /\((R|I)\)\s*/gi;

/**
 * The parts of a cell that holds several, by what they are: `(R) Staff left (I) None yet`. Words before the first mark, and a text without marks, are
 * the first part's; of two parts with one mark both are kept.
 */
export function cellParts(text: string, kinds: readonly NarrativeKind[]): ReadonlyMap<NarrativeKind, string> {
  const parts = new Map<NarrativeKind, string>(kinds.map((kind) => [kind, ""]));
  const add = (kind: NarrativeKind | undefined, words: string): void => {
    if (kind === undefined || words.trim() === "") return;
    parts.set(kind, [parts.get(kind) ?? "", words.trim()].filter((one) => one !== "").join(" "));
  };
  const found = [...text.matchAll(MARKS)];
  add(kinds[0], text.slice(0, found[0]?.index ?? text.length));
  found.forEach((match, index) => {
    const kind = kinds.find((one) => PART_MARKS[one] === `(${(match[1] ?? "").toUpperCase()})`);
    add(kind ?? kinds[0], text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length));
  });
  return parts;
}
