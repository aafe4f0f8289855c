import { type Area, intersection } from "../../grid/area.ts";

/** What is left of an area when another is taken out of it: up to four areas, none when it is covered. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: readonly Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
