/** A risk as the fit sees it: places on the two axes, and what the register itself says of it. */
export interface FitRow {
  /** The weight of its likelihood: its place on the axis, from 1. */
  readonly likelihood: number;
  /** The place of its impact on the axis, from 0. */
  readonly impact: number;
  /** How grave its own level is: 0 for the least grave, one more for each graver; null when it gives none. */
  readonly level: number | null;
  /** Its own score; null when it gives none. */
  readonly score: number | null;
}

/** What a matrix has to give beside the levels. */
export interface Demands {
  /** The rows stand in the order of severity: no score may be higher than that of a row above it. */
  readonly order: boolean;
  /** The scores are the register's own. */
  readonly scores: boolean;
}

/** The score of a row under some weights of the impacts. */
export const scoreUnder = (weights: readonly number[], { likelihood, impact }: FitRow): number =>
  likelihood * (weights[impact] ?? 0);

/** Rows that are alike, as one. */
export interface Run {
  readonly row: FitRow;
  /** Where its rows stand among all. */
  readonly at: readonly number[];
}

/** Rows that are alike, together: next to each other where the order counts, else wherever they stand. */
export function runsOf(rows: readonly FitRow[], order: boolean): readonly Run[] {
  const runs: { row: FitRow; at: number[]; key: string }[] = [];
  const byKey = new Map<string, { at: number[] }>();
  rows.forEach((row, index) => {
    const key = [row.likelihood, row.impact, row.level ?? "", row.score ?? ""].join();
    const last = order ? runs.at(-1) : byKey.get(key);
    if (last && (!order || runs.at(-1)?.key === key)) return last.at.push(index);
    const run = { row, at: [index], key };
    byKey.set(key, run);
    return runs.push(run);
  });
  return runs;
}
