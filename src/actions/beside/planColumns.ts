import type { Place } from "../../grid/area.ts";
import { type CellContent } from "../../grid/cellContent.ts";
import { cellAt, formulaAt, type Grid } from "../../grid/grid.ts";
import type { Write } from "../../grid/write.ts";
import type { Layout } from "../../domain/layout.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { besideColumns } from "../../report/beside/besideColumns.ts";
import { keysFor } from "../../report/beside/besideKinds.ts";
import type { TableInfo } from "../../workbook/reading.ts";
import { ActionRefusal } from "../actionRefusal.ts";
import type { Assessed } from "../assess.ts";
import { columnName, slugFor } from "../ownNames.ts";
import { type ColumnPlan, columnPlan } from "./columnPlan.ts";
import { columnWrites, stretchedTable } from "./columnWrites.ts";
import { freeColumns, LOOKED_AT } from "./freeColumns.ts";
import { type StandingColumn, standingColumns } from "./standingColumns.ts";
import { withoutOurs } from "./withoutOurs.ts";

/** A register of a workbook with what can stand beside it. */
export interface Beside {
  readonly layout: Layout;
  readonly rated: RatedRegister;
  readonly grid: Grid;
  /** The Excel table that it is, as it stands with columns of ours; null when it is none. */
  readonly table: TableInfo | null;
  readonly standing: readonly StandingColumn[];
  readonly slug: string;
}

/** The registers of a workbook, each with the columns of ours that stand beside it. */
export function besides({ survey, rated, reading }: Assessed): readonly Beside[] {
  const { columns } = standingColumns(reading);
  const layouts = survey.registers.map(({ register }) => register.layout);
  const slugs = new Set(survey.registers.flatMap(({ binding }) => binding?.slug ?? []));
  return survey.registers.flatMap(({ register: { layout }, binding }, index): readonly Beside[] => {
    const grid = reading.grids.find(({ sheet }) => sheet === layout.sheet);
    const one = rated[index];
    if (!grid || !one) return [];
    const slug = binding?.slug ?? slugFor(layout.name, slugs);
    slugs.add(slug);
    const table = reading.tables.find(({ name }) => name === layout.table) ?? null;
    return [
      {
        layout,
        rated: one,
        grid,
        table,
        standing: columns.filter((column) => registerOf(column, layouts) === layout),
        slug,
      },
    ];
  });
}

/** The register that a column speaks of: of those in whose rows its heading stands, the one that begins closest to its left. */
function registerOf({ sheet, area }: StandingColumn, layouts: readonly Layout[]): Layout | null {
  const around = layouts.filter(
    (one) =>
      one.sheet === sheet &&
      one.area.column < area.column &&
      area.row >= one.area.row &&
      area.row < one.area.row + one.area.rows,
  );
  return around.toSorted((a, b) => b.area.column - a.area.column)[0] ?? null;
}

/** The columns of a register that stand, brought up to date. */
export function standingPlans({ layout, rated, grid, standing }: Beside, assessed: Assessed): readonly ColumnPlan[] {
  const { live } = assessed.input;
  if (live === null || standing.length === 0) return [];
  const contentAt = (row: number, column: number): CellContent => contentOf(grid, row, column);
  return besideColumns(rated, live).flatMap((made) => {
    const one = standing.find(({ key }) => key === made.key);
    return one ? [columnPlan(made, { layout, column: one.area.column, standing: one, contentAt })] : [];
  });
}

const contentOf = (grid: Grid, row: number, column: number): CellContent => {
  const { value, format } = cellAt(grid, row, column);
  return { value, format, formula: formulaAt(grid, row, column) };
};

/** The cells that have to be looked at before columns are put in: a formula that shows nothing is no free cell. */
export function placesBeside({ layout, rated, standing }: Beside): readonly Place[] {
  const { area, sheet } = layout;
  const isWanting = keysFor(rated.kind).some((key) => !standing.some((one) => one.key === key));
  const isOurs = (column: number): boolean => standing.some((one) => one.area.column === column);
  const columns = Array.from({ length: LOOKED_AT }, (_, index) => area.column + area.columns + index);
  return (isWanting ? columns.filter((column) => !isOurs(column)) : []).flatMap((column) =>
    Array.from({ length: area.rows }, (_, index) => ({ sheet, row: area.row + index, column })),
  );
}

