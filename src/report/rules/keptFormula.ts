import { formulaAt, type Grid } from "../../grid/grid.ts";

/**
 * The formula that a person put into a cell of the rules, to be kept; null where there is none, or where it speaks of its own table
 * (`[@Value]`), whose rows may be in another order afterwards.
 */
export function keptFormula(grid: Grid, row: number, column: number): string | null {
  const formula = formulaAt(grid, row, column);
  return /\[@|⟦/.test(formula ?? "") ? null : formula;
}
