import { cellOf, ensureCell } from "../model/cells.ts";
import type { CellShift } from "../model/cell-shift.ts";
import { invalidArgument } from "../protocol/refusal.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { TableHandle } from "./handles.ts";
import { bodyArea } from "./table-areas.ts";
import { isFree } from "./table-edit.ts";
import { writeEntries } from "./range-write.ts";
import { shiftCells } from "./shift-cells.ts";
import { freeName } from "./table-headers.ts";

/**
 * Adds rows to a table before a row of its body (at its end for null). Cells below the table move down when they are in
 * the way. Source: `Excel.TableRowCollection.add`. @returns the index of the first new row.
 */
export function addRows(self: TableHandle, index: unknown, values: unknown): number {
  mustBeUnprotected(self);
  const { table } = self;
  const body = bodyArea(table);
  const at = placeOf(index, body.rows);
  const rows = blockOf(values);
  const count = rows === null ? 1 : rows.length;
  makeRoom(self, "rows", body.row + at, count);
  copyLook(self, body.row + Math.max(at - 1, 0), body.row + at, count);
  const area = { ...table.area, row: body.row + at, rows: count };
  if (rows) writeEntries({ ...self, area }, rows);
  return at;
}

/** Adds a column to a table before a column (at its end for null); `values` go from its header down. Source: `Excel.TableColumnCollection.add`. */
export function addColumn(self: TableHandle, index: unknown, values: unknown, name: unknown): number {
  mustBeUnprotected(self);
  const { sheet, table } = self;
  const at = placeOf(index, table.area.columns);
  const block = blockOf(values);
  if (block && block.length !== table.area.rows) throw invalidArgument();
  makeRoom(self, "columns", table.area.column + at, 1);
  const taken = new Set(table.columns.map((column) => column.toLowerCase()));
  const wanted = typeof name === "string" ? name : "";
  table.columns.splice(at, 0, freeName(wanted, at, taken));
  const area = { ...table.area, column: table.area.column + at, columns: 1 };
  if (table.hasHeader) Object.assign(ensureCell(sheet, area.row, area.column), { value: table.columns[at] ?? "" });
  if (block) writeEntries({ ...self, area }, block);
  if (wanted !== "" && block && table.hasHeader) writeEntries({ ...self, area: { ...area, rows: 1 } }, [[wanted]]);
  return at;
}

function placeOf(index: unknown, count: number): number {
  if (index === null || index === undefined || index === -1) return count;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || index > count) throw invalidArgument();
  return index;
}

/** One value stands for a block of one; null for nothing to write. */
function blockOf(values: unknown): readonly unknown[] | null {
  if (values === null || values === undefined) return null;
  const block: readonly unknown[] | null = Array.isArray(values) ? values : null;
  return block ?? [[values]];
}

/** Widens a table by empty rows or columns; cells behind it move only when they are in the way. */
function makeRoom(self: TableHandle, axis: "rows" | "columns", at: number, count: number): void {
  const { sheet, table, session } = self;
  const isRows = axis === "rows";
  const end = isRows ? table.area.row + table.area.rows : table.area.column + table.area.columns;
  const behind = isRows ? { ...table.area, row: end, rows: count } : { ...table.area, column: end, columns: count };
  const across = isRows
    ? { first: table.area.column, last: table.area.column + table.area.columns - 1 }
    : { first: table.area.row, last: table.area.row + table.area.rows - 1 };
  if (at < end || !isFree({ sheet }, behind))
    shiftCells({ session, sheet }, { kind: "insert", axis, at, count, across });
  if (at === end) table.area = { ...table.area, [axis]: table.area[axis] + count };
}

/** Takes rows or columns out of a table; the cells behind it move up or left. */
export function takeOut(self: TableHandle, shift: Omit<CellShift, "kind" | "across">): void {
  mustBeUnprotected(self);
  const { area } = self.table;
  const across =
    shift.axis === "rows"
      ? { first: area.column, last: area.column + area.columns - 1 }
      : { first: area.row, last: area.row + area.rows - 1 };
  shiftCells(self, { ...shift, kind: "delete", across });
  self.session.calculation.wordChanged(self.table.name);
  self.session.calculation.wordChanged("#REF!");
}

/** Excel: new rows look like the row above them. */
function copyLook(
  { sheet, table }: Pick<TableHandle, "sheet" | "table">,
  from: number,
  to: number,
  count: number,
): void {
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
    const style = cellOf(sheet, from, column)?.style ?? 0;
    for (let row = to; style !== 0 && row < to + count; row += 1) ensureCell(sheet, row, column).style = style;
  }
}
