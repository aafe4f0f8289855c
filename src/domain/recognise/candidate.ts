import type { FieldName } from "../layout.ts";
import type { FieldWords } from "./headings/fieldWords.ts";
import { HEADING_WORDS } from "./headings/headingWords.ts";
import type { HeadingMatch } from "./phraseIndex.ts";
import type { Profile } from "./profile.ts";
import type { Heading } from "./readHeading.ts";
import type { TitleWords } from "./headings/titleWords.ts";

/** A column of a register with its heading and what it holds. */
export interface ColumnFacts {
  readonly column: number;
  readonly heading: Heading;
  readonly profile: Profile;
  /** Whether cells of it are merged downwards, as those of a group over its items are. */
  readonly isMergedDown: boolean;
}

/** What a column may mean, and how well heading and contents agree on it. */
export interface Candidate {
  readonly column: number;
  readonly field: FieldName;
  readonly score: number;
  /** How surely the heading says it; 0 when only the contents do. */
  readonly said: number;
  readonly title: TitleWords | null;
}

/** Candidates below this are none. */
export const LEAST = 0.45;

const WORDS: ReadonlyMap<FieldName, FieldWords> = new Map(HEADING_WORDS.map((words) => [words.field, words]));

/** The words that head a field; null for the title, which has its own. */
export const wordsOfField = (field: FieldName): FieldWords | null => WORDS.get(field) ?? null;

/** How well a column's contents suit a field, from −1 (all of them clash) to 1; 0.5 where there are none. */
export function fitOf(words: FieldWords, profile: Profile): number {
  if (profile.telling === 0) return 0.5;
  if ((profile.isYears || profile.isSerials) && words.holds.includes("date"))
    return profile.share(...words.holds, "number");
  return profile.share(...words.holds) - 1.75 * profile.share(...words.never);
}

/** The candidates that a column's heading gives, weighed by its contents. */
export function saidBy(facts: ColumnFacts): readonly Candidate[] {
  return facts.heading.matches.map((match) => ({
    column: facts.column,
    field: match.field,
    score: match.field === "title" ? titleScore(facts, match) : scoreOf(facts, match),
    said: match.strength,
    title: match.title,
  }));
}

function scoreOf({ profile, heading }: ColumnFacts, match: HeadingMatch): number {
  const words = wordsOfField(match.field);
  // `Variance month 5` names a month, but over amounts it is no column of months.
  if (words === null || (match.field === "period" && match.strength < 0.7 && isAmounts(profile))) return 0;
  return match.strength * (0.62 + 0.38 * fitOf(words, profile)) + fullness(words, profile) + lateness(match, heading);
}

const isAmounts = (profile: Profile): boolean => !profile.isYears && profile.share("number", "money", "share") >= 0.5;

const MONEY: ReadonlySet<FieldName> = new Set<FieldName>([
  "budget",
  "forecast",
  "variance",
  "variancePercent",
  "actual",
]);

/** Of two columns of money that say the same, `Forecast variance month 4` and `month 5`, the later month is meant. */
function lateness({ field }: HeadingMatch, { text }: Heading): number {
  const month = MONEY.has(field) ? /\b(?:month|period|m|p) ?(\d{1,2})\b/i.exec(text)?.[1] : undefined;
  return month === undefined ? 0 : Math.min(Number(month), 13) * 0.0005;
}

/** Of two columns that say the same the fuller one is meant, and of two comments the longer one: too little to decide anything else. */
function fullness(words: FieldWords, profile: Profile): number {
  const filled = profile.rows === 0 ? 0 : profile.telling / profile.rows;
  return 0.01 * filled + (words.holds.includes("prose") ? Math.min(0.01, profile.length / 20_000) : 0);
}

/** A title is words, different in nearly every row; the nearer to the single item its heading is, the better. */
function titleScore({ profile, isMergedDown }: ColumnFacts, match: HeadingMatch): number {
  const level = 0.04 * ((match.title?.level ?? 0) - 3);
  return match.strength * (0.62 + 0.38 * titleFit(profile)) + level - (isMergedDown ? 0.3 : 0);
}

/** How well a column's contents suit the items' titles. */
export function titleFit(profile: Profile): number {
  if (profile.telling === 0) return 0.5;
  const text = profile.share("words", "prose");
  const others = profile.share("number", "share", "money", "date", "rating", "level", "yesNo", "trend", "frequency");
  const codes = profile.share("code");
  const variety = profile.distinct >= 0.9 ? 0.25 : profile.distinct < 0.6 ? -0.5 : 0;
  const sparse = profile.rows > 0 && profile.filled < profile.rows * 0.6 ? -0.5 : 0;
  return text - 1.75 * others - codes + variety + sparse;
}
