import { readReference } from "../reading/reference.ts";
import { plain } from "../reading/words.ts";

/** A review, project or the like as others may name it. */
export interface Named {
  /** Its reference; empty when it has none. */
  readonly ref: string;
  readonly name: string;
  /** What it says of the others it depends on: its own cell, a line for each; empty when it says nothing. */
  readonly says: string;
}

/** What a text says of one of the reviews: that it is meant, by reference or whole name, or only that it is likely to be. */
export interface Mention {
  /** The index of the review. */
  readonly to: number;
  /** The words that name it. */
  readonly words: string;
  /** False where the words only resemble its reference or name: a person has to confirm it. */
  readonly sure: boolean;
}

/** Words that may be a reference or a name and belong to no review: with the reviews that they may mean, perhaps none. */
export interface Unknown {
  readonly words: string;
  readonly kind: "reference" | "name";
  readonly candidates: readonly number[];
}

/** All that one text says of the reviews. */
export interface Said {
  readonly mentions: readonly Mention[];
  readonly unknown: readonly Unknown[];
  /** Whether it names all reviews at once: `All`, `All reviews included in Phase 1`. */
  readonly all: boolean;
}

/** A reference without capitals, blanks, marks and leading noughts: `MT01`, `MT-1` and `mt 1` are one. */
export function bareReference(words: string): string {
  const read = readReference(words.trim());
  const bare = (text: string): string => plain(text).replace(/[\s./-]/g, "");
  return read ? `${bare(read.prefix)}${read.number}` : bare(words).replace(/^0+(?=\d)/, "");
}

/** A text with a stretch blotted out, so that nothing is read in it twice. */
export const blot = (text: string, start: number, length: number): string =>
  `${text.slice(0, start)}${"¦".repeat(length)}${text.slice(start + length)}`;
