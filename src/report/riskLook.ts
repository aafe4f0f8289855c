import type { Marking } from "../grid/table.ts";
import type { RiskGrid } from "../domain/risk.ts";
import { SCALE_COLOURS } from "../domain/scaleColours.ts";

/** Fill and font from the most severe level down; every pair has a contrast of at least 4.5 : 1. */
const COLOURS = [SCALE_COLOURS.red, SCALE_COLOURS.amber, SCALE_COLOURS.green];

/** The colours of a column of risk levels: red, amber, green from the top; a fourth level and more stay plain. */
export const riskMarkings = (grid: RiskGrid): readonly Marking[] =>
  grid.levels.flatMap(({ level }, index) => {
    const colours = COLOURS[index];
    return colours ? [{ text: level, ...colours }] : [];
  });
