import { type Area, areaAddress } from "./area.ts";
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
  const headerRow = (model.noteRows ?? NOTE_ROWS) + 1;
  const bodyRow = origin.row + headerRow + 1;
  return {
    whole: at(0, headerRow + 1 + rows.length),
    table: at(headerRow, 1 + rows.length),
    header: at(headerRow, 1),
    body: at(headerRow + 1, rows.length),
    cells: [
      lone(model.title, columns),
      ...noteLines(model).map((line) => lone(line, columns)),
      model.columns.map((column) => textCell(column.heading)),
      ...rows.map((row, index) => inPlace(row, model, { first: bodyRow, row: bodyRow + index, column: origin.column })),
    ],
  };
}

/** A cell of the same row in a formula, `[@Actual]`; with a colon the cells of its column from the first row on down to it, `[@:Actual]`. */
const SAME_ROW = /\[@(:?)([^\]]+)\]/g;

/** The cells of a row with formulas that name their cells: `[@Actual]` in the fifth row becomes `$B5`, `[@:Actual]` `$B$4:$B5`. */
function inPlace(
  row: readonly TableCell[],
  { columns }: TableModel,
  at: { readonly first: number; readonly row: number; readonly column: number },
): readonly TableCell[] {
  const address = (colon: string, heading: string): string => {
    const index = columns.findIndex((column) => column.heading === heading);
    if (index < 0) throw new RangeError(`A formula names the column "${heading}", which its table does not have.`);
    const cell = (row: number): string => areaAddress({ row, column: at.column + index, rows: 1, columns: 1 });
    const own = `$${cell(at.row)}`;
    return colon === "" ? own : `${cell(at.first).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}:${own}`;
  };
  return row.map((cell) =>
    cell.formula === null
      ? cell
      : {
          ...cell,
          formula: cell.formula.replace(SAME_ROW, (_, colon: string, heading: string) => address(colon, heading)),
        },
  );
}

/** A row that has only one cell, the first. */
const lone = (text: string | TableCell, columns: number): readonly (TableCell | null)[] =>
  Array.from({ length: columns }, (_, index) => {
    if (index > 0 || text === "") return null;
    return typeof text === "string" ? textCell(text) : text;
  });

/** The figures, and the note broken over the other rows at the table's width; what does not fit runs on in the last row. */
function noteLines(model: TableModel): readonly (string | TableCell)[] {
  const figures = model.figures === undefined ? [] : [model.figures];
  const rows = (model.noteRows ?? NOTE_ROWS) - figures.length;
  const width = Math.max(
    60,
    model.columns.reduce((sum, column) => sum + column.width, 0),
  );
  const lines = wrapWords(model.note, width);
  const last = lines.slice(rows - 1).join(" ");
  return [...figures, ...Array.from({ length: rows - 1 }, (_, index) => lines[index] ?? ""), last];
}
