import type { Area } from "../../grid/area.ts";
import type { Book, BookSheet } from "../../xlsx/book.ts";
import type { Calculator, BookChange } from "../calculator.ts";

/** When formulas are worked out. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * Keeps track of what changed and has the formulas worked out when somebody looks, at most once for any number of
 * writes. A book that nothing was written to is never worked out: the results in the file stand.
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  /** How often formulas were worked out. */
  count = 0;
  readonly #book: Book;
  readonly #calculator: Calculator;
  #changes: BookChange[] | "everything" = [];
  #suspended = false;

  constructor(book: Book, calculator: Calculator) {
    this.#book = book;
    this.#calculator = calculator;
  }

  /** Whether a text without its `=` is a formula. */
  isFormula(text: string): boolean {
    return this.#calculator.isFormula(text);
  }

  /** Notes that the content of cells changed. */
  cellsChanged(sheet: BookSheet, area: Area): void {
    this.#note({ kind: "cells", sheet, area });
  }

  /** Notes that a name, table or sheet came, went or changed. */
  wordChanged(word: string): void {
    this.#note({ kind: "word", word });
  }

  /** Puts off working out until the request ends. */
  suspend(): void {
    this.#suspended = true;
  }

  /** Works out what is due before a value is read. */
  settle(): void {
    if (this.mode !== "Manual" && !this.#suspended) this.#work();
  }

  /** Ends a request: whatever was put off is worked out. */
  endRequest(): void {
    this.#suspended = false;
    this.settle();
  }

  /** Works out what is due even in manual mode; `full` works out every formula. */
  calculate(full: boolean): void {
    if (full) this.#changes = "everything";
    this.#work();
  }

  #note(change: BookChange): void {
    if (this.#changes !== "everything") this.#changes.push(change);
  }

  #work(): void {
    if (this.#changes !== "everything" && this.#changes.length === 0) return;
    this.#calculator.recalculate(this.#book, this.#changes);
    this.#changes = [];
    this.count += 1;
  }
}
