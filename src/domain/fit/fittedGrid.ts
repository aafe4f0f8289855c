import type { RiskGrid } from "../risk.ts";
import { cutOffs } from "./cutOffs.ts";
import { scoreUnder } from "./evidence.ts";
import type { Weighed } from "./fewestRows.ts";
import type { FitProblem } from "./fitProblem.ts";

/** The matrix that some weights make, with the cut-offs of the rows that agree; the current levels where the register gives none of its own. */
export function fittedGrid(problem: FitProblem, { weights, agrees }: Weighed, current: RiskGrid): RiskGrid {
  const { rows, likelihood, impact, levels } = problem;
  const agreeing = rows.filter((_, index) => agrees[index]);
  const scored = agreeing.map((row) => ({ level: row.level, score: scoreUnder(weights, row) }));
  return {
    likelihood: likelihood.labels.map((label, place) => ({ label, weight: place + 1 })),
    impact: impact.labels.map((label, place) => ({ label, weight: weights[place] ?? 0 })),
    levels: levels.labels.length === 0 ? current.levels : cutOffs(levels.labels, scored),
  };
}
