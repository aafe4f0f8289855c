import type { GridCell } from "../grid/grid.ts";
import { isDateFormat } from "../domain/numberFormat.ts";
import { DAYS_FROM_1904_TO_1900 } from "../domain/serialDate.ts";

/** A cell of one of our sheets with its date as if the workbook counted from 1900. */
export function inDays(cell: GridCell, date1904: boolean): GridCell {
  const { value, format } = cell;
  const isLate = date1904 && typeof value === "number" && isDateFormat(format);
  return isLate ? { ...cell, value: value + DAYS_FROM_1904_TO_1900 } : cell;
}
