import fc from "fast-check";
import { type Area, intersection } from "../../../src/grid/area.ts";
import { cellArea, cursorAt, stretched, withMerged } from "../../../src/workbench/page/grid/cursor.ts";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** B2:C3, and C3's neighbour E5:F5. */
const MERGED = [area(1, 1, 2, 2), area(4, 4, 1, 2)];

it("stands on the first cell of an area and reaches to its last", () => {
  expect(cursorAt(area(2, 3, 4, 5))).toStrictEqual({
    ...{ active: { row: 2, column: 3 }, corner: { row: 5, column: 7 }, area: area(2, 3, 4, 5) },
  });
});

it.each<[because: string, from: [number, number], to: [number, number], selected: Area]>([
  ["one cell", [7, 7], [7, 7], area(7, 7)],
  ["downwards and to the right", [5, 0], [6, 2], area(5, 0, 2, 3)],
  ["upwards and to the left", [6, 2], [5, 0], area(5, 0, 2, 3)],
  ["merged cells are never cut", [0, 0], [1, 1], area(0, 0, 3, 3)],
  ["from inside merged cells", [2, 2], [2, 3], area(1, 1, 2, 3)],
  ["merged cells that others bring in", [2, 2], [4, 4], area(1, 1, 4, 5)],
])("selects %s", (_because, [row, column], [toRow, toColumn], selected) => {
  const cursor = stretched(MERGED, { row, column }, { row: toRow, column: toColumn });
  expect(cursor.area).toStrictEqual(selected);
  expect(cursor.active).toStrictEqual({ row, column });
});

it.each<[because: string, at: [number, number], found: Area]>([
  ["a cell alone", [0, 0], area(0, 0)],
  ["the first of merged cells", [1, 1], area(1, 1, 2, 2)],
  ["the last of merged cells", [2, 2], area(1, 1, 2, 2)],
  ["a cell beside merged cells", [3, 1], area(3, 1)],
])("knows %s", (_because, [row, column], found) => {
  expect(cellArea(MERGED, { row, column })).toStrictEqual(found);
});

const small = fc.integer({ min: 0, max: 8 });
const areas = fc.record({
  row: small,
  column: small,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

it("holds every merged cell that it touches whole, and no cell in vain once it holds them", () => {
  fc.assert(
    fc.property(fc.array(areas, { maxLength: 5 }), areas, (merged, selected) => {
      const grown = withMerged(merged, selected);
      for (const each of merged) {
        const common = intersection(each, grown);
        expect(common === null || JSON.stringify(common) === JSON.stringify(intersection(each, each))).toBe(true);
      }
      expect(withMerged(merged, grown)).toStrictEqual(grown);
      expect(withMerged([], selected)).toStrictEqual(selected);
    }),
  );
});
