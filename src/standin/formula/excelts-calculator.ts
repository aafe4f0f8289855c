import { calculateFormulas, parse, tokenize } from "@cj-tech-master/excelts/formula";

import type { Book, BookCell, BookSheet } from "../../xlsx/book.ts";
import type { Calculator } from "../calculator.ts";
import { ensureCell } from "../model/cells.ts";
import { affectedFormulas } from "./affected.ts";
import { EngineBook } from "./engine-book.ts";
import { engineFormula } from "./engine-formula.ts";
import { putResult } from "./engine-cell.ts";
import { type FormulaCell, formulasOf } from "./precedents.ts";
import { remembered } from "../../grid/remembered.ts";
import { isSpilling, takeBackSpill, widenSpill } from "./spilling.ts";

/**
 * The calculator on `@cj-tech-master/excelts/formula`. Known to differ from Excel: `=(0.1+0.2)=0.3` is FALSE (Excel
 * compares fifteen digits), and a formula that gives several values spills only when it begins with a function that
 * always does (FILTER, SORT …); any other gives the one value of its own row or column.
 */
export function createExceltsCalculator(): Calculator {
  return {
    isFormula,
    recalculate: (book, changes) => {
      const formulas = formulasOf(book);
      const due = changes === "everything" ? all(formulas) : affectedFormulas(formulas, changes);
      if (due.size > 0)
        calculate(
          book,
          formulas.filter(({ cell }) => due.has(cell)),
          due,
        );
    },
  };
}

const all = (formulas: readonly FormulaCell[]): ReadonlySet<BookCell> => new Set(formulas.map(({ cell }) => cell));

function calculate(book: Book, formulas: readonly FormulaCell[], due: ReadonlySet<BookCell>): void {
  const spilling = formulas.filter(({ cell }) => isSpilling(cell));
  for (const { sheet, cell } of spilling) takeBackSpill(sheet, cell);
  const spilled = (sheet: BookSheet, row: number, column: number, value: unknown): void => {
    putResult(ensureCell(sheet, row, column), value as Parameters<typeof putResult>[1]);
    const source = sourceOf(spilling, sheet, row, column);
    if (source) widenSpill(source.cell, one(source.row, source.column), one(row, column));
  };
  calculateFormulas(new EngineBook(book, due, spilled));
}

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** The formula whose result a cell was filled with: the nearest one above and to the left, as spills never overlap. */
function sourceOf(spilling: readonly FormulaCell[], sheet: BookSheet, row: number, column: number): FormulaCell | null {
  let nearest: FormulaCell | null = null;
  for (const each of spilling) {
    if (each.sheet !== sheet || each.row > row || each.column > column) continue;
    const distance = row - each.row + column - each.column;
    if (!nearest || distance < row - nearest.row + column - nearest.column) nearest = each;
  }
  return nearest;
}

const isFormula = remembered((text) => {
  try {
    parse(tokenize(engineFormula(text)));
    return true;
  } catch {
    return false;
  }
});
