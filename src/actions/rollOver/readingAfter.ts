import type { Area } from "../../grid/area.ts";
import { shiftArea } from "../../grid/shift.ts";
import { type GivenCell, withCells, withColumns } from "../../grid/withColumns.ts";
import { turnOver } from "../../domain/recognise/turnOver.ts";
import type { Grid } from "../../grid/grid.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { isTableOf, placedColumns, type SheetInsert, shiftsOn, widened } from "./linesAfter.ts";
import type { CellPlan } from "./cellPlans.ts";
import { type GrownMerge, grownMerges } from "./grownMerges.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** A workbook as it will read once the columns and rows of the next period are put in and the cells are written. */
export function readingAfter(
  reading: WorkbookReading,
  registers: readonly RegisterPlan[],
  inserts: readonly SheetInsert[],
  cells: readonly CellPlan[],
): WorkbookReading {
  const area = (sheet: string, before: Grid["area"]): Grid["area"] =>
    shiftsOn(sheet, inserts).reduce((moved, shift) => shiftArea(moved, shift) ?? moved, before);
  const merges = grownMerges(registers, inserts);
  return {
    ...reading,
    grids: reading.grids.map((grid) => {
      const wide = inserts.reduce(
        (moved, insert) => (insert.sheet === grid.sheet ? withLines(moved, insert) : moved),
        grid,
      );
      const given = cells.flatMap((cell) => (cell.place.sheet === grid.sheet ? [givenCell(cell)] : []));
      const stands = { ...wide, merged: wide.merged.map((merged) => grownFrom(merged, grid.sheet, merges)) };
      return wide === grid && given.length === 0 ? stands : withCells(withoutFormulas(stands), given);
    }),
    tables: reading.tables.map((table) => {
      const own = registers.find((one) => isTableOf(table, one));
      const news = own ? placedColumns(own, inserts).map(({ at }) => at) : [];
      const moved = area(table.sheet, table.area);
      return { ...table, area: own ? widened(moved, own.axis, news) : moved };
    }),
    names: reading.names.map((name) =>
      name.refersTo === null
        ? name
        : { ...name, refersTo: { ...name.refersTo, area: area(name.refersTo.sheet, name.refersTo.area) } },
    ),
  };
}

const withLines = (grid: Grid, { axis, at, count }: SheetInsert): Grid =>
  axis === "columns" ? withColumns(grid, at, count) : turnOver(withColumns(turnOver(grid), at, count));

/** What formulas say once columns were put in is for Excel to know. */
const withoutFormulas = ({ sheet, area, values, text, formats, merged, hiddenRows, hiddenColumns }: Grid): Grid => ({
  ...{ sheet, area, values, text, formats, merged, hiddenRows, hiddenColumns },
});

/** A merged area as it is once those at whose end columns are put in have grown. */
const grownFrom = (merged: Area, on: string, merges: readonly GrownMerge[]): Area =>
  merges.find(({ sheet, moved }) => sheet === on && moved.row === merged.row && moved.column === merged.column)
    ?.grown ?? merged;

const givenCell = ({ place, after, text }: CellPlan): GivenCell => ({
  ...{ row: place.row, column: place.column },
  ...{ value: after.value, text, format: after.format },
});
