import {
  type DatedPeriod,
  endMonth,
  type FinancialYear,
  liesWithin,
  monthsLong,
  quarterHolding,
  quarterOf,
} from "../../../domain/period.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { dated } from "../../../domain/register/periodValue.ts";
import type { YearStanding } from "../../../domain/register/yearStanding.ts";
import { type TableCell, textCell } from "../../../grid/table.ts";
import { figureCell } from "../../cells.ts";
import type { Live } from "../../live/live.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { Measure } from "./measures.ts";

/** The financial year that a report speaks of. */
export const yearOf = ({ period }: ReportInput): FinancialYear => ({ kind: "year", year: quarterHolding(period).year });

/**
 * The parts of the year that a composite scorecard shows: its quarters; its halves where the register keeps halves and nothing shorter; none
 * where it keeps nothing but years.
 */
export function partsOf({ year }: FinancialYear, measures: readonly Measure[]): readonly DatedPeriod[] {
  const kept = new Set(
    measures
      .flatMap(({ one, context }) =>
        one.item.actuals.flatMap((figure) => (figure.period === null ? [] : [dated(figure.period, context.year)])),
      )
      .flatMap((period) => (liesWithin(period, { kind: "year", year }) ? [monthsLong(period)] : [])),
  );
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => quarterOf(year, quarter));
  if (kept.size === 0 || kept.has(1) || kept.has(3)) return quarters;
  return kept.has(6) ? ([1, 2] as const).map((half) => ({ kind: "half", year, half })) : [];
}

/** Whether a part of the year is over at the end of the reporting period. */
export const isOver = (part: DatedPeriod, { period }: ReportInput): boolean => endMonth(part) <= endMonth(period);

/** The year's own figure as the register shows it; the latest with its period, `82.1 (Q2)`. */
export function yearCell({ figure, latestOf }: YearStanding, live: Live | null): TableCell {
  if (figure === null || latestOf === null) return figureCell(figure, live);
  return textCell(`${figure.words} (${shortPeriod(latestOf)})`, [figure.place]);
}

/** `Q2` or `H1`: the heading names the year. */
export const shortPeriod = (part: DatedPeriod): string =>
  part.kind === "quarter" || part.kind === "half" ? (formatPeriod(part).split(" ")[0] ?? "") : formatPeriod(part);
