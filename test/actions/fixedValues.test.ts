import { makeReport } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { withExcel } from "../support/excel.ts";
import { figuresSetting } from "../support/figuresSetting.ts";
import { sample, sheetNamed } from "../support/variants.ts";
import { choices, Q1 } from "./sample.ts";

const formulasOn = (book: Book, sheet: string): number =>
  [...sheetNamed(book, sheet).rows.values()]
    .flatMap((cells) => [...cells.values()])
    .filter(({ formula }) => formula !== null).length;
const names = (book: Book): readonly string[] => book.sheets.map(({ name }) => name);

describe("figures of a pack as fixed values", () => {
  it("writes no formula, and no sheet to work them out", async () => {
    const book = sample("SP Outcomes", "Workplan");
    const rules = [figuresSetting("Fixed values")];
    const { tables } = await withExcel(book, () => makeReport("scrutiny", { ...Q1, rules }));
    expect(tables.map(({ sheet }) => formulasOn(book, sheet))).toEqual(tables.map(() => 0));
    expect(names(book).filter((name) => name.startsWith("Working") || name.includes("figures"))).toEqual([]);
  });

  it("is kept in the workbook, and refreshing then writes nothing", async () => {
    const book = sample("SP Outcomes", "Workplan");
    await withExcel(book, () => makeReport("scrutiny", { ...Q1, rules: [figuresSetting("fixed values")] }));
    const again = await withExcel(book, () => refreshReport(Q1));
    expect([again.written, formulasOn(book, "Outcomes")]).toEqual([0, 0]);
  });

  it("puts values in the place of formulas with the same figures, and formulas back", async () => {
    const book = sample("SP Outcomes", "Workplan");
    await withExcel(book, () => makeReport("scrutiny", Q1));
    const [live, shown] = [formulasOn(book, "Outcomes"), valuesOn(book, "Outcomes")];
    await withExcel(book, () => refreshReport(choices({ rules: [figuresSetting("Fixed values")] })));
    expect([formulasOn(book, "Outcomes"), valuesOn(book, "Outcomes")]).toEqual([0, shown]);
    await withExcel(book, () => refreshReport(choices({ rules: [figuresSetting("Live formulas")] })));
    expect([formulasOn(book, "Outcomes"), valuesOn(book, "Outcomes")]).toEqual([live, shown]);
    expect(live).toBeGreaterThan(4);
  });

  it("says what it has to be where it is something else", async () => {
    const wrong = makeReport.bind(null, "scrutiny", { ...Q1, rules: [figuresSetting("Sometimes")] });
    await expect(withExcel(sample("SP Outcomes", "Workplan"), () => wrong())).rejects.toThrow(
      "Live formulas or Fixed values",
    );
  });
});

/** What a summary's table shows; its note says its figures in a line of their own where they are formulas. */
const valuesOn = (book: Book, sheet: string) =>
  [...sheetNamed(book, sheet).rows]
    .flatMap(([row, cells]) => (row < 4 ? [] : [cells]))
    .map((cells) => [...cells.values()].map(({ value }) => value));
