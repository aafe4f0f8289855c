import type { Area } from "../../grid/area.ts";
import { contains } from "../../grid/area.ts";
import type { Book, BookCell, BookSheet } from "../../xlsx/book.ts";
import { NamedCells } from "./named-cells.ts";

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** One formula of a book: where it stands, what it reads, and every word it mentions, directly or through a name. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
  readonly reads: readonly SheetCells[];
  readonly words: ReadonlySet<string>;
}

/** A table's own bracket, which means the table that the formula stands in. */
const THIS_TABLE = "[";

/** Every formula of a book with what it reads. */
export function formulasOf(book: Book): FormulaCell[] {
  const named = new NamedCells(book);
  return book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => {
        if (cell.formula === null) return [];
        const { cells: reads, words } = named.readsOfFormula(sheet, cell.formula);
        const own = words.has(THIS_TABLE) ? tablesAround(sheet, row, column) : [];
        return [{ sheet, row, column, cell, reads: own.length === 0 ? reads : [...reads, ...own], words }];
      }),
    ),
  );
}

const tablesAround = (sheet: BookSheet, row: number, column: number): readonly SheetCells[] =>
  sheet.tables.filter(({ area }) => contains(area, row, column)).map(({ area }) => ({ sheet, area }));
