import fc from "fast-check";
import { areaAddress, LAST_COLUMN, LAST_ROW, parseArea } from "../../src/grid/area.ts";
import { type Shift, shiftArea, shiftIndex, shiftSpan, type Span } from "../../src/grid/shift.ts";

const rows = (kind: Shift["kind"], at: number, count: number): Shift => ({ kind, axis: "rows", at, count });

describe("a span of rows after a shift", () => {
  it.each<[Shift, Span | null, string]>([
    [rows("insert", 10, 2), { first: 3, last: 6 }, "behind it: it stays"],
    [rows("insert", 7, 2), { first: 3, last: 6 }, "right behind it, on the line: it does not grow"],
    [rows("insert", 6, 2), { first: 3, last: 8 }, "before its last row: it grows"],
    [rows("insert", 4, 1), { first: 3, last: 7 }, "inside: it grows"],
    [rows("insert", 3, 2), { first: 5, last: 8 }, "before its first row, on the line: it moves"],
    [rows("insert", 0, 5), { first: 8, last: 11 }, "before it: it moves"],
    [rows("delete", 7, 4), { first: 3, last: 6 }, "behind it: it stays"],
    [rows("delete", 6, 4), { first: 3, last: 5 }, "its last row: it shrinks"],
    [rows("delete", 4, 2), { first: 3, last: 4 }, "inside: it shrinks"],
    [rows("delete", 2, 2), { first: 2, last: 4 }, "its first row: it shrinks and begins where the deletion was"],
    [rows("delete", 0, 2), { first: 1, last: 4 }, "before it: it moves"],
    [rows("delete", 3, 4), null, "all of it: it is gone"],
    [rows("delete", 2, 9), null, "more than all of it: it is gone"],
  ])("%j makes 3 to 6 %j: %s", (shift, after) => {
    expect(shiftSpan({ first: 3, last: 6 }, shift)).toEqual(after);
  });

  it.each([
    [rows("insert", 5, 3), { first: 0, last: LAST_ROW }, "a whole column stays a whole column"],
    [rows("delete", 5, 3), { first: 0, last: LAST_ROW }, "also when rows are taken out of it"],
  ])("%j keeps %j: %s", (shift, span) => {
    expect(shiftSpan(span, shift)).toEqual(span);
  });

  it("is gone when it is pushed off the sheet, and cut when half of it is", () => {
    expect(shiftSpan({ first: LAST_ROW, last: LAST_ROW }, rows("insert", 0, 1))).toBeNull();
    expect(shiftSpan({ first: LAST_ROW - 1, last: LAST_ROW - 1 }, rows("insert", 0, 1))).toEqual({
      first: LAST_ROW,
      last: LAST_ROW,
    });
    expect(shiftSpan({ first: LAST_ROW - 3, last: LAST_ROW - 1 }, rows("insert", 0, 2))).toEqual({
      first: LAST_ROW - 1,
      last: LAST_ROW,
    });
  });

  it("knows that a sheet has fewer columns than rows", () => {
    const shift: Shift = { kind: "insert", axis: "columns", at: 0, count: 1 };
    expect(shiftIndex(LAST_COLUMN, shift)).toBeNull();
    expect(shiftIndex(LAST_COLUMN - 1, shift)).toBe(LAST_COLUMN);
  });
});

describe("an area after a shift", () => {
  it.each([
    ["B2:D5", "insert", "rows", 1, 2, "B4:D7"],
    ["B2:D5", "insert", "columns", 2, 1, "B2:E5"],
    ["B2:D5", "delete", "rows", 0, 2, "B1:D3"],
    ["B2:D5", "delete", "columns", 1, 3, null],
    ["B2", "delete", "columns", 1, 1, null],
    ["C:D", "insert", "rows", 4, 1, "C1:D1048576"],
  ] as const)("%s after %s %s at %i, %i: %s", (before, kind, axis, at, count, after) => {
    const area = parseArea(before);
    const moved = area && shiftArea(area, { kind, axis, at, count });
    expect(moved && areaAddress(moved)).toBe(after);
  });
});

const shifts = fc.record({
  axis: fc.constantFrom("rows" as const, "columns" as const),
  at: fc.nat(60),
  count: fc.integer({ min: 1, max: 20 }),
});
const spans = fc.tuple(fc.nat(80), fc.nat(40)).map(([first, length]) => ({ first, last: first + length }));

test("what is put in and taken out again leaves everything where it was", () => {
  fc.assert(
    fc.property(spans, shifts, (span, shift) => {
      const moved = shiftSpan(span, { ...shift, kind: "insert" });
      expect(moved && shiftSpan(moved, { ...shift, kind: "delete" })).toEqual(span);
    }),
  );
});

test("a span after a deletion holds exactly the rows that are left of it", () => {
  fc.assert(
    fc.property(spans, shifts, (span, shift) => {
      const deletion: Shift = { ...shift, kind: "delete" };
      const left = Array.from({ length: span.last - span.first + 1 }, (_, index) =>
        shiftIndex(span.first + index, deletion),
      );
      const kept = left.filter((index) => index !== null);
      const moved = shiftSpan(span, deletion);
      expect(moved && [moved.first, moved.last]).toEqual(kept.length === 0 ? null : [kept[0], kept.at(-1)]);
    }),
  );
});
