import fc from "fast-check";
import { jsonSettings, saveJsonSettings } from "../../../src/workbench/host/settings.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";

const sent = (...pairs: unknown[]): unknown => ({ DdaSettingsMethod: { Properties: pairs } });

it("takes over what the add-in saves, and forgets the rest", () => {
  const book = blankBook(["A"]);
  book.settings.set("old", 1);
  saveJsonSettings(book, sent(["new", '{"a":[1,2]}'], ["text", '"x"']));
  expect([...book.settings]).toStrictEqual([
    ["new", { a: [1, 2] }],
    ["text", "x"],
  ]);
});

it.each<[because: string, data: unknown, kept: [string, unknown][]]>([
  ["a value that is no JSON is a text", sent(["k", "Date(5"]), [["k", "Date(5"]]],
  ["a pair that is none is left out", sent("k", ["k"], [1, "2"], ["ok", "3"]), [["ok", 3]]],
  ["no settings at all", sent(), []],
  ["an empty call", {}, []],
  ["nothing", null, []],
])("%s", (_because, data, kept) => {
  const book = blankBook(["A"]);
  saveJsonSettings(book, data);
  expect([...book.settings]).toStrictEqual(kept);
});

it("gives back what was saved", () => {
  const values = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(values, (settings) => {
      const book = blankBook(["A"]);
      const pairs = Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]);
      saveJsonSettings(book, sent(...pairs));
      expect(jsonSettings(book)).toStrictEqual(pairs);
    }),
    { numRuns: 30 },
  );
});
