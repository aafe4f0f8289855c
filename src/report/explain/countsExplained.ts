import type { Explanation, Part } from "../../grid/explanation.ts";
import type { Denominator, StandardResult } from "../../domain/standard.ts";
import { comparisonWords, thresholdWords } from "../../domain/standard.ts";
import type { Counted } from "../count.ts";
import { either } from "../sentences.ts";

/** What each denominator counts out of, to follow a number: `24` `rated (all but No data, Not due and Not rated)`. */
const OUT_OF: Readonly<Record<Denominator, string>> = {
  all: "in all",
  allShown: "in all, those without a rating as well",
  rated: "rated (all but No data, Not due and Not rated)",
  live: "live (not complete)",
  inProgress: "in progress (rated, and not complete)",
};

/** A share of items by rating, or several that stand side by side in one cell. */
export function countsExplained(counts: readonly Counted[]): Explanation {
  const [first] = counts;
  if (first === undefined) return { rule: "Nothing is counted here.", numerator: null, denominator: null };
  const several = counts.length > 1 ? " Several stand side by side: each is a share by itself." : "";
  const none = first.total === 0 ? " There is nothing to count, so that there is no share." : "";
  return {
    rule: `The rows that are ${either(counts.flatMap(({ ratings }) => ratings))}, out of those that are ${outOf(first)}.${several}${none}`,
    ...partsOf(counts),
  };
}

/** What the numerator and the denominator of some counts are; the denominator of several is that of the first, as they share it. */
export function partsOf(counts: readonly Counted[]): Pick<Explanation, "numerator" | "denominator"> {
  const [first] = counts;
  if (first === undefined) return { numerator: null, denominator: null };
  const formulas = counts.flatMap(({ formula }) => (formula === null ? [] : [formula.count]));
  return {
    numerator: {
      count: counts.reduce((sum, { count }) => sum + count, 0),
      what: either(counts.flatMap(({ ratings }) => ratings)),
      formula: formulas.length === counts.length ? formulas.join("+") : null,
    },
    denominator: { count: first.total, what: outOf(first), formula: first.formula?.total ?? null },
  };
}

const outOf = ({ denominator }: Counted): string => OUT_OF[denominator];

/** What is expected by a standard. */
export const expectedExplained = (standard: StandardResult): Explanation => ({
  rule: `What is expected: ${comparisonWords(standard.comparison)} ${thresholdWords(standard.threshold)}. It is set in Scrutineer rules, under the standards.`,
  numerator: null,
  denominator: null,
});

/** Whether a standard is achieved, and what happens exactly on it. */
export function achievedExplained(
  { count, total, comparison, threshold }: StandardResult,
  held: { readonly count: string; readonly total: string } | null,
): Explanation {
  const on = comparison === "moreThan" ? "exactly on it is not enough" : "exactly on it counts as achieved";
  return {
    rule: `Yes where the share is ${comparisonWords(comparison)} ${thresholdWords(threshold)}; ${on}. N/A where there is nothing to count.`,
    numerator: part(count, "count towards the standard", held?.count ?? null),
    denominator: part(total, "are held to it", held?.total ?? null),
  };
}

const part = (count: number, what: string, formula: string | null): Part => ({ count, what, formula });

/** How a share moved since the period before. */
export function changeExplained(now: readonly Counted[], { comparison }: StandardResult): Explanation {
  const better = comparison === "atMost" ? "less is better" : "more is better";
  return {
    rule: `This row's share in the period against its share in the period before: ${better}. N/A where either of them has nothing to count.`,
    ...partsOf(now),
  };
}
