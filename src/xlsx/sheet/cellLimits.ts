import { cellAddress, LAST_COLUMN, LAST_ROW } from "../../grid/area.ts";
import type { BookCell } from "../book.ts";
import { XlsxError } from "../error.ts";

/** The most characters in a cell and in a formula. Source: Microsoft, Excel specifications and limits. */
export const MOST_CHARACTERS = 32_767;

/** The most characters in a formula, without its `=`. Source: Microsoft, Excel specifications and limits. */
export const MOST_FORMULA_CHARACTERS = 8_192;

/** Refuses what Excel could not hold: a text or formula that is too long. A number that is none is a fault. */
export function refuseOverLimit(cell: BookCell, row: number, column: number): void {
  if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) {
    throw new Error(`No sheet has a cell at row ${row}, column ${column}`);
  }
  if (typeof cell.value === "number" && !Number.isFinite(cell.value)) {
    throw new Error(`Cell ${cellAddress(row, column)} holds ${cell.value}, which no workbook can hold`);
  }
  const text = typeof cell.value === "string" ? cell.value : "";
  if (text.length > MOST_CHARACTERS) throw tooLong("text", text, MOST_CHARACTERS, row, column);
  const formula = cell.formula ?? "";
  if (formula.length > MOST_FORMULA_CHARACTERS) throw tooLong("formula", formula, MOST_FORMULA_CHARACTERS, row, column);
}

const tooLong = (what: string, text: string, most: number, row: number, column: number): XlsxError =>
  new XlsxError(
    "over-limit",
    `The ${what} for cell ${cellAddress(row, column)} has ${text.length} characters and Excel holds ${most} at most. Make it shorter.`,
  );
