import { readNoValue } from "../reading/noValue.ts";
import { plain } from "../reading/words.ts";
import { byName } from "./byName.ts";
import { byReference } from "./byReference.ts";
import type { Mention, Named, Said } from "./named.ts";

const NONE = /^(?:none(?: identified)?|nil|no (?:known )?(?:inter)?dependenc(?:y|ies))\b/;
const OTHERS = "reviews?|projects?|workstreams?|programmes?|schemes?";
const ALL = new RegExp(
  `^[•*·-]?\\s*(?:(?:all|every)(?: others?| of (?:them|the above))?[.;,]?$|(?:all|every)(?: [\\p{L}']+){0,3}? (?:${OTHERS})\\b|(?:all|every)(?: others?)? (?:except|excluding|apart from|other than|but)\\b)`,
  "u",
);
const EXCEPT = /\b(?:except(?: for)?|excluding|apart from|other than|but not|all but)\b(.*)$/;

/**
 * What one review says of the others: by reference or range, by name, `All` (perhaps `All except MT03`) or `None`. What it says of itself
 * does not count. A review that is named several times in a text is named once, and for sure where one of them is.
 * @param index the review whose text is read
 */
export function readInterdependencies(reviews: readonly Named[], index: number): Said {
  const says = reviews[index]?.says ?? "";
  if (readNoValue(says) !== null || NONE.test(plain(says))) return { mentions: [], unknown: [], all: false };
  const lines = says.split("\n");
  const all = lines.find((line) => ALL.test(plain(line)));
  const plainly = namedIn(lines.filter((line) => line !== all).join("\n"), reviews);
  const others = all === undefined ? [] : allBut(all, reviews);
  const mentions = once([...plainly.mentions, ...others]).filter(({ to }) => to !== index);
  const known = new Set([index, ...mentions.flatMap(({ to, sure }) => (sure ? [to] : []))]);
  return {
    mentions,
    // A name that only resembles that of a review is no riddle where another line names the review itself.
    unknown: plainly.unknown.filter(
      ({ kind, candidates }) => kind === "reference" || !candidates.some((one) => known.has(one)),
    ),
    all: all !== undefined,
  };
}

function namedIn(text: string, reviews: readonly Named[]): Pick<Said, "mentions" | "unknown"> {
  const references = byReference(text, reviews);
  const names = byName(references.rest, reviews);
  return {
    mentions: [...references.mentions, ...names.mentions],
    unknown: [...references.unknown, ...names.unknown],
  };
}

/** All reviews but those that a line excepts: `All except MT03`. */
function allBut(line: string, reviews: readonly Named[]): readonly Mention[] {
  const excepted = new Set(namedIn(EXCEPT.exec(line)?.[1] ?? "", reviews).mentions.map(({ to }) => to));
  return reviews.flatMap((_, to) => (excepted.has(to) ? [] : [{ to, words: line, sure: true }]));
}

/** One mention of each review: a sure one before a likely one. */
function once(mentions: readonly Mention[]): readonly Mention[] {
  const best = new Map<number, Mention>();
  for (const one of mentions) if (one.sure || !best.has(one.to)) best.set(one.to, one);
  return [...best.values()];
}
