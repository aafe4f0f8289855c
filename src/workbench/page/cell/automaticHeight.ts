import { displayText } from "../../../standin/model/display.ts";
import { styleOf } from "../../../standin/model/styles.ts";
import type { Book, BookCell, BookSheet } from "../../../xlsx/book.ts";
import { columnPixels } from "../grid/pixels.ts";
import { INDENT, PADDING } from "./lookCss.ts";
import type { TextMeasure } from "./textMeasure.ts";

/** What a cell's height was found for. */
interface Known {
  readonly value: unknown;
  readonly style: number;
  readonly width: number;
  readonly height: number;
}

/** Heights that were found, for as long as their cells are there. */
const KNOWN = new WeakMap<BookCell, Known>();

/**
 * Gives the height that a row needs, in pixels, for its wrapped texts and its largest letters; merged cells do not count,
 * as in Excel. Source: "Change the column width and row height in Excel", support.microsoft.com.
 */
export function automaticHeights(book: Book, sheet: BookSheet, measure: TextMeasure): (row: number) => number {
  const tall = new Set(book.styles.flatMap(({ wrap, font }, index) => (wrap || font.size > 11 ? [index] : [])));
  const mergedRows = new Set(sheet.merged.flatMap((area) => (area.rows === 1 ? [area.row] : [])));
  const isMerged = (row: number, column: number): boolean =>
    mergedRows.has(row) &&
    sheet.merged.some((area) => area.row === row && column >= area.column && column < area.column + area.columns);
  return (row) => {
    let height = 0;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (!tall.has(cell.style) || cell.value === "" || isMerged(row, column)) continue;
      const width = columnPixels(sheet, column);
      if (width > 0) height = Math.max(height, heightOf(book, cell, width, measure));
    }
    return height;
  };
}

function heightOf(book: Book, cell: BookCell, width: number, measure: TextMeasure): number {
  const known = KNOWN.get(cell);
  if (known?.value === cell.value && known.style === cell.style && known.width === width) return known.height;
  const { font, wrap, indent } = styleOf(book, cell.style);
  const free = width - 2 * PADDING - 1 - indent * INDENT;
  const lines = wrap ? measure.lines(displayText(book, cell), font, free) : 1;
  const height = Math.ceil(lines * measure.lineHeight(font));
  KNOWN.set(cell, { value: cell.value, style: cell.style, width, height });
  return height;
}
