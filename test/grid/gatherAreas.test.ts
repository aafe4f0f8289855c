import fc from "fast-check";
import { gatherAreas, type Gathered } from "../../src/grid/gatherAreas.ts";
import { cellsOf, smallAreas } from "./areas.ts";

const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 3 });

/** What each cell ends up with when things are done to areas in order. */
function painted(items: readonly Gathered<string>[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { thing, areas } of items) for (const cell of cellsOf(areas)) cells.set(cell, thing);
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("gatherAreas", () => {
  it("gathers the stripes of a table into one group of each colour", () => {
    const stripes = Array.from({ length: 300 }, (_, at) => ({ thing: at % 2 ? "grey" : "white", areas: [row(at)] }));
    const gathered = gatherAreas(stripes, String);
    expect(gathered.map(({ thing, areas }) => [thing, areas.length])).toStrictEqual([
      ["white", 150],
      ["grey", 150],
    ]);
  });

  it("keeps a later thing after an earlier one on the same cells", () => {
    const items = [
      { thing: "white", areas: [row(0), row(1)] },
      { thing: "red", areas: [row(1)] },
      { thing: "white", areas: [row(1)] },
    ];
    expect(gatherAreas(items, String).map(({ thing }) => thing)).toStrictEqual(["white", "red", "white"]);
  });

  it("leaves out what is done to no area", () => {
    expect(gatherAreas([{ thing: "red", areas: [] }], String)).toStrictEqual([]);
  });

  it("ends with the same picture as doing each thing in order", () => {
    const items = fc.array(
      fc.record({ thing: fc.constantFrom("a", "b", "c"), areas: fc.array(smallAreas, { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(items, (given) => {
        expect(painted(gatherAreas(given, String))).toStrictEqual(painted(given));
      }),
    );
  });
});
