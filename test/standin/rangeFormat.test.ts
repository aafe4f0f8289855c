import { cellIn, firstSheet, lookIn, onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

type Format = Excel.RangeFormat;

const members: readonly (readonly [name: string, plain: unknown, value: unknown, part: (format: Format) => object])[] =
  [
    ["color", "#FFFFFF", "#C00000", (f) => f.fill],
    ["color", "#000000", "#FF0000", (f) => f.font],
    ["bold", false, true, (f) => f.font],
    ["italic", false, true, (f) => f.font],
    ["strikethrough", false, true, (f) => f.font],
    ["underline", "None", "Single", (f) => f.font],
    ["name", "Calibri", "Arial", (f) => f.font],
    ["size", 11, 14, (f) => f.font],
    ["horizontalAlignment", "General", "CenterAcrossSelection", (f) => f],
    ["verticalAlignment", "Bottom", "Top", (f) => f],
    ["wrapText", false, true, (f) => f],
    ["indentLevel", 0, 2, (f) => f],
    ["locked", true, false, (f) => f.protection],
  ];

describe.each(members)("%s (plain: %j)", (name, plain, value, part) => {
  const read = async (range: Excel.Range): Promise<unknown> => {
    const target = part(range.format) as OfficeExtension.ClientObject & { load(names: string): unknown };
    target.load(name);
    await range.context.sync();
    return Reflect.get(target, name);
  };

  it("reads what a new cell has, what was written, and null where cells differ", () =>
    onSheet(async ({ sheet }) => {
      const range = sheet.getRange("B2:C3");
      expect(await read(range)).toBe(plain);
      Reflect.set(part(range.format), name, value);
      expect(await read(range)).toBe(value);
      expect(await read(sheet.getRange("A1:C3"))).toBeNull();
      expect(await read(sheet.getRange("A1"))).toBe(plain);
    }));

  it("is refused on a protected sheet", () =>
    onSheet(async ({ sheet, context }) => {
      sheet.protection.protect();
      Reflect.set(part(sheet.getRange("A1").format), name, value);
      expect((await refusedSync(context)).code).toBe("AccessDenied");
    }));
});

it.each<readonly [what: string, set: (format: Format) => void]>([
  ["a colour by name", (f) => Object.assign(f.fill, { color: "orange" })],
  ["a size of 0", (f) => Object.assign(f.font, { size: 0 })],
  ["an unknown alignment", (f) => Object.assign(f, { horizontalAlignment: "Middle" })],
  ["an indent of 251", (f) => Object.assign(f, { indentLevel: 251 })],
  ["a double underline", (f) => Object.assign(f.font, { underline: "Double" })],
  ["a width below nothing", (f) => Object.assign(f, { columnWidth: -1 })],
  ["a height above 409.5 points", (f) => Object.assign(f, { rowHeight: 410 })],
])("refuses %s", (_, set) =>
  onSheet(async ({ sheet, context }) => {
    set(sheet.getRange("A1").format);
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }),
);

it("formats several ranges at once", () =>
  onSheet(async ({ sheet, context, book }) => {
    const areas = sheet.getRanges("A1:A2,C1");
    areas.format.fill.color = "#00FF00";
    areas.load("address,areaCount,cellCount");
    const fill = areas.format.fill.load("color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toStrictEqual(["Sheet1!A1:A2,Sheet1!C1", 2, 3]);
    expect(fill.color).toBe("#00FF00");
    expect([lookIn(book, 0, 2)?.fill, cellIn(book, 0, 1)]).toStrictEqual(["#00FF00", null]);
  }));

it("refuses a list of addresses that is too long", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRanges(Array(3000).fill("A1").join(",")).load("address");
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }));

it("keeps the look of whole columns for cells to come", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("B9").values = [["y"]];
    const font = sheet.getRange("A1:B9").getLastColumn().format.font.load("bold");
    await context.sync();
    expect(font.bold).toBe(true);
    expect([lookIn(book, 1, 1)?.font.bold, lookIn(book, 8, 1)?.font.bold]).toStrictEqual([true, true]);
    expect([...firstSheet(book).rows.keys()]).toStrictEqual([1, 8]);
  }));

it("says that it cannot format whole rows", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("3:3").format.font.bold = true;
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
  }));

it("adds one style to the book, however many cells get it", () =>
  onSheet(async ({ sheet, context, book }) => {
    const before = book.styles.length;
    sheet.getRange("A1:Z100").format.font.bold = true;
    sheet.getRange("A1:Z100").format.font.bold = true;
    await context.sync();
    expect(book.styles.length).toBe(before + 1);
  }));

it("takes a fill away by clear alone", () =>
  onSheet(async ({ sheet, context, book }) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "#123456";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect([fill.color, lookIn(book, 0, 0)?.fill]).toStrictEqual(["#FFFFFF", null]);
  }));

describe("number formats", () => {
  it("take a block with gaps, or one for all", () =>
    onSheet(async ({ sheet, context }) => {
      const range = sheet.getRange("A1:B2").load("numberFormat");
      range.numberFormat = "0.0%" as unknown as string[][];
      range.numberFormat = [
        ["@", null],
        [null, "dd/mm/yy"],
      ] as string[][];
      await context.sync();
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toStrictEqual([
        ["@", "0.0%"],
        ["0.0%", "dd/mm/yy"],
      ]);
    }));

  it("of whole columns hold for empty cells too", () =>
    onSheet(async ({ sheet, context, book }) => {
      sheet.getRange("C:C").numberFormat = "@" as unknown as string[][];
      sheet.getRange("C5").values = [["=1"]];
      await context.sync();
      expect(cellIn(book, 4, 2)).toMatchObject({ value: "=1", formula: null });
    }));

  it("that cannot be read are refused", () =>
    onSheet(async ({ sheet, context }) => {
      sheet.getRange("A1").numberFormat = [['0"x']];
      expect((await refusedSync(context)).code).toBe("InvalidArgument");
    }));
});
