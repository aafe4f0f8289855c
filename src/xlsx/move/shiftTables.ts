import { type Shift, shiftArea } from "../../grid/shift.ts";
import type { BookCell, BookSheet, BookTable } from "../book.ts";

/**
 * Moves the tables of a sheet. Columns put in get names that the table does not have (`Column1`), as in Excel, and their
 * header cells hold them; a table whose cells, or whose header, are all gone goes.
 */
export function shiftTables(sheet: BookSheet, shift: Shift): void {
  const left = sheet.tables.filter((table) => shiftTable(sheet, table, shift));
  sheet.tables.splice(0, sheet.tables.length, ...left);
}

/** False when the table is gone. */
function shiftTable(sheet: BookSheet, table: BookTable, shift: Shift): boolean {
  const { area } = table;
  const now = shiftArea(area, shift);
  if (!now) return false;
  if (shift.axis === "rows") {
    if (shift.kind === "delete") dropLostRows(table, shift);
  } else if (shift.kind === "delete") deleteColumns(table, shift);
  else if (shift.at > area.column && shift.at < area.column + area.columns) insertColumns(sheet, table, shift);
  table.area = now;
  return now.rows > 0;
}

/** Excel refuses to delete a table's header alone; here the table goes on without one, and likewise without totals. */
function dropLostRows(table: BookTable, { at, count }: Shift): void {
  const { row, rows } = table.area;
  const isGone = (index: number): boolean => index >= at && index < at + count;
  if (table.hasHeader && isGone(row)) {
    table.hasHeader = false;
    table.showFilter = false;
  }
  if (table.hasTotals && isGone(row + rows - 1)) table.hasTotals = false;
}

function deleteColumns(table: BookTable, { at, count }: Shift): void {
  const first = table.area.column;
  table.columns = table.columns.filter((_, index) => first + index < at || first + index >= at + count);
}

function insertColumns(sheet: BookSheet, table: BookTable, { at, count }: Shift): void {
  const { row, column } = table.area;
  const names = freeNames(table.columns, count);
  table.columns.splice(at - column, 0, ...names);
  if (!table.hasHeader) return;
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  sheet.rows.set(row, cells);
  names.forEach((value, index) => {
    const style = cells.get(at + index)?.style ?? 0;
    cells.set(at + index, { value, isError: false, formula: null, arrayArea: null, style });
  });
}

function freeNames(taken: readonly string[], count: number): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    if (!used.has(`column${number}`)) names.push(`Column${number}`);
  }
  return names;
}
