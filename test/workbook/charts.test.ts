import type { ChartModel } from "../../src/grid/chart.ts";
import { parseReference } from "../../src/grid/reference.ts";
import type { Write } from "../../src/grid/write.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { WorkbookReading } from "../../src/workbook/reading.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { fullParts } from "../support/xlsx/fullWorkbook.ts";
import { pack, partOf } from "../support/xlsx/parts.ts";
import { bookOf, sheetOf } from "./books.ts";

const cells = (address: string) => {
  const found = parseReference(address);
  if (found === null) throw new Error(`${address} is no reference`);
  return found;
};
const NAME = "Scrutineer chart red-red Homes";

const LINES: ChartModel = {
  ...{ kind: "lines", title: "Homes: actual and target", valueFormat: "0%" },
  ...{ at: { row: 2, column: 5 }, width: 360, height: 200 },
  series: [
    {
      ...{ name: "Actual", fill: null, line: "#1F3A5F", dashed: false, points: "circle", labels: null },
      ...{ values: cells("Figures!B2:B4"), categories: cells("Figures!A2:A4") },
    },
    {
      ...{ name: "Target", fill: null, line: "#5C0A08", dashed: true, points: null, labels: null },
      ...{ values: cells("Figures!C2:C4"), categories: cells("Figures!A2:A4") },
    },
  ],
};

const ADD: Write = { kind: "addChart", sheet: "Report", name: NAME, chart: LINES };
const report = (): Book =>
  bookOf({
    Report: [["Red Red"]],
    Figures: [
      ["Period", "Actual", "Target"],
      ["Q1", 1, 3],
      ["Q2", 2, 3],
      ["Q3", 1, 3],
    ],
  });

const write = (book: Book, ...writes: readonly Write[]): Promise<number> =>
  withExcel(book, async ({ host }) => {
    await inWorkbook(async (room) => {
      await room.read();
      await room.write(writes);
    });
    return syncs(host);
  });
const read = (book: Book): Promise<WorkbookReading> => withExcel(book, () => inWorkbook((room) => room.read()));

describe("a chart that is added", () => {
  it("has its series, categories, colours, dashes and points, in no more trips than cells", async () => {
    const book = report();
    expect(await write(book, ADD)).toBe(3);
    expect(sheetOf(book, "Report").charts).toMatchObject([
      {
        name: NAME,
        made: { kind: "lineMarkers", title: "Homes: actual and target", valueFormat: "0%", at: LINES.at, height: 200 },
        series: [
          {
            ...{ name: "Actual", values: "Figures!$B$2:$B$4", categories: "Figures!$A$2:$A$4" },
            look: { line: "#1F3A5F", dashed: false, marker: "circle", labels: null },
          },
          {
            ...{ name: "Target", values: "Figures!$C$2:$C$4", categories: "Figures!$A$2:$A$4" },
            look: { line: "#5C0A08", dashed: true, marker: "none", labels: null },
          },
        ],
      },
    ]);
  });

  it("has bars with their values on them, the first category at the top", async () => {
    const book = report();
    const series = LINES.series.map((one) => ({ ...one, fill: "#E4F6E9", labels: "0;-0;;" }) as const);
    await write(book, { ...ADD, chart: { ...LINES, kind: "bars", series } });
    expect(sheetOf(book, "Report").charts[0]).toMatchObject({
      made: { kind: "barStacked", reversed: true },
      series: [{ look: { fill: "#E4F6E9", line: "#1F3A5F", labels: "0;-0;;", gapWidth: 40 } }, {}],
    });
  });

  it("may read cells that the same request writes, on a sheet that it adds", async () => {
    const book = bookOf({ Report: [["Red Red"]] });
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    await write(
      book,
      { kind: "addSheet", sheet: "Figures", after: null, visible: true },
      { kind: "values", sheet: "Figures", area, values: [[1], [2], [1]] },
      ADD,
    );
    expect(sheetOf(book, "Report").charts).toHaveLength(1);
  });

  it("is refused on a protected sheet before anything is written", async () => {
    const book = report();
    sheetOf(book, "Report").protection = { password: false };
    await expect(write(book, ADD)).rejects.toThrow("The sheet Report is protected.");
  });
});

describe("a chart of ours that stands", () => {
  const standing = async (): Promise<Book> => {
    const book = report();
    await write(book, ADD);
    return openBook(saveBook(book));
  };

  it("is read by its sheet, name and series, with no more trips; those of the council are not", async () => {
    const { charts } = await read(await standing());
    expect(charts).toEqual([{ name: NAME, sheet: "Report", series: ["Actual", "Target"] }]);
    expect((await read(openBook(pack(fullParts())))).charts).toEqual([]);
  });

  it("reads other cells when it is told to, and keeps all else", async () => {
    const book = await standing();
    const before = partOf(saveBook(book), "xl/charts/chart1.xml");
    const series = [{ index: 1, values: cells("Figures!C2:C3"), categories: cells("Figures!A2:A3") }];
    await write(book, { kind: "pointChart", sheet: "Report", name: NAME, series });
    const after = partOf(saveBook(book), "xl/charts/chart1.xml");
    const at = before.indexOf("Target");
    expect(after).toBe(before.slice(0, at) + before.slice(at).replace("$A$4", "$A$3").replace("$C$4", "$C$3"));
  });

  it("is deleted; one that is gone is no trouble", async () => {
    const book = await standing();
    const remove: Write = { kind: "removeChart", sheet: "Report", name: NAME };
    await write(book, remove);
    expect((await read(book)).charts).toEqual([]);
    expect(await write(book, remove)).toBe(3);
  });
});
