import type { RatedRisk } from "../domain/register/rated.ts";
import type { Movement, RiskGrid } from "../domain/risk.ts";

/**
 * The risks that moved in one way; null where the register does not say. A trend column alone says nothing of risks added or closed, unless
 * it names some: that takes the scores of the period before, or a status for those that were closed.
 * Source: domain rules, section 6.
 */
export function moved(risks: readonly RatedRisk[], movement: Movement): readonly RatedRisk[] | null {
  const those = risks.filter((risk) => risk.movement === movement);
  if (those.length > 0) return those;
  return risks.some((risk) => tells(risk, movement)) ? [] : null;
}

function tells({ item, movement: own }: RatedRisk, movement: Movement): boolean {
  if (movement !== "Added" && movement !== "Closed") return own !== null;
  const before = item.previousScore !== null || (item.previousLikelihood !== null && item.previousImpact !== null);
  return before || (movement === "Closed" && item.status !== null);
}

/** The matrix as a sentence: `Score = likelihood (Rare 1 … ) × impact (…); High from 12, Medium from 6, Low below that.` */
export function gridNote(grid: RiskGrid): string {
  const axis = (labels: RiskGrid["impact"]): string =>
    labels.map(({ label, weight }) => `${label} ${weight}`).join(", ");
  const levels = grid.levels.filter(({ from }) => from > 0).map(({ level, from }) => `${level} from ${from}`);
  const lowest = grid.levels.at(-1)?.level ?? "";
  return `Score: likelihood (${axis(grid.likelihood)}) × impact (${axis(grid.impact)}). ${levels.join(", ")}, else ${lowest}. Equal scores keep the register's order.`;
}
