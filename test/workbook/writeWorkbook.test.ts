import { parseArea } from "../../src/grid/area.ts";
import { look } from "../../src/grid/look.ts";
import type { Write } from "../../src/grid/write.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { Progress } from "../../src/workbook/progress.ts";
import type { WorkbookReading } from "../../src/workbook/reading.ts";
import type { Book, CellStyle } from "../../src/xlsx/book.ts";
import { type Opened, syncs, withExcel } from "../support/excel.ts";
import { asText, bookOf, sheetOf } from "./books.ts";

const area = (address: string) => parseArea(address) ?? { row: -1, column: -1, rows: 1, columns: 1 };

const values = (sheet: string, address: string, lines: Extract<Write, { kind: "values" }>["values"]): Write => ({
  ...{ kind: "values", sheet, area: area(address), values: lines },
});

/** Reads a workbook and writes to it in one action. */
const readAndWrite = (writes: readonly Write[]) =>
  inWorkbook(async (room) => {
    await room.read();
    await room.write(writes);
  });

/** What a workbook is like after some writes. */
async function written(book: Book, ...writes: readonly Write[]): Promise<Book> {
  return withExcel(book, async () => {
    await readAndWrite(writes);
    return book;
  });
}

/** Reads a workbook again. */
const reread = (book: Book): Promise<WorkbookReading> => withExcel(book, () => inWorkbook((room) => room.read()));

const styleAt = (book: Book, sheet: string, address: string): CellStyle | undefined => {
  const { row, column } = area(address);
  return book.styles[sheetOf(book, sheet).rows.get(row)?.get(column)?.style ?? -1];
};

describe("the trips of reading and writing", () => {
  it.each([{ rows: 10 }, { rows: 10_000 }])("are three for $rows rows", async ({ rows }) => {
    const lines = Array.from({ length: rows }, (_, row) => [row, `Outcome ${row}`, "● Green"]);
    await withExcel(bookOf({ Report: lines }), async ({ host, book }) => {
      await readAndWrite([values("Report", `E1:G${rows}`, lines)]);
      expect(syncs(host)).toBe(3);
      expect(
        sheetOf(book, "Report")
          .rows.get(rows - 1)
          ?.get(6)?.value,
      ).toBe("● Green");
    });
  });

  it.each([
    { writes: [], because: "there is nothing to write" },
    { writes: [values("Report", "A1", [[null]])], because: "what there is changes nothing" },
  ])("are two when $because", async ({ writes }) => {
    await withExcel(bookOf({ Report: [["x"]] }), async ({ host }) => {
      await readAndWrite(writes);
      expect(syncs(host)).toBe(2);
    });
  });

  it("are three for 300 striped rows, in few actions", async () => {
    const rows = Array.from({ length: 300 }, (_, row): Write[] => [
      values("Report", `A${row + 1}:C${row + 1}`, [[row, "text", 0.5]]),
      {
        kind: "look",
        sheet: "Report",
        areas: [area(`A${row + 1}:C${row + 1}`)],
        look: look({ fill: row % 2 ? "#EEEEEE" : "#FFFFFF" }),
      },
    ]).flat();
    await withExcel(bookOf({ Report: [] }), async ({ host, book }) => {
      await readAndWrite(rows);
      expect(syncs(host)).toBe(3);
      expect(host.trips.at(2)?.actions).toBeLessThan(40);
      expect(styleAt(book, "Report", "B300")?.fill?.toUpperCase()).toBe("#EEEEEE");
      expect(styleAt(book, "Report", "B299")?.fill?.toUpperCase()).toBe("#FFFFFF");
    });
  });
});

