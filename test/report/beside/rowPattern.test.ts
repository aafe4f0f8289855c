import { ROW, rowKey, rowPattern, type WorkingRow } from "../../../src/report/beside/rowPattern.ts";
import { type TableCell, textCell } from "../../../src/grid/table.ts";
import { column } from "../../../src/report/cells.ts";

/** A row of a working sheet by its headings: a formula where it begins with `=`, else a fixed text. */
function rowOf(cells: Readonly<Record<string, string>>, row = 6): WorkingRow {
  const cell = (text: string): TableCell =>
    text.startsWith("=") ? { ...textCell("?"), formula: text } : textCell(text);
  return {
    model: {
      ...{ id: "working-kpis", title: "", sheetName: "", note: "", rows: [] },
      columns: Object.keys(cells).map((heading) => column(heading, 14)),
    },
    cells: Object.values(cells).map(cell),
    title: { sheet: "Our KPIs", row, column: 1 },
    row,
  };
}

const pattern = (cells: Readonly<Record<string, string>>): string | null =>
  rowPattern("Rating", rowOf(cells), (word) => `● ${word}`)?.replaceAll(ROW, "#") ?? null;

describe("what a working sheet works out, said beside the row", () => {
  it.each([
    {
      cells: { Actual: "='Our KPIs'!$G$7", Rating: '=IF([@Actual]>5,"Green","Red")' },
      says: 'IF($G#>5,"● Green","● Red")',
      because: "cells of the row go by their columns, and words have their marks",
    },
    {
      cells: { Actual: "='Our KPIs'!$G$5", Rating: "=[@Actual]" },
      says: "$G$5",
      because: "cells of other rows stay where they are",
    },
    {
      cells: { Item: "='Our KPIs'!$B$7", Rating: '=IF([@Item]="","",IF([@Item]="x","Green","Red"))' },
      says: 'IF($B#="x","● Green","● Red")',
      because: "whether the item is there is asked elsewhere",
    },
    {
      cells: { Limit: "7", Rating: "=Rules!$B$7+[@Limit]" },
      says: 'Rules!$B$7+"7"',
      because: "fixed parts are put in",
    },
    { cells: { Rating: "Green" }, says: null, because: "a fixed value has no formula" },
    { cells: { Rating: "=SUM(Scrutineer.Working.KPIs.Actual)" }, says: null, because: "it looks at other rows" },
    { cells: { Rating: "=COUNTIFS([@:Open],1)", Open: "=1" }, says: null, because: "it counts rows above" },
    { cells: { A: "=[@B]", B: "=[@A]", Rating: "=[@A]" }, says: null, because: "it goes round in a circle" },
    { cells: { Trend: "=1" }, says: null, because: "there is no such column" },
  ])("$says: $because", ({ cells, says }) => {
    expect(pattern(cells)).toBe(says);
  });

  it.each([
    { one: "='Our KPIs'!$G$7", other: "='Our KPIs'!$G$8", same: true, because: "only the row differs" },
    { one: "='Our KPIs'!$G$7", other: "='Our KPIs'!$H$8", same: false, because: "another column" },
    { one: "='Our KPIs'!$G$71", other: "='Our KPIs'!$G$81", same: false, because: "rows of others" },
    { one: "=Rules!$G$7", other: "=Rules!$G$8", same: false, because: "another sheet's rows are not its own" },
  ])("is worked out once for rows of one kind: $because", ({ one, other, same }) => {
    expect(rowKey(rowOf({ Rating: one })) === rowKey(rowOf({ Rating: other }, 7))).toBe(same);
  });
});
