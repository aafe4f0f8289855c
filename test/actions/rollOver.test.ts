import { readFileSync } from "node:fs";

import { makeReport, type Report } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { previewRollOver, rollOver } from "../../src/actions/rollOver.ts";
import { renameRegister } from "../../src/actions/renameRegister.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { columnLetters } from "../../src/grid/area.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { councils, picture } from "../support/cellsOfBook.ts";
import { cellOf, put, sample, sheetNamed } from "../support/variants.ts";
import { choices, Q1, rowsOf } from "./sample.ts";

const plain = choices();

const refresh = (book: Book): Promise<Report> => withExcel(book, () => refreshReport(plain));
const roll = (book: Book) => withExcel(book, () => rollOver(plain));

const shown = (book: Book, sheet: string, row: number, column: number) =>
  cellOf(sheetNamed(book, sheet), row, column).value;

/** The headings of a sheet from a column on, up to the first empty one, each with its column's letters. */
function headings(book: Book, sheet: string, row: number, from: number): readonly string[] {
  const found: string[] = [];
  for (let column = from; shown(book, sheet, row, column) !== ""; column += 1)
    found.push(`${columnLetters(column)} ${String(shown(book, sheet, row, column)).replace("\n", " ")}`);
  return found;
}

/** A column of a table of a report: 1 is this period, 2 the one before. */
const column = (report: Report, id: string, index: number): readonly string[] =>
  rowsOf(report, id).map((row) => row.split(" · ")[index] ?? "");

/** The rows of the history: register, item, period and what is kept of it. */
function historyRows(book: Book): readonly (readonly (string | number | boolean)[])[] {
  const { rows } = sheetNamed(book, "Scrutineer history");
  return [...rows]
    .filter(([row]) => row > 4)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => Array.from({ length: 16 }, (_, index) => cells.get(index)?.value ?? ""));
}

/** The rows of the sample's outcomes. */
const OUTCOMES = Array.from({ length: 26 }, (_, index) => 6 + index);

/** Types a quarter's figures: those of the quarter before, a little better or worse by a rule that differs from quarter to quarter. */
function typeFigures(book: Book, to: number, quarter: number): void {
  for (const row of OUTCOMES) {
    const before = shown(book, "SP Outcomes", row, to - 1);
    if (typeof before !== "number") continue;
    const change = 1 + (((row * quarter) % 5) - 2) / 20;
    put(book, "SP Outcomes", row, to, Number((before * change).toPrecision(6)));
  }
}

describe("four quarters rolled over in a row on the sample", () => {
  it("keeps each, and shows it as the period before in the next", async () => {
    let book = sample();
    let report = await withExcel(book, () => makeReport("scrutiny", Q1));
    const quarters = ["Q2 21/22", "Q3 21/22", "Q4 21/22", "Q1 22/23"];
    for (const [index, next] of quarters.entries()) {
      const closed = report;
      const done = await roll(book);
      expect([done.next, done.kept, done.replaced]).toEqual([next, 278, 0]);
      const empty = await refresh(book);
      expect(empty.written).toBe(0);
      // Typed on another day, in the saved workbook.
      book = openBook(saveBook(book));
      typeFigures(book, 8 + index, index + 2);
      report = await refresh(book);
      for (const id of ["outcomes-standard", "workplan-standard", "programmes"])
        expect([id, column(report, id, 2)]).toEqual([id, column(closed, id, 1)]);
      expect(column(report, "outcomes-standard", 1)).not.toEqual(column(closed, "outcomes-standard", 1));
      expect(report.findings.filter(({ code }) => code === "history-differs")).toEqual([]);
    }
    expect(headings(book, "SP Outcomes", 4, 5)).toEqual([
      "F Baseline 20/21",
      "G Q4 20/21",
      "H Q1 21/22",
      ...quarters.map((quarter, index) => `${columnLetters(8 + index)} ${quarter}`),
      "M Target 2024",
      "N Lead",
      "O Commentary",
    ]);
    expect(headings(book, "Directorate priorities", 4, 2)).toEqual([
      "C RAG at Q1",
      "D RAG at Q2",
      "E RAG at Q3",
      "F RAG at Q4",
      "G RAG at Q1 2022/23",
    ]);
    const kept = historyRows(book);
    expect(kept).toHaveLength(4 * 278);
    const first = kept.filter(([register, item]) => register === "SP Outcomes" && item === "SP01");
    expect(first.map((row) => [row[3], row[4]])).toEqual(
      ["Q1 21/22", ...quarters.slice(0, 3)].map((period, index) => [period, shown(book, "SP Outcomes", 6, 7 + index)]),
    );
  });
});

