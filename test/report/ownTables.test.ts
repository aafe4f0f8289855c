import type { Grid } from "../../src/grid/grid.ts";
import type { StandingTable } from "../../src/grid/layOut.ts";
import { placeTable } from "../../src/grid/placeTable.ts";
import { type TableModel, textCell } from "../../src/grid/table.ts";
import {
  keepShown,
  type NarrativeEntry,
  narrativeTable,
  readNarrative,
  takeTyped,
} from "../../src/report/narrative.ts";
import { column } from "../../src/report/cells.ts";

/** A table as it stands on a sheet after it was written; `edit` changes what is in a row and column of its body. */
function standing(model: TableModel, edit: Readonly<Record<string, string | number>> = {}): StandingTable {
  const { whole, cells, body } = placeTable(model, { row: 2, column: 1 });
  const values = cells.map((row, r) =>
    row.map((cell, c) => edit[`${r + whole.row - body.row},${c}`] ?? cell?.value ?? ""),
  );
  const grid: Grid = {
    ...{ sheet: model.sheetName, area: whole, values, text: values.map((row) => row.map(String)) },
    formats: cells.map((row) => row.map((cell) => cell?.format ?? "General")),
    ...{ merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  return { sheet: model.sheetName, area: whole, grid, tableName: null, typedBelow: 0, names: new Map() };
}

const entry = (key: string, parts: Partial<NarrativeEntry> = {}): NarrativeEntry => ({
  ...{ key, title: key.split(" | ")[1] ?? "", text: "Said.", typed: false, shown: "Said.", inSummary: true },
  ...parts,
});

/** A summary whose first column names items and whose second says something of each. */
const summary = (rows: readonly (readonly [title: string, text: string, key: string | null])[]): TableModel => ({
  ...{ id: "red-red", title: "T", sheetName: "T", note: "" },
  columns: [column("Outcome", 10), column("Narrative", 10)],
  rows: rows.map(([title, text, narrativeKey]) => [textCell(title), { ...textCell(text), narrativeKey }]),
});
const HEADINGS = ["Narrative"];

describe("the narrative's sheet", () => {
  it("gives back every entry that was written", () => {
    const entries = [
      entry("red-red | A | Q1 21/22"),
      entry("red-red | B | Q1 21/22", { typed: true, inSummary: false, text: "Ours." }),
    ];
    expect(readNarrative(standing(narrativeTable(entries)))).toEqual(entries);
  });

  it("knows a text that differs from what was last shown as a person's own", () => {
    const [read] = readNarrative(
      standing(narrativeTable([entry("red-red | A | Q1 21/22")]), { "0,2": "Changed here." }),
    );
    expect(read).toMatchObject({ text: "Changed here.", typed: true });
  });

  it("keeps a row that a person wrote without a key, and leaves empty ones out", () => {
    const entries = [entry("red-red | A | Q1 21/22")];
    const read = (edit: Record<string, string>) => readNarrative(standing(narrativeTable(entries), edit));
    expect(read({ "0,0": "" })).toHaveLength(1);
    expect(read(Object.fromEntries([0, 1, 2, 3, 4, 5].map((c) => [`0,${c}`, " "])))).toEqual([]);
  });

  it("is empty where it cannot be read: no sheet, or a heading gone", () => {
    expect(readNarrative(null)).toEqual([]);
    expect(readNarrative(standing(narrativeTable([entry("red-red | A | Q1 21/22")]), { "-1,2": "Words" }))).toEqual([]);
  });
});

describe("what was typed in a summary", () => {
  const taken = (entries: readonly NarrativeEntry[], rows: readonly (readonly [string, string])[]) =>
    takeTyped(entries, "red-red", standing(summary(rows.map(([title, text]) => [title, text, null]))), HEADINGS).map(
      ({ text, typed }) => (typed ? `typed: ${text}` : text),
    );
  const a = entry("red-red | A | Q1 21/22");

  it.each([
    { entries: [a], rows: [["A", "Said."]], says: ["Said."], because: "nobody typed" },
    { entries: [a], rows: [["A", "Ours."]], says: ["typed: Ours."], because: "the cell says something else" },
    { entries: [a], rows: [["A", ""]], says: ["typed: "], because: "an emptied cell is a choice, too" },
    { entries: [a], rows: [["B", "Other."]], says: ["Said."], because: "the row is another's" },
    { entries: [a], rows: [], says: ["Said."], because: "the row is gone" },
    {
      entries: [{ ...a, inSummary: false }],
      rows: [["A", "Ours."]],
      says: ["Said."],
      because: "it was not in the summary",
    },
    {
      entries: [entry("other | A | Q1 21/22")],
      rows: [["A", "Ours."]],
      says: ["Said."],
      because: "it belongs to another table",
    },
    {
      entries: [a, entry("red-red | X: A | Q1 21/22", { title: "A" })],
      rows: [
        ["A", "Said."],
        ["A", "Second."],
      ],
      says: ["Said.", "typed: Second."],
      because: "of one title the order tells",
    },
  ] as const)("$because", ({ entries, rows, says }) => {
    expect(taken(entries, rows)).toEqual(says);
  });
});

describe("the narrative after a report", () => {
  it("has what is shown in the summary's order, then what was shown before", () => {
    const entries = [entry("red-red | B | Q1 21/22", { typed: true }), entry("red-red | Gone | Q4 20/21")];
    const kept = keepShown(entries, [
      summary([
        ["A", "New.", "red-red | A | Q1 21/22"],
        ["B", "Said.", "red-red | B | Q1 21/22"],
        ["C", "No key.", null],
      ]),
    ]);
    expect(kept.map(({ key, typed, inSummary, shown }) => [key, typed, inSummary, shown])).toEqual([
      ["red-red | A | Q1 21/22", false, true, "New."],
      ["red-red | B | Q1 21/22", true, true, "Said."],
      ["red-red | Gone | Q4 20/21", false, false, "Said."],
    ]);
  });

  it("done twice is as done once", () => {
    const tables = [summary([["A", "New.", "red-red | A | Q1 21/22"]])];
    const once = keepShown([entry("red-red | Gone | Q4 20/21")], tables);
    expect(keepShown(once, tables)).toEqual(once);
  });
});
