import { readFileSync } from "node:fs";
import type { SheetTable } from "../../src/domain/recognise/recogniseSheet.ts";
import type { Area } from "../../src/grid/area.ts";
import type { Grid } from "../../src/grid/grid.ts";
import { displayText } from "../../src/standin/model/display.ts";
import type { Book, BookCell, BookSheet } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";

/** The visible sheets of a workbook as grids, and the Excel tables on them. */
export interface BookGrids {
  readonly grids: readonly Grid[];
  readonly tables: readonly SheetTable[];
}

/** Opens a workbook file and makes grids of its visible sheets, as Excel would give them. */
export const gridsOfFile = (file: string): BookGrids => gridsOf(openBook(new Uint8Array(readFileSync(file))));

/** The visible sheets of a book as grids: values, texts as an English Excel shows them, formats, over the part that is used. */
export function gridsOf(book: Book): BookGrids {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "visible");
  return {
    grids: visible.map((sheet) => gridOf(book, sheet)),
    tables: visible.flatMap((sheet) => sheet.tables.map(({ name, area }) => ({ name, area, sheet: sheet.name }))),
  };
}

function gridOf(book: Book, sheet: BookSheet): Grid {
  const area = usedArea(sheet);
  const cells = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => sheet.rows.get(area.row + r)?.get(area.column + c) ?? null),
  );
  const each = <T>(read: (cell: BookCell | null) => T): T[][] => cells.map((row) => row.map(read));
  return {
    sheet: sheet.name,
    area,
    values: each((cell) => cell?.value ?? ""),
    text: each((cell) => displayText(book, cell)),
    formats: each((cell) => (cell && book.styles[cell.style]?.numberFormat) ?? "General"),
    merged: sheet.merged,
    hiddenRows: hidden(sheet.rowFormats),
    hiddenColumns: hidden(sheet.columnFormats),
  };
}

const hidden = (formats: ReadonlyMap<number, { readonly hidden: boolean }>): ReadonlySet<number> =>
  new Set([...formats].filter(([, format]) => format.hidden).map(([index]) => index));

/** The smallest area that holds every cell with a value; A1 when there is none. */
function usedArea(sheet: BookSheet): Area {
  const filled = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].filter(([, cell]) => cell.value !== "").map(([column]) => ({ row, column })),
  );
  if (filled.length === 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  const extreme = (of: "row" | "column", pick: (a: number, b: number) => number): number =>
    filled.reduce((found, cell) => pick(found, cell[of]), filled[0]?.[of] ?? 0);
  const [row, column] = [extreme("row", Math.min), extreme("column", Math.min)];
  return { row, column, rows: extreme("row", Math.max) - row + 1, columns: extreme("column", Math.max) - column + 1 };
}
