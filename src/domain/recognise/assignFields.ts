import type { FieldName, RegisterKind } from "../layout.ts";
import { type Candidate, type ColumnFacts, LEAST, saidBy, wordsOfField } from "./candidate.ts";
import { suggestedBy } from "./contentCandidates.ts";
import { withYearsAsItems } from "./yearsDown.ts";

/** A column with the field it was given. */
export interface Assigned {
  readonly facts: ColumnFacts;
  readonly chosen: Candidate;
}

/** What the columns of a register mean. */
export interface Assignment {
  /** The columns that have a field, from left to right. */
  readonly assigned: readonly Assigned[];
  /** What columns might have meant besides, the best first. */
  readonly rivals: readonly Candidate[];
}

/** A person's choice: what the column under a heading means; `null` means nothing. */
export type Fixed = ReadonlyMap<number, FieldName | null>;

/** Fields that several columns may have at a time: comparators, numbers of staff (headcount, FTE), one revised date after another, and in a long layout year and quarter beside one another. */
const MANY: ReadonlySet<FieldName> = new Set<FieldName>(["comparator", "period", "number", "revisedDueDate"]);

/** In a register of more columns than this, a heading that merely contains a word we know says too little. */
const WIDE = 60;

/**
 * Gives each column its field: of all pairs of column and field the best first, each column once and each field once a period. Headings
 * that name what other items belong to (`Objective` beside `Action`) become parents. Columns that mean nothing we know get none.
 * @param kind where it is known, fields that only other kinds of register have count for less
 */
export function assignFields(columns: readonly ColumnFacts[], kind: RegisterKind | null, fixed: Fixed): Assignment {
  const candidates = columns.flatMap((facts, place) => candidatesOf(facts, place, kind, fixed));
  const surest = columns.length > WIDE ? candidates.filter(({ candidate }) => candidate.said >= 0.6) : candidates;
  const sorted = [...besideStatus(surest)].sort(
    (a, b) => b.candidate.score - a.candidate.score || a.candidate.column - b.candidate.column,
  );
  const assigned = new Map<number, Assigned>();
  const taken = new Set<string>();
  for (const { candidate, facts } of sorted) {
    const key = keyOf(candidate.field, facts);
    const isMore = taken.has(key) && !(MANY.has(candidate.field) && candidate.said >= 0.95);
    if (assigned.has(candidate.column) || isMore) continue;
    taken.add(key);
    assigned.set(candidate.column, { facts, chosen: candidate });
  }
  const wordless = kind === null ? [] : valuesWithoutWords(columns, [...assigned.values()], kind, fixed);
  for (const one of wordless) assigned.set(one.facts.column, one);
  const inOrder = [...assigned.values()].sort((a, b) => a.facts.column - b.facts.column);
  const texts = columns.map(({ heading }) => heading.text);
  return {
    assigned: kind === null || kind === "budget" ? withYearsAsItems(inOrder, texts) : inOrder,
    rivals: sorted.map(({ candidate }) => candidate).filter((one) => assigned.get(one.column)?.chosen !== one),
  };
}

const MEASURED: ReadonlySet<RegisterKind> = new Set<RegisterKind>(["indicators", "benchmarks", "workforce"]);

/**
 * Where measures have no column of values, the first column of figures whose heading says nothing that we know has them: the council's own
 * name, between those of others. In comparisons that have a comparator the others of these columns are comparators, too: other councils.
 */
function valuesWithoutWords(
  columns: readonly ColumnFacts[],
  assigned: readonly Assigned[],
  kind: RegisterKind,
  fixed: Fixed,
): readonly Assigned[] {
  if (!MEASURED.has(kind)) return [];
  const has = (field: FieldName): boolean => assigned.some(({ chosen }) => chosen.field === field);
  const wordless = columns.filter(
    ({ column, heading, profile }) =>
      heading.text !== "" &&
      heading.matches.length === 0 &&
      !fixed.has(column) &&
      profile.telling > 0 &&
      profile.share("number", "share", "money") >= 0.6 &&
      assigned.every(({ chosen }) => chosen.column !== column),
  );
  const own = has("actual") ? [] : wordless.slice(0, 1);
  const others = kind === "benchmarks" && has("comparator") ? wordless.slice(own.length) : [];
  const as = (field: FieldName) => (facts: ColumnFacts) => ({
    facts,
    chosen: { column: facts.column, field, score: LEAST, said: 0, title: null },
  });
  return [...own.map(as("actual")), ...others.map(as("comparator"))];
}

const keyOf = (field: FieldName, { heading }: ColumnFacts): string =>
  heading.found ? `${field} ${JSON.stringify(heading.found.period)}` : field;

interface Pair {
  readonly candidate: Candidate;
  readonly facts: ColumnFacts;
}

function candidatesOf(facts: ColumnFacts, place: number, kind: RegisterKind | null, fixed: Fixed): readonly Pair[] {
  const choice = fixed.get(facts.column);
  if (choice === null) return [];
  if (choice !== undefined) {
    return [{ facts, candidate: { column: facts.column, field: choice, score: 10, said: 1, title: titleOf(facts) } }];
  }
  const said = saidBy(facts);
  const isClear = said.some((candidate) => candidate.said >= 0.85 && candidate.score >= LEAST);
  return [...withBelonging(said), ...(isClear ? [] : suggestedBy(facts, place))]
    .map((candidate) => inKind(candidate, kind))
    .filter((candidate) => candidate.score >= LEAST)
    .map((candidate) => ({ candidate, facts }));
}

/** Of several comments the one on the rating is the narrative: it repeats the rating's heading, or stands next to it. */
function besideStatus(pairs: readonly Pair[]): readonly Pair[] {
  const statuses = pairs.filter(({ candidate }) => candidate.field === "status");
  const status = statuses.reduce<Pair | null>(
    (best, pair) => (best && best.candidate.score >= pair.candidate.score ? best : pair),
    null,
  );
  if (status === null) return pairs;
  const words = status.facts.heading.text.toLowerCase();
  return pairs.map((pair) => {
    if (pair.candidate.field !== "narrative" || pair.facts === status.facts) return pair;
    const repeats = words.length >= 3 && pair.facts.heading.text.toLowerCase().includes(words);
    const bonus = (repeats ? 0.2 : 0) + (pair.candidate.column === status.candidate.column + 1 ? 0.003 : 0);
    return { ...pair, candidate: { ...pair.candidate, score: pair.candidate.score + bonus } };
  });
}

const titleOf = (facts: ColumnFacts): Candidate["title"] =>
  facts.heading.matches.find((match) => match.title !== null)?.title ?? null;

/** What could name items may also name what they belong to, if a better column names them. */
function withBelonging(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const level = candidate.title?.level ?? 0;
    if (candidate.field !== "title" || level < 3 || candidate.said < 0.85 || candidate.score < LEAST)
      return [candidate];
    return [
      candidate,
      { ...candidate, field: "parent" as const, score: Math.max(LEAST, candidate.score * 0.6), title: null },
    ];
  });
}

/** A field that registers of this kind do not have counts for half; a title that speaks for the kind for a little more. */
function inKind(candidate: Candidate, kind: RegisterKind | null): Candidate {
  if (kind === null) return candidate;
  const kinds = candidate.field === "title" ? [] : (wordsOfField(candidate.field)?.kinds ?? []);
  if (kinds.length > 0 && !kinds.includes(kind)) return { ...candidate, score: candidate.score * 0.5 };
  return candidate.title?.kinds.includes(kind) ? { ...candidate, score: candidate.score + 0.03 } : candidate;
}
