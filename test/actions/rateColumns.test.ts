import { explainNamed } from "../../src/actions/explain.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { addColumns, previewColumns, removeColumns } from "../../src/actions/rateColumns.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport } from "../../src/actions/report.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { asText, fill, sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

const KPIS = `== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
Our place
A | Visits | High | 18 | 20 | 10
B | Jobs | High | 9 | 9.8 | 10
Our people
C | Waits | Low | 12 | 14 | 10
D | Falls | Low | 3 |  | 4
Source: returns
`;

const book = (): Book => bookFromText(KPIS);
const Q1 = choices({ period: "Q1 21/22" });
/** How wide a column of the register's sheet is, in whole characters. */
const widthOf = (open: Book, column: number): number => {
  const { columnFormats, defaultWidth } = sheetOf(open, "KPIs");
  return Math.round((columnFormats.get(column)?.width ?? defaultWidth) - 0.5);
};
/** What a sheet shows in some columns, row by row. */
const shown = (open: Book, sheet: string, ...columns: readonly number[]): readonly string[] =>
  Array.from({ length: 10 }, (_, row) =>
    columns.map((column) => String(sheetOf(open, sheet).rows.get(row)?.get(column)?.value ?? "")).join(" · "),
  );
const layouts = async () => (await findRegisters()).registers;

const RATED = [
  " · ",
  "Rating Q1 21/22 (Scrutineer) · Trend Q1 21/22 (Scrutineer)",
  " · ",
  "● Green · ↑ Improving",
  "▲ Amber · ↑ Improving",
  " · ",
  "■ Red · ↓ Worsening",
  "No data · – No trend data",
  " · ",
  " · ",
];

