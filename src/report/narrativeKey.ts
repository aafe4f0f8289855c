import { formatPeriod } from "../domain/formatPeriod.ts";
import type { DatedPeriod } from "../domain/period.ts";

const SEPARATOR = " | ";

/** What a narrative is known by: its table, item and period, `red-red | SP11 | Q1 21/22`. */
export const narrativeKey = (table: string, item: string, period: DatedPeriod): string =>
  [table, item, formatPeriod(period)].join(SEPARATOR);