describe("what is written", () => {
  it("are values where they belong, and cells that are left alone stay", async () => {
    const book = await written(
      bookOf({
        Risks: [
          ["a", "b"],
          ["c", "d"],
        ],
      }),
      values("Risks", "A1:C2", [
        [1, null, true],
        [null, "", 0.5],
      ]),
    );
    expect(asText(sheetOf(book, "Risks"))).toBe('1: 1 | "b" | true\n2: "c" |  | 0.5');
  });

  it.each([
    ...[
      "=SUM(A1:A9)",
      "+3",
      "-",
      "@x",
      "'quoted'",
      "007",
      "1/15",
      "31/03/22",
      "5%",
      "£3",
      "TRUE",
      "#N/A",
      "March 2008",
    ],
    ...["15/24 (62.5%)", "● Green", "two\nlines", "Q1 21/22", "  spaces  "],
  ])("is the text %j, whatever it looks like", async (text) => {
    const book = await written(bookOf({ Report: [] }), values("Report", "B2", [[text]]));
    expect(sheetOf(book, "Report").rows.get(1)?.get(1)).toMatchObject({ value: text, formula: null, isError: false });
    expect((await reread(book)).grids[0]?.values).toStrictEqual([[text]]);
  });

  it("are formulas, with their results", async () => {
    const write: Write = { kind: "formulas", sheet: "Risks", area: area("C1:C2"), formulas: [["=A1*B1"], ["=A2*B2"]] };
    const book = await written(
      bookOf({
        Risks: [
          [4, 5],
          [3, 7],
        ],
      }),
      write,
    );
    expect(asText(sheetOf(book, "Risks"))).toBe("1: 4 | 5 | =A1*B1\n2: 3 | 7 | =A2*B2");
    expect((await reread(book)).grids[0]?.values).toStrictEqual([
      [4, 5, 20],
      [3, 7, 21],
    ]);
  });

  it("are number formats, before the values that stand under them", async () => {
    const book = bookOf({ Report: [] });
    await written(book, { kind: "numberFormat", sheet: "Report", areas: [area("A1:A3")], format: "@" });
    await written(book, values("Report", "A1:A3", [[0.625], [0.5], ["x"]]), {
      ...{ kind: "numberFormat", sheet: "Report", areas: [area("A1:A3"), area("C1")], format: "0.0%" },
    });
    const [grid] = (await reread(book)).grids;
    expect(grid?.values).toStrictEqual([[0.625], [0.5], ["x"]]);
    expect(grid?.text).toStrictEqual([["62.5%"], ["50.0%"], ["x"]]);
    expect(styleAt(book, "Report", "C1")?.numberFormat).toBe("0.0%");
  });

  it("is a look, part by part", async () => {
    const all = look({
      ...{ fill: "#D9E2EC", fontColour: "#102A43", bold: true, italic: true, size: 14, wrap: true, indent: 2 },
      ...{ horizontal: "centre", vertical: "top", border: "all", borderColour: "#829AB1" },
    });
    const book = await written(bookOf({ Report: [] }), {
      kind: "look",
      sheet: "Report",
      areas: [area("B2:C3")],
      look: all,
    });
    const side = { style: "thin", color: "#829AB1" };
    expect(styleAt(book, "Report", "C3")).toMatchObject({
      ...{ fill: "#D9E2EC", horizontal: "center", vertical: "top", wrap: true, indent: 2 },
      font: { color: "#102A43", bold: true, italic: true, size: 14 },
      borders: { left: side, right: side, top: side, bottom: side },
    });
    await written(book, {
      kind: "look",
      sheet: "Report",
      areas: [area("C3")],
      look: look({ fill: "none", border: "none" }),
    });
    expect(styleAt(book, "Report", "C3")).toMatchObject({
      fill: null,
      font: { bold: true },
      borders: { bottom: null },
    });
    expect(styleAt(book, "Report", "B2")).toMatchObject({ fill: "#D9E2EC", borders: { left: side, top: side } });
  });

  it("is a line under every cell of several areas", async () => {
    const areas = [area("A1:B2"), area("A5:B5")];
    const book = await written(bookOf({ Report: [] }), {
      kind: "look",
      sheet: "Report",
      areas,
      look: look({ border: "below" }),
    });
    for (const address of ["A1", "B2", "A5", "B5"]) {
      expect(styleAt(book, "Report", address)?.borders).toMatchObject({
        bottom: { style: "thin" },
        left: null,
        right: null,
      });
    }
    expect(styleAt(book, "Report", "A3")?.borders.bottom ?? null).toBeNull();
  });

  it("are widths in characters and heights in points", async () => {
    const book = await written(
      bookOf({ Report: [] }),
      { kind: "columnWidth", sheet: "Report", column: 1, columns: 2, characters: 40 },
      { kind: "rowHeight", sheet: "Report", row: 3, rows: 2, points: 30 },
    );
    const { columnFormats, rowFormats } = sheetOf(book, "Report");
    expect([columnFormats.get(0)?.width ?? null, rowFormats.get(2)?.height ?? null]).toStrictEqual([null, null]);
    // In the file a width has the room around the digits in it: 5 pixels, where a digit has 7.
    for (const column of [1, 2]) expect(columnFormats.get(column)?.width).toBeCloseTo((40 * 7 + 5) / 7);
    for (const row of [3, 4]) expect(rowFormats.get(row)?.height).toBe(30);
  });

  it.each([
    { what: "contents", value: "", fill: "#FFFF00" },
    { what: "formats", value: "x", fill: null },
    { what: "all", value: "", fill: null },
  ] as const)("clears $what", async ({ what, value, fill }) => {
    const book = bookOf({ Report: [["x", "y"]] });
    await written(book, { kind: "look", sheet: "Report", areas: [area("A1:B1")], look: look({ fill: "#FFFF00" }) });
    await written(book, { kind: "clear", sheet: "Report", area: area("A1"), what });
    const row = sheetOf(book, "Report").rows.get(0);
    expect(row?.get(0)?.value ?? "").toBe(value);
    expect(styleAt(book, "Report", "A1")?.fill ?? null).toBe(fill);
    expect([row?.get(1)?.value, styleAt(book, "Report", "B1")?.fill]).toStrictEqual(["y", "#FFFF00"]);
  });
});

