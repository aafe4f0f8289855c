import type { Risk } from "../register/item.ts";
import type { RiskGrid } from "../risk.ts";
import type { FitRow } from "./evidence.ts";
import { type AxisCell, fitAxis, type FitAxis } from "./fitAxis.ts";
import { type OwnWords, ownWords } from "./ownWords.ts";
import { IMPACT_WORDS, LEVEL_WORDS, LIKELIHOOD_WORDS } from "./severityWords.ts";

/** What a matrix is to be fitted to. */
export interface FitProblem {
  readonly kind: "problem";
  readonly rows: readonly FitRow[];
  /** The risk of each row. */
  readonly risks: readonly OwnWords[];
  /** The risks that give no likelihood or no impact. */
  readonly leftOut: readonly Risk[];
  readonly likelihood: FitAxis;
  readonly impact: FitAxis;
  /** The register's own levels, the least grave first. */
  readonly levels: FitAxis;
}

/** Labels whose order nothing tells. */
export interface UnclearOrder {
  readonly kind: "unclear";
  readonly about: "likelihood" | "impact" | "level";
  readonly labels: readonly string[];
}

/** Reads a register as something to fit a matrix to. Labels that the council's own matrix has stand in its order. */
export function fitProblem(items: readonly Risk[], grid: RiskGrid): FitProblem | UnclearOrder {
  const all = items.map(ownWords);
  const risks = all.filter(({ likelihood, impact }) => likelihood !== null && impact !== null);
  const levels = fitAxis(
    cellsOf(risks, "level", ({ score }) => score),
    grid.levels.map(({ level }) => level).toReversed(),
    LEVEL_WORDS,
  );
  if (levels === null) return unclear("level", risks);
  const graveness = ({ level, score }: OwnWords): number | null => (level === null ? score : levels.placeOf(level));
  const axis = (about: "likelihood" | "impact", words: readonly string[]): FitAxis | null =>
    fitAxis(
      cellsOf(risks, about, graveness),
      grid[about].map(({ label }) => label),
      words,
    );
  const likelihood = axis("likelihood", LIKELIHOOD_WORDS);
  if (likelihood === null) return unclear("likelihood", risks);
  const impact = axis("impact", IMPACT_WORDS);
  if (impact === null) return unclear("impact", risks);
  const rows = risks.map((risk) => ({
    likelihood: (likelihood.placeOf(risk.likelihood ?? "") ?? 0) + 1,
    impact: impact.placeOf(risk.impact ?? "") ?? 0,
    level: risk.level === null ? null : levels.placeOf(risk.level),
    score: risk.score,
  }));
  const leftOut = all.filter((one) => !risks.includes(one)).map(({ item }) => item);
  return { kind: "problem", rows, risks, leftOut, likelihood, impact, levels };
}

const cellsOf = (
  risks: readonly OwnWords[],
  about: "likelihood" | "impact" | "level",
  graveness: (risk: OwnWords) => number | null,
): readonly AxisCell[] =>
  risks.flatMap((risk) => {
    const words = risk[about];
    return words === null ? [] : [{ words, graveness: graveness(risk) }];
  });

const unclear = (about: UnclearOrder["about"], risks: readonly OwnWords[]): UnclearOrder => ({
  kind: "unclear",
  about,
  labels: [...new Set(risks.flatMap((risk) => risk[about] ?? []))],
});
