import fc from "fast-check";
import { mergeWrites } from "../../src/grid/mergeWrites.ts";
import type { Write } from "../../src/grid/write.ts";
import { planTrips } from "../../src/workbook/planTrips.ts";
import { sizeOf } from "../../src/workbook/writeSize.ts";

const texts = (row: number, rows: number, columns: number, text: string): Write => ({
  kind: "values",
  sheet: "Report",
  area: { row, column: 0, rows, columns },
  values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => text)),
});

describe("planTrips", () => {
  it("makes one trip of what fits", () => {
    const writes = [texts(0, 10, 5, "Green"), texts(20, 10, 5, "Red")];
    expect(planTrips(writes, 4_000_000)).toStrictEqual([writes]);
  });

  it("makes no trip for nothing", () => {
    expect(planTrips([], 4_000_000)).toStrictEqual([]);
  });

  it("fills a trip to the last byte before it begins another", () => {
    const writes = [texts(0, 10, 5, "Green"), texts(10, 10, 5, "Amber")];
    const size = writes.reduce((sum, write) => sum + sizeOf(write), 0);
    expect(planTrips(writes, size)).toHaveLength(1);
    expect(planTrips(writes, size - 1)).toHaveLength(2);
  });

  it("splits a table that is too large by rows", () => {
    const trips = planTrips([texts(3, 1_000, 10, "x".repeat(100))], 300_000);
    expect(trips.length).toBeGreaterThan(3);
    for (const trip of trips) expect(trip.reduce((sum, write) => sum + sizeOf(write), 0)).toBeLessThanOrEqual(300_000);
    expect(mergeWrites(trips.flat())).toStrictEqual([texts(3, 1_000, 10, "x".repeat(100))]);
  });

  it("counts bytes, not characters", () => {
    expect(sizeOf(texts(0, 1, 1, "£".repeat(1_000)))).toBe(sizeOf(texts(0, 1, 1, "x".repeat(2_000))));
  });

  it("sends a single row that is too large all the same: only Excel can refuse it", () => {
    const row = texts(0, 1, 3, "x".repeat(30_000));
    expect(planTrips([row], 10_000)).toStrictEqual([[row]]);
  });

  it("neither loses nor reorders anything", () => {
    const writes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(writes, fc.integer({ min: 2_000, max: 20_000 }), (sizes, most) => {
        const given = sizes.map(([rows, columns], i) => texts(100 * i, rows, columns, "figure"));
        expect(mergeWrites(planTrips(given, most).flat())).toStrictEqual(mergeWrites(given));
      }),
    );
  });
});
