import type { Marking } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { FieldName, Layout } from "../../domain/layout.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import { markedRating, ratingMarkings, trendText } from "../cells.ts";
import type { Live } from "../live/live.ts";

/** What a column beside a register can say. */
export type BesideKey = "Rating" | "Trend";

/** What stands at the end of every heading of ours, so that the column is known for ours by everybody. */
const OUR_MARK = "(Scrutineer)";

/** Whether a heading is one of ours, whatever else became of the column. */
export const isOurHeading = (heading: string): boolean => /\(scrutineer\)\s*$/i.test(heading);

/** The words that a cell of ours can hold without a formula have at most so many characters. */
export const LONGEST_RATING = 40;

/** A column that a kind of register can have. */
export interface BesideKind {
  readonly key: BesideKey;
  /** The column of the working sheet that it shows. */
  readonly from: string;
  /** The field in whose words the council speaks of it. */
  readonly field: FieldName;
  readonly shown: (word: string, register: RatedRegister) => string;
  readonly markings: (register: RatedRegister) => readonly Marking[];
}

const RATING: BesideKind = {
  key: "Rating",
  from: "Rating",
  field: "status",
  shown: (word, { scale }) => markedRating(scale, word),
  markings: ({ scale }) => ratingMarkings(scale),
};

const TREND: BesideKind = {
  key: "Trend",
  from: "Trend",
  field: "trend",
  shown: (word) => {
    const trend = TREND_WORDS.find((one) => one === word);
    return trend === undefined ? word : trendText(trend);
  },
  markings: () => [],
};

/** The kinds of registers to which something is said of each row that their own columns do not say already. */
const KINDS: Partial<Readonly<Record<RatedRegister["kind"], readonly BesideKind[]>>> = {
  indicators: [RATING, TREND],
  budget: [RATING],
  savings: [RATING],
};

/** The columns that a kind of register can have; none where its items are not rated, or are rated by what officers type. */
export const besideKinds = (kind: RatedRegister["kind"]): readonly BesideKind[] => KINDS[kind] ?? [];

/** What can stand beside a register of a kind; nothing where its items are not rated, or are rated by what officers type. */
export const keysFor = (kind: RatedRegister["kind"]): readonly BesideKey[] => besideKinds(kind).map(({ key }) => key);

const LONGEST_HEADING = 30;

/** `RAG Q1 21/22 (Scrutineer)`: as the council calls such a column, else in plain words; of indicators with the period that it speaks for. */
export function headingOf({ key, field }: BesideKind, layout: Layout, { period }: Live): string {
  const own = layout.fields.findLast((one) => one.field === field);
  const words = own ? withoutPeriod(own.heading, own.periodWords) : "";
  const called = words === "" || words.length > LONGEST_HEADING ? key : words;
  const when = layout.kind === "indicators" ? [formatPeriod(period)] : [];
  return [called, ...when, OUR_MARK].join(" ");
}

const withoutPeriod = (heading: string, words: string | null): string =>
  (words === null ? heading : heading.replace(words, ""))
    .replace(/\s+/g, " ")
    .replace(/^[\s:,(–-]+|[\s:,(–-]+$|\(\s*\)/g, "")
    .replace(/\s+(at|for|in|of)$/i, "");
