import fc from "fast-check";
import type { Layout } from "../../../src/domain/layout.ts";
import { recogniseSheet } from "../../../src/domain/recognise/recogniseSheet.ts";
import { recogniseWithin } from "../../../src/domain/recognise/recogniseWithin.ts";
import { turnOver } from "../../../src/domain/recognise/turnOver.ts";
import type { Area } from "../../../src/grid/area.ts";
import type { Grid } from "../../../src/grid/grid.ts";
import { gridFromText } from "../../support/gridFromText.ts";
import { moved, rowsOf, withColumn, withRows } from "../../support/gridVariants.ts";

/** Words that headings, ratings and items are made of, and much that is odd. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "", "Action", "Indicator", "Owner", "Due date", "RAG", "Target", "Q1 21/22", "Risk"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Green",
      "Total",
      "Source: x",
      "N/A",
      "#REF!",
      "Write the plan",
      "SP01",
      "Likely",
      "(a) note",
    ),
  },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean()) },
  { weight: 1, arbitrary: fc.string({ maxLength: 80 }) },
);

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

/** Any grid at all: rows of unequal length, texts and formats missing, merged areas that overlap or lie outside. */
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    merged: fc.array(area, { maxLength: 4 }),
    row: fc.nat(9),
    column: fc.nat(9),
  })
  .map(({ rows, merged, row, column }) => ({
    sheet: "Any",
    area: { row, column, rows: Math.max(1, rows.length), columns: 9 },
    values: rows,
    text: rows.map((line) => line.map(String)).slice(0, 10),
    formats: [],
    merged,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }));

const REGISTER = gridFromText(`
Corporate plan 2021/22

Ref | Objective | Action | Lead officer | Agreed due date | RAG at Q1 | Commentary
A1 | Clean | Sweep the streets of the town | Jo Smith | 30/09/2021 | Green | Begun in May
A2 | Clean | Wash the bins in the market | Al Jones | 31/10/2021 | Amber |
A3 | Safe | Light the lane to the station | Jo Smith | 30/11/2021 | Red | The lamps are late
A4 | Safe | Mend the bridge over the beck | Mo Mole | 31/12/2021 | Green |
A5 | Fair | Open the library on Sundays | Al Jones | 31/03/2022 | Complete | Opened in June
`);
const ITEMS = [3, 4, 5, 6, 7];

const only = (grid: Grid): Layout => {
  const [layout, ...others] = recogniseSheet(grid, []);
  if (!layout || others.length > 0) throw new Error(`${others.length + (layout ? 1 : 0)} registers are found`);
  return layout;
};

/** What of a reading must not depend on where its columns stand. */
const essence = (layout: Layout, column = (one: number): number => one): unknown => [
  layout.kind,
  layout.itemRows.length,
  layout.fields.map((field) => [field.field, field.heading, column(field.column)]),
];

