import type { Area } from "../grid/area.ts";
import { cellAt } from "../grid/grid.ts";
import { layOut, type StandingTable } from "../grid/layOut.ts";
import { placeTable, type TablePlacement } from "../grid/placeTable.ts";
import { withTheirColumns } from "../grid/theirColumns.ts";
import type { Scalar } from "../grid/scalar.ts";
import type { TableModel } from "../grid/table.ts";
import type { Write } from "../grid/write.ts";
import { compareRounded } from "../domain/compare.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { markOf } from "./ownNames.ts";
import type { OwnSheets } from "./ownSheets.ts";

/** A table and where it stands: its sheet, and its area from the title to the last row. */
export interface PlacedTable {
  readonly model: TableModel;
  readonly sheet: string;
  readonly area: Area;
  /** Whether this report made it; otherwise it stood there and was refreshed. */
  readonly isNew: boolean;
  /** The cells that a refresh gave another value, in the sheet's order; empty for a new table. */
  readonly changed: readonly ChangedCell[];
}

/** A cell that a refresh changed: where, and what it showed and shows. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Excel: a sheet's name has at most 31 characters ("Rename a worksheet"). */
const LONGEST_NAME = 31;

/**
 * Lays every table out: in place where an earlier report left it, else on a sheet of its own whose name no other sheet has.
 * @param renames the names that a person now wants for the sheets of standing tables, by table id
 */
export function placeTables(
  models: readonly TableModel[],
  own: OwnSheets,
  reading: WorkbookReading,
  renames: ReadonlyMap<string, string> = new Map(),
): { readonly placed: readonly PlacedTable[]; readonly writes: readonly Write[] } {
  const taken = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
  const placed: PlacedTable[] = [];
  const writes: Write[] = [];
  for (const made of models) {
    const stands = own.tables.get(made.id) ?? null;
    const model = stands === null ? made : withTheirColumns(made, stands);
    const sheet = sheetFor(model, stands, taken, renames.get(model.id) ?? null);
    taken.add(sheet.toLowerCase());
    if (stands !== null && stands.sheet !== sheet)
      writes.push({ kind: "renameSheet", sheet: stands.sheet, name: sheet });
    const standing = stands && { ...stands, sheet };
    for (const write of layOut(model, sheet, markOf(model.id), standing)) writes.push(write);
    const placement = placeTable(model, standing?.area ?? { row: 0, column: 0 });
    const changed = standing === null ? [] : changedCells(placement, standing);
    placed.push({ model, sheet, area: placement.whole, isNew: standing === null, changed });
  }
  return { placed, writes };
}

/** The sheet of a table: where it stands, under the name that a person now wants for it; else a new one. */
function sheetFor(
  model: TableModel,
  standing: StandingTable | null,
  taken: ReadonlySet<string>,
  wanted: string | null,
): string {
  if (standing === null) return freeName(model.sheetName, taken);
  const same = wanted === null || wanted.toLowerCase() === standing.sheet.toLowerCase();
  return same ? standing.sheet : freeName(wanted, taken);
}

/** A name for a new sheet that no other has: the wanted one, else with a number behind. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` (${count})`;
    const name = `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** What a refresh changes: the cells that show something else than they should, and those of rows and columns that it takes away. */
function changedCells({ whole, cells }: TablePlacement, { grid, area }: StandingTable): readonly ChangedCell[] {
  if (grid === null) return [];
  const rows = Math.max(whole.rows, area.rows);
  const columns = Math.max(whole.columns, area.columns);
  return Array.from({ length: rows * columns }, (_, index) => index).flatMap((index): readonly ChangedCell[] => {
    const [r, c] = [Math.floor(index / columns), index % columns];
    const [row, column] = [whole.row + r, whole.column + c];
    const cell = cells[r]?.[c] ?? null;
    const stands = cellAt(grid, row, column);
    const same = isSame(stands.value, cell?.value ?? "");
    return same ? [] : [{ row, column, before: stands.text, after: cell?.text ?? "" }];
  });
}

/** Whether two values are the same; numbers to nine decimals, as a formula may add up in another order than the engine. */
const isSame = (a: Scalar, b: Scalar): boolean =>
  typeof a === "number" && typeof b === "number" ? compareRounded(a, b) === 0 : a === b;
