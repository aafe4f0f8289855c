import { distance } from "fastest-levenshtein";
import { readReference } from "../reading/reference.ts";
import { bareReference, blot, type Mention, type Named, type Unknown } from "./named.ts";

/** What references a text holds, and what is left of it without them. */
export interface ByReference {
  readonly mentions: readonly Mention[];
  readonly unknown: readonly Unknown[];
  readonly rest: string;
}

const TOKEN = /(?<![\p{L}\p{N}])(\p{L}{1,8}[ ./-]?)(\d{1,4})(?![\p{L}\p{N}])/gu;
const RANGE = /^\s*(?:-|–|—|to|through)\s*(\p{L}*[ ./-]?)(\d{1,4})(?![\p{L}\p{N}])/iu;
const NUMBERS_ONLY = /^(?:\d{1,3}(?:\s*(?:,|;|&|and|-|–|to)\s*)?)+\.?$/i;

/**
 * The reviews that a text names by reference: `MT01, MT04`, `mt 1`, the range `MT01–MT04`; where the references are mere numbers, a cell of
 * nothing but numbers. A reference that no review has is unknown, with the review it is likely to mean: the only one of its number.
 */
export function byReference(text: string, reviews: readonly Named[]): ByReference {
  if (NUMBERS_ONLY.test(text.trim()) && reviews.every(({ ref }) => /^\d*$/.test(ref))) return byNumber(text, reviews);
  const prefixes = new Set(reviews.flatMap(({ ref }) => lettersOf(ref) ?? []));
  const digits = Math.max(0, ...reviews.map(({ ref }) => /\d*$/.exec(ref)?.[0].length ?? 0));
  const mentions: Mention[] = [];
  const unknown: Unknown[] = [];
  let rest = text;
  for (const match of text.matchAll(TOKEN)) {
    const [words, letters = "", number = ""] = match;
    const bare = bareReference(letters).replace(/\d+$/, "");
    if (![...prefixes].some((prefix) => distance(prefix, bare) <= (prefix.length > 1 ? 1 : 0))) continue;
    if (number.length > digits) continue;
    const range = RANGE.exec(text.slice(match.index + words.length));
    const end = range && isSameKind(range[1] ?? "", bare) ? Number(range[2]) : Number(number);
    const length = words.length + (end === Number(number) ? 0 : (range?.[0].length ?? 0));
    rest = blot(rest, match.index, length);
    for (let at = Number(number); at <= Math.max(end, Number(number)); at++) {
      const said = at === Number(number) ? words : written(words, at);
      found(reviews, said, { mentions, unknown });
    }
  }
  return { mentions, unknown, rest };
}

/** The second end of a range bears the same letters as the first, or none. */
const isSameKind = (letters: string, first: string): boolean => {
  const bare = bareReference(letters);
  return bare === "" || bare === first;
};

/** A reference of the same letters and width with another number: `MT03` after `MT01`. */
const written = (words: string, number: number): string => {
  const read = readReference(words);
  return read ? `${read.prefix}${String(number).padStart(read.digits, "0")}` : words;
};

function found(reviews: readonly Named[], words: string, to: { mentions: Mention[]; unknown: Unknown[] }): void {
  const bare = bareReference(words);
  const exact = reviews.findIndex(({ ref }) => ref !== "" && bareReference(ref) === bare);
  if (exact >= 0) {
    to.mentions.push({ to: exact, words, sure: true });
    return;
  }
  const number = readReference(words)?.number;
  const alike = reviews.flatMap(({ ref }, index) => (readReference(ref)?.number === number ? [index] : []));
  to.unknown.push({ words, kind: "reference", candidates: alike });
  if (alike.length === 1) to.mentions.push({ to: alike[0] ?? 0, words, sure: false });
}

/** A cell of mere numbers, as `1, 4–6`. */
function byNumber(text: string, reviews: readonly Named[]): ByReference {
  const to = { mentions: [] as Mention[], unknown: [] as Unknown[] };
  for (const [, first = "", last] of text.matchAll(/(\d+)(?:\s*(?:-|–|to)\s*(\d+))?/g)) {
    for (let number = Number(first); number <= Number(last ?? first); number++) found(reviews, String(number), to);
  }
  return { ...to, rest: "" };
}

const lettersOf = (ref: string): string | null => (readReference(ref) ? bareReference(ref).replace(/\d+$/, "") : null);
