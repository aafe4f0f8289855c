import { distance } from "fastest-levenshtein";
import type { FieldName } from "../layout.ts";
import { HEADING_WORDS } from "./headings/headingWords.ts";
import { headEnd, headingWords, trimJoining, withoutQualifiers } from "./phrase.ts";
import { TITLE_WORDS, type TitleWords } from "./headings/titleWords.ts";
import { remembered } from "../../grid/remembered.ts";

/** What a heading may mean, and how surely: 1 when it says the very words. */
export interface HeadingMatch {
  readonly field: FieldName;
  readonly strength: number;
  /** For a title: what the words say beyond that. */
  readonly title: TitleWords | null;
}

/** A heading that only hints at a field counts for this much of one that says it. */
const HINT = 0.7;

type PhraseIndex = ReadonlyMap<string, readonly HeadingMatch[]>;

function buildIndex(): PhraseIndex {
  const index = new Map<string, HeadingMatch[]>();
  const add = (phrase: string, match: HeadingMatch): void => {
    const key = headingWords(phrase).join(" ");
    const there = index.get(key) ?? [];
    if (!there.some((one) => one.field === match.field)) index.set(key, [...there, match]);
  };
  for (const { field, says, hints } of HEADING_WORDS) {
    for (const phrase of says) add(phrase, { field, strength: 1, title: null });
    for (const phrase of hints) add(phrase, { field, strength: HINT, title: null });
  }
  for (const title of TITLE_WORDS) for (const phrase of title.says) add(phrase, { field: "title", strength: 1, title });
  return index;
}

const INDEX = buildIndex();
const PHRASES = [...INDEX.keys()];

/** The raw phrases, in lower case: whether a text is one of them costs next to nothing to ask. */
const PLAIN: ReadonlySet<string> = new Set(
  [
    ...HEADING_WORDS.flatMap(({ says, hints }) => [...says, ...hints]),
    ...TITLE_WORDS.flatMap(({ says }) => says),
  ].flatMap((phrase) => [phrase, `${phrase}s`]),
);

/** Whether a text is, letter for letter but for case, a heading we know. Quick, and stricter than `matchPhrases`. */
export const isPlainHeading = (text: string): boolean => text.length < 40 && PLAIN.has(text.toLowerCase());

/**
 * What some words of a heading may mean, each field once with its best strength. The very words count 1; without words
 * that merely qualify .95; a slip of spelling .85; words among others .4 to .9, more the larger their part and when they
 * stand at the head (`Risk owner` is an owner, `Date of completion` a date).
 */
export function matchPhrases(words: readonly string[]): readonly HeadingMatch[] {
  if (words.length === 0 || words.length > 14) return [];
  const core = trimJoining(words);
  const whole = INDEX.get(words.join(" ")) ?? INDEX.get(core.join(" "));
  const bare = scaled(INDEX.get(withoutQualifiers(core).join(" ")) ?? [], 0.95);
  const turned = scaled(INDEX.get(turnedRound(core).join(" ")) ?? [], 0.95);
  const found = [...(whole ?? []), ...bare, ...turned, ...within(core)];
  if (whole === undefined && bare.length === 0) found.push(...misspelt(core.join(" ")));
  return strongestOfEach(found);
}

/** `Title of strategy` is a strategy title, `Date of next review` a next review date. */
function turnedRound(words: readonly string[]): readonly string[] {
  const of = words.indexOf("of");
  if (of < 1) return [];
  const owner = words.slice(of + 1).filter((word) => word !== "the");
  return [...owner, ...words.slice(0, of)];
}

function within(words: readonly string[]): readonly HeadingMatch[] {
  const end = headEnd(words);
  const found: HeadingMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 6); to++) {
      const matches = INDEX.get(words.slice(from, to).join(" "));
      if (!matches || to - from === words.length) continue;
      const part = 0.38 + (0.47 * (to - from)) / words.length + (to === end ? 0.1 : 0);
      found.push(...scaled(matches, part));
    }
  }
  return found;
}

/** Headings that a workbook has are asked about each time that it is read. */
const misspelt = remembered((text: string): readonly HeadingMatch[] => {
  if (text.length < 5 || text.length > 30) return [];
  const slips = text.length < 8 ? 1 : 2;
  const near = PHRASES.filter(
    (phrase) =>
      phrase.length >= 5 &&
      Math.abs(phrase.length - text.length) <= slips &&
      phrase.charAt(0) === text.charAt(0) &&
      distance(phrase, text) <= slips,
  );
  return near.flatMap((phrase) => scaled(INDEX.get(phrase) ?? [], 0.85));
});

const scaled = (matches: readonly HeadingMatch[], part: number): readonly HeadingMatch[] =>
  matches.map((match) => ({ ...match, strength: match.strength * part }));

/** Each field once, with its strongest match; the strongest first. */
export function strongestOfEach(matches: readonly HeadingMatch[]): readonly HeadingMatch[] {
  const best = new Map<FieldName, HeadingMatch>();
  for (const match of matches) {
    if (match.strength > (best.get(match.field)?.strength ?? 0)) best.set(match.field, match);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
