import type { TableModel } from "../grid/table.ts";
import { isDateFormat } from "../domain/numberFormat.ts";
import { DAYS_FROM_1904_TO_1900 } from "../domain/serialDate.ts";

/** A table whose dates are the serial numbers of a workbook that counts from 1904, where it does. */
export function inDateSystem(table: TableModel, date1904: boolean): TableModel {
  if (!date1904) return table;
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        const { value, format } = cell;
        const isDay = typeof value === "number" && isDateFormat(format);
        return isDay ? { ...cell, value: value - DAYS_FROM_1904_TO_1900 } : cell;
      }),
    ),
  };
}
