import type { RatedRisk } from "../domain/register/rated.ts";
import type { Role } from "../domain/register/role.ts";
import type { Movement, RiskGrid, RiskScores } from "../domain/risk.ts";
import type { ReportInput } from "./reportInput.ts";

/**
 * The risks that moved in one way; null where the register does not say. A trend column alone says nothing of risks added or closed, unless
 * it names some: that takes the results kept of an earlier period, the scores of the period before, or a status for those that were closed.
 * Source: domain rules, section 6.
 */
export function moved(risks: readonly RatedRisk[], movement: Movement): readonly RatedRisk[] | null {
  const those = risks.filter((risk) => risk.movement === movement && !(movement === "Closed" && risk.wasClosed));
  if (those.length > 0) return those;
  return risks.some((risk) => tells(risk, movement)) ? [] : null;
}

/** Whether a register says how many of its risks moved in one way, by what it has on one of them. */
export function tells({ item, movement: own, hasSnapshot }: RatedRisk, movement: Movement): boolean {
  if (hasSnapshot) return true;
  if (movement !== "Added" && movement !== "Closed") return own !== null;
  const { previousScore, previousLevel, previousLikelihood, previousImpact } = item;
  const before = previousScore ?? previousLevel ?? (previousLikelihood && previousImpact);
  return before !== null || (movement === "Closed" && item.status !== null);
}

/** Which scores are used of the register that has a role; the current ones where nothing is chosen. */
export const scoresOf = ({ registers, rules }: ReportInput, role: Role): RiskScores =>
  rules.riskScores.get(registers.get(role)?.register.layout.name ?? "") ?? "current";

/** The levels that risks are counted by: those of the matrix, then a register's own that are not on it. */
export const levelsIn = ({ levels }: RiskGrid, risks: readonly RatedRisk[]): readonly string[] => [
  ...new Set([...levels.map(({ level }) => level), ...risks.flatMap(({ level }) => (level === "" ? [] : [level]))]),
];

/** The rule under a table of risks: the matrix, which scores are used, and what the register leaves out. */
export function riskNote(grid: RiskGrid, scores: RiskScores, risks: readonly RatedRisk[]): string {
  const own = new Set(grid.levels.map(({ level }) => level));
  const without = (from: RatedRisk["levelFrom"], one: string, many: string): readonly string[] => {
    const { length } = risks.filter(({ levelFrom }) => levelFrom === from);
    return length === 0 ? [] : [`${length} ${length === 1 ? one : many}.`];
  };
  const unknown = levelsIn(grid, risks).filter((level) => !own.has(level));
  return [
    gridNote(grid),
    ...(scores === "current" ? [] : [`The ${scores} scores are used.`]),
    ...without(
      "score",
      "risk gives no likelihood and impact that are on it: its score is the register's own",
      "risks give no likelihood and impact that are on it: their scores are the register's own",
    ),
    ...without(
      "level",
      "risk gives no score either: its level is the register's own",
      "risks give no score either: their levels are the register's own",
    ),
    ...without("nothing", "risk cannot be scored and comes last", "risks cannot be scored and come last"),
    ...(unknown.length > 0 ? [`Not levels of the matrix: ${unknown.join(", ")}.`] : []),
  ].join(" ");
}

/** The matrix as a sentence: `Score = likelihood (Rare 1 … ) × impact (…); High from 12, Medium from 6, Low below that.` */
function gridNote(grid: RiskGrid): string {
  const axis = (labels: RiskGrid["impact"]): string =>
    labels.map(({ label, weight }) => `${label} ${weight}`).join(", ");
  const levels = grid.levels.filter(({ from }) => from > 0).map(({ level, from }) => `${level} from ${from}`);
  const lowest = grid.levels.at(-1)?.level ?? "";
  return `Score: likelihood (${axis(grid.likelihood)}) × impact (${axis(grid.impact)}). ${levels.join(", ")}, else ${lowest}. Equal scores keep the register's order.`;
}
