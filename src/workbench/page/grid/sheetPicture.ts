import type { Book, BookSheet, ConditionalFormat } from "../../../xlsx/book.ts";
import { automaticHeights } from "../cell/automaticHeight.ts";
import type { CellFont } from "../cell/cellFont.ts";
import type { ValueOfFormula } from "../conditional/conditionalLook.ts";
import { formulaCache } from "../conditional/formulaCache.ts";
import { type Axis, buildAxis, indexOf } from "./axis.ts";
import type { Extent } from "./extent.ts";
import { columnPixels, rowPixels } from "./pixels.ts";

/** One state of a sheet, as the grid draws it. A new one is made when anything changes. */
export interface SheetPicture {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly font: CellFont;
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many shown rows and columns do not scroll. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The conditional formats, the one that counts first in front. */
  readonly formats: readonly ConditionalFormat[];
  readonly valueOf: ValueOfFormula;
}

/** Pictures a sheet as far as it can be scrolled. */
export function pictureOf(book: Book, sheet: BookSheet, extent: Extent, font: CellFont): SheetPicture {
  const automatic = automaticHeights(book, sheet, font.measure);
  const rows = buildAxis(extent.rows, (row) => rowPixels(sheet, row, automatic));
  const columns = buildAxis(extent.columns, (column) => columnPixels(sheet, column));
  return {
    ...{ book, sheet, font, rows, columns },
    frozenRows: indexOf(rows, sheet.frozenRows),
    frozenColumns: indexOf(columns, sheet.frozenColumns),
    formats: [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority),
    valueOf: formulaCache(book, sheet),
  };
}
