import type { RiskGrid, RiskScores } from "../risk.ts";
import { uniqueKeys } from "../history/frozen.ts";
import type { Risk, RiskMarks } from "./item.ts";
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
  const keyed = uniqueKeys(items.map(({ key }) => key));
  const known = items.map((item, index) => ({ ...item, key: keyed[index] ?? item.key }));
  const movements = movementsOf(known, grid, earlier);
  return items.map((item, index) => {
    const marks = marksOf(item, scores);
    const before = earlier?.get(keyed[index] ?? item.key) ?? null;
    const since = { hasSnapshot: earlier !== null, wasClosed: before?.closed ?? false };
    return { item, marks, ...gravityOf(marks, grid), movement: movements[index] ?? null, ...since };
  });
}

/** The risks that were open in the last snapshot and that the register lists no more: closed since. */
export function goneRisks(items: readonly Risk[], earlier: EarlierRisks): readonly RatedRisk[] {
  const keys = new Set(uniqueKeys(items.map(({ key }) => key)));
  return [...(earlier ?? [])].flatMap(([key, risk]) => {
    if (keys.has(key) || risk.closed || risk.place === null) return [];
    const base = { row: risk.place.row, place: risk.place, key, ref: null, title: risk.title, section: null };
    const { score, level } = risk;
    const known = { score, level, levelFrom: score === null ? "level" : "score", severity: score } as const;
    const item = { ...UNKNOWN_RISK, ...base };
    return [{ item, marks: NO_MARKS, ...known, movement: "Closed", hasSnapshot: true, wasClosed: false } as const];
  });
}

const NO_MARKS: RiskMarks = { likelihood: null, impact: null, score: null, level: null };

/** A risk of which the register says nothing. */
const UNKNOWN_RISK = {
  ...{ ...NO_MARKS, owner: null, narrative: null, trend: null, status: null, mitigation: null, due: null },
  ...{ previousLikelihood: null, previousImpact: null, previousScore: null, previousLevel: null },
  inherent: NO_MARKS,
  target: NO_MARKS,
};
