import { parseArea } from "../../src/grid/area.ts";
import type { StandIn } from "../../src/standin/host.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { bookOf, fill, sheetOf } from "./books.ts";

/** Rows of long texts: about 2.5 kB of answer each, since a text comes as value and as what the cell shows. */
const longRows = (rows: number, of: string) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (_, c) => `${of} ${row} ${c} `.padEnd(120, "x")));

const refused = (host: StandIn): number => host.trips.filter(({ statusCode }) => statusCode !== 200).length;

describe("a workbook that answers with more than 5 MB", () => {
  const rows = 3_000;

  it("is read in pieces, whole, and in order", async () => {
    const [outcomes, risks] = [longRows(rows, "outcome"), longRows(500, "risk")];
    await withExcel(bookOf({ Outcomes: outcomes, Empty: [], Risks: risks }), async ({ host }) => {
      const { grids } = await inWorkbook((room) => room.read());
      expect(grids.map(({ sheet, values }) => [sheet, values])).toStrictEqual([
        ["Outcomes", outcomes],
        ["Risks", risks],
      ]);
      expect(grids.map(({ text }) => text)).toStrictEqual([outcomes, risks]);
      // The lists, the answer that was refused, the sizes, and two pieces of half of the cells each.
      expect([syncs(host), refused(host)]).toStrictEqual([5, 1]);
    });
  });

  it("tells merged areas across pieces, and hidden rows and columns at their places", async () => {
    const book = bookOf({ Outcomes: [] });
    const sheet = sheetOf(book, "Outcomes");
    fill(sheet, longRows(rows, "outcome"), 5, 2);
    const across = parseArea("C1000:C2900");
    if (across) sheet.merged.push(across);
    for (const row of [5, 1_500, 3_004]) sheet.rowFormats.set(row, { height: null, hidden: true });
    sheet.columnFormats.set(4, { width: null, hidden: true, style: 0 });
    await withExcel(book, async ({ host }) => {
      const [grid] = (await inWorkbook((room) => room.read())).grids;
      expect(grid?.area).toStrictEqual(parseArea("C6:L3005"));
      expect(grid?.merged).toStrictEqual([across]);
      expect([...(grid?.hiddenRows ?? [])]).toStrictEqual([5, 1_500, 3_004]);
      expect([...(grid?.hiddenColumns ?? [])]).toStrictEqual([4]);
      expect(refused(host)).toBe(1);
    });
  });

  it("halves its pieces until Excel takes them", async () => {
    await withExcel(bookOf({ Outcomes: longRows(8_000, "outcome") }), async ({ host }) => {
      const [grid] = (await inWorkbook((room) => room.read())).grids;
      expect(grid?.values).toHaveLength(8_000);
      expect(grid?.values[7_999]?.[9]).toMatch(/^outcome 7999 9 x/);
      // 21 MB: refused as a whole and as a half; read as quarters.
      expect([syncs(host), refused(host)]).toStrictEqual([1 + 1 + 1 + 1 + 4, 2]);
    });
  });

  it("also reads its tables and names", async () => {
    const book = bookOf({ Outcomes: longRows(rows, "outcome") });
    book.names.push({ name: "Ours", sheet: null, formula: "Outcomes!$A$1", comment: "", hidden: false });
    await withExcel(book, async () => {
      expect((await inWorkbook((room) => room.read())).names.map(({ name }) => name)).toStrictEqual(["Ours"]);
    });
  });
});

describe("a sheet of more cells than Excel hands over", () => {
  it("is refused by its name, with what to do, before any of its cells is read", async () => {
    const book = bookOf({ Outcomes: [["x"]], Giant: [["first"]] });
    fill(sheetOf(book, "Giant"), [["last"]], 1_048_575, 9);
    await withExcel(book, async ({ host }) => {
      await expect(inWorkbook((room) => room.read())).rejects.toMatchObject({
        code: "too-large",
        message:
          "The sheet Giant is used from A1 to J1048576, which is 10,485,760 cells; Excel hands over 5,000,000 at most. " +
          "Press Ctrl+End there, delete the rows and columns that stand far away from the data, save, then try again.",
      });
      expect(syncs(host)).toBe(3);
    });
  });

  it("does not matter when its cells are not wanted", async () => {
    const book = bookOf({ Outcomes: [["x"]], Giant: [["first"]] });
    fill(sheetOf(book, "Giant"), [["last"]], 1_048_575, 9);
    sheetOf(book, "Giant").visibility = "hidden";
    await withExcel(book, async ({ host }) => {
      expect((await inWorkbook((room) => room.read())).grids).toHaveLength(1);
      expect(syncs(host)).toBe(2);
    });
  });
});

describe("a sheet that is used from its first row to its last", () => {
  it("is read in pieces, since Excel gives no cells of whole columns", async () => {
    const book = bookOf({ Outcomes: [["first"]] });
    fill(sheetOf(book, "Outcomes"), [["last"]], 1_048_575);
    sheetOf(book, "Outcomes").rowFormats.set(1_048_575, { height: null, hidden: true });
    await withExcel(book, async ({ host }) => {
      const [grid] = (await inWorkbook((room) => room.read())).grids;
      expect(grid?.values).toHaveLength(1_048_576);
      expect([grid?.values[0], grid?.values[1_048_575]]).toStrictEqual([["first"], ["last"]]);
      expect([...(grid?.hiddenRows ?? [])]).toStrictEqual([1_048_575]);
      expect(syncs(host)).toBe(3 + 16);
    });
  }, 60_000);
});

describe("a sheet that is used from its first column to its last", () => {
  it("is refused by its name, with what to do", async () => {
    const book = bookOf({ Outcomes: [["x"]], Wide: [["first"]] });
    fill(sheetOf(book, "Wide"), [["last"]], 2, 16_383);
    await withExcel(book, async () => {
      await expect(inWorkbook((room) => room.read())).rejects.toMatchObject({
        code: "too-large",
        message:
          "The sheet Wide is used from A1 to XFD3, which is every column it has; Excel hands over no whole rows. " +
          "Press Ctrl+End there, delete the rows and columns that stand far away from the data, save, then try again.",
      });
    });
  });

  it("is read when it stops one column before the last", async () => {
    const book = bookOf({ Wide: [["first"]] });
    fill(sheetOf(book, "Wide"), [["last"]], 0, 16_382);
    await withExcel(book, async ({ host }) => {
      expect((await inWorkbook((room) => room.read())).grids[0]?.values[0]).toHaveLength(16_383);
      expect(syncs(host)).toBe(2);
    });
  });
});
