import { calculateOnOpening } from "../standin/calculateOnOpening.ts";
import type { Book } from "../xlsx/book.ts";

/**
 * Works out the formulas of a workbook that has figures of ours in it, as Excel does on opening: another programme may have changed what they
 * rest on. So it does where no formula has a result, as in a workbook that a library wrote. Any other keeps the results it came with.
 */
export function calculateFigures(book: Book): void {
  const isOurs = (name: string): boolean =>
    name.startsWith("Scrutineer.Working.") || name.startsWith("Scrutineer.Column.");
  if (book.names.some(({ name }) => isOurs(name)) || hasNoResults(book)) calculateOnOpening(book);
}

/** Whether the file has formulas, and none of them with a result. */
function hasNoResults({ sheets }: Book): boolean {
  let some = false;
  for (const { rows } of sheets)
    for (const cells of rows.values())
      for (const cell of cells.values()) {
        if (cell.formula === null) continue;
        if (cell.unworked !== true) return false;
        some = true;
      }
  return some;
}
