import { plain } from "../reading/words.ts";
import { blot, type Mention, type Named, type Unknown } from "./named.ts";

/** What names of reviews a text holds. */
export interface ByName {
  readonly mentions: readonly Mention[];
  readonly unknown: readonly Unknown[];
}

/** Words that tell no review from another. */
const COMMON =
  /^(?:and|or|of|the|to|in|on|for|a|an|our|with|any|other|all|project|projects|programme|programmes|review|reviews|transformation|workstream|workstreams)$/;
/** What heads a list of names, and what follows a name. */
const HEAD = /^(?:[•*·-]\s*)?(?:(?:transformation |other |related )*(?:reviews?|projects?|programmes?)\s*:\s*)?/;
const AFTER = /\s*(?:\s[-–—]\s?|(?<=\w)[-–—]\s|:|\().*$/;
const LONGEST_NAME = 5;
const SHARED_WORDS = 0.6;
const SHORTEST = 4;

/**
 * The reviews that a text names: by the whole name, in whatever capitals and with `&` for `and`, of several that overlap the longest; else,
 * as likely only, by the words at the beginning of a line or between commas that are nearly those of one name and of no other
 * (`Customer access` for Customer Contact and Access to Services). Words that fit two reviews equally well are unknown.
 */
export function byName(text: string, reviews: readonly Named[]): ByName {
  const mentions: Mention[] = [];
  const lines = text.split("\n").map((line) => plain(line));
  const longest = reviews
    .map(({ name }, to) => ({ to, name: plain(name) }))
    // A name of one word (`Care`) stands in many a sentence: it has to be all that a piece says.
    .filter(({ name }) => wordsIn(name).length > 1)
    .toSorted((a, b) => b.name.length - a.name.length);
  const left = lines.map((line) => {
    let rest = line;
    for (const { to, name } of longest) {
      const at = indexOfWords(rest, name);
      if (at < 0) continue;
      rest = blot(rest, at, name.length);
      mentions.push({ to, words: reviews[to]?.name ?? name, sure: true });
    }
    return rest;
  });
  const pieces = left.flatMap(piecesOf);
  const likely = pieces.flatMap((piece) => likelyIn(piece, reviews));
  return {
    mentions: [...mentions, ...likely.flatMap(({ mention }) => mention ?? [])],
    unknown: likely.flatMap(({ unknown }) => unknown ?? []),
  };
}

/** Where a name stands in a text as words of its own; −1 where it does not. */
function indexOfWords(text: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").exec(text)?.index ?? -1;
}

/** The parts of a line that may be names: without what is blotted out, its heading and what follows a dash or colon. */
const piecesOf = (line: string): readonly string[] =>
  line
    .replace(HEAD, "")
    .split(/[,;]/)
    .filter((piece) => !piece.includes("¦"))
    .map((piece) => piece.replace(AFTER, "").trim())
    .filter((piece) => piece !== "");

function likelyIn(
  piece: string,
  reviews: readonly Named[],
): readonly { readonly mention: Mention | null; readonly unknown: Unknown | null }[] {
  const said = wordsIn(piece);
  if (said.length === 0 || said.length > LONGEST_NAME) return [];
  const whole = reviews.findIndex(({ name }) => wordsIn(plain(name)).join(" ") === said.join(" "));
  if (whole >= 0) return [{ mention: { to: whole, words: piece, sure: true }, unknown: null }];
  const fits = reviews.map(({ name }) => {
    const words = wordsIn(plain(name));
    return said.filter((one) => words.some((word) => isAlike(one, word))).length;
  });
  const most = Math.max(0, ...fits);
  const enough = said.length === 1 ? most === 1 : most >= 2 && most / said.length >= SHARED_WORDS;
  const best = fits.flatMap((count, index) => (count === most ? [index] : []));
  // One common word that several names have says nothing.
  if (!enough || (said.length === 1 && best.length > 1)) return [];
  const [first = 0] = best;
  const mention = best.length === 1 ? { to: first, words: piece, sure: false } : null;
  return [{ mention, unknown: { words: piece, kind: "name", candidates: best } }];
}

/** The words of a text that tell something. */
const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !COMMON.test(word));

/** Whether two words are one but for their ending, or one is short for the other: `services` and `service`, `admin` and `administration`. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SHORTEST &&
    (other.startsWith(one.replace(/(?:e?s)$/, "")) || one.startsWith(other.replace(/(?:e?s)$/, ""))));
