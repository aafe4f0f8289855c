import { columnPixels, rowPixels } from "../../../src/workbench/page/grid/pixels.ts";
import { lengthOf, spanOf } from "../../../src/workbench/page/grid/axis.ts";
import { withFrozenRoom } from "../../../src/workbench/page/grid/frozenRoom.ts";
import { pageRows } from "../../../src/workbench/page/grid/pageRows.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { firstSheet } from "../../support/sheet.ts";
import { pictureFrom, restyle } from "../support/pictures.ts";

describe("sizes in pixels", () => {
  const sheet = emptySheet("1", "A");
  sheet.columnFormats.set(1, { width: 20, hidden: false, style: 0 });
  sheet.columnFormats.set(2, { width: 20, hidden: true, style: 0 });
  sheet.rowFormats.set(1, { height: 30, hidden: false });
  sheet.rowFormats.set(2, { height: 30, hidden: true });
  sheet.rowFormats.set(3, { height: null, hidden: false });
  sheet.rowFormats.set(4, { height: 30, hidden: false, fitted: true });

  it.each<[because: string, column: number, pixels: number]>([
    ["Excel's own width", 0, 64],
    ["a width of its own", 1, 140],
    ["a hidden column", 2, 0],
  ])("%s", (_because, column, pixels) => {
    expect(columnPixels(sheet, column)).toBe(pixels);
  });

  it.each<[because: string, row: number, needed: number, pixels: number]>([
    ["Excel's own height", 0, 0, 20],
    ["more where the text needs it", 0, 55, 55],
    ["a height of its own, whatever the text needs", 1, 55, 40],
    ["a hidden row", 2, 55, 0],
    ["a row that says nothing of its height", 3, 55, 55],
    ["a height that was fitted to the text follows it", 4, 55, 55],
    ["and is Excel's own at least", 4, 10, 20],
  ])("%s", (_because, row, needed, pixels) => {
    expect(rowPixels(sheet, row, () => needed)).toBe(pixels);
  });
});

describe("a picture", () => {
  const wrapped = "Ten letters and ten more, wrapped";

  it("gives wrapped texts the lines that they need", () => {
    const picture = pictureFrom(`== A ==\n${wrapped}\nshort`, (book) => restyle(book, 0, 0, { wrap: true }));
    const { start, end } = spanOf(picture.rows, 0, 1);
    // 64 pixels take 8 letters of 7: "Ten", "letters", "and ten", "more,", "wrapped".
    expect(end - start).toBe(100);
    expect(lengthOf(picture.rows)).toBe(100 + 19 * 20);
  });

  it("gives an indented text the lines that the rest of its cell leaves it", () => {
    // Eight letters fill 64 pixels; an indent of one step leaves no room for the second word.
    const rows = (indent: number) =>
      pictureFrom("== A ==\nab cdef", (book) => restyle(book, 0, 0, { wrap: true, indent })).rows;
    expect(spanOf(rows(0), 0, 1).end).toBe(20);
    expect(spanOf(rows(1), 0, 1).end).toBe(40);
  });

  it("gives larger letters a higher row", () => {
    const picture = pictureFrom("== A ==\nTitle", (book) => {
      const font = book.styles[0]?.font;
      if (font) restyle(book, 0, 0, { font: { ...font, size: 22 } });
    });
    expect(spanOf(picture.rows, 0, 1).end).toBe(40);
  });

  it("puts the conditional format that counts first in front", () => {
    const picture = pictureFrom("== A ==\nx", (book) => {
      const format = (id: string, priority: number) => ({
        ...{ id, priority, areas: [], stopIfTrue: false, fill: null, fontColor: null, bold: null },
        rule: { kind: "other", type: "dataBar" } as const,
      });
      firstSheet(book).conditionalFormats.push(format("b", 2), format("a", 1));
    });
    expect(picture.formats.map(({ id }) => id)).toStrictEqual(["a", "b"]);
  });

  it("counts frozen rows and columns without the hidden ones", () => {
    const picture = pictureFrom("== A ==\nx", (book) => {
      const sheet = firstSheet(book);
      Object.assign(sheet, { frozenRows: 3, frozenColumns: 2 });
      sheet.rowFormats.set(1, { height: null, hidden: true });
    });
    expect([picture.frozenRows, picture.frozenColumns]).toStrictEqual([2, 2]);
  });
});

describe("frozen panes in a small window", () => {
  const picture = pictureFrom("== A ==\nx", (book) =>
    Object.assign(firstSheet(book), { frozenRows: 3, frozenColumns: 2 }),
  );

  it.each<[because: string, width: number, height: number, frozen: [number, number]]>([
    ["all of them stay where there is room", 1000, 600, [3, 2]],
    ["exactly six tenths is room enough", 128 / 0.6, 100, [3, 2]],
    ["columns scroll where they would take more", 212, 600, [3, 0]],
    ["rows scroll where they would take more", 1000, 99, [0, 2]],
    ["nothing changes before the window has a size", 0, 0, [3, 2]],
  ])("%s", (_because, width, height, frozen) => {
    const fitted = withFrozenRoom(picture, { width, height });
    expect([fitted.frozenRows, fitted.frozenColumns]).toStrictEqual(frozen);
    if (frozen[0] === 3 && frozen[1] === 2) expect(fitted).toBe(picture);
  });

  it.each<[because: string, scroll: number, height: number, rows: number]>([
    ["at the top", 0, 24 + 60 + 100, 5],
    ["further down", 200, 24 + 60 + 100, 5],
    ["a window without room for a row", 0, 24, 1],
  ])("PageDown leads on by what is in view: %s", (_because, scroll, height, rows) => {
    expect(pageRows(picture, scroll, height)).toBe(rows);
  });
});
