import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/xlsx/book.ts";
import { emptySheet } from "../../src/xlsx/emptySheet.ts";
import { deleteColumns, deleteRows, insertColumns, insertRows, renameSheet } from "../../src/xlsx/insert.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { internStyle } from "../../src/xlsx/style/intern.ts";
import { constant, expectSame, putCell, sheetAt } from "../support/xlsx/books.ts";
import { fullWorkbook } from "../support/xlsx/fullWorkbook.ts";
import {
  type Files,
  hasLibreOffice,
  hasOpenpyxl,
  shownByLibreOffice,
  testWith,
  readByOpenpyxl,
} from "../support/xlsx/otherReaders.ts";
import { changedParts } from "../support/xlsx/parts.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

const NEW_SHEET = "Scrutineer & report";
const FOLDERS = ["workbooks", "data"];

/** Every workbook below the shared folders, by its path there. */
function sharedWorkbooks(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(sharedPath(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => join(folder, name)),
  );
}

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedPath(name)));

/** A book with one sheet, one name and one table more. */
function withSheet(book: Book): Book {
  const sheet = emptySheet("scrutineer", NEW_SHEET);
  putCell(sheet, "A1", constant("Outcomes & <standard> "));
  putCell(sheet, "B1", constant("RAG"));
  putCell(
    sheet,
    "A2",
    constant(15 / 24, { style: internStyle(book, { ...styleOf(book), fill: "#C6EFCE", numberFormat: "0.0%" }) }),
  );
  putCell(sheet, "B2", constant(true, { formula: "A2>0.5" }));
  book.sheets.push(sheet);
  book.names.push({
    name: "Scrutineer.Standard",
    sheet: null,
    formula: `'${NEW_SHEET}'!$A$2`,
    comment: "",
    hidden: false,
  });
  return book;
}

const styleOf = (book: Book) => {
  const [style] = book.styles;
  if (!style) throw new Error("The book has no style");
  return style;
};

/** A book in which the middle of its first sheet was moved about and the sheet renamed. */
function movedAbout(book: Book): Book {
  const { id } = sheetAt(book);
  insertRows(book, id, 3, 2);
  insertColumns(book, id, 1, 1);
  deleteRows(book, id, 8, 1);
  deleteColumns(book, id, 4, 1);
  renameSheet(book, id, "It's moved");
  return book;
}

const addedTo = (paths: readonly string[]): string[] =>
  paths.filter((path) => !/styles\.xml$|calcChain\.xml$/.test(path));

describeShared("the workbooks of ../shared", "data", () => {
  const names = sharedWorkbooks();
  const saved = new Map<string, Uint8Array>();
  const keep = (kind: string, name: string, bytes: Uint8Array): Uint8Array => {
    saved.set(`${names.indexOf(name)}-${kind}`, bytes);
    return bytes;
  };

  it("are there", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(names)("%s", (name) => {
    it("is saved unchanged byte for byte", () => {
      const file = read(name);
      expect(changedParts(file, saveBook(openBook(file)))).toEqual([]);
    });

    it("takes one sheet and one name, and every other part stays byte for byte", () => {
      const file = read(name);
      const book = withSheet(openBook(file));
      const bytes = keep("added", name, saveBook(book));
      const changed = addedTo(changedParts(file, bytes));
      expect(changed.filter((path) => /worksheets\//.test(path))).toHaveLength(1);
      expect(changed.filter((path) => !/worksheets\//.test(path))).toEqual([
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
      ]);
      expectSame(openBook(bytes), book);
    });

    it("takes a value and a fill in its first sheet, which change that sheet and the styles alone", () => {
      const file = read(name);
      const book = openBook(file);
      const sheet = sheetAt(book);
      const style = sheet.rows.get(2)?.get(1)?.style ?? 0;
      const look = { ...(book.styles[style] ?? styleOf(book)), fill: "#FFC7CE" };
      putCell(sheet, "B3", constant("edited", { style: internStyle(book, look) }));
      const bytes = keep("edited", name, saveBook(book));
      const changed = changedParts(file, bytes).filter((path) => !/calcChain|Content_Types|workbook\.xml/.test(path));
      expect(changed.filter((path) => /worksheets\//.test(path))).toHaveLength(1);
      expect(changed.filter((path) => !/worksheets\//.test(path))).toEqual(["xl/styles.xml"]);
      expectSame(openBook(bytes), book);
    });

    it("is moved about, and what was moved comes back from the file", () => {
      const book = movedAbout(openBook(read(name)));
      const bytes = keep("moved", name, saveBook(book));
      expectSame(openBook(bytes), book);
    });
  });

  describe("once saved", () => {
    // One of everything that we do not model stands for what these workbooks do not have.
    const all = (): Files => {
      const full = saveBook(withSheet(openBook(fullWorkbook())));
      const moved = saveBook(movedAbout(withSheet(openBook(fullWorkbook()))));
      return new Map([...saved, ["full-added", full], ["full-moved", moved]]);
    };

    testWith(hasOpenpyxl(), "are opened by openpyxl, which finds the new cell", () => {
      const opened = readByOpenpyxl(all());
      expect(Object.entries(opened).filter(([, sheets]) => "error" in sheets)).toEqual([]);
      const added = Object.entries(opened).filter(([name]) => name.endsWith("-added"));
      expect(added).toHaveLength(names.length + 1);
      for (const [, sheets] of added) expect(sheets[NEW_SHEET]).toBe("Outcomes & <standard> ");
    });

    testWith(hasLibreOffice(), "are opened by LibreOffice", () => {
      expect(Object.keys(shownByLibreOffice(all())).sort()).toEqual([...all().keys()].sort());
    });
  });
});
