import { formatPeriod } from "../formatPeriod.ts";
import type { Layout } from "../layout.ts";
import { comparePeriods, type DatedPeriod, endMonth, monthsLong, samePeriod } from "../period.ts";
import { contextYear } from "./contextYear.ts";
import { isLong } from "./fields.ts";
import type { Indicator } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";

/** A register of indicators with what it lists. */
export interface IndicatorRegister {
  readonly layout: Layout;
  readonly items: readonly Indicator[];
}

/** The periods that a register of indicators has a column for (a long one, a row), earliest first; none of those whose year is not known. */
export function periodsOf({ layout, items }: IndicatorRegister, year: number | null): readonly DatedPeriod[] {
  const own = contextYear(layout) ?? year;
  const columns = layout.fields.flatMap(({ field, period }) => (field === "actual" ? [period] : []));
  const rows = isLong(layout) ? items.flatMap(({ actuals }) => actuals.map(({ period }) => period)) : [];
  const periods = [...columns, ...rows].flatMap((period) => {
    if (period === null || (period.kind === "partial" && own === null)) return [];
    return [dated(period, own ?? 0)];
  });
  return periods
    .toSorted(comparePeriods)
    .filter((period, index, all) => index === 0 || !samePeriod(period, all[index - 1] ?? period));
}

/** The latest period in which a register has any value; null when it has none. */
export function latestPeriod(register: IndicatorRegister, year: number | null): DatedPeriod | null {
  const own = contextYear(register.layout) ?? year;
  const isFilled = (period: DatedPeriod): boolean =>
    register.items.some(({ actuals }) =>
      actuals.some((one) => {
        const known = one.period !== null && (one.period.kind !== "partial" || own !== null) ? one.period : null;
        return known !== null && samePeriod(dated(known, own ?? 0), period) && valueOf(one) !== null;
      }),
    );
  return periodsOf(register, year).findLast(isFilled) ?? null;
}

/** Whether a register can speak for a period: it has a column for it, or for a shorter one that ends with it. */
export const speaksFor = (register: IndicatorRegister, period: DatedPeriod, year: number | null): boolean =>
  periodsOf(register, year).some((one) => endMonth(one) === endMonth(period) && monthsLong(one) <= monthsLong(period));

/** Periods in a list for a sentence: `Q4 20/21, Q1 21/22`. */
export const listPeriods = (periods: readonly DatedPeriod[]): string => periods.map(formatPeriod).join(", ");
