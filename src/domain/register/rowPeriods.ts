import type { Layout } from "../layout.ts";
import { endMonth, type Period, quarterHolding } from "../period.ts";
import { findPeriod, findPeriodInCell } from "../readPeriod.ts";
import { readDate } from "../reading/date.ts";
import { wordsOf } from "../reading/words.ts";
import { dateOf } from "../serialDate.ts";
import { columnsOf, type FieldCell, type RowReader } from "./fields.ts";
import type { Told } from "./item.ts";

/** The period of a row of a long layout, with its cell; null where it cannot be read. */
export interface RowPeriod {
  readonly told: Told;
  readonly period: Period | null;
}

/**
 * The period of each row, from one column or from several that say it together (year and quarter apart). Dates that all lie in the last
 * months of quarters (or are all their first days), and in at least two of these, stand for the quarters; any other date stands for its month.
 */
export function rowPeriods(layout: Layout, reader: RowReader, rows: readonly number[]): ReadonlyMap<number, RowPeriod> {
  const columns = columnsOf(layout, "period");
  const read = new Map(rows.map((row) => [row, rowPeriod(columns.map((column) => reader.at(row, column)))]));
  if (!areQuarterDays([...read.values()])) return read;
  return new Map([...read].map(([row, one]) => [row, { ...one, period: asQuarter(one.period) }]));
}

interface ReadPeriod extends RowPeriod {
  /** The day of the month, where the cell holds a day; else null. */
  readonly day: number | null;
}

function rowPeriod(cells: readonly FieldCell[]): ReadPeriod {
  const words = cells.map(({ cell }) => wordsOf(cell)).filter((one) => one !== "");
  const [first] = cells;
  const place = first?.place ?? { sheet: "", row: 0, column: 0 };
  const told = { place, words: words.join(" ") };
  if (first === undefined || cells.length > 1)
    return { told, period: findPeriod(told.words)?.period ?? null, day: null };
  const date = readDate(first.cell);
  const day = date.kind === "date" && date.precision === "day" ? (dateOf(date.serial)?.day ?? null) : null;
  return { told, period: findPeriodInCell(first.cell)?.period ?? null, day };
}

/** Whether all periods are days at the ends or at the beginnings of quarters, of at least two different ones. */
function areQuarterDays(rows: readonly ReadPeriod[]): boolean {
  const days = rows.flatMap(({ period, day }) => (period?.kind === "month" && day !== null ? [{ period, day }] : []));
  const said = rows.filter(({ period }) => period !== null);
  if (days.length < said.length || new Set(days.map(({ period }) => endMonth(period))).size < 2) return false;
  return (
    days.every(({ period }) => period.month % 3 === 0) ||
    days.every(({ period, day }) => period.month % 3 === 1 && day === 1)
  );
}

const asQuarter = (period: Period | null): Period | null =>
  period?.kind === "month" ? quarterHolding(period) : period;
