import fc from "fast-check";
import type { Area } from "../../src/grid/area.ts";

/** Areas of a corner of a sheet that is small enough for them to meet often. */
export const smallAreas: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

/** The cells that areas cover, each once, as `row,column`. */
export function cellsOf(areas: readonly Area[]): ReadonlySet<string> {
  const cells: string[] = [];
  for (const { row, column, rows, columns } of areas) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) cells.push(`${r},${c}`);
    }
  }
  return new Set(cells.sort());
}
