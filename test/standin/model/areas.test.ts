import fc from "fast-check";

import { type Area, contains } from "../../../src/grid/area.ts";
import { cellsIn, ensureCell, putCell } from "../../../src/standin/model/cells.ts";
import { boundingArea, isOnSheet, isUnbounded, usedArea, WHOLE_SHEET } from "../../../src/standin/model/extent.ts";
import { subtractArea } from "../../../src/standin/model/subtract.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";

const small = fc.record({
  row: fc.integer({ min: 0, max: 8 }),
  column: fc.integer({ min: 0, max: 8 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

function places(area: Area): string[] {
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) found.push(`${row},${column}`);
  }
  return found;
}

it("what is left of an area and what was taken out make up the area, each cell once", () => {
  fc.assert(
    fc.property(small, small, (area, taken) => {
      const left = subtractArea(area, taken).flatMap(places);
      const expected = places(area).filter((place) => !places(taken).includes(place));
      expect([...left].sort()).toStrictEqual(expected.sort());
    }),
  );
});

it("the area around two areas holds both and is no larger than it need be", () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const both = boundingArea(a, b);
      const inside = [...places(a), ...places(b)].every((place) => places(both).includes(place));
      expect(inside).toBe(true);
      expect([both.row, both.column]).toStrictEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
    }),
  );
});

it("finds exactly the cells of an area, by whichever way is shorter", () => {
  const cells = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    selector: ([row, column]) => `${row},${column}`,
  });
  fc.assert(
    fc.property(cells, small, (filled, area) => {
      const sheet = emptySheet("1", "Sheet1");
      for (const [row, column] of filled) ensureCell(sheet, row, column).value = "x";
      const found = [...cellsIn(sheet, area)].map(({ row, column }) => `${row},${column}`);
      const expected = filled
        .filter(([row, column]) => contains(area, row, column))
        .map(([row, column]) => `${row},${column}`);
      expect(found.sort()).toStrictEqual(expected.sort());
    }),
  );
});

it("takes a row away with its last cell", () => {
  const sheet = emptySheet("1", "Sheet1");
  ensureCell(sheet, 3, 4);
  putCell(sheet, 3, 4, null);
  expect(sheet.rows.size).toBe(0);
});

it("gives a new cell the look of its column", () => {
  const sheet = emptySheet("1", "Sheet1");
  sheet.columnFormats.set(2, { width: null, hidden: false, style: 7 });
  expect([ensureCell(sheet, 0, 2).style, ensureCell(sheet, 0, 3).style]).toStrictEqual([7, 0]);
});

it("counts looks as used unless only values are asked for", () => {
  const sheet = emptySheet("1", "Sheet1");
  expect(usedArea(sheet, WHOLE_SHEET, false)).toBeNull();
  ensureCell(sheet, 5, 5).style = 1;
  ensureCell(sheet, 2, 2).formula = "A1";
  expect(usedArea(sheet, WHOLE_SHEET, true)).toStrictEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(usedArea(sheet, WHOLE_SHEET, false)).toStrictEqual({ row: 2, column: 2, rows: 4, columns: 4 });
  expect(usedArea(sheet, { row: 0, column: 0, rows: 2, columns: 9 }, false)).toBeNull();
});

it.each([
  [WHOLE_SHEET, true, true],
  [{ ...WHOLE_SHEET, rows: 1 }, true, true],
  [{ ...WHOLE_SHEET, columns: 1 }, true, true],
  [{ row: 0, column: 0, rows: 1, columns: 1 }, true, false],
  [{ row: 1, column: 0, rows: 1_048_576, columns: 1 }, false, true],
  [{ row: -1, column: 0, rows: 1, columns: 1 }, false, false],
  [{ row: 0, column: 0, rows: 0, columns: 1 }, false, false],
  [{ row: 0.5, column: 0, rows: 1, columns: 1 }, false, false],
])("says whether %j lies on a sheet, and whether it has no end", (area, on, endless) => {
  expect([isOnSheet(area), isUnbounded(area)]).toStrictEqual([on, endless]);
});
