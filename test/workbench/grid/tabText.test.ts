import fc from "fast-check";
import { readTabText, writeTabText } from "../../../src/workbench/page/grid/tabText.ts";

it.each<[because: string, text: string, rows: string[][]]>([
  ["one cell", "a", [["a"]]],
  ["cells of a row", "a\tb", [["a", "b"]]],
  ["rows as Windows ends them", "a\r\nb", [["a"], ["b"]]],
  ["rows as others end them", "a\nb\rc", [["a"], ["b"], ["c"]]],
  ["no row after the last line break", "a\tb\r\n", [["a", "b"]]],
  ["an empty row in the middle", "a\n\nb", [["a"], [""], ["b"]]],
  ["empty cells", "\ta\t", [["", "a", ""]]],
  ["a cell of several lines", '"one\ntwo"\tb', [["one\ntwo", "b"]]],
  ["quotes inside quotes", '"say ""yes"""\tb', [['say "yes"', "b"]]],
  ["quotes that close nothing", '"half\tb', [['"half', "b"]]],
  ["quotes in the middle", 'a "b" c', [['a "b" c']]],
  ["quotes that go on behind the closing one", '"a"b\tc', [['"a"b', "c"]]],
  ["nothing", "", [[""]]],
])("reads %s", (_because, text, rows) => {
  expect(readTabText(text)).toStrictEqual(rows);
});

it("reads back what it wrote", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r", " ", "é") });
  const block = fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: 1, maxLength: 4 });
  });
  fc.assert(
    fc.property(block, (rows) => {
      // A single empty cell at the end cannot be told from the line break at the end of what other programs write.
      fc.pre(rows.at(-1)?.join("") !== "");
      expect(readTabText(writeTabText(rows))).toStrictEqual(rows);
    }),
  );
});
