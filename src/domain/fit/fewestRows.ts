import { type Agreement, agreeing } from "./agreeing.ts";
import { type Demands, type FitRow, runsOf } from "./evidence.ts";
import { leastWeights } from "./leastWeights.ts";

/** How many sets of weights are tried at most where none fits all rows. */
const MOST_TRIED = 3100;

/** Weights, and which rows agree with them. */
export interface Weighed {
  readonly weights: readonly number[];
  /** For each row, whether it agrees. */
  readonly agrees: readonly boolean[];
}

/**
 * The weights with which the fewest rows disagree; among equals the smallest. They fit all rows where any weights do. Otherwise every rising
 * set of small whole numbers is tried: up to 15 for the gravest label on an axis of five.
 */
export function fewestRows(rows: readonly FitRow[], labels: number, demands: Demands): Weighed {
  const all = leastWeights(rows, labels, demands);
  if (all) return { weights: all, agrees: rows.map(() => true) };
  const found = bestTried(rows, labels, demands);
  const kept = rows.filter((_, index) => found.agrees[index]);
  // The rows that agree may need less than what was tried, and that may suit one row more.
  return weigh(rows, leastWeights(kept, labels, demands) ?? found.weights, demands);
}

/** Which rows agree with some weights. */
export const weigh = (rows: readonly FitRow[], weights: readonly number[], demands: Demands): Weighed =>
  weighed(rows, weights, agreeing(runsOf(rows, demands.order), weights, demands));

function weighed(rows: readonly FitRow[], weights: readonly number[], { runs }: Agreement): Weighed {
  const agrees = rows.map(() => false);
  for (const index of runs.flatMap(({ at }) => at)) agrees[index] = true;
  return { weights, agrees };
}

function bestTried(rows: readonly FitRow[], labels: number, demands: Demands): Weighed {
  const cells = runsOf(rows, false);
  const runs = runsOf(rows, demands.order);
  // Levels alone agree at least as well as levels and more: where they do no better than what was found, there is no need to look further.
  const hopes = risingWeights(labels)
    .map((weights) => ({ weights, most: agreeing(cells, weights, { order: false, scores: false }).count }))
    .toSorted((a, b) => b.most - a.most);
  let best = { weights: hopes[0]?.weights ?? [], agreement: { runs: [], count: -1 } as Agreement };
  for (const { weights, most } of hopes) {
    if (most <= best.agreement.count) break;
    const agreement = agreeing(runs, weights, demands);
    if (agreement.count > best.agreement.count) best = { weights, agreement };
  }
  return weighed(rows, best.weights, best.agreement);
}

/** Rising sets of whole numbers, the smallest sum first. */
function risingWeights(labels: number): readonly (readonly number[])[] {
  let heaviest = labels;
  while (heaviest < 30 && choose(heaviest + 1, labels) <= MOST_TRIED) heaviest++;
  return risingFrom(1, labels, heaviest)
    .map((weights) => ({ weights, sum: weights.reduce((all, one) => all + one, 0) }))
    .toSorted((a, b) => a.sum - b.sum)
    .map(({ weights }) => weights);
}

function risingFrom(least: number, labels: number, heaviest: number): readonly (readonly number[])[] {
  if (labels === 0) return [[]];
  const firsts = Array.from({ length: Math.max(0, heaviest - labels - least + 2) }, (_, index) => least + index);
  return firsts.flatMap((first) => risingFrom(first + 1, labels - 1, heaviest).map((rest) => [first, ...rest]));
}

/** In how many ways some of a number of things can be chosen. */
const choose = (of: number, some: number): number =>
  Array.from({ length: some }, (_, index) => (of - index) / (index + 1)).reduce((all, one) => all * one, 1);
