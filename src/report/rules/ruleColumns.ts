import type { Area } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { RULE_HEADINGS } from "./ruleHeadings.ts";

/** The columns of section, item, setting, value and source on their sheet. */
export type RuleColumns = readonly [number, number, number, number, number];

/** How many headings make a row the header of a table of rules. */
const ENOUGH = 3;

/** The row of a table's headings; where none has them, the one below its title and so many rows of note. */
export const headerRow = (grid: Grid, area: Area, noteRows: number): number =>
  Array.from({ length: area.rows }, (_, index) => area.row + index).find((row) => isHeaderRow(grid, row, area)) ??
  area.row + noteRows + 1;

/** Whether a row of a sheet is the header of a table of rules: it has most of its headings. */
const isHeaderRow = (grid: Grid, row: number, area: Area): boolean =>
  RULE_HEADINGS.filter((heading) => columnOf(grid, row, area, heading) !== null).length >= ENOUGH;

/** Where each column stands by its heading; one whose heading is gone stands where it always did. */
export function ruleColumns(grid: Grid, row: number, area: Area): RuleColumns {
  const at = (index: 0 | 1 | 2 | 3 | 4): number =>
    columnOf(grid, row, area, RULE_HEADINGS[index]) ?? area.column + index;
  return [at(0), at(1), at(2), at(3), at(4)];
}

function columnOf(grid: Grid, row: number, { column, columns }: Area, heading: string): number | null {
  const said = heading.toLowerCase();
  const at = Array.from({ length: columns }, (_, index) => column + index).find(
    (one) =>
      String(cellAt(grid, row, one).value)
        .trim()
        .toLowerCase() === said,
  );
  return at ?? null;
}
