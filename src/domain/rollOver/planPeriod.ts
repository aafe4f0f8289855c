import type { Grid } from "../../grid/grid.ts";
import { formatPeriod } from "../formatPeriod.ts";
import type { Layout, RegisterKind } from "../layout.ts";
import { type DatedPeriod, endMonth } from "../period.ts";
import { saidYear } from "../register/contextYear.ts";
import { isLong } from "../register/fields.ts";
import { type HeadingCell, newHeading } from "./newHeading.ts";
import {
  isLatestFirst,
  type PeriodColumn,
  periodColumns,
  standingFor,
  type WantedColumn,
  wantedColumns,
} from "./periodColumns.ts";
import { planRotation, type Rotation } from "./planRotation.ts";
import { lineWord, type Upright } from "./upright.ts";

/** A column to put in for the next period. Columns count from 0 as they stand before. */
export interface NewColumn {
  /** As `PeriodColumn.series`: what it means, or what else its heading says. */
  readonly series: string;
  readonly period: DatedPeriod;
  /** The column of the closing period that it looks like. */
  readonly like: number;
  /** The heading of that column. */
  readonly likeHeading: string;
  /** Its own heading, its lines joined by a space. */
  readonly heading: string;
  readonly cells: readonly HeadingCell[];
}

/** Columns to put in side by side before a column. */
export interface ColumnInsert {
  readonly at: number;
  readonly columns: readonly NewColumn[];
}

/** What becomes of a register when the next period begins. */
export type PeriodPlan =
  | { readonly kind: "insert"; readonly inserts: readonly ColumnInsert[] }
  /** Its columns for the next period are there already, by their headings. */
  | { readonly kind: "ready"; readonly headings: readonly string[] }
  /** Its one column of actuals is emptied, what stands in it moves to the one for the period before. */
  | { readonly kind: "rotate"; readonly rotations: readonly Rotation[] }
  /** Nothing has to be done, and why. */
  | { readonly kind: "nothing"; readonly why: string }
  /** A person has to do it, and why. */
  | { readonly kind: "refused"; readonly why: string };

/** The period that closes, the next one, and the financial year, by its first, of headings that name none. */
export interface RollOver {
  readonly closing: DatedPeriod;
  readonly next: DatedPeriod;
  readonly year: number;
}

const PERIODIC: ReadonlySet<RegisterKind> = new Set<RegisterKind>([
  ...["indicators", "actions", "projects", "risks", "benchmarks", "workforce"],
] as const);

/** What becomes of a register when a period closes; rows and columns are those of the register as if its items stood in rows. Nothing is written yet. */
export function planPeriod(upright: Upright, roll: RollOver): PeriodPlan {
  const { layout, grid, axis } = upright;
  const [named, line] = [formatPeriod(roll.next), lineWord(axis)];
  if (!PERIODIC.has(layout.kind)) return { kind: "nothing", why: `Its ${line}s do not change from period to period.` };
  if (isLong(layout)) return { kind: "nothing", why: whyLong(named, axis) };
  const columns = periodColumns(layout, grid, roll.year);
  if (columns.length === 0) return planRotation(layout, axis);
  const wanted = wantedColumns(columns, roll.closing, roll.next);
  if (wanted.length === 0)
    return {
      kind: "nothing",
      why: `It has no ${line} for ${formatPeriod(roll.closing)} that one for ${named} could follow.`,
    };
  const missing = wanted.filter((one) => standingFor(one, columns) === null);
  if (missing.length === 0) {
    const standing = wanted.flatMap((one) => standingFor(one, columns)?.column.heading ?? []);
    return { kind: "ready", headings: [...new Set(standing)] };
  }
  if (missing.some(isYearless) && saidYear(layout) === null)
    return {
      kind: "refused",
      why: `Its headings name no year, and neither does its title, so that ${named} could not be told from a year ago. Write the year in its headings or its title.`,
    };
  return insertsFor(missing, columns, upright);
}

const whyLong = (named: string, axis: Upright["axis"]): string =>
  axis === "columns"
    ? `It has a row for each item and period: type the rows for ${named} below the others.`
    : `It has a column for each item and period: type the columns for ${named} beside the others.`;

const isYearless = ({ like, period }: WantedColumn): boolean =>
  like.column.period?.kind === "partial" && endMonth(period) - endMonth(like.period) > 0 && turns(like.period, period);

/** Whether two periods lie in different financial years. */
const turns = (a: DatedPeriod, b: DatedPeriod): boolean =>
  Math.floor((endMonth(a) - 4) / 12) !== Math.floor((endMonth(b) - 4) / 12);

function insertsFor(
  missing: readonly WantedColumn[],
  columns: readonly PeriodColumn[],
  { layout, grid, axis }: Upright,
): PeriodPlan {
  const inserts: ColumnInsert[] = [];
  for (const run of runsOf(missing)) {
    const at = placeFor(run, columns);
    const ordered = run.toSorted((a, b) => a.step - b.step || a.like.column.column - b.like.column.column);
    const news = ordered.map((wanted) => newColumn(wanted, layout, grid, at));
    if (news.some((one) => one === null)) {
      const heading = run[0]?.like.column.heading ?? "";
      return {
        kind: "refused",
        why: `The heading "${heading}" cannot be written for the next period: put in its ${lineWord(axis)} by hand.`,
      };
    }
    inserts.push({ at, columns: news.flatMap((one) => one ?? []) });
  }
  return { kind: "insert", inserts };
}

function newColumn(wanted: WantedColumn, layout: Layout, grid: Grid, at: number): NewColumn | null {
  const cells = newHeading(wanted, layout, grid, at);
  if (cells === null) return null;
  const { column: like, heading: likeHeading } = wanted.like.column;
  const { series } = wanted.like;
  const own = cells.filter(({ row }) => layout.headerRows.includes(row));
  return { series, period: wanted.period, like, likeHeading, heading: own.map(({ text }) => text).join(" "), cells };
}

/** The columns that are wanted, those together whose models stand side by side. */
function runsOf(wanted: readonly WantedColumn[]): readonly (readonly WantedColumn[])[] {
  const runs: WantedColumn[][] = [];
  const sorted = wanted.toSorted((a, b) => a.like.column.column - b.like.column.column);
  for (const one of sorted) {
    const last = runs.at(-1)?.at(-1) ?? null;
    if (last && one.like.column.column - last.like.column.column <= 1) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * Before which column new ones are put in: behind the last of those they are made like, and behind a longer period that ends with it (`Year end`
 * behind `Q4`); where the latest period stands first, before the first of them.
 */
function placeFor(run: readonly WantedColumn[], columns: readonly PeriodColumn[]): number {
  const likes = run.map(({ like }) => like);
  const [first] = likes;
  if (first && isLatestFirst(first, columns)) return Math.min(...likes.map(({ column }) => column.column));
  const closes = Math.max(...likes.map(({ period }) => endMonth(period)));
  const series = new Set(likes.map((like) => like.series));
  const own = columns.filter(({ series: one, period }) => series.has(one) && endMonth(period) <= closes);
  let at = Math.max(...likes.map(({ column }) => column.column)) + 1;
  while (own.some(({ column }) => column.column === at)) at += 1;
  return at;
}
