import type { Area } from "../../grid/area.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";

/** One cell as it was; null when there was none. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell | null;
}

/** What one entry, paste or clearing did away with. */
export interface UndoStep {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly before: readonly CellBefore[];
}

/** As many steps as Excel keeps. Source: "Undo, redo, or repeat an action", support.microsoft.com. */
const MOST_STEPS = 100;

/** What a person typed, the last first. An add-in's writes empty it, as they do in Excel before ExcelApi 1.20. */
export class UndoStack {
  readonly #steps: UndoStep[] = [];

  get size(): number {
    return this.#steps.length;
  }

  push(step: UndoStep): void {
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** The last step, which is taken off; null when there is none. */
  pop(): UndoStep | null {
    return this.#steps.pop() ?? null;
  }

  clear(): void {
    this.#steps.length = 0;
  }
}
