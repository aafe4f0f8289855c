import type { Area } from "../../grid/area.ts";
import { intersection } from "../../grid/area.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";
import type { BookChange } from "../calculator.ts";
import type { FormulaCell } from "./precedents.ts";

/** Functions whose result can change though nothing they name did. Source: "Excel Recalculation", learn.microsoft.com. */
const VOLATILE: ReadonlySet<string> = new Set(["now", "today", "rand", "randbetween", "randarray", "info", "cell"]);

/** Functions that find the cells they read only while they are worked out. */
const FINDERS: ReadonlySet<string> = new Set(["indirect", "offset"]);

/**
 * The engine takes seconds, and a hundred megabytes, for one such function over a large area, and real workbooks have
 * thousands. So such formulas count as reading only the cells that stand in them, and more than this many are left alone.
 */
const MOST_FINDERS = 20;

/**
 * The formulas that must be worked out after some changes: those in changed cells, those that read a changed cell or
 * mention a changed word, those that read such a formula in turn, and the volatile ones.
 */
export function affectedFormulas(formulas: readonly FormulaCell[], changes: readonly BookChange[]): Set<BookCell> {
  const changed = new ChangedCells();
  const words = new Set<string>();
  for (const change of changes) {
    if (change.kind === "word") words.add(change.word.toLowerCase());
    else changed.addArea(change.sheet, change.area);
  }
  const affected = new Set<BookCell>();
  let left = formulas.filter((formula) => !isDue(formula, words) || !take(formula, changed, affected));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    left = left.filter((formula) => !changed.touches(formula) || !take(formula, changed, affected));
  }
  const finders = formulas.filter(
    ({ cell, words }) => affected.has(cell) && [...words].some((word) => FINDERS.has(word)),
  );
  if (finders.length > MOST_FINDERS) for (const { cell } of finders) affected.delete(cell);
  return affected;
}

const isDue = (formula: FormulaCell, words: ReadonlySet<string>): boolean =>
  [...formula.words].some((word) => VOLATILE.has(word) || words.has(word));

function take(formula: FormulaCell, changed: ChangedCells, affected: Set<BookCell>): true {
  affected.add(formula.cell);
  if (formula.cell.arrayArea) changed.addArea(formula.sheet, formula.cell.arrayArea);
  changed.addCell(formula.sheet, formula.row, formula.column);
  return true;
}

/** Changed cells: the areas that were written, and single formulas by row. */
class ChangedCells {
  readonly #areas = new Map<BookSheet, Area[]>();
  readonly #rows = new Map<BookSheet, Map<number, number[]>>();

  addArea(sheet: BookSheet, area: Area): void {
    const areas = this.#areas.get(sheet) ?? [];
    areas.push(area);
    this.#areas.set(sheet, areas);
  }

  addCell(sheet: BookSheet, row: number, column: number): void {
    const rows = this.#rows.get(sheet) ?? new Map<number, number[]>();
    this.#rows.set(sheet, rows);
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }

  /** Whether a formula stands in a changed cell or reads one. */
  touches({ sheet, row, column, reads }: FormulaCell): boolean {
    const own = { row, column, rows: 1, columns: 1 };
    return (
      this.#inAreas(sheet, own) || reads.some((read) => this.#inAreas(read.sheet, read.area) || this.#inRows(read))
    );
  }

  #inAreas(sheet: BookSheet, area: Area): boolean {
    return this.#areas.get(sheet)?.some((each) => intersection(each, area) !== null) ?? false;
  }

  #inRows({ sheet, area }: { readonly sheet: BookSheet; readonly area: Area }): boolean {
    const rows = this.#rows.get(sheet);
    if (!rows) return false;
    const within = (columns: readonly number[] | undefined): boolean =>
      columns?.some((column) => column >= area.column && column < area.column + area.columns) ?? false;
    if (rows.size < area.rows) {
      for (const [row, columns] of rows)
        if (row >= area.row && row < area.row + area.rows && within(columns)) return true;
      return false;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) if (within(rows.get(row))) return true;
    return false;
  }
}