describe("recognition", () => {
  it("never throws, whatever a sheet holds, and says the same twice", () => {
    fc.assert(
      fc.property(anyGrid, fc.array(area, { maxLength: 2 }), (grid, areas) => {
        const tables = areas.map((one, i) => ({ name: `T${i}`, sheet: "Any", area: one }));
        expect(recogniseSheet(grid, tables)).toEqual(recogniseSheet(grid, tables));
      }),
      { numRuns: 400 },
    );
  });

  it("never throws when told where a register stands", () => {
    fc.assert(
      fc.property(anyGrid, area, fc.constantFrom("rows" as const, "columns" as const), (grid, place, orientation) => {
        const layout = recogniseWithin(grid, { area: place, headerRows: [], orientation });
        expect(layout.confidence).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every row one meaning, and every column at most one", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const layout of recogniseSheet(grid, [])) {
          const { headerRows, itemRows, repeatedHeaders, totals, notes, blanks } = layout;
          const rows = [...headerRows, ...itemRows, ...repeatedHeaders, ...totals, ...notes, ...blanks];
          expect(new Set(rows).size).toBe(rows.length);
          expect([...itemRows]).toEqual([...itemRows].sort((a, b) => a - b));
          const columns = layout.fields.map(({ column }) => column);
          expect(new Set(columns).size).toBe(columns.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the items", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITEMS, { minLength: 5 }), (order) => {
        const rows = rowsOf(REGISTER).map((row) => order[row - 3] ?? row);
        expect(essence(only(withRows(REGISTER, rows)))).toEqual(essence(only(REGISTER)));
      }),
    );
  });

  it("moves with the sheet", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(30), (down, right) => {
        const layout = only(moved(REGISTER, down, right));
        expect(essence(layout, (column) => column - right)).toEqual(essence(only(REGISTER)));
        expect([layout.area.row, layout.area.column]).toEqual([down + 2, right]);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("is not misled by an empty column before column %i", (at) => {
    const layout = only(withColumn(REGISTER, at));
    expect(essence(layout, (column) => (column > at ? column - 1 : column))).toEqual(essence(only(REGISTER)));
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("is not misled by a column of its reader's own before column %i", (at) => {
    const layout = only(withColumn(REGISTER, at, (row) => (row === 2 ? "Seen by JS" : row === 4 ? "yes" : "")));
    const others = { ...layout, fields: layout.fields.filter(({ column }) => column !== at) };
    expect(essence(others, (column) => (column > at ? column - 1 : column))).toEqual(essence(only(REGISTER)));
  });

  it("does not need the lines above the headings, nor the sheet's name", () => {
    const rest = withRows(REGISTER, [2, ...ITEMS]);
    expect(essence(only({ ...rest, sheet: "x" }))).toEqual(essence(only(REGISTER)));
  });

  it("counts hidden rows and columns like any others", () => {
    const hidden = { ...REGISTER, hiddenRows: new Set([4, 5]), hiddenColumns: new Set([0, 3]) };
    expect(only(hidden)).toEqual(only(REGISTER));
  });

  it("reads a register turned over as the same one", () => {
    const turned = only(turnOver(withRows(REGISTER, [2, ...ITEMS])));
    expect(turned.orientation).toBe("columns");
    expect(essence(turned)).toEqual(essence(only(REGISTER)));
  });
});

describe("turning a sheet over", () => {
  it("twice gives the sheet again", () => {
    expect(turnOver(turnOver(REGISTER))).toEqual(REGISTER);
  });

  it("exchanges rows and columns, merged and hidden ones too", () => {
    const grid = { ...gridFromText("a | b | <\nc | d | e", { at: "B3" }), hiddenRows: new Set([3]) };
    const turned = turnOver(grid);
    expect(turned.values).toEqual([
      ["a", "c"],
      ["b", "d"],
      ["", "e"],
    ]);
    expect(turned.area).toEqual({ row: 1, column: 2, rows: 3, columns: 2 });
    expect(turned.merged).toEqual([{ row: 2, column: 2, rows: 2, columns: 1 }]);
    expect(turned.hiddenColumns).toEqual(new Set([3]));
  });
});

describe("Excel tables", () => {
  const sheet = gridFromText(`
Our actions
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Total | 2 | |

Code | Directorate
AD | Adults
`);
  const table = { name: "tblActions", sheet: "Sheet1", area: { row: 1, column: 0, rows: 4, columns: 4 } };

  it("are registers as far as they go, without their totals row", () => {
    const [layout, ...others] = recogniseSheet(sheet, [table]);
    expect(others).toEqual([]);
    expect(layout).toMatchObject({ table: "tblActions", itemRows: [2, 3], totals: [4], lines: ["Our actions"] });
  });

  it("are none when they only list names for a drop-down", () => {
    const list = { name: "tblList", sheet: "Sheet1", area: { row: 6, column: 0, rows: 2, columns: 2 } };
    expect(recogniseSheet(sheet, [table, list]).map((layout) => layout.table)).toEqual(["tblActions"]);
  });

  it("of other sheets do not matter", () => {
    const [layout] = recogniseSheet(sheet, [{ ...table, sheet: "Sheet2" }]);
    expect(layout?.table).toBeNull();
  });
});
