import fc from "fast-check";
import { areaAddress } from "../../src/grid/area.ts";
import { addressLists } from "../../src/workbook/addressLists.ts";
import { smallAreas } from "../grid/areas.ts";

describe("addressLists", () => {
  it("puts a few areas into one list", () => {
    const areas = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 4, column: 1, rows: 1, columns: 1 },
    ];
    expect(addressLists(areas)).toStrictEqual(["A1:C1,B5"]);
  });

  it("has no list for no area", () => {
    expect(addressLists([])).toStrictEqual([]);
  });

  it("begins a new list before Excel refuses one, and leaves nothing out", () => {
    const areas = Array.from({ length: 3_000 }, (_, i) => ({ row: 2 * i, column: 0, rows: 1, columns: 9 }));
    const lists = addressLists(areas);
    expect(lists.length).toBe(Math.ceil(areas.map(areaAddress).join(",").length / 8_000));
    expect(lists.every((list) => list.length <= 8_000)).toBe(true);
    expect(lists.join(",")).toBe(areas.map(areaAddress).join(","));
  });

  it("keeps the order of any areas", () => {
    fc.assert(
      fc.property(fc.array(smallAreas), (areas) => {
        expect(addressLists(areas).join(",")).toBe(areas.map(areaAddress).join(","));
      }),
    );
  });
});
