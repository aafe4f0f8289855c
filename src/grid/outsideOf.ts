import { type Area, intersection } from "./area.ts";

/** The parts of an area that lie outside another: up to four rectangles, none where it lies inside. */
export function outsideOf(area: Area, other: Area): readonly Area[] {
  const both = intersection(area, other);
  if (both === null) return [area];
  const below = both.row + both.rows;
  const beside = both.column + both.columns;
  return [
    { ...area, rows: both.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...both, column: area.column, columns: both.column - area.column },
    { ...both, column: beside, columns: area.column + area.columns - beside },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
