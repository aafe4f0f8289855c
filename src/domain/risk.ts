/** A label of a risk grid's axis and how much it weighs. */
export interface GridLabel {
  readonly label: string;
  readonly weight: number;
}

/** A risk level and the score from which it applies. */
export interface GridLevel {
  readonly level: string;
  readonly from: number;
}

/** A council's risk matrix: score = likelihood's weight × impact's weight; the level is the first whose `from` the score reaches. */
export interface RiskGrid {
  readonly likelihood: readonly GridLabel[];
  readonly impact: readonly GridLabel[];
  /** Highest first; the last one's `from` is 0. */
  readonly levels: readonly GridLevel[];
}

/**
 * The grid that reproduces the levels and the order of a published register of 35 risks.
 * Source: domain rules, section 6, derived from Middlesbrough's Quarter One 2021/22 report, Appendix 2.
 */
export const DEFAULT_GRID: RiskGrid = {
  likelihood: labels(["Rare", 1], ["Unlikely", 2], ["Possible", 3], ["Likely", 4], ["Almost Certain", 5]),
  impact: labels(["Insignificant", 1], ["Minor", 2], ["Moderate", 3], ["Major", 5], ["Extreme", 7]),
  levels: [
    { level: "High", from: 12 },
    { level: "Medium", from: 6 },
    { level: "Low", from: 0 },
  ],
};

function labels(...pairs: readonly (readonly [string, number])[]): readonly GridLabel[] {
  return pairs.map(([label, weight]) => ({ label, weight }));
}

/**
 * The label that a cell's words name: by name whatever the capitals (`almost certain`), by name with its number (`Likely (4)`,
 * `4 - Likely`), or by its place on the axis (`4`, counted from 1).
 * @returns null when they name none
 */
export function readLabel(words: string, axis: readonly GridLabel[]): GridLabel | null {
  const folded = fold(words);
  const exact = axis.find(({ label }) => fold(label) === folded);
  if (exact) return exact;
  const place = /^\d+$/.test(folded) ? axis[Number(folded) - 1] : undefined;
  if (place) return place;
  const named = fold(folded.replace(/[\d()[\]:=–-]+/g, " "));
  return axis.find(({ label }) => fold(label) === named) ?? null;
}

const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();

/** The level of a score: the highest whose lower edge it reaches; exactly on the edge it does. */
export function levelOf(grid: RiskGrid, score: number): string {
  return grid.levels.find(({ from }) => score >= from)?.level ?? grid.levels.at(-1)?.level ?? "";
}

/** How a risk moved since the last period. `Increased` is more severe. */
export type Movement = "Increased" | "Reduced" | "Unchanged" | "Added" | "Closed";

/** How a risk's severity moved from one score to another. */
export function movementBetween(previous: number, current: number): Movement {
  return current > previous ? "Increased" : current < previous ? "Reduced" : "Unchanged";
}

/** Orders by severity, the gravest first; equals keep the register's order, and what has none comes last. */
export function bySeverity<T extends { readonly severity: number | null }>(risks: readonly T[]): readonly T[] {
  return risks.toSorted((a, b) => (b.severity ?? -1) - (a.severity ?? -1));
}

/** Which scores of a risk are used: as it is with the controls there are, before any, or as aimed at. */
export type RiskScores = "current" | "inherent" | "target";
