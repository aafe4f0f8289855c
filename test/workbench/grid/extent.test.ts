import { LAST_COLUMN, LAST_ROW } from "../../../src/grid/area.ts";
import { WHOLE_SHEET } from "../../../src/standin/model/extent.ts";
import { extentOf, withRoomFor } from "../../../src/workbench/page/grid/extent.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";

const cell = { value: "x", isError: false, formula: null, arrayArea: null, style: 0 };

it("shows some of an empty sheet", () => {
  expect(extentOf(emptySheet("1", "A"))).toStrictEqual({ rows: 100, columns: 26 });
});

it("reaches behind the last used cell and the merged cells", () => {
  const sheet = emptySheet("1", "A");
  sheet.rows.set(200, new Map([[40, cell]]));
  const used = extentOf(sheet);
  expect(used.rows).toBeGreaterThan(201);
  expect(used.columns).toBeGreaterThan(41);
  sheet.merged.push({ row: 0, column: 0, rows: 900, columns: 1 });
  expect(extentOf(sheet).rows).toBeGreaterThan(900);
});

it("grows in steps as the selection moves on, so that most moves change nothing", () => {
  const at = (row: number) => withRoomFor({ rows: 100, columns: 26 }, { row, column: 0, rows: 1, columns: 1 }).rows;
  expect([at(0), at(69), at(70), at(119), at(120)]).toStrictEqual([100, 100, 150, 150, 200]);
});

it("never goes beyond the sheet", () => {
  const corner = { row: LAST_ROW, column: LAST_COLUMN, rows: 1, columns: 1 };
  const whole = { rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
  expect(withRoomFor({ rows: 100, columns: 26 }, corner)).toStrictEqual(whole);
});

it("needs no more room for whole rows, whole columns or the whole sheet", () => {
  const extent = { rows: 100, columns: 26 };
  expect(withRoomFor(extent, WHOLE_SHEET)).toStrictEqual(extent);
  expect(withRoomFor(extent, { ...WHOLE_SHEET, column: 3, columns: 1 })).toStrictEqual(extent);
  expect(withRoomFor(extent, { ...WHOLE_SHEET, row: 3, rows: 1 })).toStrictEqual(extent);
});
