import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { bookOf } from "./books.ts";

const place = (row: number, column: number, sheet = "A") => ({ sheet, row, column });

describe("looking at single cells", () => {
  it("gives value, formula and format in the order asked for, in one trip", async () => {
    await withExcel(bookOf({ A: [["x", 2], [true]], B: [[5]] }), async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("A").getRange("B2");
        range.formulas = [["=B1*2"]];
        range.numberFormat = [["0.0"]];
        await context.sync();
      });
      const before = syncs(host);
      const seen = await inWorkbook(({ lookAt }) => lookAt([place(1, 1), place(0, 0), place(9, 9), place(0, 0, "B")]));
      expect(seen).toEqual([
        { value: 4, formula: "=B1*2", format: "0.0" },
        { value: "x", formula: null, format: "General" },
        { value: "", formula: null, format: "General" },
        { value: 5, formula: null, format: "General" },
      ]);
      expect(syncs(host) - before).toBe(1);
    });
  });

  it.each([
    { rows: [0, 19_999], trips: 1 },
    { rows: [0, 20_000], trips: 2 },
  ])("asks for rows $rows in $trips trips", async ({ rows, trips }) => {
    await withExcel(["A"], async ({ host }) => {
      await inWorkbook(({ lookAt }) => lookAt(rows.map((row) => place(row, 0))));
      expect(syncs(host)).toBe(trips);
    });
  });
});