const book = (text: string): Book => bookFromText(text);

/** A register with what stands around it: a title over its whole width, formulas beside and below, another sheet that refers to it. */
const KPIS = `
== KPIs ==
KPIs 2021/22 | < | < | < | < | <
Ref | Indicator | Good is | Target | Q4 20/21 | Q1 21/22
K1 | Visits | High | 10 | 18 | 20
K2 | Jobs | High | 10 | 9 | 9.8
K3 | Waits | Low | 10 | 12 | 14
`;

describe("Put back after a roll-over", () => {
  it("restores the workbook, the added sheets too where that is asked", async () => {
    const open = book(KPIS);
    const before = picture(open);
    await withExcel(open, async () => {
      await rollOver(plain);
      expect(picture(open)).not.toEqual(before);
      const { left } = await putBack({ removeSheets: true });
      expect(left).toEqual([]);
    });
    expect(councils(open)).toEqual(before);
    const ours = open.names.flatMap(({ name }) => (name.startsWith("Scrutineer.") ? [name] : []));
    expect(ours).toEqual(["Scrutineer.Table.put_back"]);
  });

  it("keeps a new column in which somebody has typed, and says so", async () => {
    const open = book(KPIS);
    await withExcel(open, () => rollOver(plain));
    put(open, "KPIs", 2, 6, 22);
    const { left } = await withExcel(open, () => putBack());
    expect(left.map(({ why }) => why)).not.toEqual([]);
    expect(shown(open, "KPIs", 2, 6)).toBe(22);
  });

  it("restores each of three quarters in turn", async () => {
    let open = book(KPIS);
    for (const quarter of [0, 1, 2]) {
      await roll(open);
      open = openBook(saveBook(open));
      OUTCOME_ROWS.forEach((row) => put(open, "KPIs", row, 6 + quarter, 10 + quarter + row));
      const before = councils(open);
      await roll(open);
      open = openBook(saveBook(open));
      await withExcel(open, () => putBack());
      expect(councils(open)).toEqual(before);
    }
  });
});

const OUTCOME_ROWS = [2, 3, 4];

