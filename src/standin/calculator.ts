import type { Area } from "../grid/area.ts";
import type { Book, BookSheet } from "../xlsx/book.ts";

/** What changed in a book since its formulas were last worked out. */
export type BookChange =
  /** The content of cells. */
  | { readonly kind: "cells"; readonly sheet: BookSheet; readonly area: Area }
  /** A name, table or sheet came, went or changed: whatever mentions this word is due. */
  | { readonly kind: "word"; readonly word: string };

/** What works out formulas. The stand-in asks for it; which engine does the sums is nobody else's business. */
export interface Calculator {
  /**
   * Works out the formulas that depend on the changes (all formulas for `everything`) and puts the results in their
   * cells. All other formulas keep the results they have; those that look for cells by INDIRECT or OFFSET count as reading
   * only what they name, and many of them are left alone. So does one that the engine cannot work out; if it never had a
   * result, it gets `#NAME?`.
   */
  recalculate(book: Book, changes: readonly BookChange[] | "everything"): void;
  /** Whether a text (without its leading `=`) can be read as a formula. */
  isFormula(text: string): boolean;
}
