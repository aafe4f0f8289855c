import fc from "fast-check";
import type { Write } from "../../src/grid/write.ts";
import { afterWrite, type KnownWorkbook, knownFrom, knownSheet, newTab, tabOf } from "../../src/workbook/known.ts";

const known: KnownWorkbook = {
  ...{
    readOnly: false,
    structureLocked: false,
    names: new Map([["scr_1", { comment: "", visible: true }]]),
    tables: new Set(["t_1"]),
  },
  sheets: ["A", "B", "C"].map((name) => ({ name, visible: true, protected: false })),
};

const tabs = ({ sheets }: KnownWorkbook) => sheets.map(({ name }) => name).join(" ");
const add = (sheet: string, after: string | null): Write => ({ kind: "addSheet", sheet, after, visible: false });

describe("knownFrom", () => {
  it("takes the workbook's own names and not those of its sheets", () => {
    const name = { formula: "=1", refersTo: null, comment: "", visible: true };
    const reading = {
      ...{ sheets: [], grids: [], tables: [], charts: [], date1904: false, readOnly: true, structureLocked: true },
      names: [
        { ...name, name: "Ours", sheet: null },
        { ...name, name: "Theirs", sheet: "A" },
      ],
    };
    expect(knownFrom(reading)).toStrictEqual({
      ...{ readOnly: true, structureLocked: true, sheets: [], tables: new Set() },
      names: new Map([["ours", { comment: "", visible: true }]]),
    });
  });
});

describe("afterWrite", () => {
  it.each([
    { write: add("New", null), order: "A B C New", because: "a sheet comes last where no other is named" },
    { write: add("New", "a"), order: "A New B C", because: "it comes after the one that is named, in capitals or not" },
    { write: add("New", "C"), order: "A B C New", because: "after the last one is last" },
    { write: add("New", "Gone"), order: "A B C New", because: "it comes last where the named one is not there" },
    {
      write: { kind: "renameSheet", sheet: "b", name: "New" } as const,
      order: "A New C",
      because: "a sheet keeps its tab",
    },
  ])("knows the tabs $order, because $because", ({ write, order }) => {
    expect(tabs(afterWrite(known, write))).toBe(order);
    expect(tabs(known)).toBe("A B C");
  });

  it("knows that a new sheet is hidden and not protected", () => {
    const then = afterWrite(known, add("New", null));
    expect(knownSheet(then, "NEW")).toStrictEqual({ name: "New", visible: false, protected: false });
  });

  it.each([
    {
      write: { kind: "setName", name: "Scr_2", refersTo: "=1", comment: "", visible: true },
      names: ["scr_1", "scr_2"],
    },
    { write: { kind: "setName", name: "SCR_1", refersTo: "=1", comment: "", visible: true }, names: ["scr_1"] },
    { write: { kind: "removeName", name: "Scr_1" }, names: [] },
    { write: { kind: "removeName", name: "Gone" }, names: ["scr_1"] },
  ] satisfies { write: Write; names: string[] }[])("knows the names $names", ({ write, names }) => {
    expect([...afterWrite(known, write).names.keys()]).toStrictEqual(names);
  });

  it("knows a table that was made", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const then = afterWrite(known, { kind: "addTable", sheet: "A", area, name: "T_2", style: null });
    expect([...then.tables]).toStrictEqual(["t_1", "t_2"]);
  });

  it("learns nothing from what is written to cells", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(afterWrite(known, { kind: "values", sheet: "A", area, values: [[1]] })).toBe(known);
  });
});

describe("newTab", () => {
  it("is where the sheet is found once it is added", () => {
    fc.assert(
      fc.property(fc.constantFrom("A", "B", "C", "Gone", null), (after) => {
        const tab = newTab(known, after);
        expect(tabOf(afterWrite(known, add("New", after)), "New")).toBe(tab);
      }),
    );
  });
});
