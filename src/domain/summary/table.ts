import type { Place } from "../../grid/area.ts";
import type { GridCell } from "../../grid/grid.ts";

/**
 * A table as it stands on a sheet, made by hand: labels, headings and cells by line. Its lines are the sheet's rows, or, turned over, its
 * columns, so that what holds of a total row is checked of a total column by the same rule.
 */
export interface SummaryTable {
  readonly sheet: string;
  /** From the top (or the left), those of headings left out. */
  readonly lines: readonly Line[];
  /** Across: what each line has a cell for, those of the labels left out. */
  readonly across: readonly Line[];
  /** The cell of a line; both count from 0 on the sheet. */
  readonly cell: (line: number, across: number) => GridCell;
  readonly place: (line: number, across: number) => Place;
}

/** A row or column of a table: where it is, from 0 on the sheet, and what it is called; the label is empty where it has none. */
export interface Line {
  readonly at: number;
  readonly label: string;
}

/** A table with its lines across. */
export const turned = (table: SummaryTable): SummaryTable => ({
  sheet: table.sheet,
  lines: table.across,
  across: table.lines,
  cell: (line, across) => table.cell(across, line),
  place: (line, across) => table.place(across, line),
});
