import { cellAt } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";

const columnsOf = ({ area }: StandingTable): readonly number[] =>
  Array.from({ length: area.columns }, (_, index) => area.column + index);

const headingAt = ({ grid }: StandingTable, row: number, column: number): string =>
  grid === null ? "" : String(cellAt(grid, row, column).value).trim();

/** The row of a table's headings, from 0 on the sheet: the first that has one of those looked for, as a person may have put rows above it; else where we write it. */
export function headerRow(standing: StandingTable, isHeading: (heading: string) => boolean): number {
  const { area } = standing;
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const found = rows.find((row) => columnsOf(standing).some((column) => isHeading(headingAt(standing, row, column))));
  return found ?? area.row + NOTE_ROWS + 1;
}

/** The columns of a table, from 0 on the sheet, by their headings; of two alike the first. */
export function columnsHeaded(standing: StandingTable, row: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const column of columnsOf(standing)) {
    const heading = headingAt(standing, row, column);
    if (heading !== "" && !found.has(heading)) found.set(heading, column);
  }
  return found;
}
