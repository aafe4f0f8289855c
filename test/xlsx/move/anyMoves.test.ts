import fc from "fast-check";
import type { Book } from "../../../src/xlsx/book.ts";
import { deleteColumns, deleteRows, insertColumns, insertRows, renameSheet } from "../../../src/xlsx/insert.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";
import { contentsOf, expectSame, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { partOf, unpacked } from "../../support/xlsx/parts.ts";

const file = fullWorkbook();
const MOVES = { insertRows, insertColumns, deleteRows, deleteColumns } as const;
const shifts = fc.record({
  kind: fc.constantFrom("insertRows", "insertColumns", "deleteRows", "deleteColumns"),
  sheet: fc.nat(1),
  at: fc.nat(7),
  count: fc.integer({ min: 1, max: 3 }),
});
const renames = fc.record({
  kind: fc.constant("rename"),
  sheet: fc.nat(1),
  name: fc.constantFrom("New", "It's", "A1", "Q 1"),
});
type Step =
  | { kind: keyof typeof MOVES; sheet: number; at: number; count: number }
  | { kind: "rename"; sheet: number; name: string };
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof<fc.Arbitrary<Step>[]>(shifts, renames as fc.Arbitrary<Step>), {
  maxLength: 6,
});

function take(book: Book, step: Step): void {
  const { id } = sheetAt(book, step.sheet);
  if (step.kind !== "rename") MOVES[step.kind](book, id, step.at, step.count);
  else if (book.sheets.every(({ name }) => name !== step.name)) renameSheet(book, id, step.name);
}

test("however a workbook is moved about, the file gives back what it became, and stays well-formed", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const book = openBook(file);
      for (const step of list) take(book, step);
      const saved = saveBook(book);
      expectSame(openBook(saved), book);
      for (const path of Object.keys(unpacked(saved)).filter((name) => /\.(?:xml|rels)$/.test(name))) {
        expect(() => parseXml(partOf(saved, path), path)).not.toThrow();
      }
    }),
    { numRuns: 60 },
  );
});

test("saving in between makes no difference", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const atOnce = openBook(file);
      for (const step of list) take(atOnce, step);
      let between = openBook(file);
      for (const step of list) {
        take(between, step);
        between = openBook(saveBook(between));
      }
      const contents = (book: Book): unknown =>
        book.sheets.map((sheet) => [sheet.name, contentsOf(sheet), sheet.merged]);
      expect(contents(openBook(saveBook(between)))).toEqual(contents(openBook(saveBook(atOnce))));
      for (const path of ["xl/charts/chart1.xml", "xl/comments1.xml", "xl/ctrlProps/ctrlProp1.xml"]) {
        expect(partOf(saveBook(between), path)).toBe(partOf(saveBook(atOnce), path));
      }
    }),
    { numRuns: 25 },
  );
});
