import type { Area } from "../../../src/grid/area.ts";
import { areaAddress, cellAddress, parseArea } from "../../../src/grid/area.ts";
import { cellArea, type Cursor, cursorAt, stretched } from "../../../src/workbench/page/grid/cursor.ts";
import type { Direction } from "../../../src/workbench/page/grid/steps.ts";
import { type Walk, walked } from "../../../src/workbench/page/grid/walk.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { firstSheet } from "../../support/sheet.ts";
import { pictureOfBook } from "../support/pictures.ts";

/** A block B2:C4, a cell E3, row 6 and column G hidden, H8:I9 merged. */
const book = bookFromText(`
== A ==
  |   |
  | a | b
  | c | d |   | e
  | f | g
`);
const sheet = firstSheet(book);
sheet.rowFormats.set(5, { height: null, hidden: true });
sheet.columnFormats.set(6, { width: null, hidden: true, style: 0 });
sheet.merged.push({ row: 7, column: 7, rows: 2, columns: 2 });
const picture = pictureOfBook(book, 20, 10);

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

const at = (address: string): Cursor => cursorAt(cellArea(sheet.merged, area(address)));
const go = (from: Cursor, walk: Walk): Cursor => walked(picture, from, walk, 5);
const shown = ({ active, area: selected }: Cursor): string =>
  `${cellAddress(active.row, active.column)} in ${areaAddress(selected)}`;

it.each<[because: string, from: string, direction: Direction, to: string]>([
  ["down", "B2", "down", "B3"],
  ["up", "B2", "up", "B1"],
  ["left", "B2", "left", "A2"],
  ["right", "B2", "right", "C2"],
  ["not beyond the first row", "B1", "up", "B1"],
  ["not beyond the first column", "A2", "left", "A2"],
  ["not beyond the last row", "B20", "down", "B20"],
  ["not beyond the last column", "J2", "right", "J2"],
  ["over a hidden row", "B5", "down", "B7"],
  ["over a hidden row upwards", "B7", "up", "B5"],
  ["over a hidden column", "F2", "right", "H2"],
  ["into merged cells: their first", "I7", "down", "H8"],
  ["into merged cells from below", "I10", "up", "H8"],
  ["out of merged cells: beyond all of them", "H8", "down", "H10"],
  ["out of merged cells to the right", "H8", "right", "J8"],
])("an arrow leads one cell on: %s", (_because, from, direction, to) => {
  expect(shown(go(at(from), { kind: "step", direction, extend: false }))).toMatch(new RegExp(`^${to} in `));
});

it.each<[because: string, from: string, direction: Direction, to: string]>([
  ["to the end of a run", "B2", "down", "B4"],
  ["from the end of a run to the edge", "B4", "down", "B20"],
  ["from an empty cell to the next filled one", "B1", "down", "B2"],
  ["over a gap to the next filled cell", "C3", "right", "E3"],
  ["to the edge when nothing is left", "E3", "right", "J3"],
  ["back to the end of the run before", "E3", "left", "C3"],
  ["to the first row", "C2", "up", "C1"],
  ["nowhere at the edge", "A1", "left", "A1"],
])("Ctrl and an arrow lead %s", (_because, from, direction, to) => {
  expect(shown(go(at(from), { kind: "jump", direction, extend: false }))).toBe(`${to} in ${to}`);
});

it.each<[because: string, from: string, walk: Walk, to: string]>([
  ["a windowful down, hidden rows not counted", "B2", { kind: "page", back: false, extend: false }, "B8 in B8"],
  ["a windowful up", "B10", { kind: "page", back: true, extend: false }, "B4 in B4"],
  ["not beyond the edge", "B2", { kind: "page", back: true, extend: false }, "B1 in B1"],
  ["Home", "E3", { kind: "home", all: false, extend: false }, "A3 in A3"],
  ["Ctrl+Home", "E3", { kind: "home", all: true, extend: false }, "A1 in A1"],
  ["Ctrl+End", "A1", { kind: "end", extend: false }, "E4 in E4"],
  ["Shift and an arrow", "B2", { kind: "step", direction: "down", extend: true }, "B2 in B2:B3"],
  ["Ctrl, Shift and an arrow", "B2", { kind: "jump", direction: "down", extend: true }, "B2 in B2:B4"],
  ["Shift and PageDown", "B2", { kind: "page", back: false, extend: true }, "B2 in B2:B8"],
  ["Ctrl+Shift+End", "B2", { kind: "end", extend: true }, "B2 in B2:E4"],
  ["Shift into merged cells", "H7", { kind: "step", direction: "down", extend: true }, "H7 in H7:I9"],
])("keys lead: %s", (_because, from, walk, to) => {
  expect(shown(go(at(from), walk))).toBe(to);
});

it("keeps frozen rows and columns out of Home", () => {
  sheet.frozenRows = 2;
  sheet.frozenColumns = 1;
  const frozen = pictureOfBook(book);
  const home = (all: boolean) => shown(walked(frozen, at("E5"), { kind: "home", all, extend: false }, 5));
  expect([home(false), home(true)]).toStrictEqual(["B5 in B5", "B3 in B3"]);
  sheet.frozenRows = 0;
  sheet.frozenColumns = 0;
});

it("stretches a selection back over the cell where it began", () => {
  let cursor = at("C3");
  for (const direction of ["down", "up", "up"] as const) cursor = go(cursor, { kind: "step", direction, extend: true });
  expect(shown(cursor)).toBe("C3 in C2:C3");
});

it.each<[because: string, direction: Direction, places: string[]]>([
  ["Enter goes down, then to the next column", "down", ["B3", "C2", "C3", "B2"]],
  ["Tab goes right, then to the next row", "right", ["C2", "B3", "C3", "B2"]],
  ["Shift+Enter goes back", "up", ["C3", "C2", "B3", "B2"]],
  ["Shift+Tab goes back", "left", ["C3", "B3", "C2", "B2"]],
])("in a selection of several cells %s, round and round", (_because, direction, places) => {
  let cursor = stretched([], { row: 1, column: 1 }, { row: 2, column: 2 });
  for (const place of places) {
    cursor = go(cursor, { kind: "next", direction });
    expect(shown(cursor)).toBe(`${place} in B2:C3`);
  }
});

it("goes on from a single cell, and from merged cells as if they were one", () => {
  expect(shown(go(at("B2"), { kind: "next", direction: "down" }))).toBe("B3 in B3");
  expect(shown(go(at("H8"), { kind: "next", direction: "down" }))).toBe("H10 in H10");
});
