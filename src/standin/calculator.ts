import type { Area } from "../grid/area.ts";
import type { Book, BookSheet } from "../xlsx/book.ts";

/** Cells whose content changed. */
export interface CellChange {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What works out formulas. The stand-in asks for it; which engine does the sums is nobody else's business. */
export interface Calculator {
  /**
   * Works out the formulas that depend on the changes (all formulas for `everything`) and puts the results in their
   * cells. A result that the engine cannot work out stays as it was.
   */
  recalculate(book: Book, changes: readonly CellChange[] | "everything"): void;
  /** Whether a text (without its leading `=`) can be read as a formula. */
  isFormula(text: string): boolean;
}
