import fc from "fast-check";
import type { Area } from "../../src/grid/area.ts";
import { layOut, type StandingTable } from "../../src/grid/layOut.ts";
import { placeTable } from "../../src/grid/placeTable.ts";
import { type TableCell, type TableModel, numberCell, textCell } from "../../src/grid/table.ts";
import type { Write } from "../../src/grid/write.ts";
import { wrapWords } from "../../src/grid/wrapWords.ts";
import { withExcel } from "../support/excel.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { asText, bookOf, sheetOf } from "../workbook/books.ts";
import type { Book } from "../../src/xlsx/book.ts";

const MARK = { name: "Scrutineer.Table.fruit", tableName: "Scrutineer_fruit" };

const model = (
  rows: readonly (readonly TableCell[])[],
  headings: readonly string[] = ["Fruit", "Number"],
): TableModel => ({
  id: "fruit",
  title: "Fruit in stock",
  sheetName: "Fruit",
  note: "Counted on Friday.",
  columns: headings.map((heading) => ({ heading, width: 12, align: "left", markings: [] })),
  rows,
});
const fruit = (...names: readonly string[]): TableModel =>
  model(names.map((name, index) => [textCell(name), numberCell(index + 1, String(index + 1), "0")]));

/** Lays tables out one after the other in one workbook; `act` is what a person does before each but the first. */
async function laidOut(
  book: Book,
  tables: readonly TableModel[],
  act: (book: Book) => void = () => undefined,
): Promise<readonly Write[][]> {
  const made: Write[][] = [];
  for (const [index, table] of tables.entries()) {
    if (index > 0) act(book);
    await withExcel(book, () =>
      inWorkbook(async ({ read, write }) => {
        const reading = await read();
        const name = reading.names.find((one) => one.name === MARK.name)?.refersTo ?? null;
        const standing: StandingTable | null = name && {
          sheet: name.sheet,
          area: name.area,
          grid: reading.grids.find(({ sheet }) => sheet === name.sheet) ?? null,
          tableName: reading.tables[0]?.name ?? null,
          names: new Map(reading.names.flatMap((one) => (one.refersTo ? [[one.name, one.refersTo.area]] : []))),
          typedBelow: 0,
        };
        const writes = layOut(table, standing?.sheet ?? "Fruit", MARK, standing);
        made.push([...writes]);
        await write(writes);
      }),
    );
  }
  return made;
}

const shown = (book: Book): readonly string[] => asText(sheetOf(book, "Fruit")).split("\n");
const blank = () => bookOf({ Sheet1: [] });
const put = (row: number, column: number, value: string) => (book: Book) => {
  const { rows } = sheetOf(book, "Fruit");
  const cells = rows.get(row) ?? new Map<number, never>();
  rows.set(row, cells);
  (cells as Map<number, object>).set(column, { value, isError: false, formula: null, arrayArea: null, style: 0 });
};

describe("where a table stands on its sheet", () => {
  it("has title, note, header and rows below each other", async () => {
    const book = blank();
    await laidOut(book, [fruit("Apples", "Pears")]);
    expect(shown(book).filter((line) => /"[^"]/.test(line))).toEqual([
      '1: "Fruit in stock"',
      '2: "Counted on Friday."',
      '5: "Fruit" | "Number"',
      '6: "Apples" | 1',
      '7: "Pears" | 2',
    ]);
  });

  it("is a table of Excel, named, with a name over all of it", async () => {
    const book = blank();
    await laidOut(book, [fruit("Apples", "Pears")]);
    expect(sheetOf(book, "Fruit").tables.map(({ name, area }) => [name, area])).toEqual([
      [MARK.tableName, { row: 4, column: 0, rows: 3, columns: 2 }],
    ]);
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([[MARK.name, "Fruit!$A$1:$B$7"]]);
  });

  it("says None where there are no rows, since a table of Excel needs one", () => {
    const { cells, body } = placeTable(model([]), { row: 0, column: 0 });
    expect(body).toEqual({ row: 5, column: 0, rows: 1, columns: 2 });
    expect(cells.at(-1)?.map((cell) => cell?.text)).toEqual(["None", ""]);
  });

  it("keeps three rows for the note, whatever its length, so that a longer note never moves the table", () => {
    const long = { ...fruit("Apples"), note: "word ".repeat(100).trim() };
    const { cells, header } = placeTable(long, { row: 2, column: 1 });
    expect(header).toEqual({ row: 6, column: 1, rows: 1, columns: 2 });
    expect(cells.slice(1, 4).map((row) => row[0]?.text.split(" ").length)).toEqual([12, 12, 76]);
  });

  it("has no merged cells", async () => {
    const book = blank();
    await laidOut(book, [fruit("Apples")]);
    expect(sheetOf(book, "Fruit").merged).toEqual([]);
  });
});