describe("a roll-over", () => {
  it("writes nothing as a preview, and asks three times", async () => {
    const open = book(KPIS);
    const before = picture(open);
    await withExcel(open, async ({ host }) => {
      const preview = await previewRollOver(plain);
      expect(syncs(host)).toBe(3);
      expect(preview).toMatchObject({ closing: "Q1 21/22", next: "Q2 21/22", asAt: "30/09/21", kept: 3, replaced: 0 });
      expect(preview.registers[0]?.columns).toEqual([
        { axis: "columns", letters: "G", heading: "Q2 21/22", like: "Q1 21/22", formulas: 0 },
      ]);
    });
    expect(picture(open)).toEqual(before);
  });

  it("takes four trips", async () => {
    await withExcel(book(KPIS), async ({ host }) => {
      await rollOver(plain);
      expect(syncs(host)).toBe(4);
    });
  });

  it.each([
    { open: book("== Notes ==\nName | Colour\nAnn | Red"), code: "no-register", because: "there is no register" },
    {
      open: book(KPIS.replace("| 20", "|").replace("| 9.8", "|").replace("| 14", "|")),
      chosen: choices({ period: "Q1 21/22" }),
      code: "nothing-to-close",
      because: "no figure was typed yet",
    },
  ])("is refused where $because", async ({ open, chosen = plain, code }) => {
    const before = picture(open);
    await expect(withExcel(open, () => rollOver(chosen))).rejects.toMatchObject({ code });
    expect(picture(open)).toEqual(before);
  });

  it("is not done a second time by a second press", async () => {
    const open = book(KPIS);
    await withExcel(open, () => rollOver(plain, { closing: "Q1 21/22" }));
    await expect(withExcel(open, () => rollOver(plain, { closing: "Q1 21/22" }))).rejects.toMatchObject({
      code: "nothing-to-close",
    });
  });

  it("for a period that was closed before replaces its rows and uses the column that is there", async () => {
    const open = book(KPIS);
    await roll(open);
    put(open, "KPIs", 2, 5, 25);
    const again = await withExcel(open, () => rollOver(choices({ period: "Q1 21/22" })));
    expect([again.kept, again.replaced, again.registers[0]?.words]).toEqual([
      3,
      3,
      'Its columns for the period are there already: "Q2 21/22".',
    ]);
    expect(historyRows(open).map((row) => [row[1], row[3], row[4]])).toEqual([
      ["K1", "Q1 21/22", 25],
      ["K2", "Q1 21/22", 9.8],
      ["K3", "Q1 21/22", 14],
    ]);
  });

  it("writes nothing at all where a sheet is protected", async () => {
    const open = book(KPIS);
    sheetNamed(open, "KPIs").protection = { password: true };
    const before = picture(open);
    await expect(withExcel(open, () => rollOver(plain))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(picture(open)).toEqual(before);
  });

  it("leaves titles, formulas elsewhere and widths as they should be", async () => {
    const open = book(`${KPIS.trimEnd()}\n== Elsewhere ==\nBest\n`);
    const formula = (sheet: string, row: number, at: number, text: string): void => {
      Object.assign(cellOf(sheetNamed(open, sheet), row, at), { formula: text });
    };
    formula("Elsewhere", 0, 1, "MAX(KPIs!$F$3:$F$5)");
    await roll(open);
    expect(sheetNamed(open, "KPIs").merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 7 }]);
    expect(cellOf(sheetNamed(open, "Elsewhere"), 0, 1).formula).toBe("MAX(KPIs!$F$3:$F$5)");
    expect(headings(open, "KPIs", 1, 0)).toEqual([
      "A Ref",
      "B Indicator",
      "C Good is",
      "D Target",
      "E Q4 20/21",
      "F Q1 21/22",
      "G Q2 21/22",
    ]);
  });

  it("takes formulas over that work on the period's own columns, and leaves others to be typed", async () => {
    const open = book(`
== KPIs ==
Indicator | Good is | Target | Q4 20/21 | Q4 20/21 RAG | Q1 21/22 | Q1 21/22 RAG | Owner
Visits | High | 10 | 18 | Green | 20 | Green | Ann
Jobs | High | 10 | 9 | Red | 9.8 | Amber | Ann
Waits | High | 10 | 12 | Green | 14 | Green | Bob
== Data ==
1
`);
    const cell = (row: number, at: number) => cellOf(sheetNamed(open, "KPIs"), row, at);
    for (const row of [1, 2, 3]) Object.assign(cell(row, 6), { formula: `IF(F${row + 1}>=C${row + 1},"Green","Red")` });
    Object.assign(cell(1, 5), { formula: "Data!A1*20" });
    const done = await roll(open);
    expect(done.registers[0]?.columns.map(({ letters, heading, formulas }) => [letters, heading, formulas])).toEqual([
      ["H", "Q2 21/22", 0],
      ["I", "Q2 21/22 RAG", 3],
    ]);
    expect([cell(1, 8).formula, cell(3, 8).formula, cell(1, 7).formula]).toEqual([
      'IF(H2>=C2,"Green","Red")',
      'IF(H4>=C4,"Green","Red")',
      null,
    ]);
  });

  it("moves the one column of actuals to the one for the period before", async () => {
    const open = book(`
== KPIs ==
KPIs Q1 2021/22
Indicator | Good is | Target | Actual | Previous
Visits | High | 10 | 20 | 18
Jobs | High | 10 | 9.8 | 9
Waits | Low | 10 | 14 |
`);
    const done = await withExcel(open, () => rollOver(Q1));
    expect(done.registers[0]?.cells.map(({ cell, before, after }) => `${cell} ${before}→${after}`)).toEqual([
      "E3 18→20",
      "D3 20→",
      "E4 9→9.8",
      "D4 9.8→",
      "E5 →14",
      "D5 14→",
    ]);
    expect([2, 3, 4].map((row) => [shown(open, "KPIs", row, 3), shown(open, "KPIs", row, 4)])).toEqual([
      ["", 20],
      ["", 9.8],
      ["", 14],
    ]);
  });
});

