import { type Committee, committeesOf } from "../../../domain/reading/committees.ts";
import type { Measure } from "./measures.ts";

/** A committee with the measures that are reported to it. */
export interface CommitteeMeasures {
  readonly committee: Committee;
  /** Of its key, unlike that of any other: for a table's id. */
  readonly slug: string;
  readonly measures: readonly Measure[];
}

/** The committees that measures are reported to, each with its own; none where the register does not say where they are reported. */
export function committeeMeasures(measures: readonly Measure[]): readonly CommitteeMeasures[] {
  const committees = committeesOf(measures.map(({ one }) => one.item.whereReported?.words ?? ""));
  const taken = new Set<string>();
  return committees.map((committee) => ({
    committee,
    slug: freeSlug(committee.key, taken),
    measures: committee.cells.flatMap((cell) => measures[cell] ?? []),
  }));
}

/** How long the part of a table's id that names a committee may be; a defined name has at most 255 characters. */
const LONGEST = 60;

/** A key in letters of the alphabet, digits and hyphens. */
function freeSlug(key: string, taken: Set<string>): string {
  const plain = key
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = plain === "" ? "other" : plain.slice(0, LONGEST).replace(/-+$/, "");
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(slug)) {
      taken.add(slug);
      return slug;
    }
  }
}
