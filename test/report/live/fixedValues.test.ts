import type { Place } from "../../../src/grid/area.ts";
import { type TableModel, textCell } from "../../../src/grid/table.ts";
import { column, withFormula } from "../../../src/report/cells.ts";
import { fixedInSummary, fixedInWorking } from "../../../src/report/live/fixed/fixedFigures.ts";
import { fixedColumnsOf, withFixedNote } from "../../../src/report/live/fixed/fixedNote.ts";
import { asAtRefresh, fixedTable, standingWhen } from "../../../src/report/live/fixed/fixedTable.ts";
import { fixedCell } from "../../../src/report/live/workingCell.ts";
import { workingFrom } from "../liveRegister.ts";

const at = (row: number, column = 2): Place => ({ sheet: "SP Outcomes", row, column });

const summary: TableModel = {
  ...{ id: "t", title: "Outcomes", sheetName: "Outcomes", note: "The rule." },
  columns: [column("Outcome", 10), column("Now", 10), column("Kept", 10)],
  rows: [
    [textCell("Green"), withFormula(textCell("2", [at(1)]), "Scrutineer.Working.SP.Trend"), textCell("1", [at(1)])],
    [textCell("Red"), withFormula(textCell("0", [at(2)]), "1-1"), textCell("0", [at(2), at(3)])],
  ],
};

const RULE = "Direction of travel: by a test.";
const working = {
  kept: null,
  name: (heading: string) => `Scrutineer.Working.SP.${heading}`,
  model: {
    ...{ id: "working-SP", title: "Working: SP", sheetName: "Working SP", note: "" },
    columns: [column("Item", 10), column("Trend", 10), column("Part", 10)],
    rows: [
      [withFormula(textCell("A"), "1"), fixedCell("Static", RULE, [at(1, 4), at(1, 5)]), textCell("Adults")],
      [withFormula(textCell("B"), "1"), fixedCell("Static", RULE, [at(2, 4)]), textCell("")],
    ],
  },
};

describe("figures that no formula gives", () => {
  it("are listed with their rule and the cells they were made from", () => {
    const figures = [
      ...fixedInSummary(summary),
      ...fixedInWorking({ model: working.model, register: "'SP Outcomes'!A1:F9" }),
    ];
    const table = fixedTable(figures, asAtRefresh("23/11/2026 14:05"));
    expect(table?.figures?.text).toBe("As at the last refresh, 23/11/2026 14:05.");
    expect(table?.rows.map((row) => row.map(({ text }) => text).join(" · "))).toEqual([
      "Outcomes · Kept · 2 · 2 · By the rule in the note of the summary. · 'SP Outcomes'!C2:C4",
      `Working: SP · Trend · 2 · 2 · ${RULE} · 'SP Outcomes'!E2:F2, E3`,
      "Working: SP · Part · 1 · 2 · As Scrutineer read it in the register. · 'SP Outcomes'!A1:F9",
    ]);
  });

  it("are none where there is no figure", () => {
    const rows = [[textCell("Green"), textCell("N/A", [at(1)]), textCell("Q1 21/22")]];
    expect(fixedInSummary({ ...summary, rows })).toEqual([]);
  });

  it("make no sheet where every figure is a formula", () => {
    expect(fixedTable([], asAtRefresh(null))).toBeNull();
  });

  it("are named by the note of a summary, its own and those that it counts", () => {
    expect(withFixedNote(summary, fixedColumnsOf(working)).note).toBe(
      "The rule. Values, not formulas: Kept. Counts values of the working sheet: Trend. They are as at the last refresh: see Scrutineer fixed values.",
    );
  });

  it.each([
    { note: { ...summary, rows: [] }, columns: fixedColumnsOf(working), because: "it has no figures" },
    {
      note: { ...summary, rows: summary.rows.map((row) => row.slice(0, 2)) },
      columns: new Map([["Scrutineer.Working.SP.Tre", "Tre"]]),
      because: "a name that only begins alike is another column",
    },
  ])("leave a note as it is where $because", ({ note, columns }) => {
    expect(withFixedNote(note, columns)).toBe(note);
  });

  it.each([
    ["As at the last refresh, 23/11/2026 14:05.", "As at the last refresh, 23/11/2026 14:05."],
    ["Typed over", null],
  ])("keep the line that says when, unless it was typed over: %s", (text, kept) => {
    expect(standingWhen(text)).toBe(kept);
  });
});

describe("a rating as the register reports it", () => {
  it("is read from its cell where there is no target", () => {
    const text =
      "title | polarity | actual | status\nCrime | Higher is better | 5 | On track\nWaste | Higher is better | 7 |";
    const { columns, rows } = workingFrom(text, "indicators").working;
    const of = (row: number) => rows[row]?.[columns.findIndex(({ heading }) => heading === "Rating")];
    expect(of(0)?.value).toBe("Green");
    expect(of(0)?.formula).toContain("INDEX(Scrutineer.Words.Rating,MATCH(");
    expect(of(1)?.value).toBe("Not rated");
  });
});
