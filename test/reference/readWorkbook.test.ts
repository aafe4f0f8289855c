import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { cellAt } from "../../src/grid/grid.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { readFileSync } from "node:fs";
import { syncs, withExcel } from "../support/excel.ts";

const FOLDER = join(__dirname, "../../../shared/workbooks");
const present = existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx")) : [];

(present ? describe : describe.skip)("the councils' workbooks (../shared/workbooks)", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)("%s is read in two trips, every cell that holds something at its place", async (file) => {
    const book = openBook(new Uint8Array(readFileSync(join(FOLDER, file))));
    await withExcel(book, async ({ host }) => {
      const { sheets, grids } = await inWorkbook((room) => room.read());
      expect(syncs(host)).toBe(2);
      expect(sheets.map(({ name }) => name)).toStrictEqual(book.sheets.map(({ name }) => name));
      let held = 0;
      for (const sheet of book.sheets.filter(({ visibility }) => visibility === "visible")) {
        const grid = grids.find((each) => each.sheet === sheet.name);
        for (const [row, cells] of sheet.rows) {
          for (const [column, { value }] of cells) {
            const read = grid ? cellAt(grid, row, column).value : "";
            if (read !== value)
              throw new Error(`${sheet.name}, row ${row}, column ${column}: ${read} is not ${value}.`);
            if (value !== "") held += 1;
          }
        }
      }
      expect(held).toBeGreaterThan(20);
    });
  });
});
