import { formatPeriod } from "../../domain/formatPeriod.ts";
import { comparePeriods, type DatedPeriod, endMonth, quarterHolding, samePeriod } from "../../domain/period.ts";
import type { Figure, WorkforceFigure } from "../../domain/register/item.ts";
import { dated } from "../../domain/register/periodValue.ts";
import type { RatedWorkforce } from "../../domain/register/rated.ts";
import type { ReportInput } from "../reportInput.ts";
import { uniqueHeadings } from "./uniqueHeadings.ts";

/** The most periods that stand beside one another. */
const MOST_PERIODS = 5;

/** A column of figures: its heading and the figure of an item that stands in it. */
export interface FigureColumn {
  readonly heading: string;
  readonly of: (item: WorkforceFigure) => Figure | null;
}

/** The columns of workforce figures: the last five periods up to the reporting period, the earliest first, then figures of no period. */
export function workforcePeriods({ period }: ReportInput, all: readonly RatedWorkforce[]): readonly FigureColumn[] {
  const { year } = quarterHolding(period);
  const actuals = all.flatMap(({ item }) => item.actuals);
  const periods = actuals.flatMap((one) => (one.period === null ? [] : [dated(one.period, year)]));
  const past = distinct(periods.filter((one) => endMonth(one) <= endMonth(period))).slice(-MOST_PERIODS);
  const undated = [...new Set(actuals.flatMap((one) => (one.period === null ? [one.heading] : [])))];
  const previous = all.flatMap(({ item }) => item.previousActual?.heading ?? [])[0];
  const columns: readonly FigureColumn[] = [
    ...past.map((one) => ({ heading: formatPeriod(one), of: ofPeriod(one, year) })),
    ...(previous === undefined ? [] : [{ heading: previous, of: (item: WorkforceFigure) => item.previousActual }]),
    ...undated.map((heading) => ({
      heading,
      of: ({ actuals: own }: WorkforceFigure) =>
        own.find((one) => one.period === null && one.heading === heading) ?? null,
    })),
  ];
  const headings = uniqueHeadings(columns.map(({ heading }) => heading));
  return columns.map((one, index) => ({ ...one, heading: headings[index] ?? one.heading }));
}

const ofPeriod =
  (period: DatedPeriod, year: number): FigureColumn["of"] =>
  ({ actuals }) =>
    actuals.find((one) => one.period !== null && samePeriod(dated(one.period, year), period)) ?? null;

const distinct = (periods: readonly DatedPeriod[]): readonly DatedPeriod[] =>
  periods.toSorted(comparePeriods).filter((one, index, all) => index === 0 || !samePeriod(one, all[index - 1] ?? one));