describe("a roll-over of other workbooks", () => {
  it.each([
    { heads: "Indicator | Target | Q4 20/21 | Q1 21/22 | Owner", at: 4, because: "inside" },
    { heads: "Indicator | Owner | Target | Q4 20/21 | Q1 21/22", at: 5, because: "behind its last column" },
  ])("puts a column into an Excel table $because", async ({ heads, at }) => {
    const open = book(`
== KPIs ==
${heads}
Visits | 10 | 18 | 20 | 1
Jobs | 10 | 9 | 9.8 | 2
Waits | 10 | 12 | 14 | 3
`);
    await withExcel(open, async () => {
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem("KPIs").tables.add("A1:E4", true);
        table.name = "tblKpis";
        await context.sync();
      });
      const before = picture(open);
      await rollOver(Q1);
      const [table] = sheetNamed(open, "KPIs").tables;
      expect([table?.area.columns, table?.columns[at], shown(open, "KPIs", 0, at)]).toEqual([
        6,
        "Q2 21/22",
        "Q2 21/22",
      ]);
      await putBack({ removeSheets: true });
      expect(councils(open)).toEqual(before);
    });
  });

  it("uses the columns of the year that are there, and writes the year where it turns", async () => {
    const open = openBook(new Uint8Array(readFileSync("samples/redcar-health-2024-25.xlsx")));
    const closed: string[] = [];
    for (const [index, period] of ["Q2 24/25", "Q3 24/25", "Q4 24/25"].entries()) {
      const done = await roll(open);
      closed.push(done.closing);
      expect(done.closing).toBe(period);
      for (let row = 5; row < 47; row += 1) {
        const now = shown(open, "Org health", row, 6 + index);
        if (typeof now === "number") put(open, "Org health", row, 7 + index, now);
      }
    }
    expect(headings(open, "Org health", 3, 4)).toEqual([
      "E 2023/24",
      "F Q1",
      "G Q2",
      "H Q3",
      "I Q4",
      "J Year end",
      "K Q1 2025/26",
      "L Year end 2025/26",
      "M Target",
      "N Tolerance",
    ]);
    expect(historyRows(open)).toHaveLength(3 * 34);
  });

  it("keeps the results of a register that it cannot put a column into, and goes on to the next period", async () => {
    const open = book(`
== Long ==
Indicator | Period | Actual | Target
Recycling | Q4 20/21 | 12 | 13
Recycling | Q1 21/22 | 12 | 13
Sickness | Q4 20/21 | 12 | 13
Sickness | Q1 21/22 | 12 | 13
`);
    const done = await roll(open);
    expect(done.registers.map(({ kept, columns }) => [kept, columns])).toEqual([[2, []]]);
    await expect(withExcel(open, () => rollOver(plain))).rejects.toMatchObject({ code: "nothing-to-close" });
  });

  it("does not put a column through another list on the same sheet", async () => {
    const open = book(`
== KPIs ==
Indicator | Good is | Target | Q4 20/21 | Q1 21/22 | Owner
Visits | High | 10 | 18 | 20 | Ann
Jobs | High | 10 | 9 | 9.8 | Bob
Waits | Low | 10 | 12 | 14 | Cal



Action | Owner | Agreed Due Date | Status | Reason for delay | Comment
Open the centre | Ann | 31/12/2021 | Green | | going well
Paint the bridge | Bob | 31/12/2021 | Amber | rain | slow
Count the swans | Cal | 31/12/2021 | Green | | done soon
`);
    const done = await roll(open);
    expect(done.registers.map(({ refused, words }) => [refused, /torn apart/.test(words)])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("finds its results again in the next period, under whatever title or name", async () => {
    const open = book(`
== Sheet1 ==
Scorecard, Q1 2021/22

Ref | Indicator | Good is | Target | Actual
K1 | Visits | High | 10 | 20
K2 | Jobs | High | 10 | 9.8
K3 | Waits | Low | 10 | 14
`);
    await roll(open);
    put(open, "Sheet1", 0, 0, "Scorecard, Q2 2021/22");
    [21, 11, 15].forEach((actual, index) => put(open, "Sheet1", 3 + index, 4, actual));
    const rated = async () => {
      const [one] = (await withExcel(open, () => readState(plain))).survey.history.items;
      const report = await withExcel(open, () => makeReport("scrutiny", plain));
      return [one?.register, column(report, "outcomes-standard", 2)];
    };
    const [name, before] = await rated();
    expect(before).toEqual(["1/3 (33.3%)", "1/3 (33.3%)", "1/3 (33.3%)"]);
    await withExcel(open, () => renameRegister(String(name), "Corporate scorecard", plain));
    expect(await rated()).toEqual(["Corporate scorecard", before]);
  });
});
