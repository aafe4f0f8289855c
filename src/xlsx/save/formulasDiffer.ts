import type { BookSheet } from "../book.ts";
import type { MovedSheet } from "../move/movedSheet.ts";

/** Whether any cell of a sheet has a formula. */
export const hasFormulas = ({ rows }: BookSheet): boolean => {
  for (const cells of rows.values()) for (const cell of cells.values()) if (cell.formula !== null) return true;
  return false;
};

/** Whether formulas of a sheet came, went, changed or moved. */
export function formulasDiffer(before: BookSheet, after: BookSheet, moved: MovedSheet): boolean {
  if (moved.hasShifts) return hasFormulas(before) || hasFormulas(after);
  return lacksFormula(before, after) || lacksFormula(after, before);
}

/** Whether `a` has a formula somewhere that `b` has not. */
function lacksFormula(a: BookSheet, b: BookSheet): boolean {
  for (const [row, cells] of a.rows) {
    const others = b.rows.get(row);
    for (const [column, { formula }] of cells) {
      if (formula !== null && others?.get(column)?.formula !== formula) return true;
    }
  }
  return false;
}
