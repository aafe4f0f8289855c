import { numberCell, type TableModel, textCell } from "../../../src/grid/table.ts";
import { explainedTable } from "../../../src/report/explain/explainedTable.ts";

const place = (row: number) => ({ sheet: "Register", row, column: 1 });

/** A table with so many rows, each with the sum of two cells of the register. */
const tableOf = (title: string, count: number) => {
  const model: TableModel = {
    ...{ id: title, title, sheetName: title, note: "How it is counted." },
    columns: ["Item", "Sum"].map((heading) => ({ heading, width: 10, align: "left" as const, markings: [] })),
    rows: Array.from({ length: count }, (_, row) => [
      textCell(`Item ${row}`),
      numberCell(row * 20 + 10, String(row * 20 + 10), "0", [place(row), place(row + 1)]),
    ]),
  };
  return { model, sheet: title, area: { row: 0, column: 0, rows: count + 5, columns: 2 } };
};
const cellOf = ({ row }: { readonly row: number }) => ({ value: row * 10, text: String(row * 10), format: "General" });
const sources = { cellOf, itemAt: () => null };
const rowsOf = (...tables: readonly ReturnType<typeof tableOf>[]) =>
  explainedTable(tables, sources)?.rows.map((row) => row.map(({ text }) => text)) ?? null;

describe("the sheet that explains figures", () => {
  it("has a row for each figure, with its rule and the cells behind it", () => {
    expect(
      rowsOf(tableOf("Short", 2))?.map(([title, row, , shows, rule, from]) => [
        title,
        row,
        shows,
        rule?.slice(0, 7),
        from,
      ]),
    ).toEqual([
      ["Short", "Item 0", "10", "The sum", "Register!B1:B2"],
      ["Short", "Item 1", "30", "The sum", "Register!B2:B3"],
    ]);
  });

  it("has one row for a long list, and one for what of the others is too much, so that none is passed over", () => {
    const rows = rowsOf(tableOf("Short", 300), tableOf("Other", 200), tableOf("Long", 401)) ?? [];
    expect(rows).toHaveLength(402);
    expect(rows.slice(-2).map(([title, row]) => `${title}: ${row}`)).toEqual([
      "Other: 100 more figures",
      "Long: All 401 rows",
    ]);
    expect(rows.at(-1)?.[4]).toMatch(/^Each shows what .* of this summary makes of them: How it is counted\.$/);
    expect(rows.at(-1)?.[5]).toBe("Register!B1:B402");
  });

  it("is not made where there is nothing to explain", () => {
    expect(rowsOf()).toBeNull();
  });
});
