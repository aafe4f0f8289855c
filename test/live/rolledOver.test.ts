import { makeReport } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { choices } from "../actions/sample.ts";
import { withExcel } from "../support/excel.ts";
import { cellOf, put, sheetNamed } from "../support/variants.ts";
import { recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { compare } from "./differences.ts";
import { CASES, expectedOf, withoutResults } from "./liveBooks.ts";

/** The rows of the sample's outcomes, and the columns of the quarter that was closed and of the one that followed. */
const ROWS = Array.from({ length: 26 }, (_, index) => 6 + index);
const [CLOSED, NEXT] = [7, 8];

describe("what LibreOffice works out of a report on the quarter after one that was closed", () => {
  testWith(hasLibreOffice(), "is what the engine computed, also where a closed figure was changed since", async () => {
    const [one] = CASES;
    if (!one) throw new Error("There is no sample.");
    const book = one.open();
    await withExcel(book, async () => {
      await makeReport(one.pack, one.choices);
      await rollOver(choices());
    });
    for (const row of ROWS) {
      const was = cellOf(sheetNamed(book, "SP Outcomes"), row, CLOSED).value;
      if (typeof was !== "number") continue;
      put(book, "SP Outcomes", row, NEXT, Number((was * (1 + ((row % 5) - 2) / 20)).toPrecision(6)));
      if (row % 7 === 0) put(book, "SP Outcomes", row, CLOSED, Number((was * 1.1).toPrecision(6)));
    }
    const report = await withExcel(book, () => refreshReport(choices()));
    expect(report.findings.some(({ code }) => code === "history-differs")).toBe(true);
    moveRisks(book);
    const file = withoutResults(saveBook(book));
    const worked = recalculated(new Map([["rolled", file]])).get("rolled");
    if (!worked) throw new Error("LibreOffice could not open the workbook.");
    const compared = compare(openBook(file), worked, await expectedOf(openBook(file), one));
    expect(compared.differences).toEqual([]);
    expect(compared.formulas).toBeGreaterThan(500);
    const summary = [...sheetNamed(worked, "Risks summary").rows.values()].map((cells) => [...cells.values()]);
    const counts = summary.flatMap(([label, count]) => (MOVED.test(String(label?.value)) ? [count?.value] : []));
    expect(counts).toEqual([3, 3, 1, 2]);
  });
});

const MOVED = /^(?:Added|Closed|Increased|Reduced) in /;

/** What a person does to risks after the quarter was closed, without Scrutineer. Rows count from 0: the first risk stands in row 3. */
function moveRisks(book: Book): void {
  put(book, "SRR", 3, 2, "Rare");
  put(book, "SRR", 4, 3, "Insignificant");
  put(book, "SRR", 5, 0, "NEW-1");
  for (let column = 0; column < 8; column++) put(book, "SRR", 37, column, "");
  const history = sheetNamed(book, "Scrutineer history");
  const kept = [...history.rows].filter(([, cells]) => cells.get(0)?.value === "SRR").map(([row]) => row);
  const [sixth = 0, seventh = 0, eighth = 0] = kept.slice(5);
  put(book, "Scrutineer history", sixth, SCORE, 1);
  put(book, "Scrutineer history", seventh, TREND, "Closed");
  put(book, "Scrutineer history", eighth, 1, "OLD-1");
}

const [TREND, SCORE] = [7, 9];
