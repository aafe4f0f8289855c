import { type Area, areaBetween } from "../../../grid/area.ts";

/** One cell. Rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a person is: the cell that takes what is typed, the corner across from which the selection is stretched, and all that is selected. */
export interface Cursor {
  readonly active: CellPlace;
  readonly corner: CellPlace;
  readonly area: Area;
}

/** The cursor on one cell, or on an area whose first cell takes what is typed. */
export const cursorAt = (area: Area): Cursor => ({
  active: { row: area.row, column: area.column },
  corner: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  area,
});

/**
 * The cursor whose selection reaches from the active cell to a corner; merged cells that it touches are selected whole.
 */
export function stretched(merged: readonly Area[], active: CellPlace, corner: CellPlace): Cursor {
  const area = areaBetween(active.row, active.column, corner.row, corner.column);
  return { active, corner, area: withMerged(merged, area) };
}

/** The smallest area around another that cuts no merged cells. */
export function withMerged(merged: readonly Area[], area: Area): Area {
  let grown = area;
  for (let before: Area | null = null; before !== grown;) {
    before = grown;
    for (const each of merged) if (meets(each, grown)) grown = around(grown, each);
  }
  return grown;
}

const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The area around both; the very same one when it has the other already. */
function around(area: Area, other: Area): Area {
  const row = Math.min(area.row, other.row);
  const column = Math.min(area.column, other.column);
  const rows = Math.max(area.row + area.rows, other.row + other.rows) - row;
  const columns = Math.max(area.column + area.columns, other.column + other.columns) - column;
  const same = row === area.row && column === area.column && rows === area.rows && columns === area.columns;
  return same ? area : { row, column, rows, columns };
}

/** The merged cells that a cell belongs to, else the cell alone. */
export const cellArea = (merged: readonly Area[], { row, column }: CellPlace): Area =>
  merged.find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  ) ?? { row, column, rows: 1, columns: 1 };
