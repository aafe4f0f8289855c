import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "./area.ts";
import { type FormulaPiece, formulaPieces } from "./formulaPieces.ts";
import { readSheetPrefix, type SheetPrefix } from "./sheetPrefix.ts";

/** One end of a reference. Rows and columns count from 0; `fixed` is a dollar. */
export interface ReferenceEnd {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference as it stands in a formula: `B2`, `$A$4:K32`, `'SP Outcomes'!C:D`, `Q1:Q4!B5`. */
export interface FormulaReference extends SheetPrefix {
  /** What stands before the cells, with its `!`: `'SP Outcomes'!`; empty for the formula's own sheet. */
  readonly prefix: string;
  /** `columns` runs over all rows (`C:D`), `rows` over all columns (`3:5`). */
  readonly kind: "cell" | "cells" | "columns" | "rows";
  readonly first: ReferenceEnd;
  /** The same as `first` for one cell. */
  readonly last: ReferenceEnd;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const CELLS = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}):(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * Writes a formula anew with each of its references mapped; texts, names, table references and functions stay.
 * @param map gives the text that takes the reference's place, or null to leave it exactly as it stands.
 */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string | null): string {
  const texts = formulaPieces(formula).map((piece) => {
    const reference = piece.kind === "reference" ? referenceOf(piece) : null;
    return (reference && map(reference)) ?? piece.text;
  });
  return texts.join("");
}

/** The references in a formula (without `=`), from left to right. */
export const findReferences = (formula: string): FormulaReference[] => referencesAmong(formulaPieces(formula));

/** The references among the pieces of a formula, from left to right. */
export const referencesAmong = (pieces: readonly FormulaPiece[]): FormulaReference[] =>
  pieces.flatMap((piece) => {
    const reference = piece.kind === "reference" ? referenceOf(piece) : null;
    return reference ? [reference] : [];
  });

/** A reference as text: its prefix and its cells with their dollars. */
export const referenceText = (reference: FormulaReference): string => reference.prefix + cellsText(reference);

function cellsText({ kind, first, last }: FormulaReference): string {
  const column = (end: ReferenceEnd): string => (end.fixedColumn ? "$" : "") + columnLetters(end.column);
  const row = (end: ReferenceEnd): string => `${end.fixedRow ? "$" : ""}${end.row + 1}`;
  if (kind === "cell") return column(first) + row(first);
  if (kind === "columns") return `${column(first)}:${column(last)}`;
  if (kind === "rows") return `${row(first)}:${row(last)}`;
  return `${column(first)}${row(first)}:${column(last)}${row(last)}`;
}

/** Whether a word alone is the address of a cell that an Excel sheet has. */
export function isCellAddress(word: string): boolean {
  const match = CELL.exec(word);
  return match !== null && onSheet(end(match[1], match[2], match[3], match[4]));
}

function referenceOf(piece: FormulaPiece & { readonly kind: "reference" }): FormulaReference | null {
  const ends = endsOf(piece.cells);
  if (!ends || !onSheet(ends.first) || !onSheet(ends.last)) return null;
  return { ...ends, prefix: piece.prefix, ...readSheetPrefix(piece.prefix) };
}

function endsOf(cells: string): Pick<FormulaReference, "kind" | "first" | "last"> | null {
  const one = CELL.exec(cells);
  if (one) {
    const first = end(one[1], one[2], one[3], one[4]);
    return { kind: "cell", first, last: first };
  }
  const two = CELLS.exec(cells);
  if (two)
    return { kind: "cells", first: end(two[1], two[2], two[3], two[4]), last: end(two[5], two[6], two[7], two[8]) };
  const columns = COLUMNS.exec(cells);
  if (columns) {
    const [, fixed1, letters1, fixed2, letters2] = columns;
    return {
      kind: "columns",
      first: end(fixed1, letters1, "", "1"),
      last: end(fixed2, letters2, "", String(LAST_ROW + 1)),
    };
  }
  const rows = ROWS.exec(cells);
  if (!rows) return null;
  return { kind: "rows", first: end("", "A", rows[1], rows[2]), last: end("", "XFD", rows[3], rows[4]) };
}

const end = (fixedColumn = "", letters = "", fixedRow = "", row = ""): ReferenceEnd => ({
  row: Number(row) - 1,
  column: columnIndex(letters),
  fixedRow: fixedRow === "$",
  fixedColumn: fixedColumn === "$",
});

const onSheet = ({ row, column }: ReferenceEnd): boolean =>
  row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
