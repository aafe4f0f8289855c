import fc from "fast-check";
import { alignColumns } from "../../../src/xlsx/table/alignColumns.ts";

test.each<[string, string, (number | null)[], string]>([
  ["a b c", "a b c", [0, 1, 2], "nothing changed"],
  ["a b c", "a x c", [0, 1, 2], "one was renamed"],
  ["a b c", "a x b c", [0, null, 1, 2], "one was put in"],
  ["a b c", "a c", [0, 2], "one was taken out"],
  ["a b c", "x y z", [0, 1, 2], "all were renamed"],
  ["a b c", "a b c d", [0, 1, 2, null], "one was added"],
  ["a b", "", [], "none is left"],
  ["", "a", [null], "there was none"],
])("columns %j that are now %j were %j: %s", (before, after, places) => {
  const list = (text: string): string[] => text.split(" ").filter(Boolean);
  expect(alignColumns(list(before), list(after))).toEqual(places);
});

test("a column that was moved is one taken out and one put in", () => {
  expect(alignColumns(["a", "b", "c"], ["c", "a", "b"])).toEqual([null, 0, 1]);
});

const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 8 });

test("no column was two columns, and those that were keep their order", () => {
  fc.assert(
    fc.property(names, names, (before, after) => {
      const places = alignColumns(before, after);
      expect(places).toHaveLength(after.length);
      const kept = places.filter((place) => place !== null);
      expect(new Set(kept).size).toBe(kept.length);
      if (before.length !== after.length) expect(kept).toEqual([...kept].sort((a, b) => a - b));
    }),
  );
});
