import { columnLetters, type Place } from "../../grid/area.ts";
import { cellAt, formulaAt, type Grid } from "../../grid/grid.ts";
import type { Write } from "../../grid/write.ts";
import { LONGEST_RATING } from "../../report/beside/besideKinds.ts";
import { ActionRefusal } from "../actionRefusal.ts";
import type { Beside } from "./planColumns.ts";
import type { StandingColumn } from "./standingColumns.ts";

/** What takes our columns beside a register away. */
export interface RemovedColumns {
  readonly writes: readonly Write[];
  /** Their headings. */
  readonly columns: readonly string[];
  /** The cells in which somebody has typed. */
  readonly left: readonly Place[];
}

/**
 * What takes our columns beside a register away again. Cells that hold a number or words of somebody's own stay.
 * @throws ActionRefusal `no-columns` when there are none, or they stand in the middle of an Excel table
 */
export function removedColumns({ layout, grid, standing, table }: Beside): RemovedColumns {
  if (standing.length === 0) throw refusal(`No columns of Scrutineer's stand beside ${layout.name}.`);
  const narrowed = table === null ? [] : narrowedTable(standing, table);
  const left = standing.flatMap((one) => theirs(one, grid));
  return {
    writes: [...narrowed, ...standing.flatMap((one) => emptied(one, left))],
    columns: standing.map(({ area }) => cellAt(grid, area.row, area.column).text),
    left,
  };
}

/** The cells of a column in which somebody has typed a number or a longer text. */
const theirs = ({ sheet, area }: StandingColumn, grid: Grid): readonly Place[] =>
  Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).flatMap((row) => {
    const { value } = cellAt(grid, row, area.column);
    const isFormula = formulaAt(grid, row, area.column) !== null;
    const isTyped = typeof value !== "string" || value.length > LONGEST_RATING;
    return !isFormula && isTyped ? [{ sheet, row, column: area.column }] : [];
  });

function emptied({ sheet, area, name }: StandingColumn, left: readonly Place[]): readonly Write[] {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const isLeft = (row: number): boolean =>
    left.some((one) => one.sheet === sheet && one.row === row && one.column === area.column);
  const kept = rows.some(isLeft);
  return [
    { kind: "conditionalFormat", sheet, area, rules: [] },
    ...(kept
      ? rows.flatMap((row) =>
          isLeft(row) ? [] : [{ kind: "clear", sheet, area: { ...area, row, rows: 1 }, what: "all" } as const],
        )
      : [{ kind: "clear", sheet, area, what: "all" } as const]),
    { kind: "removeName", name },
  ];
}

/** What takes the columns out of the Excel table at whose end they stand: its other columns stay as they are. */
function narrowedTable(
  standing: readonly StandingColumn[],
  { name, sheet, area }: NonNullable<Beside["table"]>,
): readonly Write[] {
  const isOurs = (column: number): boolean => standing.some((one) => one.area.column === column);
  const inside = standing.filter(
    ({ area: { column } }) => column >= area.column && column < area.column + area.columns,
  );
  let { columns } = area;
  while (columns > 1 && isOurs(area.column + columns - 1)) columns -= 1;
  if (inside.some(({ area: { column } }) => column < area.column + columns)) {
    const letters = inside.map((one) => columnLetters(one.area.column)).join(" and ");
    throw refusal(
      `Other columns follow in the same Excel table: delete ${letters} yourself (right-click, Delete, Table Columns). Scrutineer does not put them in again. Nothing was changed.`,
    );
  }
  return columns === area.columns
    ? []
    : [{ kind: "resizeTable", sheet, name, area: { ...area, columns } }, { kind: "barrier" }];
}

const refusal = (why: string): ActionRefusal => new ActionRefusal("no-columns", why);
