import { makeReport, type Report } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import { columnLetters } from "../../src/grid/area.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { withExcel } from "../support/excel.ts";
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
