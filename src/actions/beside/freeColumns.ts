import { type Area, areaAddress, columnLetters, intersection, LAST_COLUMN } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import type { Layout } from "../../domain/layout.ts";
import type { TableInfo } from "../../workbook/reading.ts";

/** Free columns to the right of a register, or why there are none and what to do. */
export type FreeColumns =
  { readonly kind: "free"; readonly columns: readonly number[] } | { readonly kind: "none"; readonly why: string };

/** What stands on a register's sheet. */
export interface Surroundings {
  readonly grid: Grid;
  /** The other registers of the sheet. */
  readonly others: readonly Layout[];
  readonly tables: readonly TableInfo[];
  /** What a cell holds, where that was asked for: a formula may show nothing. */
  readonly contentAt: (row: number, column: number) => CellContent | null;
}

/** How many columns to the right of a register are looked at. */
export const LOOKED_AT = 6;

/**
 * The first free columns to the right of a register, next to each other. Free means that nothing stands in any of its rows, from its headings to
 * its last row: no value, no formula that shows nothing, no merged or hidden cells, no other list or table. What floats over the cells, such as a
 * chart, is not seen. Nothing is ever moved to make room.
 */
export function freeColumns(layout: Layout, count: number, around: Surroundings): FreeColumns {
  const first = layout.area.column + layout.area.columns;
  const starts =
    layout.table === null ? Array.from({ length: LOOKED_AT - count + 1 }, (_, index) => first + index) : [first];
  for (const start of starts) {
    const area: Area = { ...layout.area, column: start, columns: count };
    const neighbour = listIn(area, layout, around);
    if (neighbour !== null) return none(layout, area, neighbour);
    if (start + count - 1 <= LAST_COLUMN && isFree(area, around))
      return { kind: "free", columns: Array.from({ length: count }, (_, index) => start + index) };
  }
  return none(layout, { ...layout.area, column: first, columns: count }, null);
}

/** Another list or table in an area, by its name; columns beyond it would be taken for its own. */
function listIn(area: Area, { table: own }: Layout, { others, tables }: Surroundings): string | null {
  const list = others.find((one) => intersection(one.area, area) !== null);
  const table = tables.find((one) => one.name !== own && intersection(one.area, area) !== null);
  return list?.name ?? table?.name ?? null;
}

function isFree(area: Area, { grid, contentAt }: Surroundings): boolean {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  if (columns.some((column) => grid.hiddenColumns.has(column))) return false;
  if (grid.merged.some((merged) => intersection(merged, area) !== null)) return false;
  return rows.every((row) =>
    columns.every((column) => {
      const { value, formula } = contentAt(row, column) ?? { ...cellAt(grid, row, column), formula: null };
      return value === "" && formula === null;
    }),
  );
}

function none({ name, sheet, table }: Layout, area: Area, neighbour: string | null): FreeColumns {
  const letters = [area.column, area.column + area.columns - 1].map(columnLetters);
  const where = `${letters[0] === letters[1] ? `column ${letters[0] ?? ""}` : `columns ${letters.join(" to ")}`} of ${sheet}`;
  const what =
    neighbour === null
      ? `There is no room beside ${name}: something stands in ${where} in its rows (${areaAddress(area)}).`
      : `There is no room beside ${name}: "${neighbour}" stands in ${where}.`;
  const isTable = table !== null && neighbour === null;
  const todo = isTable ? "The columns have to stand right next to the table." : "Nothing of yours is moved.";
  return {
    kind: "none",
    why: `${what} ${todo} Put in empty columns there yourself (select the columns, then Insert), and try again. Nothing was changed.`,
  };
}