describe("sheets that are written", () => {
  const add = (sheet: string, after: string | null, visible = true): Write => ({
    kind: "addSheet",
    sheet,
    after,
    visible,
  });

  it("stand where they are wanted, and can be written to at once", async () => {
    const book = await written(
      bookOf({ A: [], B: [], C: [] }),
      ...[add("End", null), add("After A", "a"), values("After A", "A1", [["x"]]), add("After that", "After A")],
      ...[add("Nowhere", "Gone"), add("Rules", "C", false)],
    );
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toStrictEqual([
      ...[
        ["A", "visible"],
        ["After A", "visible"],
        ["After that", "visible"],
        ["B", "visible"],
        ["C", "visible"],
      ],
      ...[
        ["Rules", "hidden"],
        ["End", "visible"],
        ["Nowhere", "visible"],
      ],
    ]);
    expect(asText(sheetOf(book, "After A"))).toBe('1: "x"');
  });

  it("can be renamed and written to under the new name", async () => {
    const book = await written(
      bookOf({ A: [["x"]] }),
      ...[
        values("A", "B1", [[1]]),
        { kind: "renameSheet", sheet: "A", name: "B & C" } as const,
        values("B & C", "C1", [[2]]),
      ],
    );
    expect(book.sheets.map(({ name }) => name)).toStrictEqual(["B & C"]);
    expect(asText(sheetOf(book, "B & C"))).toBe('1: "x" | 1 | 2');
  });

  it("have frozen rows, gridlines, a tab colour and a page", async () => {
    const book = await written(
      bookOf({ Report: [["x"]] }),
      { kind: "freezeRows", sheet: "Report", rows: 3 },
      { kind: "showGridlines", sheet: "Report", show: false },
      { kind: "tabColour", sheet: "Report", colour: "#102A43" },
      { kind: "printSetup", sheet: "Report", titleRows: { row: 2, rows: 1 }, landscape: true, fitToWidth: true },
    );
    expect(sheetOf(book, "Report")).toMatchObject({
      ...{ frozenRows: 3, showGridlines: false, tabColor: "#102A43", landscape: true },
      ...{ printTitleRows: { first: 2, last: 2 }, fitToPages: { wide: 1, tall: 0 } },
    });
    await written(
      book,
      { kind: "freezeRows", sheet: "Report", rows: 0 },
      { kind: "tabColour", sheet: "Report", colour: null },
    );
    expect(sheetOf(book, "Report")).toMatchObject({ frozenRows: 0, tabColor: null });
  });

  it("can be shown, with an area selected", async () => {
    await withExcel(bookOf({ A: [], Report: [] }), async ({ host, book }) => {
      await readAndWrite([{ kind: "select", sheet: "Report", area: area("B2:C3") }]);
      expect(book.activeSheet).toBe(1);
      expect(host.session.selection).toMatchObject({ sheet: { name: "Report" }, area: area("B2:C3") });
    });
  });

  it("have rows as high as their texts need", async () => {
    await withExcel(bookOf({ Report: [["x"]] }), async ({ host }) => {
      await readAndWrite([{ kind: "autofitRows", sheet: "Report", row: 0, rows: 4 }]);
      expect(host.trips.at(-2)?.request.Actions.map(({ Name }) => Name)).toContain("AutofitRows");
    });
  });
});

