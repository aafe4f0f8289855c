import { cellAt } from "./grid.ts";
import { layOut, type StandingTable, type TableMark } from "./layOut.ts";
import { placeTable } from "./placeTable.ts";
import type { TableModel } from "./table.ts";
import type { Write } from "./write.ts";

/** One of several tables that share a sheet. */
export interface StackedTable {
  readonly model: TableModel;
  readonly mark: TableMark;
  /** Where it stands; null where it does not yet. */
  readonly standing: StandingTable | null;
}

/** How many rows stay empty between two tables, so that a person can type a row below the upper one. */
const GAP = 2;

/**
 * What to write so that a sheet of ours shows several tables below each other, each with its own Excel table and name. Those that stand are
 * refreshed in place; where one grows, whole rows are put in, and what stands below moves on. The others are added below the lowest.
 * Nothing is written when everything is as it should be.
 * @param sheet the sheet that they share, added with the first table where none of them stands
 */
export function stackTables(tables: readonly [StackedTable, ...StackedTable[]], sheet: string): readonly Write[] {
  const [first, ...others] = tables;
  const standing = tables.flatMap(({ standing: stands, ...rest }) => (stands === null ? [] : [{ ...rest, stands }]));
  if (standing.length === 0) {
    const made = layOut(first.model, sheet, first.mark, null);
    return [...made, ...addBelow(others, sheet, { ...TOP, row: placeTable(first.model, TOP).whole.rows }, [])];
  }
  const elsewhere = new Set(standing.map(({ stands }) => stands.sheet).filter((one) => one !== sheet));
  const refreshed = refreshAll(standing, sheet);
  return [
    ...[...elsewhere].flatMap((one) => refreshAll(standing, one).writes),
    ...refreshed.writes,
    ...addBelow(
      tables.filter((one) => one.standing === null),
      ...([sheet, refreshed.end, refreshed.taken] as const),
    ),
  ];
}

const TOP = { row: 0, column: 0 };

type Standing = Omit<StackedTable, "standing"> & { readonly stands: StandingTable };

/** The tables that stand on a sheet, from the top: `end` is where the lowest ends afterwards, `taken` which rows below it hold something. */
function refreshAll(standing: readonly Standing[], sheet: string) {
  const here = standing.filter(({ stands }) => stands.sheet === sheet);
  const tables = here.toSorted((a, b) => a.stands.area.row - b.stands.area.row);
  const writes: Write[] = [];
  let pushed = 0;
  let end = TOP;
  for (const [index, { model, mark, stands }] of tables.entries()) {
    const moved = movedDown(stands, pushed);
    const made = layOut(model, sheet, mark, moved);
    const { row, column, rows } = placeTable(model, moved.area).whole;
    writes.push(...made);
    pushed += rowsPutIn(made);
    end = { row: row + rows, column };
    const next = tables[index + 1]?.stands.area.row;
    // A person may have typed in all of the rows between two tables, or taken them away.
    const close = next === undefined || next + pushed > end.row ? 0 : end.row + GAP - next - pushed;
    if (close > 0) writes.push({ kind: "insert", sheet, axis: "rows", at: end.row, count: close });
    pushed += close;
  }
  const last = tables.at(-1)?.stands;
  return { writes, end, taken: last ? takenBelow(last).map((row) => row + pushed) : [] };
}

/** Adds tables below each other from a cell on, and puts in as many rows as are missing above what stands there. */
function addBelow(
  tables: readonly StackedTable[],
  sheet: string,
  from: { readonly row: number; readonly column: number },
  taken: readonly number[],
): readonly Write[] {
  let row = from.row;
  const added = tables.flatMap(({ model, mark }) => {
    const at = { row: row + GAP, column: from.column };
    row += GAP + placeTable(model, at).whole.rows;
    return layOut(model, sheet, mark, null, at);
  });
  const [first] = taken;
  const count = first === undefined || added.length === 0 ? 0 : row + GAP - first;
  return count > 0 && first !== undefined
    ? [{ kind: "insert", sheet, axis: "rows", at: first, count }, ...added]
    : added;
}

/** A table as it stands once whole rows were put in above it. Names that pointed above it may have moved or not, so they are left out. */
function movedDown(standing: StandingTable, by: number): StandingTable {
  if (by === 0) return standing;
  const down = <A extends { readonly row: number }>(area: A): A => ({ ...area, row: area.row + by });
  const below = [...standing.names].filter(([, { row }]) => row >= standing.area.row);
  return {
    ...standing,
    area: down(standing.area),
    grid: standing.grid && { ...standing.grid, area: down(standing.grid.area) },
    names: new Map(below.map(([name, area]) => [name, down(area)])),
  };
}

const rowsPutIn = (writes: readonly Write[]): number =>
  writes.reduce((sum, write) => sum + (write.kind === "insert" && write.axis === "rows" ? write.count : 0), 0);

/** The rows below a table in which anything stands, whatever the column. */
function takenBelow({ area, grid }: StandingTable): readonly number[] {
  if (grid === null) return [];
  const end = grid.area.row + grid.area.rows;
  const below = Array.from(
    { length: Math.max(0, end - area.row - area.rows) },
    (_, index) => area.row + area.rows + index,
  );
  const columns = Array.from({ length: grid.area.columns }, (_, index) => grid.area.column + index);
  return below.filter((row) => columns.some((column) => cellAt(grid, row, column).value !== ""));
}
