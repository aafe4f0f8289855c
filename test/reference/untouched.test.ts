import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Book } from "../../src/xlsx/book.ts";
import { withExcel } from "../support/excel.ts";

/** Workbooks of real councils, and others: only where `../shared` is there. */
const SHARED = join(__dirname, "../../../shared");
const FOLDERS = ["workbooks", "data/bbc", "data/dft", "data/mhclg", "data/risks"];

const files = FOLDERS.flatMap((folder) => {
  const path = join(SHARED, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}).filter((path) => /\.xls[xm]$/.test(path));

/** Every cell of a book as text, sheet by sheet; volatile formulas aside, nothing in it may change by itself. */
const cellsOf = (book: Book): string[] =>
  book.sheets
    .filter(({ name }) => name !== NEW)
    .flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].map(([column, { value, formula }]) => `${sheet.name}!${row},${column}: ${value} ${formula ?? ""}`),
      ),
    );

const NEW = "Scrutineer was here";

(existsSync(SHARED) ? describe : describe.skip)("the workbooks of ../shared on the stand-in", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)("%s: a sheet, a name and values are added, and every other cell stays as it was", (file) =>
    withExcel(file, async ({ book }) => {
      const before = cellsOf(book);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(NEW);
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, "=SUM(A1:B1)"],
        ];
        context.workbook.names.add("Scrutineer.here", sheet.getRange("A1:B2"));
        const sum = sheet.getRange("B2").load("values");
        await context.sync();
        expect(sum.values).toStrictEqual([[3]]);
      });
      const after = cellsOf(book);
      expect(after).toHaveLength(before.length);
      expect(after.filter((cell, index) => cell !== before[index])).toStrictEqual([]);
    }),
  );
});
