import type { FieldName, RegisterKind } from "../layout.ts";
import type { Assigned } from "./assignFields.ts";
import type { ColumnFacts } from "./candidate.ts";
import { KIND_VOTES, type KindVotes } from "./kindVotes.ts";

/** How strongly a register speaks for a kind. */
export interface KindPoints {
  readonly kind: RegisterKind;
  readonly points: number;
  /** Whether the points suffice, and what such a register cannot lack is there. */
  readonly suffices: boolean;
}

/** What decides the kind of a register. */
export interface KindEvidence {
  readonly assigned: readonly Assigned[];
  readonly columns: readonly ColumnFacts[];
  /** The sheet's name, the lines above the register and the heading of the titles where we do not know it. */
  readonly words: string;
  /** The items' titles, or some of them. */
  readonly titles: readonly string[];
}

/** A title whose heading names items of another kind takes this much from a kind. */
const OTHER_TITLE = 2;

/** Kinds that list measures, too: `Indicator` over their titles speaks neither for nor against them. */
const OF_MEASURES: ReadonlySet<RegisterKind> = new Set<RegisterKind>(["benchmarks", "workforce"]);

/** Each comparator beside the first speaks for a register of comparisons, up to two of them. */
const MORE_COMPARATORS = 2;

/** All kinds, the likeliest first. A kind that lacks what it cannot lack comes after those that do not. */
export function rankKinds(evidence: KindEvidence): readonly KindPoints[] {
  const ranked = KIND_VOTES.map((votes): KindPoints => {
    const points = pointsFor(votes, evidence);
    const hasOne = votes.oneOf.some((field) => has(evidence, field)) || amountsFor(votes, evidence) > 0;
    return { kind: votes.kind, points, suffices: hasOne && points >= votes.enough };
  });
  return ranked.sort((a, b) => Number(b.suffices) - Number(a.suffices) || b.points - a.points);
}

const has = ({ assigned }: KindEvidence, field: FieldName): boolean =>
  assigned.some(({ chosen }) => chosen.field === field);

function pointsFor(votes: KindVotes, evidence: KindEvidence): number {
  const fields = new Set(evidence.assigned.map(({ chosen }) => chosen.field));
  const forFields = [...fields].reduce((sum, field) => sum + (votes.fields[field] ?? 0), 0);
  const periods = evidence.assigned.filter(({ chosen }) => chosen.field === "actual").length > 1 ? 0.5 : 0;
  const forActuals = votes.fields.actual === undefined ? 0 : periods;
  const comparators = evidence.assigned.filter(({ chosen }) => chosen.field === "comparator").length;
  const forComparators = votes.kind === "benchmarks" ? Math.max(0, Math.min(comparators - 1, MORE_COMPARATORS)) : 0;
  const forWords = votes.words.test(evidence.words) ? votes.wordPoints : 0;
  return (
    forFields +
    forActuals +
    forComparators +
    forWords +
    titlePoints(votes, evidence) +
    itemPoints(votes, evidence) +
    amountsFor(votes, evidence)
  );
}

function titlePoints(votes: KindVotes, { assigned }: KindEvidence): number {
  const title = assigned.find(({ chosen }) => chosen.field === "title")?.chosen;
  const kinds = title?.title?.kinds ?? [];
  if (title === undefined || kinds.length === 0) return 0;
  if (OF_MEASURES.has(votes.kind) && kinds.includes("indicators")) return 0;
  return kinds.includes(votes.kind) ? votes.title * title.said : -OTHER_TITLE * title.said;
}

function itemPoints({ items, itemPoints: points }: KindVotes, { titles }: KindEvidence): number {
  if (items === null || titles.length === 0) return 0;
  return titles.filter((title) => items.test(title)).length >= titles.length * 0.4 ? points : 0;
}

/** Three or more columns of figures under headings of their own: the lines of a budget, or measures of several authorities. */
function amountsFor(votes: KindVotes, evidence: KindEvidence): number {
  const { assigned, columns, words } = evidence;
  const amounts = columns.filter(
    ({ column, heading, profile }) =>
      heading.text !== "" &&
      profile.share("number", "money", "share") >= 0.5 &&
      assigned.every(({ chosen }) => chosen.column !== column || chosen.field === "actual" || chosen.said < 0.7),
  );
  const title = assigned.find(({ chosen }) => chosen.field === "title")?.chosen;
  if (amounts.length < 3 || !title?.title?.kinds.includes("benchmarks")) return 0;
  if (votes.kind === "benchmarks") return 4;
  return votes.kind === "budget" && votes.words.test(words) ? 5 : 0;
}
