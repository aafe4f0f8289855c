import { parseArea } from "../../src/grid/area.ts";
import { cellAt } from "../../src/grid/grid.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { ReadOptions, WorkbookReading } from "../../src/workbook/reading.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { bookOf, fill, sheetOf } from "./books.ts";

const area = (address: string) => parseArea(address) ?? { row: -1, column: -1, rows: 1, columns: 1 };

const readingOf = (book: Book, options?: ReadOptions): Promise<WorkbookReading> =>
  withExcel(book, () => inWorkbook((room) => room.read(options)));

/** A register of so many rows, with a number, a text, a date and a share in each. */
const register = (rows: number) => Array.from({ length: rows }, (_, row) => [row, `Outcome ${row}`, 44_651, 0.286]);

describe("the trips of a reading", () => {
  it.each([{ rows: 0 }, { rows: 10 }, { rows: 10_000 }])("are two for $rows rows", async ({ rows }) => {
    await withExcel(bookOf({ Outcomes: register(rows), Risks: register(rows) }), async ({ host }) => {
      const reading = await inWorkbook((room) => room.read());
      expect(reading.grids.map((grid) => grid.area.rows)).toStrictEqual(rows === 0 ? [] : [rows, rows]);
      expect(syncs(host)).toBe(2);
    });
  });

  it("are two for thirty sheets", async () => {
    const sheets = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Sheet ${i}`, register(3)]));
    await withExcel(bookOf(sheets), async ({ host }) => {
      const reading = await inWorkbook((room) => room.read());
      expect(reading.grids).toHaveLength(30);
      expect(syncs(host)).toBe(2);
    });
  });
});

describe("the cells of a reading", () => {
  it("are the used part of a sheet, where it lies", async () => {
    const book = bookOf({ Outcomes: [] });
    fill(
      sheetOf(book, "Outcomes"),
      [
        ["Crime", 12.5],
        ["Recycling", null],
      ],
      3,
      2,
    );
    const [grid] = (await readingOf(book)).grids;
    expect(grid).toMatchObject({ sheet: "Outcomes", area: area("C4:D5") });
    expect(grid && cellAt(grid, 3, 3)).toStrictEqual({ value: 12.5, text: "12.5", format: "General" });
    expect(grid && cellAt(grid, 4, 3)).toStrictEqual({ value: "", text: "", format: "General" });
  });

  it("come with what they show and how they are formatted", async () => {
    const book = bookOf({ Outcomes: [[0.286, 44_651, "#N/A", true]] });
    const [base] = book.styles;
    const cells = sheetOf(book, "Outcomes").rows.get(0);
    for (const [column, numberFormat] of [
      [0, "0.0%"],
      [1, "dd/mm/yy"],
    ] as const) {
      const cell = cells?.get(column);
      if (base && cell) cell.style = book.styles.push({ ...base, numberFormat }) - 1;
    }
    const [grid] = (await readingOf(book)).grids;
    expect(grid?.values).toStrictEqual([[0.286, 44_651, "#N/A", true]]);
    expect(grid?.text).toStrictEqual([["28.6%", "31/03/22", "#N/A", "TRUE"]]);
    expect(grid?.formats).toStrictEqual([["0.0%", "dd/mm/yy", "General", "General"]]);
  });

  it("leave a sheet without values out, however it is formatted", async () => {
    const book = bookOf({ Empty: [], Outcomes: [["x"]] });
    sheetOf(book, "Empty").rowFormats.set(999, { height: 30, hidden: false });
    const reading = await readingOf(book);
    expect(reading.sheets.map(({ name }) => name)).toStrictEqual(["Empty", "Outcomes"]);
    expect(reading.grids.map(({ sheet }) => sheet)).toStrictEqual(["Outcomes"]);
  });

  it("tell what is merged and what is hidden, in the sheet's own coordinates", async () => {
    const book = bookOf({ Outcomes: [] });
    const sheet = sheetOf(book, "Outcomes");
    fill(
      sheet,
      [
        ["2020/21", "", "Notes"],
        ["Q1", "Q2", ""],
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
      1,
      1,
    );
    sheet.merged.push(area("B2:C2"), area("D2:D3"));
    sheet.rowFormats.set(3, { height: null, hidden: true });
    sheet.columnFormats.set(2, { width: null, hidden: true, style: 0 });
    const [grid] = (await readingOf(book)).grids;
    expect(grid?.merged).toStrictEqual([area("B2:C2"), area("D2:D3")]);
    expect([...(grid?.hiddenRows ?? [])]).toStrictEqual([3]);
    expect([...(grid?.hiddenColumns ?? [])]).toStrictEqual([2]);
  });
});

describe("the choice of sheets", () => {
  const book = () => {
    const made = bookOf({ Outcomes: [["a"]], Lists: [["b"]], Deep: [["c"]], Empty: [] });
    sheetOf(made, "Lists").visibility = "hidden";
    sheetOf(made, "Deep").visibility = "veryHidden";
    return made;
  };

  it.each([
    { cells: "visible", alsoRead: [], read: ["Outcomes"], because: "hidden sheets are not read" },
    { cells: "visible", alsoRead: ["lists"], read: ["Outcomes", "Lists"], because: "a hidden one is named" },
    { cells: "visible", alsoRead: ["Deep"], read: ["Outcomes", "Deep"], because: "so can a very hidden one be" },
    { cells: "visible", alsoRead: ["Outcomes"], read: ["Outcomes"], because: "none is read twice" },
    { cells: "none", alsoRead: [], read: [], because: "no cells are wanted" },
    { cells: "none", alsoRead: ["Lists", "Gone"], read: ["Lists"], because: "only what is there can be read" },
  ] as const)("reads $read when $because", async ({ read, ...options }) => {
    const reading = await readingOf(book(), options);
    expect(reading.grids.map(({ sheet }) => sheet)).toStrictEqual(read);
    expect(reading.sheets.map(({ name, visible }) => [name, visible])).toStrictEqual([
      ["Outcomes", true],
      ["Lists", false],
      ["Deep", false],
      ["Empty", true],
    ]);
  });
});

describe("the lists of a reading", () => {
  it("tell the names of the workbook and of its sheets", async () => {
    const book = bookOf({ "SP Outcomes": [["x"]], Risks: [["x"]] });
    const risks = sheetOf(book, "Risks").id;
    book.names.push(
      { name: "Scr_body", sheet: null, formula: "'SP Outcomes'!$A$4:$K$32", comment: "ours", hidden: true },
      { name: "Scr_version", sheet: null, formula: '"1"', comment: "", hidden: false },
      { name: "Broken", sheet: null, formula: "#REF!", comment: "", hidden: false },
      { name: "Scr_body", sheet: risks, formula: "Risks!$A$1", comment: "", hidden: false },
    );
    expect((await readingOf(book)).names).toStrictEqual([
      {
        ...{ name: "Scr_body", formula: "='SP Outcomes'!$A$4:$K$32", comment: "ours", visible: false, sheet: null },
        refersTo: { sheet: "SP Outcomes", area: area("A4:K32") },
      },
      { name: "Scr_version", formula: '="1"', refersTo: null, comment: "", visible: true, sheet: null },
      { name: "Broken", formula: "=#REF!", refersTo: null, comment: "", visible: true, sheet: null },
      {
        ...{ name: "Scr_body", formula: "=Risks!$A$1", comment: "", visible: true, sheet: "Risks" },
        refersTo: { sheet: "Risks", area: area("A1") },
      },
    ]);
  });

  it("tell the tables and where they lie, on hidden sheets too", async () => {
    const book = bookOf({ Risks: [["x"]], Lists: [] });
    const sheet = sheetOf(book, "Lists");
    fill(
      sheet,
      [
        ["Risk", "Score"],
        ["Flood", 12],
        ["Total", 12],
      ],
      2,
      1,
    );
    sheet.visibility = "hidden";
    sheet.tables.push({
      ...{ id: 1, name: "T_risks", area: area("B3:C5"), columns: ["Risk", "Score"], hasHeader: true, hasTotals: true },
      ...{ style: null, bandedRows: true, showFilter: true },
    });
    expect((await readingOf(book)).tables).toStrictEqual([
      { name: "T_risks", sheet: "Lists", area: area("B3:C5"), showHeaders: true, showTotals: true },
    ]);
  });

  it("tell what is protected", async () => {
    const book = bookOf({ Risks: [], Actions: [] });
    sheetOf(book, "Actions").protection = { password: true };
    book.structureLocked = true;
    const { sheets, structureLocked } = await readingOf(book);
    expect(sheets.map((sheet) => [sheet.name, sheet.position, sheet.protected])).toStrictEqual([
      ["Risks", 0, false],
      ["Actions", 1, true],
    ]);
    expect(structureLocked).toBe(true);
  });

  it.each([true, false])("tell whether the workbook is open for reading only: %s", async (readOnly) => {
    const reading = await withExcel(bookOf({ A: [] }), () => inWorkbook((room) => room.read()), { readOnly });
    expect(reading.readOnly).toBe(readOnly);
  });

  it.each([true, false])("tell whether dates count from 1904: %s", async (date1904) => {
    expect((await readingOf({ ...bookOf({ A: [] }), date1904 })).date1904).toBe(date1904);
  });
});
