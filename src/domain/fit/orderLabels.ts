import { numberOf, placeAmong, sameLabel } from "./severityWords.ts";

/** Where the order of some labels comes from. */
export type OrderSource =
  /** The council's own list of labels. */
  | "settings"
  /** The numbers (or letters) in them. */
  | "numbers"
  /** What the words mean. */
  | "words"
  /** How grave the rows that have them are: nothing else says it, so a person should look. */
  | "rows";

/** Labels in order, the least grave first. */
export interface OrderedLabels {
  readonly labels: readonly string[];
  readonly source: OrderSource;
}

/** What is known of the order of labels beside the labels themselves. */
export interface LabelKnowledge {
  /** The council's own labels, the least grave first; empty when it has none. */
  readonly own: readonly string[];
  /** Words in order, the least grave first. */
  readonly words: readonly string[];
  /** How grave the rows of a label are on average; more is graver; null when nothing says. */
  readonly severity: (label: string) => number | null;
}

/**
 * Puts the labels of an axis in order: as the council's own list has them, else by the numbers in them (from the other end where the rows of
 * the lower numbers are the graver ones), else by what their words mean, else by how grave their rows are.
 * @param found the different labels of the register
 * @returns null when nothing tells two of them apart: a person has to say
 */
export function orderLabels(found: readonly string[], knowledge: LabelKnowledge): OrderedLabels | null {
  const { own, words, severity } = knowledge;
  if (found.every((label) => own.some((one) => sameLabel(one, label)))) return { labels: own, source: "settings" };
  const numbered = byNumber(found, knowledge);
  if (numbered) return { labels: numbered, source: "numbers" };
  const meant = sorted(found, (label) => placeAmong(words, label));
  if (meant) return { labels: meant, source: "words" };
  const graver = sorted(found, severity);
  return graver && { labels: graver, source: "rows" };
}

/** Labels in the order of a number that each has, no two the same; null when one has none or two are equal. */
function sorted(labels: readonly string[], rank: (label: string) => number | null): readonly string[] | null {
  const ranked = labels.map((label) => ({ label, rank: rank(label) }));
  const ranks = ranked.flatMap(({ rank: one }) => one ?? []);
  if (ranks.length < labels.length || new Set(ranks).size < ranks.length) return null;
  return ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ label }) => label);
}

/** The longest scale of bare numbers that is filled up with those that do not occur. */
const LONGEST = 10;

function byNumber(labels: readonly string[], { own, severity }: LabelKnowledge): readonly string[] | null {
  const inOrder = sorted(labels, numberOf);
  if (inOrder === null) return null;
  const falls = fallsWith(inOrder, severity);
  const all = labels.every((label) => /^\d+$/.test(label)) ? filledUp(inOrder, falls ? [] : own) : inOrder;
  return falls ? all.toReversed() : all;
}

/**
 * A scale of nothing but numbers with those that do not occur, from 1: the council's own labels where there are as many, as a number means the
 * label in that place.
 */
function filledUp(inOrder: readonly string[], own: readonly string[]): readonly string[] {
  const lowest = Math.min(1, Number(inOrder[0]));
  const highest = Number(inOrder.at(-1));
  if (highest > LONGEST) return inOrder;
  if (lowest === 1 && highest <= own.length) return own;
  return Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
}

/** Whether the rows of the labels become less grave from the first label to the last. */
function fallsWith(labels: readonly string[], severity: (label: string) => number | null): boolean {
  const graveness = labels.map(severity);
  const steps = graveness.flatMap((one, index) =>
    graveness
      .slice(index + 1)
      .map((other) => (one === null || other === null ? 0 : Math.sign(Number((other - one).toFixed(9))))),
  );
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0;
}
