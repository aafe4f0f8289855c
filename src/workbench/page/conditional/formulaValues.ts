import type { Area } from "../../../grid/area.ts";
import { offsetFormula } from "../../../grid/formulaOffset.ts";
import { mapReferences, referenceText } from "../../../grid/formulaReferences.ts";
import { sheetPrefix } from "../../../grid/sheetPrefix.ts";
import type { Scalar } from "../../../grid/scalar.ts";
import { createExceltsCalculator } from "../../../standin/formula/excelts-calculator.ts";
import type { Book, BookCell, BookSheet } from "../../../xlsx/book.ts";
import { emptySheet } from "../../../xlsx/emptySheet.ts";

/** What a formula gives for one cell; null where it gives an error. */
export type FormulaValue = Scalar | null;

/**
 * Works out a conditional format's formula for every cell of a block. The formula reads from the cell `origin`; its
 * references move along as if it were copied from there. It is worked out on a sheet of its own, at the same places, so
 * that `ROW()` and `COLUMN()` are right and nothing of the book is touched.
 */
export function formulaValues(
  book: Book,
  sheet: BookSheet,
  formula: string,
  origin: { readonly row: number; readonly column: number },
  block: Area,
): (row: number, column: number) => FormulaValue {
  const scratch = emptySheet("workbench-conditional", freeName(book));
  const pointed = pointedTo(formula, sheet.name);
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const cells = new Map<number, BookCell>();
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      cells.set(column, formulaCell(offsetFormula(pointed, row - origin.row, column - origin.column)));
    }
    scratch.rows.set(row, cells);
  }
  createExceltsCalculator().recalculate({ ...book, sheets: [...book.sheets, scratch] }, [
    { kind: "cells", sheet: scratch, area: block },
  ]);
  return (row, column) => valueOf(scratch.rows.get(row)?.get(column));
}

function valueOf(cell: BookCell | undefined): FormulaValue {
  return !cell || cell.isError ? null : cell.value;
}

const formulaCell = (formula: string): BookCell => ({
  ...{ value: "", isError: false, formula, arrayArea: null, style: 0 },
});

/** The formula with every reference to its own sheet made to name that sheet. */
const pointedTo = (formula: string, sheet: string): string =>
  mapReferences(formula, (reference) =>
    reference.prefix === "" ? referenceText({ ...reference, prefix: sheetPrefix(sheet, null) }) : null,
  );

function freeName({ sheets }: Book): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`workbench ${number}`)) return `workbench ${number}`;
}
