import type { Place } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { contextYear } from "../../domain/register/contextYear.ts";
import type { Layout } from "../../domain/layout.ts";
import { periodColumns } from "../../domain/rollOver/periodColumns.ts";
import type { Rotation } from "../../domain/rollOver/planRotation.ts";
import { samePeriod, previousPeriod } from "../../domain/period.ts";
import { columnAfter, placedColumns, type PlacedColumn, shiftsOn, type SheetInsert } from "./columnsAfter.ts";
import { type FormulaColumns, formulaForNext } from "./newFormulas.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** A cell to write, where it stands once the new columns are put in. */
export interface CellPlan {
  readonly place: Place;
  readonly before: CellContent;
  readonly after: CellContent;
  /** What it shows then. */
  readonly text: string;
}

/** What single cells of a workbook hold now, formulas included. */
export type Contents = (place: Place) => CellContent;

const EMPTY: CellContent = { value: "", formula: null, format: "General" };

/** The cells whose formulas have to be known before anything is written, as they stand now. */
export function placesToSee({ layout, plan }: RegisterPlan): readonly Place[] {
  const { sheet } = layout;
  const at = (rows: readonly number[], columns: readonly number[]): readonly Place[] =>
    columns.flatMap((column) => rows.map((row) => ({ sheet, row, column })));
  if (plan.kind === "rotate") {
    const columns = plan.rotations.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
    return at(layout.itemRows, columns);
  }
  if (plan.kind !== "insert") return [];
  const likes = plan.inserts.flatMap(({ columns }) => columns.map(({ like }) => like));
  return at(bodyRows(layout), [...new Set(likes)]);
}

/** The rows of a register below its headings, totals included. */
function bodyRows({ area, headerRows, repeatedHeaders }: Layout): readonly number[] {
  const headings = new Set([...headerRows, ...repeatedHeaders]);
  return Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => !headings.has(row));
}

/** The cells of the council's own that are written for a register, as they stand once the columns are put in. */
export const cellsOf = (
  one: RegisterPlan,
  inserts: readonly SheetInsert[],
  contents: Contents,
  year: number,
): readonly CellPlan[] => [...newCells(one, inserts, contents, year), ...rotatedCells(one, inserts, contents)];

/** The cells of a register's new columns: their headings, the formulas they take over, and the number formats of those they are made like. */
function newCells(
  one: RegisterPlan,
  inserts: readonly SheetInsert[],
  contents: Contents,
  year: number,
): readonly CellPlan[] {
  const { layout, grid } = one;
  const news = placedColumns(one, inserts);
  const by = formulaColumns(one, news, inserts, year);
  return news.flatMap((column) => [
    ...column.cells.map((cell) => headingCell(layout.sheet, column, cell, grid)),
    ...bodyRows(layout).map((row) => bodyCell(row, column, layout, contents, by)),
  ]);
}

function headingCell(
  sheet: string,
  { at, like }: PlacedColumn,
  { row, value, text }: PlacedColumn["cells"][number],
  grid: Grid,
): CellPlan {
  const { format } = cellAt(grid, row, like);
  return { place: { sheet, row, column: at }, before: EMPTY, after: { value, formula: null, format }, text };
}

function bodyCell(
  row: number,
  { at, like }: PlacedColumn,
  { sheet }: Layout,
  contents: Contents,
  by: FormulaColumns,
): CellPlan {
  const { formula, format } = contents({ sheet, row, column: like });
  const later = formula === null ? null : formulaForNext(formula, by);
  return { place: { sheet, row, column: at }, before: EMPTY, after: { value: "", formula: later, format }, text: "" };
}

/** What the formulas of a register's new columns speak of. */
function formulaColumns(
  { layout, plan, grid }: RegisterPlan,
  news: readonly PlacedColumn[],
  inserts: readonly SheetInsert[],
  settledYear: number,
): FormulaColumns {
  const { sheet } = layout;
  const known = periodColumns(layout, grid, contextYear(layout) ?? settledYear);
  const next = new Map<number, number>();
  const headings = new Map<string, string>();
  for (const { at, like, heading, likeHeading, series } of plan.kind === "insert" ? news : []) {
    next.set(columnAfter(like, sheet, inserts), at);
    headings.set(likeHeading, heading);
    const closing = known.find(({ column }) => column.column === like);
    const earlier = known.find(
      ({ series: own, period }) =>
        closing !== undefined && own === series && samePeriod(period, previousPeriod(closing.period)),
    );
    if (!earlier) continue;
    next.set(columnAfter(earlier.column.column, sheet, inserts), columnAfter(like, sheet, inserts));
    headings.set(earlier.column.heading, likeHeading);
  }
  return { sheet, shifts: shiftsOn(sheet, inserts), next, headings };
}

/**
 * The cells that change where a register has no column for each period: what is reported now moves to the column of the period before. A cell
 * with a formula is left as it is.
 */
function rotatedCells(
  { layout, plan, grid }: RegisterPlan,
  inserts: readonly SheetInsert[],
  contents: Contents,
): readonly CellPlan[] {
  if (plan.kind !== "rotate") return [];
  return plan.rotations.flatMap((rotation) =>
    layout.itemRows.flatMap((row) => rotatedCell(row, rotation, layout.sheet, grid, inserts, contents)),
  );
}

function rotatedCell(
  row: number,
  { from, to, empties }: Rotation,
  sheet: string,
  grid: Grid,
  inserts: readonly SheetInsert[],
  contents: Contents,
): readonly CellPlan[] {
  const now = contents({ sheet, row, column: from });
  const plan = (column: number, before: CellContent, after: CellContent, text: string): readonly CellPlan[] =>
    before.formula !== null || (before.value === after.value && before.format === after.format)
      ? []
      : [{ place: { sheet, row, column: columnAfter(column, sheet, inserts) }, before, after, text }];
  const moved = { value: now.value, formula: null, format: now.format };
  return [
    ...(to === null ? [] : plan(to, contents({ sheet, row, column: to }), moved, cellAt(grid, row, from).text)),
    ...(empties ? plan(from, now, { value: "", formula: null, format: now.format }, "") : []),
  ];
}
