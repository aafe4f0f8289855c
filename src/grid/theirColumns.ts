import { cellAt, formulaAt } from "./grid.ts";
import type { StandingTable } from "./layOut.ts";
import { NOTE_ROWS } from "./placeTable.ts";
import type { TableCell, TableColumn, TableModel } from "./table.ts";

/**
 * A table as it has to be laid out where a person put columns of their own between ours: with their columns, which keep what stands there,
 * each row of it beside the row of ours that begins with the same text. Formulas elsewhere that refer to our columns go on referring to them.
 * Where it is not certain which columns are theirs, the table is laid out as it is. That is so unless it is known how many columns of ours
 * there were, and all that the table has now stand there in their order.
 */
export function withTheirColumns(model: TableModel, standing: StandingTable): TableModel {
  const { area, grid, madeColumns = area.columns } = standing;
  const extra = area.columns - madeColumns;
  if (grid === null || extra <= 0 || model.columns.length !== madeColumns) return model;
  const headerRow = area.row + (model.noteRows ?? NOTE_ROWS) + 1;
  const standingHeadings = Array.from({ length: area.columns }, (_, index) =>
    String(cellAt(grid, headerRow, area.column + index).value),
  );
  const places = placesOf(
    model.columns.map(({ heading }) => heading),
    standingHeadings,
  );
  if (places === null) return model;
  const contents = theirContents(standing, headerRow);
  const rows = model.rows.map((row) => {
    const found = contents(String(row[0]?.value ?? ""));
    return standingHeadings.map((_, index) => at(row, places, index) ?? found(index));
  });
  return {
    ...model,
    columns: standingHeadings.map((heading, index) => at(model.columns, places, index) ?? theirColumn(heading)),
    rows,
    ...(model.names && { names: model.names.map((one) => ({ ...one, column: places[one.column] ?? one.column })) }),
  };
}

/** Where each of our headings stands, in order; null where one is missing. */
function placesOf(ours: readonly string[], standing: readonly string[]): readonly number[] | null {
  let from = 0;
  const places = ours.map((heading) => {
    const place = standing.indexOf(heading, from);
    if (place >= 0) from = place + 1;
    return place;
  });
  return places.includes(-1) ? null : places;
}

/** What of ours stands at a place; undefined where a column of theirs does. */
const at = <T>(ours: readonly T[], places: readonly number[], place: number): T | undefined =>
  places.includes(place) ? ours[places.indexOf(place)] : undefined;

const theirColumn = (heading: string): TableColumn => ({
  ...{ heading, width: 12, align: "left", markings: [] },
  theirs: true,
});

/** What stands in a column, by what its row begins with; rows that begin with the same text one after the other. */
function theirContents({ grid, area }: StandingTable, headerRow: number) {
  const rows = new Map<string, number[]>();
  for (let row = headerRow + 1; row < area.row + area.rows; row++) {
    const key = grid ? String(cellAt(grid, row, area.column).value) : "";
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (key: string) => {
    const row = rows.get(key)?.shift() ?? null;
    return (index: number): TableCell => {
      const cell = grid && row !== null ? cellAt(grid, row, area.column + index) : null;
      const formula = grid && row !== null ? formulaAt(grid, row, area.column + index) : null;
      const { value = "", text = "", format = "General" } = cell ?? {};
      return { value, text, format, formula, behind: [], written: [] };
    };
  };
}
