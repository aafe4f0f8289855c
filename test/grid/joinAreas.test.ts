import fc from "fast-check";
import { type Area, areaAddress, parseArea } from "../../src/grid/area.ts";
import { joinAreas } from "../../src/grid/joinAreas.ts";
import { cellsOf, smallAreas } from "./areas.ts";

const areas = (addresses: readonly string[]): readonly Area[] =>
  addresses.flatMap((address) => parseArea(address) ?? []);

describe("joinAreas", () => {
  it.each([
    { given: [], joined: [], because: "there is nothing to join" },
    { given: ["A1", "B1", "C1"], joined: ["A1:C1"], because: "they stand side by side" },
    { given: ["A3", "A1", "A2"], joined: ["A1:A3"], because: "they stand under each other, in any order" },
    { given: ["A1:B1", "A2:B2", "C1:C2"], joined: ["A1:C2"], because: "the rows become a block beside another" },
    { given: ["A1", "A1"], joined: ["A1"], because: "the same area counts once" },
    { given: ["A1:C1", "B1:E1"], joined: ["A1:E1"], because: "they overlap along one row" },
    { given: ["A1:A5", "A3:A9"], joined: ["A1:A9"], because: "they overlap along one column" },
    { given: ["A1", "A3"], joined: ["A1", "A3"], because: "a row lies between them" },
    { given: ["A1:B1", "A2"], joined: ["A1:B1", "A2"], because: "they are not equally wide" },
    { given: ["A1", "B2"], joined: ["A1", "B2"], because: "corners do not join" },
  ])("$given become $joined, because $because", ({ given, joined }) => {
    expect(joinAreas(areas(given)).map(areaAddress)).toStrictEqual(joined);
  });

  it("covers the same cells as before, with no more areas", () => {
    fc.assert(
      fc.property(fc.array(smallAreas), (given) => {
        const joined = joinAreas(given);
        expect(cellsOf(joined)).toStrictEqual(cellsOf(given));
        expect(joined.length).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it("makes one area of 10,000 rows that follow each other", () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => ({ row, column: 2, rows: 1, columns: 4 }));
    expect(joinAreas(rows)).toStrictEqual([{ row: 0, column: 2, rows: 10_000, columns: 4 }]);
  });
});
