import type { Area } from "./area.ts";
import { wrapWords } from "./wrapWords.ts";
import { type TableCell, type TableModel, textCell } from "./table.ts";

/** How many rows below the title are kept for the note. A fixed number, so that a longer note never moves the table. */
export const NOTE_ROWS = 3;

/** Where the parts of a table stand on its sheet. Rows and columns count from 0. */
export interface TablePlacement {
  /** From the title to the last row. */
  readonly whole: Area;
  /** From the header row to the last row: what becomes an Excel table. */
  readonly table: Area;
  readonly header: Area;
  readonly body: Area;
  /** As many rows and columns as `whole`; cells that stay empty are null. */
  readonly cells: readonly (readonly (TableCell | null)[])[];
}

/**
 * Decides where a table's title, note, header and rows stand: the title in the first cell, the note in the three rows below it, then
 * the header row and the rows. A table without rows shows one row that says `None`, as an Excel table needs one.
 * @param origin the first cell; the top left of the sheet unless a person has moved the table
 */
export function placeTable(
  model: TableModel,
  origin: { readonly row: number; readonly column: number },
): TablePlacement {
  const columns = model.columns.length;
  const rows =
    model.rows.length > 0 ? model.rows : [model.columns.map((_, index) => textCell(index === 0 ? "None" : ""))];
  const at = (row: number, height: number): Area => ({
    row: origin.row + row,
    column: origin.column,
    rows: height,
    columns,
  });
  const headerRow = NOTE_ROWS + 1;
  return {
    whole: at(0, headerRow + 1 + rows.length),
    table: at(headerRow, 1 + rows.length),
    header: at(headerRow, 1),
    body: at(headerRow + 1, rows.length),
    cells: [
      lone(model.title, columns),
      ...noteLines(model).map((line) => lone(line, columns)),
      model.columns.map((column) => textCell(column.heading)),
      ...rows,
    ],
  };
}

/** A row that has only a text in its first cell. */
const lone = (text: string, columns: number): readonly (TableCell | null)[] =>
  Array.from({ length: columns }, (_, index) => (index === 0 && text !== "" ? textCell(text) : null));

/** The note broken over its rows at the table's width; what does not fit runs on in the last row. */
function noteLines(model: TableModel): readonly string[] {
  const width = Math.max(
    60,
    model.columns.reduce((sum, column) => sum + column.width, 0),
  );
  const lines = wrapWords(model.note, width);
  const last = lines.slice(NOTE_ROWS - 1).join(" ");
  return [...Array.from({ length: NOTE_ROWS - 1 }, (_, index) => lines[index] ?? ""), last];
}
