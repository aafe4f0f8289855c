import type { Marking } from "../grid/table.ts";
import type { RiskGrid } from "../domain/risk.ts";

/** Fill and font from the most severe level down; every pair has a contrast of at least 4.5 : 1. */
const COLOURS = [
  { fill: "#F8D0CE", font: "#7A1410" },
  { fill: "#FCE4B8", font: "#6B4300" },
  { fill: "#D3EBD6", font: "#14532A" },
] as const;

/** The colours of a column of risk levels: red, amber, green from the top; a fourth level and more stay plain. */
export const riskMarkings = (grid: RiskGrid): readonly Marking[] =>
  grid.levels.flatMap(({ level }, index) => {
    const colours = COLOURS[index];
    return colours ? [{ text: level, ...colours }] : [];
  });