describe("rating columns beside a register", () => {
  it("are shown before they are put in: each cell with what it says before and after", async () => {
    await withExcel(book(), async ({ host, book: open }) => {
      const before = asText(sheetOf(open, "KPIs"));
      const { columns } = await previewColumns("KPIs", Q1);
      expect(columns.map(({ letters, heading, isNew, fixed }) => [letters, heading, isNew, fixed])).toEqual([
        ["G", "Rating Q1 21/22 (Scrutineer)", true, 0],
        ["H", "Trend Q1 21/22 (Scrutineer)", true, 0],
      ]);
      expect(columns[0]?.cells).toEqual([
        { cell: "G2", before: "", after: "Rating Q1 21/22 (Scrutineer)" },
        { cell: "G4", before: "", after: "● Green" },
        { cell: "G5", before: "", after: "▲ Amber" },
        { cell: "G7", before: "", after: "■ Red" },
        { cell: "G8", before: "", after: "No data" },
      ]);
      expect([asText(sheetOf(open, "KPIs")), open.names.length, syncs(host)]).toEqual([before, 0, 3]);
    });
  });

  it("are formulas over the row itself that follow its figures, with one colour rule a word; section rows and notes have none", async () => {
    await withExcel(book(), async ({ host, book: open }) => {
      await addColumns("KPIs", Q1);
      expect(syncs(host)).toBe(4);
      expect(shown(open, "KPIs", 6, 7)).toEqual(RATED);
      const sheet = sheetOf(open, "KPIs");
      const formulas = [...sheet.rows].flatMap(([, cells]) => {
        const formula = cells.get(6)?.formula ?? null;
        return formula === null ? [] : [formula.replace(/(\$[A-Z])\d+/g, "$1#")];
      });
      expect(new Set(formulas).size).toBe(1);
      expect(formulas[0]).toContain('IF($C#="High"');
      expect(sheet.conditionalFormats.length).toBeLessThanOrEqual(4);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").getRange("E5").values = [[10]];
        await context.sync();
      });
      expect(shown(open, "KPIs", 6)[4]).toBe("● Green");
    });
  });

  it("are no columns of the register, with their names or without them, and put in again change nothing", async () => {
    await withExcel(book(), async ({ book: open }) => {
      const before = await layouts();
      await addColumns("KPIs", Q1);
      expect(await layouts()).toEqual(before);
      expect((await addColumns("KPIs", Q1)).columns.map(({ cells }) => cells)).toEqual([[], []]);
      open.names.splice(0, open.names.length);
      expect(await layouts()).toEqual(before);
    });
  });

  it("are explained as the item in their row", async () => {
    await withExcel(book(), async () => {
      await addColumns("KPIs", Q1);
      const beside = await explainNamed("KPIs!G7", Q1);
      expect(beside).toMatchObject({
        ...{ kind: "item", place: { sheet: "KPIs", row: 6, column: 6 } },
        row: { title: "Waits", rating: "■ Red", why: expect.stringContaining("14 against the target of 10") as string },
      });
    });
  });

  it("are put back, and taken away again, without a trace in the cells", async () => {
    await withExcel(book(), async ({ book: open }) => {
      const before = shown(open, "KPIs", 6, 7);
      const width = () => [6, 7].map((column) => widthOf(open, column));
      await addColumns("KPIs", Q1);
      expect(width()).toEqual([16, 16]);
      expect((await putBack()).left).toEqual([]);
      expect([shown(open, "KPIs", 6, 7), width()]).toEqual([before, [9, 9]]);
      await addColumns("KPIs", Q1);
      expect(await removeColumns("KPIs", Q1)).toMatchObject({ left: [] });
      expect(shown(open, "KPIs", 6, 7)).toEqual(before);
      expect(open.names.filter(({ name }) => name.includes("Column"))).toEqual([]);
      expect(sheetOf(open, "KPIs").conditionalFormats).toEqual([]);
      await expect(removeColumns("KPIs", Q1)).rejects.toMatchObject({ code: "no-columns" });
    });
  });

  it("keep up with a register that grew, and stay away once a person has taken them away", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await makeReport("scrutiny", Q1);
      await addColumns("KPIs", Q1);
      fill(sheetOf(open, "KPIs"), [["E", "Floods", "Low", 5, 4, 4]], 8);
      await refreshReport(Q1);
      expect(shown(open, "KPIs", 6, 7)[8]).toBe("● Green · ↑ Improving");
      expect((await refreshReport(Q1)).written).toBe(0);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").getRange("G1:G9").clear();
        await context.sync();
      });
      await refreshReport(Q1);
      expect(shown(open, "KPIs", 6, 7)[3]).toBe(" · ↑ Improving");
      expect(open.names.flatMap(({ name }) => (name.includes("Column") ? [name] : []))).toEqual([
        "Scrutineer.Column.KPIs.Trend",
      ]);
    });
  });

  it("go on to the next period, whose column is put in before them", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await addColumns("KPIs", choices());
      await rollOver(choices());
      expect(shown(open, "KPIs", 5, 7, 8).slice(1, 4)).toEqual([
        "Q2 21/22 · Rating Q2 21/22 (Scrutineer) · Trend Q2 21/22 (Scrutineer)",
        " ·  · ",
        " · No data · – No trend data",
      ]);
      expect((await putBack()).left).toEqual([]);
      expect(shown(open, "KPIs", 6, 7)).toEqual(RATED);
    });
  });

  it.each([
    { at: "G", cells: "G4", value: "mine", goes: ["H", "I"], because: "a word stands in the way" },
    { at: "H", cells: "H7", value: '=IF(A1="","","x")', goes: ["I", "J"], because: "a formula shows nothing" },
    {
      at: "G",
      cells: "G1",
      value: "above",
      goes: ["G", "H"],
      because: "what stands above the register does not matter",
    },
  ])("go to the next free columns where $because", async ({ cells, value, goes }) => {
    await withExcel(book(), async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").getRange(cells).values = [[value]];
        await context.sync();
      });
      const { columns } = await previewColumns("KPIs", Q1);
      expect(columns.map(({ letters }) => letters)).toEqual(goes);
    });
  });

  it.each([
    { name: "Work", why: /^There is no register "Work"\. There are: /, because: "there is none" },
    { name: "Workplan", why: /status that it gives itself/, because: "officers type its ratings" },
  ])("are refused for $name: $because", async ({ name, why }) => {
    const text = `${KPIS}
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | '31/10/26 | Green
A2 | Paint the bridge | Finance | '31/03/26 | Green
`;
    await withExcel(bookFromText(text), async () => {
      await expect(previewColumns(name, Q1)).rejects.toThrow(why);
    });
  });
});
