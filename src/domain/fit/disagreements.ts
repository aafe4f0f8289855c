import type { Risk } from "../register/item.ts";
import { levelOf, type RiskGrid } from "../risk.ts";
import { scoreUnder } from "./evidence.ts";
import type { Weighed } from "./fewestRows.ts";
import type { FitProblem } from "./fitProblem.ts";

/** A risk that a matrix does not give as the register does, and in what it differs. */
export interface Disagreement {
  readonly item: Risk;
  readonly score: number;
  /** The register's own level; null when it gives none. */
  readonly own: string | null;
  readonly level: string;
  readonly differs: "level" | "score" | "order";
}

/** The risks that some weights do not give as the register does, in its order. */
export function disagreements(
  problem: FitProblem,
  { weights, agrees }: Weighed,
  grid: RiskGrid,
): readonly Disagreement[] {
  return problem.risks.flatMap(({ item, level: own }, index): readonly Disagreement[] => {
    const row = problem.rows[index];
    if (agrees[index] || !row) return [];
    const score = scoreUnder(weights, row);
    const level = levelOf(grid, score);
    const ownLevel = row.level === null ? null : (problem.levels.labels[row.level] ?? own);
    const differs =
      ownLevel !== null && ownLevel !== level ? "level" : row.score !== null && row.score !== score ? "score" : "order";
    return [{ item, score, own: ownLevel, level, differs }];
  });
}
