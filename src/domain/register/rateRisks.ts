import type { RiskGrid, RiskScores } from "../risk.ts";
import type { Risk } from "./item.ts";
import type { RatedRisk } from "./rated.ts";
import { gravityOf, marksOf } from "./riskLevel.ts";
import { type EarlierRisks, movementsOf } from "./riskMovement.ts";

/** What risks are rated by: the grid, which scores are used, and the last snapshot where there is one. */
export interface RiskContext {
  readonly grid: RiskGrid;
  readonly scores: RiskScores;
  readonly earlier: EarlierRisks;
}

/** Scores every risk of a register, in its order, and says how it moved. How it moved is always said of the current scores. */
export function rateRisks(items: readonly Risk[], { grid, scores, earlier }: RiskContext): readonly RatedRisk[] {
  const movements = movementsOf(items, grid, earlier);
  return items.map((item, index) => {
    const marks = marksOf(item, scores);
    return { item, marks, ...gravityOf(marks, grid), movement: movements[index] ?? null };
  });
}
