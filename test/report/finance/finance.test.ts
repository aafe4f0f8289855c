import fc from "fast-check";
import { literal } from "../../support/asText.ts";
import { bodyOf, codesOf, financeFrom, rowsIn } from "./fromSheet.ts";
import { LAYOUTS } from "./layouts.ts";
import { TABLES } from "./tables.ts";

const budgetOf = (text: string) => rowsIn(financeFrom({ Budget: text }), "budget");

describe("the tables of the finance pack", () => {
  it.each([
    { layout: "sections", id: "budget" },
    { layout: "typed", id: "budget" },
    { layout: "months", id: "budget" },
    { layout: "portfolios", id: "budget" },
    { layout: "incomeSection", id: "budget" },
    { layout: "savings", id: "savings" },
    { layout: "gapAcross", id: "gap" },
    { layout: "gapDown", id: "gap" },
  ] as const)("$id from $layout", ({ layout, id }) => {
    expect(bodyOf(financeFrom({ Monitoring: LAYOUTS[layout] }), id)).toBe(literal(TABLES[layout]));
  });

  it("open with a sentence for each", () => {
    const made = financeFrom({ Revenue: LAYOUTS.sections, Savings: LAYOUTS.savings, MTFP: LAYOUTS.gapDown });
    expect(made.tables.map(({ id }) => id)).toEqual(["finance-key-points", "budget", "savings", "gap"]);
    expect(rowsIn(made, "finance-key-points")).toEqual([
      "Budget · The forecast for the year is £58.484m against a budget of £56.33m: £2.154m (3.8%) over, Red.",
      "Budget lines · Of 4 budget lines, by rating 1 Green, 1 Amber and 2 Red; Red: Client Contributions (£1.278m) and Older People (£900,000).",
      "Savings · £185,000 of £245,000 planned savings (76%) is forecast to be delivered; £115,000 is delivered so far.",
      "Medium-term gap · Gap: £9m by 26/27, against £2m in 24/25.",
    ]);
  });

  it("keep figures as numbers, in the register's unit and with its brackets", () => {
    const [table] = financeFrom({ Budget: LAYOUTS.months }).tables.filter(({ id }) => id === "budget");
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      ...["Service", "Budget £000", "Forecast £000", "Variance £000", "Variance %", "RAG"],
    ]);
    expect(table?.rows[2]?.[1]).toMatchObject({ value: -3870, text: "(3,870)", format: "#,##0;(#,##0)" });
    expect(table?.rows[2]?.[4]).toMatchObject({ value: expect.closeTo(0.33023, 5) as number, format: "0.0%" });
  });

  it("let a council choose its thresholds", () => {
    const set = (item: string, name: "redShare" | "redPounds", value: string | number) =>
      ({ section: "budget", item, name, value, format: "General", from: "rules file" }) as const;
    const looser = [set("Service", "redShare", "10%"), set("Service", "redPounds", "£1m")];
    const ratings = rowsIn(financeFrom({ Budget: LAYOUTS.months }, looser), "budget").map((row) =>
      row.split(" · ").at(-1),
    );
    expect(ratings).toEqual(["▲ Amber", "▲ Amber", "■ Red", "■ Red"]);
  });

  it("let a council choose from where a saving is Amber", () => {
    const amber = { section: "savings", item: "", name: "amberFrom", value: 0.95, format: "0%", from: "x" } as const;
    expect(rowsIn(financeFrom({ Savings: LAYOUTS.savings }, [amber]), "savings")[0]).toContain("91.7% · ■ Red");
  });
});

