import { roundForComparison } from "../compare.ts";
import { formatPeriod } from "../formatPeriod.ts";
import { comparePeriods, type DatedPeriod, samePeriod } from "../period.ts";
import { isPercentFormat } from "../numberFormat.ts";
import { figureFor, valueOf } from "../register/periodValue.ts";
import type { Figure, Indicator } from "../register/item.ts";
import { type FrozenItem, frozenNumber, uniqueKeys } from "./frozen.ts";

/** The reporting period, and the financial year, by its first, of headings that name none. */
interface At {
  readonly period: DatedPeriod;
  readonly year: number;
}

/** Items with what is kept of each, in their order. */
export function besideHistory<T extends { readonly key: string }>(
  items: readonly T[],
  history: readonly FrozenItem[],
): readonly { readonly item: T; readonly kept: readonly FrozenItem[] }[] {
  const byKey = new Map<string, FrozenItem[]>();
  for (const one of history) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const keys = uniqueKeys(items.map(({ key }) => key));
  return items.map((item, index) => ({ item, kept: byKey.get(keys[index] ?? "") ?? [] }));
}

/**
 * An indicator with the actuals that were kept of periods before the reporting one: where the register has none for such a period, or
 * another, that of the history counts, as it is what was reported. Where both say the same the register's cell stays.
 */
export function withHistory(item: Indicator, kept: readonly FrozenItem[], at: At): Indicator {
  const replaced: Figure[] = [];
  const added = kept.flatMap((one) => {
    if (comparePeriods(one.period, at.period) >= 0) return [];
    const own = figureFor(item.actuals, one.period, at.year);
    const figure = frozenFigure(one, item);
    if (figure === null || sameValue(own, figure)) return [];
    if (own?.period?.kind === one.period.kind) replaced.push(own);
    return [figure];
  });
  if (added.length === 0) return item;
  return { ...item, actuals: [...added, ...item.actuals.filter((one) => !replaced.includes(one))] };
}

/** Whether two figures have the same value, rounded as everywhere; two without one are alike. */
export function sameValue(one: Figure | null, other: Figure | null): boolean {
  const [a, b] = [valueOf(one), valueOf(other)];
  return a === null || b === null ? a === b : roundForComparison(a) === roundForComparison(b);
}

/** The actual that was kept, as a figure of its period; null when no number was kept. */
export function frozenFigure({ period, cells: { actual } }: FrozenItem, { percent }: Indicator): Figure | null {
  const value = frozenNumber(actual);
  if (value === null || actual.place === null) return null;
  const words = actual.text;
  const isPercent = percent || isPercentFormat(actual.format);
  const heading = formatPeriod(period);
  const reading = {
    kind: "number",
    value,
    percent: isPercent,
    asText: false,
    remark: null,
    count: null,
    words,
  } as const;
  return { place: actual.place, words, period, heading, reading, format: actual.format };
}

/** What is kept of a period; null when nothing is. */
export const keptIn = (kept: readonly FrozenItem[], period: DatedPeriod): FrozenItem | null =>
  kept.find((one) => samePeriod(one.period, period)) ?? null;
