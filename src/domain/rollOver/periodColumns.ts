import type { Grid } from "../../grid/grid.ts";
import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import {
  comparePeriods,
  type DatedPeriod,
  endMonth,
  liesWithin,
  monthsLong,
  nextPeriod,
  samePeriod,
} from "../period.ts";
import { withoutTokens } from "../periodToken.ts";
import { periodTokens } from "../periodTokens.ts";
import { findPeriod } from "../readPeriod.ts";
import { registerColumns } from "../recognise/columnHeadings.ts";
import { dated } from "../register/periodValue.ts";

/** A column of a register for one period. */
export interface PeriodColumn {
  readonly column: Omit<FieldColumn, "field">;
  /** What it is about, whatever the period: what it means, or for a column that means nothing to us the rest of its heading. */
  readonly series: string;
  readonly period: DatedPeriod;
}

/** A column that a register needs for the next period, and the one of the closing period that it is made like. */
export interface WantedColumn {
  readonly like: PeriodColumn;
  readonly period: DatedPeriod;
  /** Which of the shorter periods in the next one it is for, from 0: July, August, September. */
  readonly step: number;
}

/** What speaks of the past, or of a day, whatever period its heading names. */
const STANDING: ReadonlySet<FieldName> = new Set([
  ...["baseline", "forecast", "tolerance", "floor", "rangeLow", "rangeHigh", "budget", "variance", "variancePercent"],
  ...["previousActual", "previousStatus", "previousLikelihood", "previousImpact", "previousScore", "previousLevel"],
  ...["inherentLikelihood", "inherentImpact", "inherentScore"],
  ...["targetLikelihood", "targetImpact", "targetScore", "targetLevel"],
  ...["startDate", "dueDate", "revisedDueDate", "completedDate", "meetingDate", "period"],
] as const satisfies readonly FieldName[]);

/**
 * The columns of a register whose headings name the period of what stands in them, also those that mean nothing to us, from left to right.
 * @param year the financial year, by its first, of headings that name none
 */
export const periodColumns = (layout: Layout, grid: Grid, year: number): readonly PeriodColumn[] =>
  registerColumns(grid, layout).flatMap(({ column, heading, field }): readonly PeriodColumn[] => {
    if (field !== null && STANDING.has(field.field)) return [];
    const found = field === null ? findPeriod(heading) : null;
    const period = field?.period ?? found?.period ?? null;
    if (period === null) return [];
    const known = field ?? { column, heading, period, periodWords: found?.words ?? null };
    return [{ column: known, series: field?.field ?? restOf(heading), period: dated(period, year) }];
  });

/** A heading without what speaks of its period. */
const restOf = (heading: string): string => `? ${withoutTokens(heading, periodTokens(heading)).replace(/¦+/g, "")}`;

/**
 * The columns that are needed for the next period, those that are there already included: one for each of the closing period; where the register
 * has columns for shorter periods, one for each of those in the next; where it has one for a longer period that ends now, one for that which begins.
 */
export function wantedColumns(
  columns: readonly PeriodColumn[],
  closing: DatedPeriod,
  next: DatedPeriod,
): readonly WantedColumn[] {
  return columns.flatMap((like): readonly WantedColumn[] => {
    const { period } = like;
    if (samePeriod(period, closing)) return [{ like, period: next, step: 0 }];
    const alone = columns.filter((one) => one.series === like.series && one.period.kind === period.kind);
    if (monthsLong(period) < monthsLong(closing)) {
      if (endMonth(period) !== endMonth(closing)) return [];
      return periodsIn(next, period).map((one, step) => ({ like, period: one, step }));
    }
    // A lone column for a longer period, such as a target for the plan's last year, begins no series.
    const isSeries = like.series === "actual" || alone.length > 1;
    const ends = monthsLong(period) > monthsLong(closing) && endMonth(period) === endMonth(closing);
    return ends && isSeries ? [{ like, period: nextPeriod(period), step: 0 }] : [];
  });
}

/** The periods of the same length as another that lie in a longer one, in their order. */
function periodsIn(longer: DatedPeriod, first: DatedPeriod): readonly DatedPeriod[] {
  const all: DatedPeriod[] = [];
  for (let at = nextPeriod(first); liesWithin(at, longer); at = nextPeriod(at)) all.push(at);
  return all;
}

/** The column that is there already for what is wanted; null when there is none. */
export const standingFor = ({ like, period }: WantedColumn, columns: readonly PeriodColumn[]): PeriodColumn | null =>
  columns.find((one) => one.series === like.series && samePeriod(one.period, period)) ?? null;

/** Whether a register has its latest period first: the column before it in time stands to its right. */
export function isLatestFirst(like: PeriodColumn, columns: readonly PeriodColumn[]): boolean {
  const earlier = columns.filter(
    (one) =>
      one.series === like.series && one.period.kind === like.period.kind && comparePeriods(one.period, like.period) < 0,
  );
  return earlier.length > 0 && earlier.every((one) => one.column.column > like.column.column);
}