describe("a table that is laid out again", () => {
  const values = (book: Book) =>
    shown(book)
      .slice(4)
      .filter((line) => /"[^"]/.test(line));

  it("writes nothing when it is as it was", async () => {
    const [, again] = await laidOut(blank(), [fruit("Apples", "Pears"), fruit("Apples", "Pears")]);
    expect(again).toEqual([]);
  });

  it.each([
    { to: ["Plums"], rows: 2, because: "it shrinks" },
    { to: ["Apples", "Pears", "Plums", "Figs"], rows: 5, because: "it grows" },
    { to: [], rows: 2, because: "nothing is left but None" },
  ])("fits its table and its name: $because", async ({ to, rows }) => {
    const book = blank();
    await laidOut(book, [fruit("Apples", "Pears"), fruit(...to)]);
    expect(sheetOf(book, "Fruit").tables[0]?.area.rows).toBe(rows);
    expect(book.names[0]?.formula).toBe(`Fruit!$A$1:$B$${rows + 4}`);
    expect(values(book)).toHaveLength(rows);
  });

  it.each([
    { row: 7, column: 0, line: 10, because: "directly below it moves down as far as the table grows" },
    { row: 8, column: 1, line: 11, because: "with one row free between them keeps that row" },
    { row: 9, column: 0, line: 11, because: "with two rows free needs one row more" },
    { row: 10, column: 0, line: 11, because: "with room enough stays where it is" },
    { row: 7, column: 5, line: 8, because: "where no column of the table comes stays where it is" },
  ])("what a person put $because", async ({ row, column, line }) => {
    const book = blank();
    const grown = fruit("Apples", "Pears", "Plums", "Figs");
    await laidOut(book, [fruit("Apples", "Pears"), grown], put(row, column, "Mine"));
    const lines = shown(book);
    expect(lines.filter((one) => one.includes("Mine")).map((one) => Number(one.split(":")[0]))).toEqual([line]);
    expect(lines.filter((one) => /Apples|Pears|Plums|Figs/.test(one))).toHaveLength(4);
  });

  it("moves what stands beside it when it gets a column more", async () => {
    const book = blank();
    const wider = model([[textCell("Apples"), textCell("1"), textCell("red")]], ["Fruit", "Number", "Colour"]);
    await laidOut(book, [fruit("Apples"), wider], put(5, 2, "Mine"));
    expect(shown(book).find((line) => line.startsWith("6:"))).toBe('6: "Apples" | "1" | "red" | "Mine"');
  });

  it("keeps a person's own widths, looks and renamed sheet", async () => {
    const book = blank();
    await laidOut(book, [fruit("Apples"), fruit("Apples", "Pears")], (it) => {
      sheetOf(it, "Fruit").columnFormats.set(0, { width: 44, hidden: false, style: 0 });
    });
    expect(sheetOf(book, "Fruit").columnFormats.get(0)?.width).toBe(44);
  });

  it("needs no table of Excel: a person may have made it a plain range", async () => {
    const book = blank();
    await laidOut(book, [fruit("Apples"), fruit("Apples", "Pears")], (it) => sheetOf(it, "Fruit").tables.splice(0));
    expect(values(book)).toEqual(['5: "Fruit" | "Number"', '6: "Apples" | 1', '7: "Pears" | 2']);
  });

  it("makes room for all of its growth where it is not known what the sheet holds", () => {
    const area: Area = { row: 0, column: 0, rows: 6, columns: 2 };
    const standing: StandingTable = {
      sheet: "Fruit",
      area,
      grid: null,
      tableName: null,
      typedBelow: 0,
      names: new Map(),
    };
    const [first] = layOut(fruit("Apples", "Pears", "Plums"), "Fruit", MARK, standing);
    expect(first).toEqual({ kind: "insert", sheet: "Fruit", axis: "rows", at: 6, count: 2 });
  });

  it("shows, from whatever size to whatever size, exactly its rows and what a person put below", async () => {
    const size = fc.integer({ min: 0, max: 5 });
    const names = (count: number) => Array.from({ length: count }, (_, index) => `Fruit ${index}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(size, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        async (sizes, gap) => {
          const book = blank();
          let placed = false;
          await laidOut(
            book,
            sizes.map((count) => fruit(...names(count))),
            (it) => {
              if (!placed) put(5 + Math.max(1, sizes[0] ?? 0) + gap, 0, "Mine")(it);
              placed = true;
            },
          );
          const column = shown(book).flatMap((line) => /^\d+: "((?:Fruit \d|None|Mine))"/.exec(line)?.[1] ?? []);
          const last = sizes.at(-1) ?? 0;
          expect(column).toEqual([...(last === 0 ? ["None"] : names(last)), "Mine"]);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("words broken into lines", () => {
  it.each([
    { text: "", width: 5, lines: [], because: "nothing is no line" },
    { text: "ab cd ef", width: 5, lines: ["ab cd", "ef"], because: "a line that fits exactly fits" },
    { text: "abcdefgh ij", width: 4, lines: ["abcdefgh", "ij"], because: "a longer word stands alone" },
    { text: "  a \n b  ", width: 9, lines: ["a b"], because: "white space is one space" },
  ])("$text: $because", ({ text, width, lines }) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });

  it("put together again are the same words", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 1, max: 30 }), (words, width) => {
        expect(wrapWords(words.join(" "), width).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});

describe("a table with formulas and names", () => {
  const dozens = (...counts: readonly number[]): TableModel => ({
    ...model(
      counts.map((count) => [
        { ...numberCell(count * 12, String(count * 12), "0"), formula: "=12*[@Dozens]" },
        numberCell(count, String(count), "0"),
      ]),
      ["Number", "Dozens"],
    ),
    names: [
      { name: "Scrutineer.Fruit.Number", column: 0, row: null },
      { name: "Scrutineer.Fruit.First", column: 1, row: 0 },
    ],
  });

  it("gives each formula the cells of its own row, names the parts, and writes nothing when all is there", async () => {
    const book = blank();
    const [, again] = await laidOut(book, [dozens(1, 3), dozens(1, 3)]);
    const cell = sheetOf(book, "Fruit").rows.get(6)?.get(0);
    expect(cell).toMatchObject({ value: 36, formula: "12*$B7" });
    expect(book.names.map(({ name, formula }) => `${name}=${formula}`)).toEqual(
      expect.arrayContaining(["Scrutineer.Fruit.Number=Fruit!$A$6:$A$7", "Scrutineer.Fruit.First=Fruit!$B$6"]),
    );
    expect(again).toEqual([]);
  });

  it("puts a formula back that a person typed over, even with the same number", async () => {
    const book = blank();
    const [, again] = await laidOut(book, [dozens(1), dozens(1)], put(5, 0, "12"));
    expect(again?.filter(({ kind }) => kind !== "numberFormat")).toEqual([
      { kind: "formulas", sheet: "Fruit", area: { row: 5, column: 0, rows: 1, columns: 1 }, formulas: [["=12*$B6"]] },
    ]);
  });

  it("puts a value in the place of a formula where a fixed value is wanted", async () => {
    const fixed = (table: TableModel): TableModel => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, formula: null }))),
    });
    const book = blank();
    const [, again] = await laidOut(book, [dozens(2), fixed(dozens(2))]);
    expect(again).toEqual([
      { kind: "values", sheet: "Fruit", area: { row: 5, column: 0, rows: 1, columns: 1 }, values: [[24]] },
    ]);
  });

  it("is loud about a column that the table does not have", () => {
    const [row] = dozens(1).rows;
    const odd = { ...dozens(1), rows: [(row ?? []).map((cell) => ({ ...cell, formula: "=[@Pears]" }))] };
    expect(() => placeTable(odd, { row: 0, column: 0 })).toThrow("Pears");
  });

  it("fits its rows while a long text that a formula gives stands there as a text", async () => {
    const long = "Twelve closures of major brands in the year to July; a survey is due";
    const told: TableModel = model([[{ ...textCell(long), formula: `="${long}"` }, textCell("")]], ["Why", "Number"]);
    const book = blank();
    const [, again] = await laidOut(book, [told, told]);
    const { rows, rowFormats } = sheetOf(book, "Fruit");
    expect(rows.get(5)?.get(0)).toMatchObject({ value: long, formula: `"${long}"` });
    expect(rowFormats.get(5)?.height ?? 0).toBeGreaterThan(45);
    expect(again).toEqual([]);
  });

  it("makes names follow when it grows", async () => {
    const book = blank();
    await laidOut(book, [dozens(1), dozens(1, 2, 3)]);
    expect(book.names.find(({ name }) => name === "Scrutineer.Fruit.Number")?.formula).toBe("Fruit!$A$6:$A$8");
  });
});
