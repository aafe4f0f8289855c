import type { Area } from "./area.ts";

/** Rectangles that cover the same cells as the given ones, fewer where neighbours can be joined; none is given twice. */
export function joinAreas(areas: readonly Area[]): readonly Area[] {
  return joinAcross(joinDown(joinAcross(areas)));
}

/** Joins areas of the same columns that touch or overlap from top to bottom. */
const joinDown = (areas: readonly Area[]): readonly Area[] => joinAcross(areas.map(turned)).map(turned);

/** Joins areas of the same rows that touch or overlap from left to right. */
function joinAcross(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last?.row === area.row && last.rows === area.rows && area.column <= last.column + last.columns) {
      const right = Math.max(last.column + last.columns, area.column + area.columns);
      joined[joined.length - 1] = { ...last, columns: right - last.column };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

/** An area with its rows and columns exchanged. */
const turned = (area: Area): Area => ({
  row: area.column,
  column: area.row,
  rows: area.columns,
  columns: area.rows,
});
