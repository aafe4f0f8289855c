import { findRegisters } from "../../src/actions/find.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { addColumns, previewColumns, removeColumns } from "../../src/actions/rateColumns.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport } from "../../src/actions/report.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

const KPIS = `== KPIs ==
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
A | Visits | High | 18 | 20 | 10
B | Jobs | High | 9 | 9.8 | 10
C | Waits | Low | 12 | 14 | 10
`;

/** What the columns behind a register show, row by row. */
const behind = (open: Book, sheet: string, first: number): readonly string[] =>
  [...sheetOf(open, sheet).rows].flatMap(([, cells]) => {
    const said = [first, first + 1].map((column) => String(cells.get(column)?.value ?? ""));
    return said.some((text) => text !== "") ? [said.join(" · ")] : [];
  });

const asTable = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").tables.add("A1:F4", true).name = "Kpi";
    await context.sync();
  });

const HEADINGS = "Rating Q1 21/22 (Scrutineer) · Trend Q1 21/22 (Scrutineer)";

describe("rating columns beside registers of other shapes", () => {
  it.each([
    {
      shape: "a list with a row for each period: beside the row that is rated",
      text: `== KPIs ==
Ref | Measure | Period | Actual | Target | Good is
A | Visits | Q4 2020/21 | 18 | 10 | High
B | Waits | Q4 2020/21 | 12 | 10 | Low
A | Visits | Q1 2021/22 | 20 | 10 | High
B | Waits | Q1 2021/22 | 14 | 10 | Low
`,
      first: 6,
      shows: [HEADINGS, "● Green · ↑ Improving", "■ Red · ↓ Worsening"],
    },
    {
      shape: "several rows an item: beside its first",
      text: `== KPIs ==
Ref | Measure | Good is | Row | Q4 2020/21 | Q1 2021/22
A | Visits | High | Actual | 18 | 20
 | | | Target | 10 | 10
B | Waits | Low | Actual | 12 | 14
 | | | Target | 10 | 10
`,
      first: 6,
      shows: [HEADINGS, "● Green · ↑ Improving", "■ Red · ↓ Worsening"],
    },
    {
      shape: "columns of its own for both: in the council's own words, and its own stay its own",
      text: `== KPIs ==
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target | RAG Q1 21/22 | Direction of travel
A | Visits | High | 18 | 20 | 10 | Red | ↓
B | Waits | Low | 12 | 14 | 10 | Red | ↓
`,
      first: 8,
      shows: [
        "RAG Q1 21/22 (Scrutineer) · Direction of travel Q1 21/22 (Scrutineer)",
        "● Green · ↑ Improving",
        "■ Red · ↓ Worsening",
      ],
    },
    {
      shape: "savings: a rating and no trend",
      text: `== Savings ==
Ref | Saving | Planned (£000) | Delivered (£000) | Forecast (£000)
S1 | Close the depot | 100 | 40 | 95
S2 | Fewer cars | 50 | 50 | 50
S3 | Share a team | 80 | 0 | 20
`,
      first: 5,
      shows: ["Rating (Scrutineer) · ", "▲ Amber · ", "● Green · ", "■ Red · "],
    },
  ])("stand in $shape", async ({ text, first, shows }) => {
    await withExcel(bookFromText(text), async ({ book }) => {
      const before = (await findRegisters()).registers;
      const { name = "", sheet = "" } = before[0] ?? {};
      await addColumns(name, choices());
      expect(behind(book, sheet, first)).toEqual(shows);
      expect((await findRegisters()).registers).toEqual(before);
    });
  });

  it("are refused where another list stands right beside", async () => {
    const text = KPIS.replace("Target\n", "Target | | Ref | Action | Owner | Agreed Due Date | Status\n")
      .replace("20 | 10\n", "20 | 10 | | A1 | Open the centre | Finance | '31/10/26 | Green\n")
      .replace("9.8 | 10\n", "9.8 | 10 | | A2 | Paint the bridge | Finance | '31/03/26 | Green\n");
    await withExcel(bookFromText(text), async () => {
      const [first] = (await findRegisters()).registers;
      await expect(previewColumns(first?.name ?? "", choices())).rejects.toThrow(/stands in columns G to H of KPIs/);
    });
  });

  it("show Refresh beside a row that they were not made for, and are right after the refresh", async () => {
    await withExcel(bookFromText(KPIS), async ({ book }) => {
      await addColumns("KPIs", choices());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").getRange("C3").values = [["Lower is better"]];
        await context.sync();
      });
      expect(behind(book, "KPIs", 6)[2]).toBe("Refresh · Refresh");
      await addColumns("KPIs", choices());
      expect(behind(book, "KPIs", 6)[2]).toBe("● Green · ↓ Worsening");
    });
  });

  it("stay beside a register that a person gives a column behind them, and a heading row more", async () => {
    await withExcel(bookFromText(KPIS), async ({ book }) => {
      await addColumns("KPIs", choices());
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("KPIs");
        sheet.getRange("I1:I4").values = [["Comments"], ["Fine so far"], ["Some slippage since May"], ["A look"]];
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("D1:E1").values = [["Values", "Values"]];
        await context.sync();
      });
      const [first] = (await findRegisters()).registers;
      expect(first?.fields.map(({ field }) => field)).toContain("narrative");
      const { columns } = await addColumns(first?.name ?? "", choices());
      expect(columns.map(({ letters, isNew, cells }) => [letters, isNew, cells])).toEqual([
        ["G", false, []],
        ["H", false, []],
      ]);
      expect(behind(book, "KPIs", 6)).toHaveLength(4);
    });
  });

  it("are columns of an Excel table, keep up with its new rows, and leave it as it was", async () => {
    await withExcel(bookFromText(KPIS), async ({ book }) => {
      await asTable();
      const before = (await findRegisters()).registers;
      const columns = () => sheetOf(book, "KPIs").tables.map(({ area }) => area.columns);
      await makeReport("scrutiny", choices());
      await addColumns("KPIs", choices());
      expect([columns(), (await findRegisters()).registers]).toEqual([[8], before]);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Kpi").rows.add(undefined, [["D", "Falls", "Low", 3, 2, 4, "", ""]]);
        await context.sync();
      });
      await refreshReport(choices());
      expect(behind(book, "KPIs", 6)).toEqual([
        HEADINGS,
        "● Green · ↑ Improving",
        "▲ Amber · ↑ Improving",
        "■ Red · ↓ Worsening",
        "● Green · ↑ Improving",
      ]);
      await removeColumns("KPIs", choices());
      expect([columns(), behind(book, "KPIs", 6)]).toEqual([[6], []]);
      expect((await putBack()).left).toEqual([]);
      expect([columns(), behind(book, "KPIs", 6).length]).toEqual([[8], 5]);
    });
  });

  it("are refused for an Excel table of which no formula is right for every row", async () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Measure ${String(index)} of ${"many ".repeat(8)}`);
    const rows = titles.map((title, index) => `${title} | High | 'about ${String(index)} | 10`);
    const text = `== KPIs ==\nIndicator | Good is | Q1 21/22 | Target\n${rows.join("\n")}\n`;
    await withExcel(bookFromText(text), async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").tables.add("A1:D41", true);
        await context.sync();
      });
      const [first] = (await findRegisters()).registers;
      await expect(previewColumns(first?.name ?? "", choices())).rejects.toThrow(
        /Convert to Range|nothing that is rated/,
      );
    });
  });
});
