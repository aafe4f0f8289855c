import { type Area, contains } from "../../grid/area.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";

/** The cell at a place; null when nothing was ever written there. */
export const cellOf = (sheet: BookSheet, row: number, column: number): BookCell | null =>
  sheet.rows.get(row)?.get(column) ?? null;

/** The index of the style at a place: the cell's own, else its column's, else the workbook's first. */
export const styleIndexAt = (sheet: BookSheet, row: number, column: number): number =>
  cellOf(sheet, row, column)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;

/** The cell at a place, made if it is not there yet. */
export function ensureCell(sheet: BookSheet, row: number, column: number): BookCell {
  let cells = sheet.rows.get(row);
  if (!cells) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: "", isError: false, formula: null, arrayArea: null, style: styleIndexAt(sheet, row, column) };
    cells.set(column, cell);
  }
  return cell;
}

/** Puts a cell at a place; null takes it away. A row without cells is taken away too. */
export function putCell(sheet: BookSheet, row: number, column: number, cell: BookCell | null): void {
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
}

/** One cell that exists, with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
}

/** The cells that exist in an area, in no promised order. The work depends on them, not on the area's size. */
export function* cellsIn(sheet: BookSheet, area: Area): Generator<PlacedCell> {
  for (const [row, cells] of rowsIn(sheet, area)) {
    if (area.columns < cells.size) yield* fewColumns(row, cells, area);
    else yield* manyColumns(row, cells, area);
  }
}

function* rowsIn(sheet: BookSheet, area: Area): Generator<[number, Map<number, BookCell>]> {
  if (area.rows > sheet.rows.size) {
    for (const [row, cells] of sheet.rows) if (row >= area.row && row < area.row + area.rows) yield [row, cells];
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells) yield [row, cells];
  }
}

function* fewColumns(row: number, cells: ReadonlyMap<number, BookCell>, area: Area): Generator<PlacedCell> {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = cells.get(column);
    if (cell) yield { row, column, cell };
  }
}

function* manyColumns(row: number, cells: ReadonlyMap<number, BookCell>, area: Area): Generator<PlacedCell> {
  for (const [column, cell] of cells) if (contains(area, row, column)) yield { row, column, cell };
}

/** Whether a cell holds a value or a formula. */
export const holdsContent = (cell: BookCell): boolean => cell.formula !== null || cell.value !== "";

/** Takes a cell's value and formula away; its look stays. */
export function emptyCell(cell: BookCell): void {
  cell.value = "";
  cell.isError = false;
  cell.formula = null;
  cell.arrayArea = null;
}