/**
 * All columns of a register: those that stand brought up to date, and those that are wanting put into free columns.
 * @param looked what the cells to its right hold, as `placesBeside` asks for them
 * @throws ActionRefusal `no-columns` when there is nothing to say beside the register, or no room for it
 */
export function allPlans(
  beside: Beside,
  assessed: Assessed,
  looked: ReadonlyMap<string, CellContent>,
): readonly ColumnPlan[] {
  const { layout, rated, grid, standing } = beside;
  const { live } = assessed.input;
  const made = live === null ? [] : besideColumns(rated, live);
  refuseUnfit(beside, made);
  const plain = withoutOurs(assessed.reading);
  const wanting = made.filter(({ key, isTold }) => isTold && !standing.some((one) => one.key === key));
  const contentAt = (row: number, column: number): CellContent =>
    looked.get(`${row},${column}`) ?? contentOf(grid, row, column);
  const others = assessed.survey.registers.flatMap(({ register }) =>
    register.layout.sheet === layout.sheet && register.layout !== layout ? [register.layout] : [],
  );
  const tables = plain.tables.filter(({ sheet }) => sheet === layout.sheet);
  const room = wanting.length === 0 ? null : freeColumns(layout, wanting.length, { grid, others, tables, contentAt });
  if (room?.kind === "none") throw new ActionRefusal("no-columns", room.why);
  return [
    ...standingPlans(beside, assessed),
    ...wanting.map((one, index) =>
      columnPlan(one, { layout, column: room?.columns[index] ?? 0, standing: null, contentAt }),
    ),
  ];
}

function refuseUnfit({ layout, rated }: Beside, made: ReturnType<typeof besideColumns>): void {
  const { name } = layout;
  if (layout.orientation === "columns")
    throw refusal(`${name} lists its items across, so no column can say something of each. Nothing was changed.`);
  if (!made.some(({ cells, isTold }) => isTold && cells.length > 0)) throw refusal(unrated(name, rated));
  const split = made.find(({ isOne }) => !isOne);
  if (layout.table !== null && split)
    throw refusal(
      `${name} is an Excel table, in which a column has one formula, and its rows are rated in too many different ways for that. Make plain cells of it (Table Design, Convert to Range), then try again. Nothing was changed.`,
    );
}

const unrated = (name: string, { kind }: RatedRegister): string =>
  kind === "actions"
    ? `${name} has no rating beside the status that it gives itself, so no column is needed. Nothing was changed.`
    : `${name} has nothing that is rated row by row, so no column is needed. Nothing was changed.`;

const refusal = (why: string): ActionRefusal => new ActionRefusal("no-columns", why);

/** What writes the columns of a register. */
export function plansWrites(beside: Beside, plans: readonly ColumnPlan[], colours: boolean): readonly Write[] {
  const { layout, slug, table } = beside;
  const writes = plans.flatMap((plan) =>
    columnWrites(plan, layout.sheet, plan.standing?.name ?? columnName(slug, plan.key), colours),
  );
  const added = plans.flatMap(({ standing, area }) => (standing === null ? [area.column] : []));
  const stretch = table === null || added.length === 0 ? [] : stretchedTable(table, added);
  return stretch.length === 0 ? writes : [...writes, { kind: "barrier" }, ...stretch];
}

/** What keeps the columns of ours that stand up to date, and forgets those that a person took away. */
export function refreshedColumns(assessed: Assessed): readonly Write[] {
  const { gone } = standingColumns(assessed.reading);
  const writes = besides(assessed).flatMap((beside) =>
    beside.standing.length === 0 ? [] : plansWrites(beside, standingPlans(beside, assessed), false),
  );
  return [...writes, ...gone.map((name) => ({ kind: "removeName", name }) as const)];
}
