import type { Area } from "../../grid/area.ts";
import { cellAt, formulaAt } from "../../grid/grid.ts";
import { isBlank } from "../../grid/scalar.ts";
import type { BesideKey } from "../../report/beside/besideKinds.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { columnKey } from "../ownNames.ts";

/** A column of ours that stands beside a register. */
export interface StandingColumn {
  /** The defined name over it, which follows where it moves. */
  readonly name: string;
  readonly comment: string;
  readonly key: BesideKey;
  readonly sheet: string;
  /** From its heading to its last row. */
  readonly area: Area;
}

const KEYS: readonly BesideKey[] = ["Rating", "Trend"];

/**
 * The columns of ours that stand in a workbook, and the names of those that are gone: a person deleted or emptied them, so that they do not come
 * back by themselves.
 */
export function standingColumns(reading: Pick<WorkbookReading, "names" | "grids">): {
  readonly columns: readonly StandingColumn[];
  readonly gone: readonly string[];
} {
  const columns: StandingColumn[] = [];
  const gone: string[] = [];
  for (const { name, comment, refersTo, sheet } of reading.names) {
    const key = KEYS.find((one) => one === columnKey(name));
    if (key === undefined || sheet !== null) continue;
    const isThere = refersTo?.area.columns === 1 && isFilled(reading, refersTo.sheet, refersTo.area);
    if (refersTo !== null && isThere) columns.push({ name, comment, key, ...refersTo });
    else gone.push(name);
  }
  return { columns, gone };
}

/** Whether anything stands in an area. */
function isFilled({ grids }: Pick<WorkbookReading, "grids">, sheet: string, area: Area): boolean {
  const grid = grids.find((one) => one.sheet === sheet);
  return Array.from({ length: area.rows }, (_, index) => area.row + index).some(
    (row) =>
      grid !== undefined &&
      (!isBlank(cellAt(grid, row, area.column).value) || formulaAt(grid, row, area.column) !== null),
  );
}
