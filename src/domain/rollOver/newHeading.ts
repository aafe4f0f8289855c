import type { Area } from "../../grid/area.ts";
import { contains } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { formatYear } from "../formatPeriod.ts";
import type { Layout } from "../layout.ts";
import { MONTHS } from "../monthNames.ts";
import { isDateFormat } from "../numberFormat.ts";
import { type DatedPeriod, endMonth, quarterHolding, samePeriod } from "../period.ts";
import { periodTokens } from "../periodTokens.ts";
import { findPeriod, findPeriodInCell } from "../readPeriod.ts";
import { yearSayers } from "../register/contextYear.ts";
import { dateOf, formatDay, serialOf } from "../serialDate.ts";
import { type Later, laterWords } from "./laterWords.ts";
import { dayLater } from "./moveMonths.ts";
import type { WantedColumn } from "./periodColumns.ts";

/** A cell of a heading to write, on a row of the sheet. */
export interface HeadingCell {
  readonly row: number;
  readonly value: Scalar;
  readonly text: string;
}

/**
 * The cells of the heading for a new column: those of the column it is made like, for its own period. Where that one's names no year and a new
 * financial year begins, the year is added as the register writes it elsewhere. Cells that lie in a merged heading which grows with the new
 * column stay as they are.
 * @param at the column before which the new one is put in
 * @returns null when they would not be read as the heading of that period
 */
export function newHeading(
  wanted: WantedColumn,
  layout: Layout,
  grid: Grid,
  at: number,
): readonly HeadingCell[] | null {
  const { like, period } = wanted;
  const later: Later = { from: like.period, to: period, isLong: writesMonthsOut(layout) };
  const rows = [...layout.headerRows, ...layout.repeatedHeaders];
  const written = rows.map((row) => cellFor(row, like.column.column, grid, later, at));
  if (written.some((one) => one === null)) return null;
  const known = written.flatMap((one) => one ?? []);
  const dated = needsYear(wanted) ? known.map((cell) => withYear(cell, period, layout)) : known;
  const speaks = (cells: readonly LaterCell[]): boolean => speaksFor(cells, wanted, grid);
  const repeated = layout.repeatedHeaders.map((row) => dated.filter((cell) => cell.row === row));
  if (!speaks(dated.filter(({ row }) => layout.headerRows.includes(row)))) return null;
  if (repeated.some((cells) => cells.length > 0 && cells[0]?.text !== "" && !speaks(cells))) return null;
  return dated.flatMap(({ row, value, text, stays }) => (stays || text === "" ? [] : [{ row, value, text }]));
}

/** A heading's cell for a later period; `stays` where it grows with the column, so that nothing is written. */
interface LaterCell extends HeadingCell {
  readonly stays: boolean;
}

function cellFor(row: number, column: number, grid: Grid, later: Later, at: number): LaterCell | null {
  const merged = grid.merged.find((area) => contains(area, row, column)) ?? null;
  if (merged && merged.row !== row) return { row, value: "", text: "", stays: true };
  const cell = cellAt(grid, row, merged?.column ?? column);
  if (typeof cell.value === "number" && isDateFormat(cell.format)) {
    const value = serialLater(cell.value, endMonth(later.to) - endMonth(later.from));
    return value === null
      ? null
      : { row, value, text: formatDay(value), stays: merged !== null && isInside(merged, at) };
  }
  const words = laterWords(String(cell.value), later);
  if (words === null) return null;
  const grows = merged !== null && (isInside(merged, at) || growsAtEnd(merged, at, words === String(cell.value)));
  return { row, value: typeof cell.value === "number" ? Number(words) : words, text: words, stays: grows };
}

/**
 * Whether a heading over several columns grows with columns that are put in behind its last: where it says of them just what it says of the
 * others (`Performance`, but not `2021/22` at the turn of the year).
 */
const growsAtEnd = (merged: Area, at: number, saysSame: boolean): boolean =>
  saysSame && merged.columns > 1 && at === merged.column + merged.columns;

const isInside = ({ column, columns }: Area, at: number): boolean => at > column && at < column + columns;

function serialLater(serial: number, months: number): number | null {
  const day = dateOf(serial);
  if (day === null) return null;
  const then = dayLater(day, months);
  return serialOf(then.year, then.month, then.day);
}

const financialYear = (period: DatedPeriod): number => {
  const quarter = quarterHolding(period);
  return quarter.year;
};

/** Whether the heading that a new one is made like leaves its year to be understood, and another begins. */
const needsYear = ({ like, period }: WantedColumn): boolean =>
  like.column.period?.kind === "partial" && financialYear(like.period) !== financialYear(period);

/** A heading's cell that names a quarter, month or year's end, with its year. */
function withYear(cell: LaterCell, period: DatedPeriod, layout: Layout): LaterCell {
  const tokens = periodTokens(cell.text.replace(/\s/g, " "));
  if (!tokens.some(({ meaning }) => meaning.kind === "part" || meaning.kind === "yearEnd")) return cell;
  const year = financialYear(period);
  const words = period.kind === "month" ? `-${String(period.year).slice(-2)}` : ` ${yearWords(year, layout)}`;
  return { ...cell, value: cell.text + words, text: cell.text + words };
}

/** A financial year as the register writes one elsewhere: `2022/23`, `22-23`. */
function yearWords(year: number, layout: Layout): string {
  const said = [...yearSayers(layout), ...layout.fields.map(({ heading }) => heading)];
  for (const words of said) {
    const plain = words.replace(/\s+/g, " ");
    for (const { start, end, meaning } of periodTokens(plain)) {
      if (meaning.kind !== "year") continue;
      const from = { kind: "year", year: meaning.year } as const;
      const later = laterWords(plain.slice(start, end), { from, to: { kind: "year", year }, isLong: true });
      if (later !== null) return later;
    }
  }
  return formatYear(year);
}

/** Whether the cells of a heading together name the period that is wanted. */
function speaksFor(cells: readonly LaterCell[], { like, period }: WantedColumn, grid: Grid): boolean {
  const year = financialYear(period);
  const found = cells.flatMap(({ row, value, text }) => {
    const format = cellAt(grid, row, like.column.column).format;
    return findPeriodInCell({ value, text, format }, { year })?.period ?? [];
  });
  const joined = findPeriod(cells.map(({ text }) => text).join(" "), { year })?.period;
  return [joined, ...found].some((one) => one !== undefined && samePeriod(one, period));
}

/** Whether a register writes its months out, so that `May` is a whole name. */
const writesMonthsOut = ({ fields, lines }: Layout): boolean => {
  const words = [...fields.map(({ heading }) => heading), ...lines].join(" ").toLowerCase();
  return MONTHS.some((month) => month.length > 4 && words.includes(month.toLowerCase()));
};
