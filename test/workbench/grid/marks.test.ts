import { isColumnSelected, isRowSelected, marksOf } from "../../../src/workbench/page/grid/marks.ts";
import { pointed, type Target } from "../../../src/workbench/page/grid/pointed.ts";
import { cursorAt, stretched } from "../../../src/workbench/page/grid/cursor.ts";
import { areaAddress } from "../../../src/grid/area.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
/** B2:D4, typing into B2. */
const CURSOR = stretched([], { row: 1, column: 1 }, { row: 3, column: 3 });

it.each<[because: string, row: number, column: number, marks: string]>([
  ["a cell outside", 0, 0, ""],
  ["a cell beside", 1, 4, ""],
  ["the active cell, at a corner", 1, 1, "selected active edge-top edge-left"],
  ["one inside", 2, 2, "selected"],
  ["one at the lower edge", 3, 2, "selected edge-bottom"],
  ["the last one", 3, 3, "selected edge-bottom edge-right"],
])("marks %s", (_because, row, column, marks) => {
  expect(marksOf(CURSOR, { row, column }, one(row, column))).toBe(marks);
});

it("marks merged cells by where they reach", () => {
  const merged = { row: 1, column: 1, rows: 3, columns: 3 };
  const all = "selected active edge-top edge-bottom edge-left edge-right";
  expect(marksOf(cursorAt(merged), { row: 1, column: 1 }, merged)).toBe(all);
});

it("marks the heads of what is selected", () => {
  expect([0, 1, 3, 4].map((row) => isRowSelected(CURSOR, row))).toStrictEqual([false, true, true, false]);
  expect([0, 1, 3, 4].map((column) => isColumnSelected(CURSOR, column))).toStrictEqual([false, true, true, false]);
});

describe("pressing", () => {
  const sheet = emptySheet("1", "A");
  sheet.merged.push({ row: 5, column: 5, rows: 2, columns: 2 });

  it.each<[because: string, target: Target, extend: boolean, selected: string]>([
    ["a cell", { kind: "cell", place: { row: 7, column: 0 } }, false, "A8"],
    ["merged cells", { kind: "cell", place: { row: 6, column: 6 } }, false, "F6:G7"],
    ["a cell with Shift", { kind: "cell", place: { row: 0, column: 0 } }, true, "A1:B2"],
    ["a row's head", { kind: "row", row: 4 }, false, "A5:XFD5"],
    ["another row's head with Shift", { kind: "row", row: 3 }, true, "A2:XFD4"],
    ["a column's head", { kind: "column", column: 2 }, false, "C1:C1048576"],
    ["another column's head with Shift", { kind: "column", column: 3 }, true, "B1:D1048576"],
    ["the corner", { kind: "corner" }, false, "A1:XFD1048576"],
  ])("%s selects", (_because, target, extend, selected) => {
    expect(areaAddress(pointed(sheet, CURSOR, target, extend).area)).toBe(selected);
  });

  it("merged cells makes their first one the active one", () => {
    const cursor = pointed(sheet, CURSOR, { kind: "cell", place: { row: 6, column: 6 } }, false);
    expect(cursor.active).toStrictEqual({ row: 5, column: 5 });
  });
});
