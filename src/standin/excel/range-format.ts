import type { Book, CellStyle } from "../../xlsx/book.ts";
import { cellsIn, ensureCell } from "../model/cells.ts";
import { isEntireColumn, isEntireRow } from "../model/extent.ts";
import { styleIndex, styleOf } from "../model/styles.ts";
import { invalidOperation } from "../protocol/refusal.ts";
import { mustBeUnprotected } from "./guards.ts";
import { type AreasHandle, type RangeHandle, rangesOf } from "./handles.ts";

/** How one cell's look becomes another. */
export type Restyle = (style: CellStyle) => CellStyle;

/** What some cells have in common; null when they differ. Source: `Excel.RangeFormat` ("null if not uniform"). */
export function commonLook<T>(cells: AreasHandle, pick: (style: CellStyle) => T): T | null {
  const indexes = new Set(rangesOf(cells).flatMap((range) => [...styleIndexes(range)]));
  const seen = new Set([...indexes].map((index) => pick(styleOf(cells.session.book, index))));
  if (seen.size > 1) return null;
  const [only] = seen;
  return only ?? null;
}

/** The styles of the cells of a range; those of its empty cells once a column. */
function styleIndexes({ sheet, area }: RangeHandle): Set<number> {
  const found = new Set<number>();
  const perColumn = new Map<number, number>();
  for (const { column, cell } of cellsIn(sheet, area)) {
    found.add(cell.style);
    perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
  }
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if ((perColumn.get(column) ?? 0) < area.rows) found.add(sheet.columnFormats.get(column)?.style ?? 0);
  }
  return found;
}

/** Changes the look of some cells. Whole columns keep the look for cells to come; whole rows are not modelled. */
export function restyle(cells: AreasHandle, change: Restyle): void {
  mustBeUnprotected(cells);
  for (const range of rangesOf(cells)) restyleUnguarded(range, change);
}

/** As `restyle`, for what has been allowed already. */
export function restyleUnguarded({ session, sheet, area }: RangeHandle, change: Restyle): void {
  const restyled = memo(session.book, change);
  if (!isEntireColumn(area)) {
    if (isEntireRow(area)) throw invalidOperation("The stand-in Excel cannot format whole rows: name the columns.");
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = ensureCell(sheet, row, column);
        cell.style = restyled(cell.style);
      }
    }
    return;
  }
  for (const { cell } of cellsIn(sheet, area)) cell.style = restyled(cell.style);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const format = sheet.columnFormats.get(column) ?? { width: null, hidden: false, style: 0 };
    sheet.columnFormats.set(column, Object.assign(format, { style: restyled(format.style) }));
  }
}

/** The index of the changed style for the index of the old one; the same index when nothing changes. */
function memo(book: Book, change: Restyle): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const old = styleOf(book, index);
    const changed = change(old);
    const made = styleIndex(book, changed);
    const result = styleIndex(book, old) === made ? index : made;
    known.set(index, result);
    return result;
  };
}
