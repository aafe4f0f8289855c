import type { Place } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { contextYear } from "../../domain/register/contextYear.ts";
import type { Layout } from "../../domain/layout.ts";
import { periodColumns } from "../../domain/rollOver/periodColumns.ts";
import type { Rotation } from "../../domain/rollOver/planRotation.ts";
import { samePeriod, previousPeriod } from "../../domain/period.ts";
import {
  itemLines,
  lineAfter,
  periodLines,
  placeAfter,
  placedColumns,
  type PlacedColumn,
  placeOf,
  type SheetInsert,
  shiftsOn,
} from "./linesAfter.ts";
import { type FormulaColumns, formulaForNext } from "./newFormulas.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** A cell to write, where it stands once the new columns or rows are put in. */
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
export function placesToSee(one: RegisterPlan): readonly Place[] {
  const { layout, plan } = one;
  const at = (rows: readonly number[], columns: readonly number[]): readonly Place[] =>
    columns.flatMap((column) => rows.map((row) => placeOf(one, row, column)));
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

/** The cells of the council's own that are written for a register, as they stand once the columns or rows are put in. */
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
  const news = placedColumns(one, inserts);
  const by = formulaColumns(one, news, inserts, year);
  return news.flatMap((column) => {
    const at = (row: number): Place => placeOf(one, lineAfter(row, itemLines(one), inserts), column.at);
    return [
      ...column.cells.map((cell) => headingCell(at(cell.row), column, cell, one.grid)),
      ...bodyRows(one.layout).map((row) => bodyCell(at(row), contents(placeOf(one, row, column.like)), by)),
    ];
  });
}

function headingCell(
  place: Place,
  { like }: PlacedColumn,
  { row, value, text }: PlacedColumn["cells"][number],
  grid: Grid,
): CellPlan {
  const { format } = cellAt(grid, row, like);
  return { place, before: EMPTY, after: { value, formula: null, format }, text };
}

function bodyCell(place: Place, { formula, format }: CellContent, by: FormulaColumns): CellPlan {
  const later = formula === null ? null : formulaForNext(formula, by);
  return { place, before: EMPTY, after: { value: "", formula: later, format }, text: "" };
}

/** What the formulas of a register's new columns speak of. */
function formulaColumns(
  one: RegisterPlan,
  news: readonly PlacedColumn[],
  inserts: readonly SheetInsert[],
  settledYear: number,
): FormulaColumns {
  const { layout, plan, grid, axis } = one;
  const { sheet } = layout;
  const after = (column: number): number => lineAfter(column, periodLines(one), inserts);
  const known = periodColumns(layout, grid, contextYear(layout) ?? settledYear);
  const next = new Map<number, number>();
  const headings = new Map<string, string>();
  for (const { at, like, heading, likeHeading, series } of plan.kind === "insert" ? news : []) {
    next.set(after(like), at);
    headings.set(likeHeading, heading);
    const closing = known.find(({ column }) => column.column === like);
    const earlier = known.find(
      ({ series: own, period }) =>
        closing !== undefined && own === series && samePeriod(period, previousPeriod(closing.period)),
    );
    if (!earlier) continue;
    next.set(after(earlier.column.column), after(like));
    headings.set(earlier.column.heading, likeHeading);
  }
  // Where items stand across, the headings of an Excel table name items, not periods.
  return {
    ...{ sheet, axis, shifts: shiftsOn(sheet, inserts), next },
    headings: axis === "columns" ? headings : new Map(),
  };
}

/**
 * The cells that change where a register has no column for each period: what is reported now moves to the column of the period before. A cell
 * with a formula is left as it is.
 */
function rotatedCells(one: RegisterPlan, inserts: readonly SheetInsert[], contents: Contents): readonly CellPlan[] {
  const { layout, plan } = one;
  if (plan.kind !== "rotate") return [];
  return plan.rotations.flatMap((rotation) =>
    layout.itemRows.flatMap((row) => rotatedCell(row, rotation, one, inserts, contents)),
  );
}

function rotatedCell(
  row: number,
  { from, to, empties }: Rotation,
  one: RegisterPlan,
  inserts: readonly SheetInsert[],
  contents: Contents,
): readonly CellPlan[] {
  const now = contents(placeOf(one, row, from));
  const plan = (column: number, before: CellContent, after: CellContent, text: string): readonly CellPlan[] =>
    before.formula !== null || (before.value === after.value && before.format === after.format)
      ? []
      : [{ place: placeAfter(placeOf(one, row, column), inserts), before, after, text }];
  const moved = { value: now.value, formula: null, format: now.format };
  return [
    ...(to === null ? [] : plan(to, contents(placeOf(one, row, to)), moved, cellAt(one.grid, row, from).text)),
    ...(empties ? plan(from, now, { value: "", formula: null, format: now.format }, "") : []),
  ];
}
