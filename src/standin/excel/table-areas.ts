import type { Area } from "../../grid/area.ts";
import { itemNotFound } from "../protocol/refusal.ts";
import type { BookTable } from "../../xlsx/book.ts";

/** The header row of a table. Refused when it has none. */
export function headerArea(table: BookTable): Area {
  if (!table.hasHeader) throw itemNotFound();
  return { ...table.area, rows: 1 };
}

/** The totals row of a table. Refused when it has none. */
export function totalsArea(table: BookTable): Area {
  if (!table.hasTotals) throw itemNotFound();
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

/** The rows between header and totals; a table has at least one. */
export function bodyArea({ area, hasHeader, hasTotals }: BookTable): Area {
  const top = hasHeader ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (hasTotals ? 1 : 0) };
}

/** One column of an area. */
export const columnOf = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
