import type { FieldName } from "../layout.ts";
import { type Candidate, type ColumnFacts, titleFit } from "./candidate.ts";
import type { Content } from "./content.ts";
import type { Profile } from "./profile.ts";
import type { Heading } from "./readHeading.ts";

/** What contents alone may say of a column whose heading we do not know. */
interface ContentRule {
  readonly field: FieldName;
  readonly score: number;
  readonly suits: (profile: Profile, heading: Heading) => boolean;
}

const mostly =
  (least: number, ...contents: readonly Content[]) =>
  (profile: Profile): boolean =>
    profile.share(...contents) >= least;

/** Dates that are no due dates, by the words of their headings. */
const OTHER_DATES =
  /updat|rais|review|start|from|creat|modif|sent|log|open|receiv|report|identif|birth|issued|publish|last|as at/i;

const RULES: readonly ContentRule[] = [
  { field: "status", score: 0.55, suits: mostly(0.6, "rating") },
  {
    field: "dueDate",
    score: 0.52,
    suits: (profile, { text }) => profile.share("date") >= 0.6 && !OTHER_DATES.test(text),
  },
  {
    field: "actual",
    score: 0.6,
    suits: (profile, { found }) => found !== null && profile.share("number", "share", "money") >= 0.5,
  },
  { field: "trend", score: 0.5, suits: mostly(0.6, "trend") },
  { field: "polarity", score: 0.5, suits: mostly(0.6, "polarity") },
  { field: "frequency", score: 0.5, suits: mostly(0.6, "frequency") },
  { field: "ref", score: 0.5, suits: (profile) => profile.share("code") >= 0.8 && profile.distinct >= 0.95 },
];

/** Fewer cells than this say nothing by themselves. */
const FEWEST = 2;

/** The candidates that contents alone give a column: weak ones, for columns whose headings say nothing that we know. */
export function suggestedBy(facts: ColumnFacts, place: number): readonly Candidate[] {
  const { column, heading, profile } = facts;
  if (profile.telling < FEWEST) return [];
  const fields = RULES.filter((rule) => rule.suits(profile, heading));
  const suggested = fields.map(({ field, score }): Candidate => ({ column, field, score, said: 0, title: null }));
  return looksLikeTitles(facts)
    ? [
        ...suggested,
        {
          column,
          field: "title",
          score: 0.5 + Math.min(0.08, profile.length / 1000) - 0.01 * place,
          said: 0,
          title: null,
        },
      ]
    : suggested;
}

/** Texts of some length, hardly two alike, in nearly every row. */
function looksLikeTitles({ profile, isMergedDown }: ColumnFacts): boolean {
  return (
    !isMergedDown &&
    profile.share("words", "prose") >= 0.75 &&
    profile.distinct >= 0.75 &&
    profile.length >= 5 &&
    profile.filled >= profile.rows * 0.6 &&
    titleFit(profile) > 0.5
  );
}
