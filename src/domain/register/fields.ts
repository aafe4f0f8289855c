import type { Place } from "../../grid/area.ts";
import { cellAt, type Grid, type GridCell } from "../../grid/grid.ts";
import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import { isDateFormat } from "../numberFormat.ts";
import { readDate } from "../reading/date.ts";
import { listWords, wordsOf } from "../reading/words.ts";
import { DAYS_FROM_1904_TO_1900 } from "../serialDate.ts";
import type { Dated, Told } from "./item.ts";

/** The first column of a register that means a field; null when there is none. */
export const columnOf = (layout: Layout, field: FieldName): FieldColumn | null =>
  layout.fields.find((column) => column.field === field) ?? null;

/** All columns of a register that mean a field: an actual may stand in several, one a period. */
export const columnsOf = (layout: Layout, field: FieldName): readonly FieldColumn[] =>
  layout.fields.filter((column) => column.field === field);

/** A row and a column of a register that together give a field of an item. */
export interface FieldSpot {
  readonly row: number;
  readonly column: FieldColumn;
}

/**
 * Where an item's cells of a field stand: in its own row, in the columns of the field. Where the item has several rows (`Actual`, `Target`) the
 * row of the field, in the columns of the periods, and for fields without a row the first of its rows that says anything.
 */
export function spotsOf(
  layout: Layout,
  row: number,
  field: FieldName,
  says: (spot: FieldSpot) => boolean,
): readonly FieldSpot[] {
  const parts = (layout.parts ?? []).filter(({ item }) => item === row);
  const own = columnsOf(layout, field).map((column) => ({ row, column }));
  if (parts.length === 0) return own;
  const part = parts.find((one) => one.field === field);
  const across = part ? columnsOf(layout, "actual").map((column) => ({ row: part.row, column })) : [];
  if (field === "actual") return across;
  return [...across, ...own.map((spot) => parts.map((one) => ({ ...spot, row: one.row })).find(says) ?? spot)];
}

/** Whether a register has a row for each indicator and period. */
export const isLong = (layout: Layout): boolean => columnOf(layout, "period") !== null;

/** A cell of a register: where it stands on its sheet and what it holds. */
export interface FieldCell {
  readonly place: Place;
  readonly cell: GridCell;
}

/** Reads a register's cells by item row and field. */
export interface RowReader {
  readonly at: (row: number, column: FieldColumn) => FieldCell;
  /** Where the cells of a field stand for the item of a row. */
  readonly spots: (row: number, field: FieldName) => readonly FieldSpot[];
  /** The words of a field's cell; null when the register has no such column. */
  readonly told: (row: number, field: FieldName) => Told | null;
  /** The same of a cell that lists things on lines of their own: `; ` between them. */
  readonly list: (row: number, field: FieldName) => Told | null;
  readonly dated: (row: number, field: FieldName) => Dated | null;
}

/**
 * A reader over a register's sheet. In a register that lists its items across, rows and columns change places.
 * @param date1904 whether the workbook counts its dates from 1904; they are read as if it counted from 1900
 */
export function rowReader(grid: Grid, layout: Layout, date1904: boolean): RowReader {
  const at: RowReader["at"] = (itemRow, { column: fieldColumn }) => {
    const [row, column] = layout.orientation === "rows" ? [itemRow, fieldColumn] : [fieldColumn, itemRow];
    const cell = cellAt(grid, row, column);
    return { place: { sheet: grid.sheet, row, column }, cell: date1904 ? from1904(cell) : cell };
  };
  const spots: RowReader["spots"] = (row, field) =>
    spotsOf(layout, row, field, (spot) => wordsOf(at(spot.row, spot.column).cell) !== "");
  const read = <T>(row: number, field: FieldName, as: (one: FieldCell) => T): T | null => {
    const [spot] = spots(row, field);
    return spot === undefined ? null : as(at(spot.row, spot.column));
  };
  return {
    at,
    spots,
    told: (row, field) => read(row, field, ({ place, cell }) => ({ place, words: wordsOf(cell) })),
    list: (row, field) => read(row, field, ({ place, cell }) => ({ place, words: listWords(cell) })),
    dated: (row, field) =>
      read(row, field, ({ place, cell }) => ({ place, words: wordsOf(cell), reading: readDate(cell) })),
  };
}

/** A cell of a workbook that counts its dates from 1904, as one that counts from 1900 would hold it. */
function from1904(cell: GridCell): GridCell {
  const { value, format } = cell;
  return typeof value === "number" && isDateFormat(format) ? { ...cell, value: value + DAYS_FROM_1904_TO_1900 } : cell;
}