describe("lines that need care", () => {
  it.each([
    {
      row: "Transport | 0 | 60 | 60",
      shown: "Transport · 0 · 60 · 60 · N/A · ▲ Amber",
      because: "a budget of 0 has no share, and £60,000 is below the limit",
    },
    { row: "Transport | 100 | | ", shown: "Transport · 100 · N/A · N/A · N/A · No data", because: "no forecast" },
    {
      row: "Transport | 100 | | 4",
      shown: "Transport · 100 · 104 · 4 · 4.0% · ▲ Amber",
      because: "budget and variance",
    },
    {
      row: "Transport | 100 | TBC | ",
      shown: "Transport · 100 · N/A · N/A · N/A · No data",
      because: "to be confirmed",
    },
    {
      row: "Transport | £0.1m | 100 | 0",
      shown: "Transport · 100 · 100 · 0 · 0.0% · ● Green",
      because: "another unit",
    },
    {
      row: "Fees and charges | 100 | 90 | 10",
      shown: "Fees and charges · 100 · 90 · -10 · -10.0% · Not rated",
      because: "unclear",
    },
  ])("$row: $because", ({ row, shown }) => {
    const text = `Service | Budget £000 | Forecast £000 | Variance £000\nHighways | 200 | 200 | 0\nWaste | 300 | 300 | 0\n${row}`;
    expect(budgetOf(text)[2]).toBe(shown);
  });

  it("give no whole where a line has a budget and no forecast", () => {
    const text = "Service | Budget £000 | Forecast £000\nHighways | 200 | 200\nWaste | 300 |\nParks | 100 | 110";
    expect(budgetOf(text).at(-1)).toBe("Total · 600 · N/A · N/A · N/A · No data");
  });

  it.each([
    { row: "Transport | 100 | 110 | 20 | Red", codes: ["variance-disagrees 3,3"], because: "110 less 100 is 10" },
    { row: "Transport | 100 | 110 | 10 | Green", codes: ["rating-disagrees 3,4"], because: "10% over is Red" },
    { row: "Transport | £0.1m | 110 | 10 | Red", codes: ["unit-mixed 3,1"], because: "£m under £000" },
    { row: "Transport | 0 | 10 | 10 | Amber", codes: ["budget-zero 3,1"], because: "a budget of 0" },
    { row: "Rents | 100 | 90 | 10 | ", codes: ["income-unclear 3,0"], because: "it may be income" },
    { row: "Transport | about | 110 | 10 | ", codes: ["number-unreadable 3,1"], because: "words" },
    { row: "Transport | 100.4 | 110.6 | 10 | Red", codes: [], because: "a variance rounded to thousands" },
    { row: "Transport | 100 | 110 | 10 | Red", codes: [], because: "all is well" },
  ])("$row is found odd as $codes: $because", ({ row, codes }) => {
    const text = `Service | Budget £000 | Forecast £000 | Variance £000 | RAG\nHighways | 200 | 203 | 3 | Amber\nWaste | 300 | 301 | 1 | Amber\n${row}`;
    expect(codesOf(financeFrom({ Budget: text }))).toEqual(codes);
  });

  it("say once that a column is the budget less the forecast, and that no unit is named", () => {
    const text =
      "Service | Budget | Forecast | Variance\nHighways | 200 | 203 | -3\nWaste | 300 | 290 | 10\nParks | 50 | 51 | -1";
    expect(codesOf(financeFrom({ Budget: text }))).toEqual(["unit-missing 1,1", "variance-disagrees 1,3"]);
  });
});

describe("laws of money", () => {
  const line = fc.record({
    group: fc.constantFrom("Adults", "Place", "Corporate"),
    budget: fc.integer({ min: -5000, max: 90_000 }),
    over: fc.integer({ min: -900, max: 900 }),
  });
  const sheet = (lines: readonly { readonly group: string; readonly budget: number; readonly over: number }[]) =>
    [
      "Directorate | Service | Budget £000 | Forecast £000",
      ...lines.map(({ group, budget, over }, index) => `${group} | Service ${index} | ${budget} | ${budget + over}`),
    ].join("\n");
  const figures = (row: string) =>
    row
      .split(" · ")
      .slice(2, 5)
      .map((text) => Number(text.replaceAll(",", "")));

  it("totals are the sums of their rows, in whatever order these stand", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 12 }), (lines) => {
        const rows = budgetOf(sheet(lines));
        const total = figures(rows.at(-1) ?? "");
        const groups = rows.filter((row) => /· Total [A-Z]/.test(row)).map(figures);
        const services = rows.filter((row) => row.includes(" · Service ")).map(figures);
        for (const column of [0, 1, 2]) {
          const sum = (of: readonly (readonly number[])[]) => of.reduce((all, one) => all + (one[column] ?? 0), 0);
          expect([sum(services), sum(groups)]).toEqual([total[column], total[column]]);
        }
        expect(budgetOf(sheet(lines.toReversed())).at(-1)).toBe(rows.at(-1));
        expect(
          budgetOf(sheet(lines.toReversed()))
            .map((row) => row.split(" · ").at(-1))
            .toSorted(),
        ).toEqual(rows.map((row) => row.split(" · ").at(-1)).toSorted());
      }),
      { numRuns: 25 },
    );
  });
});
