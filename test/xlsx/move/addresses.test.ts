import { areaAddress, parseArea } from "../../../src/grid/area.ts";
import { shiftArea } from "../../../src/grid/shift.ts";
import type { Move } from "../../../src/xlsx/move/move.ts";
import { type MoveArea, movedAddress, movedAddresses } from "../../../src/xlsx/move/movedAddress.ts";
import { filterPlaces, moveSortState, renumberFilter } from "../../../src/xlsx/move/movedFilter.ts";
import { movedFormula, MovedSheet } from "../../../src/xlsx/move/movedSheet.ts";
import { XmlEdits } from "../../../src/xlsx/xml/xmlEdits.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";

const rowsOut: MoveArea = (area) => shiftArea(area, { kind: "delete", axis: "rows", at: 2, count: 2 });

test.each<[string, string | null, string]>([
  ["A1", "A1", "above"],
  ["$A$1", "$A$1", "above, as it is written"],
  ["A3", null, "gone"],
  ["A3:B4", null, "all gone"],
  ["A2:B5", "A2:B3", "half gone"],
  ["$A$9", "A7", "below; addresses of things need no dollars"],
  ["#REF!", "#REF!", "no address"],
  ["C:C", "C:C", "whole columns"],
])("the address %s is %s: %s", (before, after) => {
  expect(movedAddress(before, rowsOut)).toBe(after);
});

test.each<[string, string | null, string]>([
  ["A1 A3 B9", "A1 B7", "one of three is gone"],
  ["  A1   B2 ", "  A1   B2 ", "nothing moved, not even a blank"],
  ["A3 A4", null, "all are gone"],
  ["A9:B9", "A7:B7", "one"],
])("the addresses %j are %j: %s", (before, after) => {
  expect(movedAddresses(before, rowsOut)).toBe(after);
});

describe("a filter", () => {
  const xml = '<autoFilter ref="B2:E9"><filterColumn colId="0"/><filterColumn colId="3" x="kept"/></autoFilter>';
  const root = parseXml(xml, "a");
  const after = (places: (column: number) => number | null): string => {
    const edits = new XmlEdits(xml);
    renumberFilter(edits, root, places);
    return edits.apply();
  };

  it("keeps to its columns", () => {
    expect(after((column) => column)).toBe(xml);
    expect(after((column) => (column === 0 ? null : column - 1))).toBe(
      '<autoFilter ref="B2:E9"><filterColumn colId="2" x="kept"/></autoFilter>',
    );
  });

  it.each<[string, (column: number) => number | null, (number | null)[]]>([
    ["nothing moved", (column) => column, [0, 1, 2, 3]],
    ["all moved", (column) => column + 2, [0, 1, 2, 3]],
    ["one put in", (column) => (column > 2 ? column + 1 : column), [0, 1, 3, 4]],
    ["the first taken out", (column) => (column === 1 ? null : column - 1), [null, 0, 1, 2]],
  ])("knows where its columns stand when %s", (_, moved, wanted) => {
    const places = filterPlaces(root, moved);
    expect([0, 1, 2, 3].map(places)).toEqual(wanted);
  });

  it("without a place leaves its columns as they are", () => {
    expect(filterPlaces(parseXml("<autoFilter/>", "a"), () => null)(3)).toBe(3);
  });
});

test("a sorting loses what it was sorted by when that is gone", () => {
  const xml = '<sortState ref="A2:B9"><sortCondition ref="A3:A4"/><sortCondition ref="B5:B9"/><extLst/></sortState>';
  const edits = new XmlEdits(xml);
  moveSortState(edits, parseXml(xml, "a"), rowsOut);
  expect(edits.apply()).toBe('<sortState ref="A2:B7"><sortCondition ref="B3:B7"/><extLst/></sortState>');
});

describe("a sheet and what happened to it and to others", () => {
  const moves: Move[] = [
    { kind: "shift", sheet: "a", sheetName: "Old", shift: { kind: "insert", axis: "rows", at: 2, count: 3 } },
    { kind: "rename", sheet: "a", from: "Old", to: "New" },
    { kind: "shift", sheet: "a", sheetName: "New", shift: { kind: "delete", axis: "columns", at: 0, count: 1 } },
    { kind: "delete", sheet: "b", sheetName: "Gone" },
  ];
  const sheet = new MovedSheet("a", moves);
  const other = new MovedSheet("c", moves);

  it("knows where its rows and columns are", () => {
    expect([0, 1, 2, 3].map((row) => sheet.row(row))).toEqual([0, 1, 5, 6]);
    expect([0, 1].map((column) => sheet.column(column))).toEqual([null, 0]);
    expect([0, 5].map((row) => other.row(row))).toEqual([0, 5]);
    const area = parseArea("A2:C3");
    const now = area && sheet.area(area);
    expect(now && areaAddress(now)).toBe("A2:B6");
  });

  it("knows whether it moved, and whether anything did", () => {
    expect([sheet.hasShifts, sheet.columnsMoved, sheet.hasMoves]).toEqual([true, true, true]);
    expect([other.hasShifts, other.columnsMoved, other.hasMoves]).toEqual([false, false, true]);
    expect(new MovedSheet("a", []).hasMoves).toBe(false);
  });

  it.each([
    ["B3+Old!B3+Gone!A1+C1", "a", "A6+New!A6+#REF!+B1"],
    ["B3+Old!B3+Gone!A1+C1", "c", "B3+New!A6+#REF!+C1"],
    ["B3+Old!B3+Gone!A1+C1", null, "B3+New!A6+#REF!+C1"],
    ["New!B3", "c", "New!A3"],
  ])("says how %s reads now on sheet %s: %s", (formula, id, now) => {
    expect(movedFormula(formula, id, moves)).toBe(now);
  });
});
