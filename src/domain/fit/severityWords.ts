import { plain } from "../reading/words.ts";
import { remembered } from "../../grid/remembered.ts";

const words = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

/** Words for how probable something is, the least first. Every word has a place of its own, so that any mixture of them has an order. */
export const LIKELIHOOD_WORDS = words(
  `impossible, almost impossible, extremely unlikely, negligible, exceptional, very rare, very low, vl, remote, rare, improbable,
  highly unlikely, very unlikely, unlikely, low, l, seldom, medium low, low medium, occasional, possible, moderate, medium, m, even, evens,
  fairly likely, medium high, high medium, quite likely, probable, likely, high, h, frequent, very likely, highly likely, highly probable,
  very high, vh, almost certain, near certain, certain, definite, inevitable`.replace(/\s+/g, " "),
);

/** Words for how bad something would be, the least first. */
export const IMPACT_WORDS = words(
  `none, no impact, insignificant, negligible, trivial, very low, vl, minimal, slight, very minor, minor, low, l, marginal, tolerable, medium low,
  low medium, moderate, medium, m, noticeable, significant, considerable, medium high, high medium, high, h, serious, substantial,
  major, very high, vh, very significant, very serious, severe, critical, extreme, catastrophic, disastrous`.replace(
    /\s+/g,
    " ",
  ),
);

/** Words for the level of a risk, the least grave first. */
export const LEVEL_WORDS = words(
  `none, negligible, insignificant, trivial, minimal, very low, vl, blue, green, g, low, l, minor, acceptable, tolerable, light green, yellow,
  low medium, medium low, moderate, medium, m, amber, a, significant, medium high, high medium, orange, amber red, high, h, serious, major,
  substantial, red, r, very high, vh, severe, critical, extreme, catastrophic, unacceptable, intolerable, purple, black`.replace(
    /\s+/g,
    " ",
  ),
);

/** A label without its number and marks, for comparing: `4 - Almost Certain` is `almost certain`. */
export const bareLabel = (label: string): string => labelParts(label).bare;

/** What labels are compared by: all of it in plain words, its words alone, and its number. The titles of risks are held against every row that may name one. */
export const labelParts = remembered((label: string) => {
  const whole = plain(label);
  const bare = whole
    .replace(/[\d()[\]:=./–-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { whole, bare, number: numberIn(whole) };
});

/** Whether two labels are the same: by their words, if no different numbers stand beside them (`Level 1` is not `Level 2`). */
export function sameLabel(one: string, other: string): boolean {
  const [a, b] = [labelParts(one), labelParts(other)];
  if (a.whole === b.whole) return true;
  return a.bare !== "" && a.bare === b.bare && (a.number === null || b.number === null || a.number === b.number);
}

/** The place of a label among some words; null when it is none of them. */
export function placeAmong(list: readonly string[], label: string): number | null {
  const place = list.indexOf(bareLabel(label));
  return place < 0 ? null : place;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi"];

/** The number in a label, or the letter as one: `4`, `4 - Likely`, `Likely (4)`, `IV`, `B`; null when it has none or several. */
export const numberOf = (label: string): number | null => labelParts(label).number;

function numberIn(said: string): number | null {
  const numbers = said.match(/\d+/g) ?? [];
  if (numbers.length > 0) return numbers.length === 1 ? Number(numbers[0]) : null;
  const roman = ROMAN.indexOf(said);
  if (roman >= 0) return roman + 1;
  return /^[a-f]$/.test(said) ? said.charCodeAt(0) - "a".charCodeAt(0) + 1 : null;
}
