import fc from "fast-check";
import {
  buildAxis,
  indexAtPlace,
  indexOf,
  lengthOf,
  lineAt,
  sizeOf,
  spanOf,
  startOf,
} from "../../../src/workbench/page/grid/axis.ts";

/** Lines 0 to 5; 1 and 4 are hidden. */
const SIZES = [20, 0, 30, 10, 0, 40];
const AXIS = buildAxis(SIZES.length, (line) => SIZES[line] ?? 0);

it("leaves hidden lines out", () => {
  expect([...AXIS.lines]).toStrictEqual([0, 2, 3, 5]);
  expect([...AXIS.starts]).toStrictEqual([0, 20, 50, 60, 100]);
  expect(lengthOf(AXIS)).toBe(100);
});

it.each<[because: string, line: number, index: number]>([
  ["a shown line", 3, 2],
  ["a hidden line: the next shown one's", 1, 1],
  ["a hidden line before the last", 4, 3],
  ["a line behind the last", 9, 4],
])("finds the index of %s", (_because, line, index) => {
  expect(indexOf(AXIS, line)).toBe(index);
});

it.each<[because: string, place: number, index: number]>([
  ["the very first pixel", 0, 0],
  ["the last pixel of a line", 19, 0],
  ["the first pixel of the next", 20, 1],
  ["before the beginning", -5, 0],
  ["behind the end", 1000, 3],
])("finds the line at %s", (_because, place, index) => {
  expect(indexAtPlace(AXIS, place)).toBe(index);
});

it.each<[because: string, line: number, lines: number, start: number, end: number]>([
  ["one line", 2, 1, 20, 50],
  ["several, hidden ones among them", 0, 3, 0, 50],
  ["a hidden one", 1, 1, 20, 20],
  ["lines that go on behind the last", 5, 10, 60, 100],
])("measures %s", (_because, line, lines, start, end) => {
  expect(spanOf(AXIS, line, lines)).toStrictEqual({ start, end });
});

it("copes with a sheet of which nothing is shown", () => {
  const none = buildAxis(3, () => 0);
  expect([none.count, lengthOf(none), lineAt(none, 0), startOf(none, 5), indexOf(none, 2)]).toStrictEqual([
    0, 0, -1, 0, 0,
  ]);
});

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 });

it("finds every line where it lies", () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const axis = buildAxis(list.length, (line) => list[line] ?? 0);
      for (let index = 0; index < axis.count; index += 1) {
        const line = lineAt(axis, index);
        expect(indexOf(axis, line)).toBe(index);
        expect(sizeOf(axis, index)).toBe(list[line]);
        expect(indexAtPlace(axis, startOf(axis, index))).toBe(index);
        expect(indexAtPlace(axis, startOf(axis, index + 1) - 1)).toBe(index);
      }
    }),
  );
});

it("is as long as all lines together", () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const axis = buildAxis(list.length, (line) => list[line] ?? 0);
      expect(lengthOf(axis)).toBe(list.reduce((sum, size) => sum + size, 0));
    }),
  );
});
