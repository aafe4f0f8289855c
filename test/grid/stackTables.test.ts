import type { Area } from "../../src/grid/area.ts";
import type { Grid } from "../../src/grid/grid.ts";
import type { StandingTable } from "../../src/grid/layOut.ts";
import { placeTable } from "../../src/grid/placeTable.ts";
import { type StackedTable, stackTables } from "../../src/grid/stackTables.ts";
import { type TableModel, textCell } from "../../src/grid/table.ts";
import type { Write } from "../../src/grid/write.ts";

const model = (id: string, ...names: readonly string[]): TableModel => ({
  ...{ id, title: `All ${id}`, sheetName: "Stock", note: "Counted.", noteRows: 1 },
  columns: [{ heading: "Name", width: 12, align: "left", markings: [] }],
  rows: names.map((name) => [textCell(name)]),
});
const mark = (id: string) => ({ name: `Ours.${id}`, tableName: `Ours_${id}` });

/** Tables as they stand on a sheet from these rows on, with further words in its first column. */
function standing(
  tables: readonly (readonly [at: number, model: TableModel])[],
  others: Readonly<Record<number, string>> = {},
  sheet = "Stock",
): readonly StackedTable[] {
  const rows: string[] = [];
  const placed = tables.map(([row, of]) => placeTable(of, { row, column: 0 }));
  for (const { whole, cells } of placed)
    cells.forEach((line, r) => (rows[whole.row + r] = String(line[0]?.value ?? "")));
  for (const [row, word] of Object.entries(others)) rows[Number(row)] = word;
  const values = Array.from(rows, (word: string | undefined) => [word ?? ""]);
  const grid: Grid = {
    ...{ sheet, area: { row: 0, column: 0, rows: values.length, columns: 1 }, values, text: values },
    formats: values.map(() => ["General"]),
    ...{ merged: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
  return tables.map(([, of], index) => {
    const area = placed[index]?.whole ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const stands: StandingTable = {
      sheet,
      area,
      grid,
      tableName: mark(of.id).tableName,
      typedBelow: 0,
      names: new Map(),
    };
    return { model: of, mark: mark(of.id), standing: stands };
  });
}

const stack = (tables: readonly StackedTable[], sheet = "Stock"): readonly Write[] => {
  const [first, ...others] = tables;
  if (!first) throw new Error("Nothing to stack.");
  return stackTables([first, ...others], sheet);
};
const changed = (tables: readonly StackedTable[], id: string, to: TableModel): readonly StackedTable[] =>
  tables.map((one) => (one.model.id === id ? { ...one, model: to } : one));
const missing = (of: TableModel): StackedTable => ({ model: of, mark: mark(of.id), standing: null });
const inserts = (writes: readonly Write[]) =>
  writes.flatMap((write) => (write.kind === "insert" ? [`${write.count} ${write.axis} at ${write.at}`] : []));
const tablesAt = (writes: readonly Write[]) =>
  writes.flatMap((write) =>
    write.kind === "addTable" || write.kind === "resizeTable"
      ? [`${write.kind} ${write.name} ${write.sheet} ${rows(write.area)}`]
      : [],
  );
const rows = ({ row, rows: count }: Area): string => `${row}-${row + count - 1}`;
const values = (writes: readonly Write[]) =>
  writes.flatMap((write) => (write.kind === "values" ? [`${write.area.row}: ${String(write.values[0]?.[0])}`] : []));

describe("several tables on one sheet", () => {
  const fruit = model("fruit", "Apple", "Pear");
  const roots = model("roots", "Carrot");

  it("stand below each other on a new sheet, with two rows between", () => {
    const writes = stack([missing(fruit), missing(roots)]);
    expect(writes[0]).toMatchObject({ kind: "addSheet", sheet: "Stock" });
    expect(tablesAt(writes)).toEqual(["addTable Ours_fruit Stock 2-4", "addTable Ours_roots Stock 9-10"]);
    expect(inserts(writes)).toEqual([]);
  });

  it("are left alone when they are as they should be, wherever a person put them", () => {
    expect(
      stack(
        standing([
          [0, fruit],
          [7, roots],
        ]),
      ),
    ).toEqual([]);
    expect(
      stack(
        standing([
          [20, fruit],
          [3, roots],
        ]),
      ),
    ).toEqual([]);
  });

  it.each<readonly [readonly string[], readonly string[], string]>([
    [["Apple", "Pear", "Plum"], [], "one of the two free rows is used, the other stays"],
    [["Apple", "Pear", "Plum", "Fig"], ["1 rows at 5"], "one free row has to stay"],
    [["Apple", "Pear", "Plum", "Fig", "Sloe"], ["2 rows at 5"], "the next begins two rows lower"],
    [["Apple"], [], "a shorter one moves nothing"],
  ])("make room for %j with %j: %s", (names, expected) => {
    const before = standing([
      [0, fruit],
      [7, roots],
    ]);
    expect(inserts(stack(changed(before, "fruit", model("fruit", ...names))))).toEqual(expected);
  });

  it("write the cells of a lower table where they stand once the upper has grown", () => {
    const before = standing([
      [0, fruit],
      [7, roots],
    ]);
    const grown = changed(before, "fruit", model("fruit", "Apple", "Pear", "Plum", "Fig", "Sloe"));
    const writes = stack(changed(grown, "roots", model("roots", "Beetroot")));
    expect(inserts(writes)).toEqual(["2 rows at 5"]);
    expect(values(writes).at(-1)).toBe("12: Beetroot");
  });

  it("are added below the lowest, above what a person wrote there, which moves on", () => {
    const before = standing([[0, fruit]], { 8: "Kept by Ann" });
    const writes = stack([...before, missing(roots)]);
    expect(inserts(writes)).toEqual(["5 rows at 8"]);
    expect(tablesAt(writes)).toEqual(["addTable Ours_roots Stock 9-10"]);
  });

  it("are refreshed on the sheet to which a person moved them", () => {
    const here = standing([[0, fruit]]);
    const there = standing([[4, roots]], {}, "Elsewhere");
    const writes = stack(changed([...here, ...there], "roots", model("roots", "Beetroot")));
    expect(writes).toEqual([
      { kind: "values", sheet: "Elsewhere", area: { row: 7, column: 0, rows: 1, columns: 1 }, values: [["Beetroot"]] },
    ]);
  });

  it("get their free rows back where there are none left between them", () => {
    expect(
      inserts(
        stack(
          standing([
            [0, fruit],
            [5, roots],
          ]),
        ),
      ),
    ).toEqual(["2 rows at 5"]);
  });
});
