import fc from "fast-check";

import { charactersOfPoints, pointsOfCharacters } from "../../src/standin/model/sizes.ts";
import { firstSheet, onSheet } from "../support/sheet.ts";

it("reads widths and heights in points: those of a new sheet are 48 and 15", () =>
  onSheet(async ({ sheet, context }) => {
    const { format } = sheet.getRange("A1:C3").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toStrictEqual([48, 15]);
  }));

it("keeps what was set, and reads null where columns or rows differ", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("B2").format.columnWidth = 100.5;
    sheet.getRange("B2").format.rowHeight = 30;
    const members = "format/columnWidth,format/rowHeight";
    const [one, many, all] = [
      sheet.getRange("B2").load(members),
      sheet.getRange("A1:B2").load(members),
      sheet.getRange("B:B").load(members),
    ];
    await context.sync();
    const read = [one, many, all].map(({ format }) => [format.columnWidth, format.rowHeight]);
    expect(read).toStrictEqual([
      [100.5, 30],
      [null, null],
      [100.5, null],
    ]);
  }));

it("a width in whole pixels survives the way to characters and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1700 }), (pixels) => {
      expect(pointsOfCharacters(charactersOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});

it("hides and shows rows and columns, and says all, none or some", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("B2:B3").rowHidden = true;
    sheet.getRange("D:E").columnHidden = true;
    const ranges = ["A2:A3", "A1:A3", "A5", "E1", "C1:D1"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
    );
    await context.sync();
    expect(ranges.map((range) => [range.rowHidden, range.columnHidden, range.hidden])).toStrictEqual([
      [true, false, true],
      [null, false, null],
      [false, false, false],
      [false, true, true],
      [false, null, null],
    ]);
    sheet.getRange("2:3").rowHidden = false;
    const shown = sheet.getRange("A1:A3").load("rowHidden");
    await context.sync();
    expect(shown.rowHidden).toBe(false);
  }));

it("reads the properties of rows, columns and cells one by one", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("B2").format.fill.color = "#FF0000";
    const range = sheet.getRange("A1:B2");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, columnIndex: false });
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(rows.value).toStrictEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 15 } },
    ]);
    expect(columns.value).toStrictEqual([{ columnHidden: false }, { columnHidden: true }]);
    expect(cells.value[1]?.[1]).toStrictEqual({
      address: "Sheet1!B2",
      format: { fill: { color: "#FF0000" }, font: { bold: false } },
    });
  }));

it("refuses properties that it does not model, by name", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1").getCellProperties({ style: true });
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.style") as string,
    });
  }));

it("fits columns to their longest line, and rows to their wrapped lines", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1:B2").values = [
      ["a", "much longer than the other"],
      ["b", "two\nlines"],
    ];
    sheet.getRange("A1:A2").format.rowHeight = 40;
    sheet.getRange("A:C").format.autofitColumns();
    sheet.getRange("1:2").format.autofitRows();
    await context.sync();
    const { columnFormats, rowFormats } = firstSheet(book);
    const [a = 0, b = 0] = [0, 1].map((column) => columnFormats.get(column)?.width ?? 0);
    expect(b).toBeGreaterThan(a);
    expect(b).toBeGreaterThan("much longer than the other".length);
    expect(columnFormats.has(2)).toBe(false);
    expect([...rowFormats.values()]).toMatchObject([
      { height: 15, fitted: true },
      { height: 15, fitted: true },
    ]);
    sheet.getRange("B1:B2").format.columnWidth = 60;
    sheet.getRange("B1:B2").format.wrapText = true;
    sheet.getRange("1:2").format.autofitRows();
    await context.sync();
    expect([...rowFormats.values()].map(({ height }) => height)).toStrictEqual([45, 30]);
  }));

it.each([
  ["Proposed Revised Due Date", 14, 45, "a line ends before the word that has no room on it"],
  ["Agreed Due Date", 14, 30, "words stand on one line as long as they fit"],
  ["Unterschlagungsrisiko", 9, 45, "a word that is longer than a line goes on"],
  ["", 9, 15, "an empty cell has one line"],
])("fits a row to a bold %j in a column of %d characters: %d points, as %s", (text, characters, points) =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1").values = [[text]];
    firstSheet(book).columnFormats.set(0, { width: characters, hidden: false, style: 0 });
    Object.assign(sheet.getRange("A1").format, { wrapText: true });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("1:1").format.autofitRows();
    await context.sync();
    expect(firstSheet(book).rowFormats.get(0)?.height ?? 15).toBe(points);
  }),
);
