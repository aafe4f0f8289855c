import { cellAt } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { column } from "../cells.ts";
import { keptFormula } from "./keptFormula.ts";
import { headerRow } from "./ruleColumns.ts";
import { ruleNoteRows } from "./ruleTables.ts";

/** A column as it will stand: one of ours by its place in the model, or a person's own by its place on the sheet. */
type Arranged =
  | { readonly kind: "ours"; readonly index: number }
  | { readonly kind: "own"; readonly at: number; readonly heading: string };

/**
 * A table of rules with its columns in the order that a person gave them, and with the columns that a person added: what stands there goes
 * along with its row, which is known by the words of our columns but for the value.
 * @param keys how many columns at its beginning say which row it is
 */
export function keepColumns(model: TableModel, standing: StandingTable, keys: number): TableModel {
  if (standing.grid === null) return model;
  const columns = arrange(model, standing);
  if (columns.every((one, index) => one.kind === "ours" && one.index === index)) return model;
  const notes = ownCells(model, standing, columns, keys);
  const place = (index: number): number => columns.findIndex((one) => one.kind === "ours" && one.index === index);
  return {
    ...model,
    columns: columns.flatMap((one) =>
      one.kind === "own" ? [{ ...column(one.heading, 20), theirs: true }] : (model.columns[one.index] ?? []),
    ),
    rows: model.rows.map((row) => {
      const kept = notes(row);
      return columns.map((one) => (one.kind === "own" ? kept(one.at) : (row[one.index] ?? textCell(""))));
    }),
    names: (model.names ?? []).map((one) => ({ ...one, column: place(one.column) })),
  };
}

/** The columns that stand there, and ours that are missing at the end. */
function arrange(model: TableModel, { grid, area }: StandingTable): readonly Arranged[] {
  if (grid === null) return [];
  const header = headerRow(grid, area, ruleNoteRows(model.id));
  const rest = new Map(model.columns.map(({ heading }, index) => [heading.toLowerCase(), index]));
  const found = Array.from({ length: area.columns }, (_, index): Arranged => {
    const at = area.column + index;
    const heading = String(cellAt(grid, header, at).value).trim();
    const ours = rest.get(heading.toLowerCase());
    rest.delete(heading.toLowerCase());
    return ours === undefined ? { kind: "own", at, heading } : { kind: "ours", index: ours };
  });
  const missing = [...rest.values()].map((index): Arranged => ({ kind: "ours", index }));
  // Without its headings nothing tells which column is whose.
  return rest.size > model.columns.length / 2
    ? model.columns.map((_, index) => ({ kind: "ours", index }))
    : [...found, ...missing];
}

/** What stands in a person's own columns beside a row, each row of the sheet given away once. */
function ownCells(model: TableModel, { grid, area }: StandingTable, columns: readonly Arranged[], keys: number) {
  const columnOf = (index: number): number =>
    area.column + columns.findIndex((one) => one.kind === "ours" && one.index === index);
  const first = grid === null ? 0 : headerRow(grid, area, ruleNoteRows(model.id)) + 1;
  const free = new Set(Array.from({ length: Math.max(0, area.row + area.rows - first) }, (_, index) => first + index));
  const places = Array.from({ length: Math.min(keys, model.columns.length) }, (_, index) => index);
  return (row: readonly TableCell[]): ((at: number) => TableCell) => {
    const same = [...free].find((one) =>
      places.every(
        (index) => grid !== null && key(cellAt(grid, one, columnOf(index)).value) === key(row[index]?.value ?? ""),
      ),
    );
    if (grid === null || same === undefined) return () => textCell("");
    free.delete(same);
    return (at) => {
      const { value, text, format } = cellAt(grid, same, at);
      return { ...textCell(text), value, format, formula: keptFormula(grid, same, at) };
    };
  };
}

const key = (value: TableCell["value"]): string => String(value).trim().toLowerCase();
