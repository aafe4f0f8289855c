import { readdirSync } from "node:fs";
import type { Layout } from "../../src/domain/layout.ts";
import { recogniseSheet } from "../../src/domain/recognise/recogniseSheet.ts";
import type { Grid } from "../../src/grid/grid.ts";
import { gridsOfFile } from "../support/grids.ts";
import { moved, renamed, reversedWithin, rowsOf, withColumn, withRows } from "../support/gridVariants.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

/** What must stay the same: kinds, numbers of rows of each sort, and what each column means. */
function essence(layouts: readonly Layout[], column = (one: number): number => one): unknown {
  return layouts.map((layout) => ({
    kind: layout.kind,
    items: layout.itemRows.length,
    sections: layout.sections.length,
    repeated: layout.repeatedHeaders.length,
    totals: layout.totals.length,
    fields: layout.fields.map((field) => `${field.field} ${column(field.column)} ${field.periodWords ?? ""}`),
  }));
}

const found = (grid: Grid): readonly Layout[] => recogniseSheet(grid, []);
const columnsOf = ({ area }: Grid): readonly number[] =>
  Array.from({ length: area.columns }, (_, i) => area.column + i);

/** The reading without what stands in a column that was put in, its columns as they were before. */
const withoutColumn = (layouts: readonly Layout[], at: number): unknown =>
  essence(
    layouts.map((layout) => ({ ...layout, fields: layout.fields.filter(({ column }) => column !== at) })),
    (column) => (column > at ? column - 1 : column),
  );

/** A column as officers put one in: a heading wherever there are headings, and a word here and there. */
const ownColumn = (grid: Grid, layouts: readonly Layout[], at: number, heading: string): Grid =>
  withColumn(grid, at, (row) => {
    const headed = layouts.some(({ headerRows, repeatedHeaders }) =>
      [headerRows.at(-1), ...repeatedHeaders].includes(row),
    );
    const items = layouts.flatMap(({ itemRows }) => itemRows);
    return headed ? heading : items.includes(row) && row % 5 === 0 ? "see email" : "";
  });

describeShared("the councils' workbooks, changed as officers change them", "workbooks", () => {
  const files = readdirSync(sharedPath("workbooks")).filter((file) => file.endsWith(".xlsx"));
  const sheets = files.flatMap((file) =>
    gridsOfFile(sharedPath(`workbooks/${file}`)).grids.map((grid) => [`${file}, ${grid.sheet}`, grid] as const),
  );

  it("are there", () => expect(sheets.length).toBeGreaterThanOrEqual(12));

  describe.each(sheets)("%s", (_name, grid) => {
    const layouts = found(grid);
    const base = essence(layouts);

    it("reads the same under another name", () => {
      expect(essence(found(renamed(grid, "Sheet1")))).toEqual(base);
    });

    it("reads the same further down and to the right", () => {
      expect(essence(found(moved(grid, 6, 3)), (column) => column - 3)).toEqual(base);
    });

    it("reads the same with an empty column anywhere", () => {
      for (const at of columnsOf(grid)) expect(withoutColumn(found(withColumn(grid, at)), at)).toEqual(base);
    });

    it.each(["Notes", "Internal notes", "Checked by", "Flag"])(
      "reads the same with a column “%s” anywhere",
      (heading) => {
        for (const at of columnsOf(grid)) {
          expect(withoutColumn(found(ownColumn(grid, layouts, at, heading)), at)).toEqual(base);
        }
      },
    );

    it("reads the same with its items in another order", () => {
      for (const layout of layouts) {
        // A text that goes on in the next row no longer does when the two are parted.
        const items = layout.itemRows.filter((row) => !layout.notes.includes(row + 1));
        expect(essence(found(withRows(grid, reversedWithin(rowsOf(grid), items))))).toEqual(base);
      }
    });

    it("reads the same without the lines above", () => {
      const first = layouts.flatMap(({ headerRows, sections }) => [...headerRows, ...sections.map(({ row }) => row)]);
      const top = Math.min(...first, grid.area.row + grid.area.rows - 1);
      const rest = withRows(
        { ...grid, area: { ...grid.area } },
        rowsOf(grid).filter((row) => row >= top),
      );
      const merged = rest.merged.map((area) => ({ ...area, row: area.row - grid.area.row }));
      expect(essence(found({ ...rest, area: { ...rest.area, row: 0 }, merged }))).toEqual(base);
    });
  });
});