describe("names and tables that are written", () => {
  const name = (refersTo: string, comment: string, visible = true): Write => ({
    ...{ kind: "setName", name: "Scr_risks", refersTo, comment, visible },
  });

  it("are made, and changed when they are there", async () => {
    const book = bookOf({ Risks: [["x"]] });
    await written(book, name("=Risks!$A$1", "first", false));
    expect(book.names).toMatchObject([
      { name: "Scr_risks", sheet: null, formula: "Risks!$A$1", comment: "first", hidden: true },
    ]);
    await written(book, name("=Risks!$A$1:$B$9", "second"));
    expect(book.names).toMatchObject([
      { name: "Scr_risks", formula: "Risks!$A$1:$B$9", comment: "second", hidden: false },
    ]);
  });

  it("are removed, also when they are gone or come twice", async () => {
    const book = bookOf({ Risks: [["x"]] });
    const remove: Write = { kind: "removeName", name: "scr_RISKS" };
    await written(book, name("=Risks!$A$1", ""), remove, remove);
    expect(book.names).toStrictEqual([]);
  });

  it("leave a name of the same words on a sheet alone", async () => {
    const book = bookOf({ Risks: [["x"]] });
    const own = {
      name: "Scr_risks",
      sheet: book.sheets[0]?.id ?? null,
      formula: "Risks!$C$3",
      comment: "",
      hidden: false,
    };
    book.names.push(own);
    await written(book, name("=Risks!$A$1", ""), { kind: "removeName", name: "Scr_risks" });
    expect(book.names).toStrictEqual([own]);
  });

  it("make a table and stretch it", async () => {
    const book = await written(
      bookOf({
        Rules: [
          ["Rule", "Value"],
          ["Tolerance", 0.05],
        ],
      }),
      { kind: "addTable", sheet: "Rules", area: area("A1:B2"), name: "Scr_rules", style: "TableStyleLight1" },
      values("Rules", "A3:B3", [["Band", 0.02]]),
      { kind: "resizeTable", sheet: "Rules", area: area("A1:B3"), name: "Scr_rules" },
    );
    expect(sheetOf(book, "Rules").tables).toMatchObject([
      { name: "Scr_rules", area: area("A1:B3"), columns: ["Rule", "Value"], style: "TableStyleLight1" },
    ]);
  });
});

describe("colours by text", () => {
  const rules: Write = {
    kind: "conditionalFormat",
    sheet: "Report",
    area: area("B2:B9"),
    rules: [
      { match: "is", text: '● "Green"', fill: "#C6EFCE", fontColour: "#006100", bold: null },
      { match: "begins", text: "Amber", fill: "#FFEB9C", fontColour: null, bold: true },
      { match: "contains", text: "Red", fill: null, fontColour: "#9C0006", bold: false },
    ],
  };

  it("say what colours which text", async () => {
    const book = await written(bookOf({ Report: [["x"]] }), rules);
    const formats = sheetOf(book, "Report").conditionalFormats.map(({ rule, areas, fill, fontColor, bold }) => ({
      rule,
      areas,
      fill,
      fontColor,
      bold,
    }));
    const areas = [area("B2:B9")];
    expect(formats).toHaveLength(3);
    expect(formats).toEqual(
      expect.arrayContaining([
        {
          rule: { kind: "cellValue", operator: "equal", formula1: '"● ""Green"""', formula2: null },
          areas,
          fill: "#C6EFCE",
          fontColor: "#006100",
          bold: null,
        },
        {
          rule: { kind: "containsText", operator: "beginsWith", text: "Amber" },
          areas,
          fill: "#FFEB9C",
          fontColor: null,
          bold: true,
        },
        {
          rule: { kind: "containsText", operator: "contains", text: "Red" },
          areas,
          fill: null,
          fontColor: "#9C0006",
          bold: false,
        },
      ]),
    );
  });

  it("do not pile up, and leave those of other cells alone", async () => {
    const book = bookOf({ Report: [["x"]] });
    await written(book, rules, { ...rules, area: area("D2:D9") });
    await written(book, rules);
    expect(sheetOf(book, "Report").conditionalFormats).toHaveLength(6);
    await written(book, { ...rules, rules: [] });
    expect(sheetOf(book, "Report").conditionalFormats.map(({ areas }) => areas)).toStrictEqual(
      Array(3).fill([area("D2:D9")]),
    );
  });
});

