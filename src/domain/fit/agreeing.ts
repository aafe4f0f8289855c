import { type Demands, type Run, scoreUnder } from "./evidence.ts";
import { longestChain } from "./longestChain.ts";

/** The runs of rows that agree with some weights, and how many rows that is. */
export interface Agreement {
  readonly runs: readonly Run[];
  readonly count: number;
}

/**
 * Which rows agree with some weights, under the cut-offs that suit most of them: the longest chain of rows in which no score rises, no
 * level rises, and every step down in level is a step down in score. Where the order of the rows is no demand they are put in order first.
 */
export function agreeing(runs: readonly Run[], weights: readonly number[], { order, scores }: Demands): Agreement {
  const links = runs
    .map((run) => ({ run, score: scoreUnder(weights, run.row), level: run.row.level, size: run.at.length }))
    .filter(({ run, score }) => !scores || run.row.score === null || run.row.score === score);
  if (!order) links.sort((a, b) => b.score - a.score || (b.level ?? -1) - (a.level ?? -1));
  const { places, size } = longestChain(links);
  return { runs: places.flatMap((place) => links[place]?.run ?? []), count: size };
}
