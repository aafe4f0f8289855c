import type { Area } from "../../../grid/area.ts";
import type { CellPlace, Cursor } from "./cursor.ts";

/** How a cell shows that it is selected, as class names; an empty text when it is not. */
export function marksOf({ area, active }: Cursor, at: CellPlace, drawn: Area): string {
  const bottom = drawn.row + drawn.rows - 1;
  const right = drawn.column + drawn.columns - 1;
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (bottom < area.row || drawn.row > lastRow || right < area.column || drawn.column > lastColumn) return "";
  const isActive = at.row === active.row && at.column === active.column;
  const edges = [
    ...(drawn.row <= area.row ? ["edge-top"] : []),
    ...(bottom >= lastRow ? ["edge-bottom"] : []),
    ...(drawn.column <= area.column ? ["edge-left"] : []),
    ...(right >= lastColumn ? ["edge-right"] : []),
  ];
  return ["selected", ...(isActive ? ["active"] : []), ...edges].join(" ");
}

/** Whether a row has anything to show of the selection. */
export const isRowSelected = ({ area }: Cursor, row: number): boolean => row >= area.row && row < area.row + area.rows;

/** Whether a column has anything to show of the selection. */
export const isColumnSelected = ({ area }: Cursor, column: number): boolean =>
  column >= area.column && column < area.column + area.columns;
