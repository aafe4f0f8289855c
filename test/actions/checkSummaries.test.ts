import { checkWorkbook } from "../../src/actions/check.ts";
import { makeReport } from "../../src/actions/report.ts";
import { withExcel } from "../support/excel.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { sample } from "../support/variants.ts";
import { choices, Q1 } from "./sample.ts";

const SUMMARY = ["share-disagrees", "total-disagrees", "count-disagrees"];

describe("summary tables that are already in a workbook", () => {
  it("finds what was published wrongly in one, beside a register", async () => {
    const book = bookFromText(`
== Outcomes ==
Outcomes 2021/22
Ref | Outcome measure | Good is | Q1 21/22 | Target
A1 | Recycling rate | High | 25.2 | 30
A2 | Visits | High | 40 | 30
A3 | Jobs | High | 50 | 30
== Summary ==
Trend by rating, typed by hand
Trend | Improving | Static | Worsening | No trend data
Of GREEN | 9/15 (60%) | 1/5 (7%) | 4/15 (27%) | 1/15 (7%)
`);
    await withExcel(book, async () => {
      const found = (await checkWorkbook(choices())).filter(({ code }) => SUMMARY.includes(code));
      expect(found).toMatchObject([
        { code: "share-disagrees", place: { sheet: "Summary", row: 2, column: 2 }, repair: { value: "1/15 (7%)" } },
      ]);
    });
  });

  it("checks a workbook that has no register at all", async () => {
    const book = bookFromText("== Summary ==\nLevel | Risks\nHigh | 20\nMedium | 14\nLow | 1\nTotal | 36\n");
    await withExcel(book, async () => {
      expect(await checkWorkbook(choices())).toMatchObject([{ code: "total-disagrees", found: "36" }]);
    });
    await withExcel(bookFromText("== Summary ==\nLevel | Risks\nHigh | 1\nTotal | 1\n"), async () => {
      await expect(checkWorkbook(choices())).rejects.toMatchObject({ code: "no-register" });
    });
  });

  it("finds nothing in our own tables, taken for somebody else's", async () => {
    await withExcel(sample(), async ({ book }) => {
      const { tables } = await makeReport("scrutiny", Q1);
      const kept = book.names.filter(({ name }) => !name.startsWith("Scrutineer.Table."));
      book.names.splice(0, book.names.length, ...kept);
      const found = await checkWorkbook(choices());
      expect(tables.length).toBeGreaterThan(5);
      expect(found.filter(({ code }) => SUMMARY.includes(code))).toEqual([]);
    });
  });
});
