import { readFileSync } from "node:fs";
import { makeReport } from "../../src/actions/report.ts";
import { strFromU8, unzipSync } from "fflate";
import { saveBook } from "../../src/xlsx/save.ts";
import { openBook } from "../../src/xlsx/open.ts";
import type { Book, BookSheet } from "../../src/xlsx/book.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { SAMPLE, sample } from "../support/variants.ts";
import { Q1 } from "./sample.ts";

/** The parts of a workbook file by their paths, byte for byte. */
const unpackAll = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes, true)]));

/** A sheet's cells, looks and everything else, as plain data. */
const picture = (book: Book, sheet: BookSheet) => ({
  ...sheet,
  rows: [...sheet.rows].map(([row, cells]) => [
    row,
    [...cells].map(([column, cell]) => [column, { ...cell, style: book.styles[cell.style] }]),
  ]),
  rowFormats: [...sheet.rowFormats],
  columnFormats: [...sheet.columnFormats],
});

/** The sample as it is open in Excel, with the results of its formulas, which its file has not. */
async function opened(): Promise<Book> {
  const book = sample();
  await withExcel(book, () => Promise.resolve());
  return book;
}

/** The same with its report. */
const reported = prepared(async () => {
  const book = await opened();
  await withExcel(book, () => makeReport("scrutiny", Q1));
  return book;
});

describe("a council's own sheets", () => {
  it("are after a report and a second one what they were before: values, formulas, formats, tables, all", async () => {
    const book = await opened();
    const own = new Set(book.sheets.map(({ id }) => id));
    const before = book.sheets.map((sheet) => structuredClone(picture(book, sheet)));
    await withExcel(book, async () => {
      await makeReport("scrutiny", Q1);
      await makeReport("scrutiny", { ...Q1, period: "Q4 20/21" });
    });
    const after = book.sheets.filter(({ id }) => own.has(id)).map((sheet) => picture(book, sheet));
    expect(after).toEqual(before);
  });

  it("stand in the saved file byte for byte", async () => {
    const book = await reported();
    const before = unpackAll(new Uint8Array(readFileSync(SAMPLE)));
    const after = unpackAll(saveBook(book));
    const sheets = [...before.keys()].filter((path) =>
      /worksheets\/|tables\/|drawings\/|sharedStrings|theme/.test(path),
    );
    expect(sheets.length).toBeGreaterThan(7);
    for (const path of sheets.filter((each) => !each.includes("sharedStrings")))
      expect([path, after.get(path)]).toEqual([path, before.get(path)]);
  });

  it("are in the saved file what they were, when it is opened again", async () => {
    const own = sample();
    const before = own.sheets.map((sheet) => structuredClone(picture(own, sheet)));
    const again = openBook(saveBook(await reported()));
    const names = new Set(before.map(({ name }) => name));
    const values = (sheet: { rows: unknown }) =>
      JSON.stringify(sheet.rows, (key, value: unknown) => (key === "basis" ? undefined : value));
    const after = again.sheets.filter(({ name }) => names.has(name)).map((sheet) => picture(again, sheet));
    expect(after.map(values)).toEqual(before.map(values));
  });
});