describe("what is not ours", () => {
  it("stays as it was: every other sheet and every other cell", async () => {
    const book = bookOf({ Outcomes: [["Crime", 12.5, 44_651]], Report: [["ours"]], Risks: [["Flood", 12]] });
    const before = structuredClone(book.sheets);
    await written(book, values("Report", "A1:A2", [["a"], ["b"]]), { kind: "freezeRows", sheet: "Report", rows: 1 });
    const others = (sheets: Book["sheets"]) => sheets.filter(({ name }) => name !== "Report");
    expect(others(book.sheets)).toStrictEqual(others(before));
  });
});

describe("a request above 4 MB", () => {
  /** Reads and writes, and is called off before a piece of the writing; tells which pieces were begun. */
  async function calledOff(before: number, writes: readonly Write[]) {
    let piece = 0;
    const progress: Progress = {
      tell: (step) => {
        if (step.doing === "writing") ({ piece } = step);
        return Promise.resolve();
      },
      isStopped: () => piece >= before,
    };
    const work = inWorkbook(
      async (room) => {
        await room.read();
        await room.write(writes);
      },
      { again: "do it again", progress },
    );
    return work.then(
      () => "done",
      (error: unknown) => (error instanceof Error ? error.message : ""),
    );
  }

  const lines = Array.from({ length: 1_500 }, (_, row) => [`${row} `.padEnd(2_700, "x"), `${row} `.padEnd(2_700, "y")]);
  const table = values("Report", "A1:B1500", lines);

  const whole = ({ host, book }: Opened) => {
    const { rows } = sheetOf(book, "Report");
    expect(lines.map((_, row) => [rows.get(row)?.get(0)?.value, rows.get(row)?.get(1)?.value])).toStrictEqual(lines);
    return host.trips.map(({ statusCode, bytesIn }) => ({ statusCode, fits: bytesIn <= 4_000_000 }));
  };

  it("is split by rows, and all of it arrives", async () => {
    await withExcel(bookOf({ Report: [] }), async (opened) => {
      await readAndWrite([table]);
      expect(whole(opened).every(({ statusCode, fits }) => statusCode === 200 && fits)).toBe(true);
      expect(syncs(opened.host)).toBe(2 + 3);
    });
  });

  const below = values("Report", "D1", [["below"]]);

  it.each([
    {
      before: 1,
      writes: [table],
      rows: 0,
      said: "This was stopped, as you asked, before anything was written. To have it done after all, do it again. Nothing was changed.",
      because: "nothing has been written",
    },
    {
      before: 2,
      writes: [table],
      rows: 500,
      said: "This was stopped, as you asked: 1 of 3 pieces was written, the other 2 were not. To have the rest done, do it again.",
      because: "one piece has been written",
    },
    { before: 4, writes: [table], rows: 1_500, said: "done", because: "there is no fourth" },
    {
      before: 2,
      writes: [table, { kind: "checkpoint" }, below],
      rows: 1_500,
      said: "done",
      because: "what belongs together is written whole, and nothing but the last piece is left then",
    },
    {
      before: 2,
      writes: [{ kind: "checkpoint" }, table],
      rows: 500,
      said: "This was stopped, as you asked: 1 of 3 pieces was written, the other 2 were not. To have the rest done, do it again.",
      because: "what belongs together is whole by then",
    },
  ] as const)(
    "that is called off before piece $before leaves $rows rows: $because",
    async ({ before, writes, rows, said }) => {
      await withExcel(bookOf({ Report: [] }), async ({ book }) => {
        expect(await calledOff(before, writes)).toBe(said);
        const standing = [...sheetOf(book, "Report").rows.values()].filter((cells) => cells.has(0));
        expect(standing).toHaveLength(rows);
      });
    },
  );

  it("is made smaller still when Excel refuses it", async () => {
    await withExcel(bookOf({ Report: [] }), async (opened) => {
      await inWorkbook(async (room) => {
        await room.read();
        opened.host.failNext({ kind: "refused", status: 413, code: "RequestPayloadSizeLimitExceeded", message: "" });
        await room.write([table]);
      });
      expect(whole(opened).filter(({ statusCode }) => statusCode !== 200)).toHaveLength(1);
      expect(syncs(opened.host)).toBe(2 + 1 + 5);
    });
  });
});
