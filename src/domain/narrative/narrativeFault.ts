import { readDate } from "../reading/date.ts";
import { textCell } from "../reading/words.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { NarrativeKind } from "./narrativeKey.ts";
import { readOverride } from "./readOverride.ts";

/** Source: "Excel specifications and limits", support.microsoft.com: the characters that a cell can hold. */
const LONGEST = 32_767;

/**
 * What is wrong with words that a person wants to be said, and what to do; null when nothing is. Exactly as long as a cell can hold is fine. Nothing said is
 * a choice, except of a rating: that needs a reason.
 */
export function narrativeFault(kind: NarrativeKind, words: string, scale: RatingScale): string | null {
  if (words.length > LONGEST)
    return `This is ${words.length.toLocaleString("en-GB")} characters long, and a cell holds ${LONGEST.toLocaleString("en-GB")}. Shorten it, or say where the rest can be read.`;
  if (kind === "Rating" && readOverride(words, scale) === null)
    return "Another rating does not stand without a reason, which readers see in the note under the table. Write why.";
  if (kind !== "Revised date" || words.trim() === "" || namesDate(words)) return null;
  return `“${words.trim()}” names no date. Write the proposed day as 31/12/2021, a month as March 2022, or TBC.`;
}

/** A day, a month, words with an end, and `TBC`; not `soon`, and not `31/10021`. */
function namesDate(words: string): boolean {
  const reading = readDate(textCell(words));
  return reading.kind === "date" || reading.kind === "none" || (reading.kind === "words" && reading.latest !== null);
}
