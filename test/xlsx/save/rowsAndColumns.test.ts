import type { Book, BookSheet } from "../../../src/xlsx/book.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { bookOf, constant, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { partOf } from "../../support/xlsx/parts.ts";

const styles = "<cellXfs><xf/><xf/></cellXfs>";
const change = (xml: string, edit: (sheet: BookSheet) => void): { book: Book; part: string } => {
  const book = bookOf({ sheets: [{ xml }], styles });
  edit(sheetAt(book));
  expect(modelOf(reopened(book))).toEqual(modelOf(book));
  return { book, part: partOf(saveBook(book), "xl/worksheets/sheet1.xml") };
};

describe("rows", () => {
  const row = '<row r="2" spans="1:2" ht="20" customHeight="1" thickTop="1"><c r="A2"><v>1</v></c></row>';
  it.each<[string, (sheet: BookSheet) => void, string, string]>([
    [row, (s) => s.rowFormats.set(1, { height: 33.5, hidden: false }), row.replace('"20"', '"33.5"'), "another height"],
    [
      row,
      (s) => s.rowFormats.set(1, { height: 20, hidden: true }),
      row.replace('thickTop="1"', 'thickTop="1" hidden="1"'),
      "hidden",
    ],
    [row, (s) => s.rowFormats.delete(1), row.replace(' ht="20" customHeight="1"', ""), "back to automatic"],
    [
      row,
      (s) => s.rowFormats.set(1, { height: 20, hidden: false, style: 1 }),
      row.replace('thickTop="1"', 'thickTop="1" s="1" customFormat="1"'),
      "a look for its empty cells",
    ],
    [
      "",
      (s) => s.rowFormats.set(4, { height: 12, hidden: true }),
      '<row r="5" ht="12" customHeight="1" hidden="1"/>',
      "a new one",
    ],
    [
      '<row r="1" ht="15.75"/>',
      (s) => s.rowFormats.set(0, { height: 15.75, hidden: true }),
      '<row r="1" ht="15.75" hidden="1"/>',
      "a height that Excel found itself stays its own",
    ],
  ])("%s can change: %s becomes %s, %s", (before, edit, after) => {
    expect(change(`<sheetData>${before}</sheetData>`, edit).part).toContain(`<sheetData>${after}</sheetData>`);
  });
});

describe("columns", () => {
  const cols = '<cols><col min="1" max="3" width="10" bestFit="1" customWidth="1" style="1"/></cols>';
  const set = (s: BookSheet, column: number, width: number | null, hidden = false, style = 0): unknown =>
    s.columnFormats.set(column, { width, hidden, style });

  it.each<[string, (sheet: BookSheet) => void, string, string]>([
    [
      cols,
      (s) => set(s, 1, 25, false, 1),
      '<cols><col min="1" max="1" width="10" bestFit="1" customWidth="1" style="1"/>' +
        '<col min="2" max="2" width="25" bestFit="1" customWidth="1" style="1"/>' +
        '<col min="3" max="3" width="10" bestFit="1" customWidth="1" style="1"/></cols>',
      "one of several is parted from them",
    ],
    [
      cols,
      (s) => s.columnFormats.delete(0),
      '<cols><col min="2" max="3" width="10" bestFit="1" customWidth="1" style="1"/></cols>',
      "one is taken out",
    ],
    ["", (s) => set(s, 2, 30), '<cols><col min="3" max="3" width="30" customWidth="1"/></cols>', "a first one"],
    [
      "",
      (s) => [3, 1, 2].forEach((column) => set(s, column, 8, true, 1)),
      '<cols><col min="2" max="4" width="8" customWidth="1" hidden="1" style="1"/></cols>',
      "neighbours alike are joined",
    ],
    [cols, (s) => s.columnFormats.clear(), "", "none is left"],
    [
      "",
      (s) => set(s, 0, null, true),
      '<cols><col min="1" max="1" width="9.140625" hidden="1"/></cols>',
      "one without a width of its own states the default",
    ],
    [
      cols,
      (s) => [0, 1, 2].forEach((column) => set(s, column, null, false, 1)),
      '<cols><col min="1" max="3" width="9.140625" bestFit="1" style="1"/></cols>',
      "they lose theirs",
    ],
    [
      '<cols><col min="1" max="1" width="9.140625" style="1"/></cols>',
      (s) => set(s, 0, null, false, 0),
      '<cols><col min="1" max="1" width="9.140625" style="0"/></cols>',
      "one that states the default has none of its own",
    ],
  ])("%s can change: %s becomes %s, %s", (before, edit, after) => {
    const { part } = change(`${before}<sheetData/>`, edit);
    expect(/<cols>.*<\/cols>/.exec(part)?.[0] ?? "").toBe(after);
    expect(part.indexOf("<cols>")).toBeLessThan(part.indexOf("<sheetData"));
  });

  it("are joined where a file has them in two lists, as it must not", () => {
    const two =
      '<cols><col min="1" max="1" width="9"/></cols><cols><col min="2" max="2" width="9"/></cols><sheetData/>';
    const { part } = change(two, (s) => set(s, 2, 9));
    expect(part.match(/<cols>/g)).toHaveLength(1);
  });
});

describe("the area in use", () => {
  const withDimension = (ref: string): string => `<dimension ref="${ref}"/><sheetData/>`;
  it.each([
    ["A1", "C3", "C3", "one cell"],
    ["A1:D9", "C3", "A1:D9", "still within what the file says"],
    ["B2:D4", "E9", "E9", "outside of it"],
  ])("that is said to be %s is, with a cell at %s, %s: %s", (ref, address, after) => {
    const { part } = change(withDimension(ref), (sheet) => putCell(sheet, address, constant(1)));
    expect(part).toContain(`<dimension ref="${after}"/>`);
  });

  it("is not said where the file does not", () => {
    expect(change("<sheetData/>", (sheet) => putCell(sheet, "A1", constant(1))).part).not.toContain("dimension");
  });
});

describe("merged areas", () => {
  const merged = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>';
  const area = { row: 2, column: 0, rows: 1, columns: 4 };
  it.each<[string, (sheet: BookSheet) => void, string]>([
    [
      merged,
      (s) => s.merged.push(area),
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:D3"/></mergeCells>',
    ],
    [merged, (s) => s.merged.splice(0), ""],
    [
      "<sheetData/><pageMargins/>",
      (s) => s.merged.push(area),
      '<mergeCells count="1"><mergeCell ref="A3:D3"/></mergeCells>',
    ],
  ])("%s can change: %s becomes %s", (before, edit, after) => {
    expect(change(before, edit).part).toContain(`<sheetData/>${after}<pageMargins/>`);
  });
});
