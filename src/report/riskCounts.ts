import type { RatedRisk } from "../domain/register/rated.ts";
import type { Movement, RiskGrid } from "../domain/risk.ts";

/** How many risks moved in one way; null where the register does not say how its risks stood before. */
export function moved(risks: readonly RatedRisk[], movement: Movement): readonly RatedRisk[] | null {
  return risks.some((risk) => risk.movement !== null) ? risks.filter((risk) => risk.movement === movement) : null;
}

/** The matrix as a sentence: `Score = likelihood (Rare 1 … ) × impact (…); High from 12, Medium from 6, Low below that.` */
export function gridNote(grid: RiskGrid): string {
  const axis = (labels: RiskGrid["impact"]): string =>
    labels.map(({ label, weight }) => `${label} ${weight}`).join(", ");
  const levels = grid.levels.filter(({ from }) => from > 0).map(({ level, from }) => `${level} from ${from}`);
  const lowest = grid.levels.at(-1)?.level ?? "";
  return `Score: likelihood (${axis(grid.likelihood)}) × impact (${axis(grid.impact)}). ${levels.join(", ")}, else ${lowest}. Equal scores keep the register's order.`;
}
