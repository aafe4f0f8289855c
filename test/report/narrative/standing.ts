import type { Grid } from "../../../src/grid/grid.ts";
import type { StandingTable } from "../../../src/grid/layOut.ts";
import { placeTable } from "../../../src/grid/placeTable.ts";
import type { Scalar } from "../../../src/grid/scalar.ts";
import { type TableModel, textCell, type WrittenPart } from "../../../src/grid/table.ts";
import type { NarrativeEntry } from "../../../src/domain/narrative/narrativeEntry.ts";
import { column } from "../../../src/report/cells.ts";

/** The rows of a sheet, each cell as it holds it. */
export type Cells = readonly (readonly Scalar[])[];

/** A table as it stands on a sheet after it was written, with what a person made of its cells: title, note, headings and rows. */
export function standing(model: TableModel, edit: (cells: Cells) => Cells = (cells) => cells): StandingTable {
  const { whole, cells } = placeTable(model, { row: 2, column: 1 });
  const values = edit(cells.map((row) => row.map((cell) => cell?.value ?? "")));
  const area = { ...whole, rows: values.length, columns: Math.max(...values.map((row) => row.length)) };
  const grid: Grid = {
    ...{ sheet: model.sheetName, area, values, text: values.map((row) => row.map(String)) },
    formats: values.map((row) => row.map((value) => (typeof value === "number" ? "dd/mm/yy" : "General"))),
    ...{ merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  return { sheet: model.sheetName, area, grid, tableName: null, typedBelow: 0, names: new Map() };
}

/** The row of the headings of a standing table, from 0 in what `edit` is given. */
export const HEADER = 4;

/** An entry of the narrative that the register says, and that no summary shows. */
export const entry = (key: string, parts: Partial<NarrativeEntry> = {}): NarrativeEntry => ({
  ...{ key, title: key.split(" | ")[1] ?? "", value: "Said.", format: "General", typed: false },
  ...{ writtenFor: "1", shownAt: [], place: null },
  ...parts,
});

/** A part of a cell that a person may write. */
export const part = (key: string, parts: Partial<WrittenPart> = {}): WrittenPart => ({
  ...{ key, title: key.split(" | ")[1] ?? "", mark: "", value: "Said.", format: "General", figure: "1", own: null },
  ...parts,
});

/** A summary of three columns: what a row is about, a figure, and what is said of it. */
export const summary = (
  rows: readonly (readonly [title: string, figure: string, said: string, key: string])[],
): TableModel => ({
  ...{ id: "red-red", title: "T", sheetName: "T", note: "" },
  columns: [column("Outcome", 10), column("Value", 10), column("Narrative", 10)],
  rows: rows.map(([title, figure, said, key]) => [
    textCell(title),
    textCell(figure),
    { ...textCell(said), written: [part(key, { title, value: said, figure })] },
  ]),
});
