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
  const read = <T>(row: number, field: FieldName, as: (one: FieldCell) => T): T | null => {
    const column = columnOf(layout, field);
    return column === null ? null : as(at(row, column));
  };
  return {
    at,
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
