import { footprintOf } from "../../src/grid/footprint.ts";
import type { Stood } from "../../src/grid/sheetTrack.ts";
import type { Write } from "../../src/grid/write.ts";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A sheet of three rows and two columns that say where they stood: `r1c0`. */
const stood: Stood = {
  contentOf: (_, row, column) => ({
    ...{ value: row < 3 && column < 2 ? `r${row}c${column}` : "", formula: null, format: "General" },
  }),
  usedOf: () => area(0, 0, 3, 2),
  ours: [{ sheet: "Ours", area: area(0, 0, 3, 2) }],
};

const value = (row: number, column: number, text: string, sheet = "KPIs"): Write => ({
  ...{ kind: "values", sheet, area: area(row, column), values: [[text]] },
});

const cells = (writes: readonly Write[]): readonly string[] =>
  footprintOf(writes, stood).cells.map(
    ({ sheet, row, column, isNew, before, after }) =>
      `${sheet} ${row},${column}${isNew ? " new" : ""}: ${String(before.value)} → ${String(after.value)}`,
  );

describe("what writes change of a workbook that stood", () => {
  it.each<{ writes: readonly Write[]; changes: readonly string[]; because: string }>([
    { writes: [value(1, 0, "x")], changes: ["KPIs 1,0: r1c0 → x"], because: "the cell held something" },
    { writes: [value(1, 0, "r1c0")], changes: [], because: "it held just that" },
    { writes: [value(1, 0, "x"), value(1, 0, "r1c0")], changes: [], because: "it holds it again in the end" },
    {
      writes: [{ kind: "insert", sheet: "KPIs", axis: "rows", at: 1, count: 2 }, value(3, 0, "x"), value(1, 1, "y")],
      changes: ["KPIs 1,0: r1c0 → x", "KPIs 1,1 new:  → y"],
      because: "a cell that stood counts as before, a new one as after",
    },
    {
      writes: [{ kind: "clear", sheet: "KPIs", area: area(2, 0, 1_000_000, 16_000), what: "all" }],
      changes: ["KPIs 2,0: r2c0 → ", "KPIs 2,1: r2c1 → "],
      because: "of a large area only what held something is cleared",
    },
    {
      writes: [{ kind: "addSheet", sheet: "New", after: null, visible: true }, value(0, 0, "x", "New")],
      changes: [],
      because: "nothing stood on a sheet that is added",
    },
    {
      writes: [{ kind: "renameSheet", sheet: "KPIs", name: "Measures" }, value(0, 0, "x", "Measures")],
      changes: ["KPIs 0,0: r0c0 → x"],
      because: "a renamed sheet goes by the name it had",
    },
  ])("$because", ({ writes, changes }) => {
    expect(cells(writes)).toEqual(changes);
  });

  it("knows the text that stands in the place of a formula meanwhile, and none that stood before", () => {
    const formula = (row: number): Write => ({
      ...{ kind: "formulas", sheet: "KPIs", area: area(row, 0), formulas: [["=A9"]] },
    });
    const after = footprintOf([value(1, 0, "long text"), formula(1), formula(2)], stood).cells.map((one) => one.after);
    expect(after.map((one) => [one.value, one.formula])).toEqual([
      ["long text", "=A9"],
      ["", "=A9"],
    ]);
  });

  it("notes a look on free cells once, and none where something of ours or another's stood", () => {
    const look = { fill: "none" } as never;
    const on = (sheet: string, at: ReturnType<typeof area>): Write => ({ kind: "look", sheet, areas: [at], look });
    const { looked } = footprintOf(
      [
        on("Ours", area(0, 0, 5, 2)),
        on("Ours", area(0, 0, 5, 2)),
        on("KPIs", area(0, 0, 2, 2)),
        on("KPIs", area(5, 5)),
      ],
      stood,
    );
    expect(looked).toEqual([
      { sheet: "Ours", area: area(3, 0, 2, 2) },
      { sheet: "KPIs", area: area(5, 5) },
    ]);
  });
});
