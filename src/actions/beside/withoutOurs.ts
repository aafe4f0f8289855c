import { type Area, contains } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { isBlank } from "../../grid/scalar.ts";
import { isOurHeading, LONGEST_RATING } from "../../report/beside/besideKinds.ts";
import type { TableInfo, WorkbookReading } from "../../workbook/reading.ts";
import { columnKey } from "../ownNames.ts";

/**
 * A workbook as a council has it, without the columns that we put beside its registers: they are no ratings of the council's, and a register is
 * no other for them. They are known by their names and, where those are lost, by their headings; a copy of a sheet has them as well.
 */
export function withoutOurs({
  grids,
  tables,
  names,
}: Pick<WorkbookReading, "grids" | "tables" | "names">): Pick<WorkbookReading, "grids" | "tables"> {
  const ours = new Map(grids.map((grid) => [grid.sheet, ourAreas(grid, names)]));
  return {
    grids: grids.map((grid) => without(grid, ours.get(grid.sheet) ?? [])),
    tables: tables.map((table) => narrowed(table, ours.get(table.sheet) ?? [])),
  };
}

function ourAreas(grid: Grid, names: WorkbookReading["names"]): readonly Area[] {
  const named = names.flatMap(({ name, refersTo }) =>
    columnKey(name) !== null && refersTo?.sheet === grid.sheet && refersTo.area.columns === 1
      ? [grownDown(grid, refersTo.area)]
      : [],
  );
  return [...named, ...headed(grid).filter(({ row, column }) => !named.some((area) => contains(area, row, column)))];
}

/** A named column with the cells directly below it, into which a person has filled its formula. */
function grownDown(grid: Grid, area: Area): Area {
  let rows = area.rows;
  while (!isBlank(cellAt(grid, area.row + rows, area.column).value)) rows += 1;
  return { ...area, rows };
}

/** Rows without an item are empty in a column of ours, but seldom two below each other. */
const MOST_EMPTY = 2;

/** The columns below headings of ours that no name is over. */
function headed(grid: Grid): readonly Area[] {
  return grid.values.flatMap((line, r) =>
    line.flatMap((value, c): readonly Area[] => {
      if (typeof value !== "string" || !isOurHeading(value)) return [];
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      const end = grid.area.row + grid.area.rows;
      let last = row;
      for (let at = row + 1; at < end && at - last <= MOST_EMPTY + 1; at++)
        if (isOurs(cellAt(grid, at, column).value)) last = at;
      return [{ row, column, rows: last - row + 1, columns: 1 }];
    }),
  );
}

const isOurs = (value: unknown): boolean =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_RATING;

/** A sheet with the cells of some areas empty; its last columns go where nothing else stands in them. */
function without(grid: Grid, areas: readonly Area[]): Grid {
  if (areas.length === 0) return grid;
  const isOut = (r: number, c: number): boolean =>
    areas.some((area) => contains(area, grid.area.row + r, grid.area.column + c));
  const kept = <T>(lines: readonly (readonly T[])[], empty: T): T[][] =>
    lines.map((line, r) => line.map((one, c) => (isOut(r, c) ? empty : one)));
  const values = kept(grid.values, "");
  const isOurColumn = (c: number): boolean => areas.some(({ column }) => column === grid.area.column + c);
  let columns = grid.area.columns;
  while (columns > 1 && isOurColumn(columns - 1) && values.every((line) => line[columns - 1] === "")) columns -= 1;
  const cut = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    lines.map((line) => line.slice(0, columns));
  return {
    ...grid,
    area: { ...grid.area, columns },
    values: cut(values),
    text: cut(kept(grid.text, "")),
    formats: cut(grid.formats),
    ...(grid.formulas ? { formulas: cut(kept(grid.formulas, "")) } : {}),
  };
}

/** An Excel table without the columns of ours at its end. */
function narrowed(table: TableInfo, areas: readonly Area[]): TableInfo {
  let { columns } = table.area;
  const isOurs = (column: number): boolean =>
    areas.some((area) => area.column === column && contains(table.area, area.row, column));
  while (columns > 1 && isOurs(table.area.column + columns - 1)) columns -= 1;
  return columns === table.area.columns ? table : { ...table, area: { ...table.area, columns } };
}
