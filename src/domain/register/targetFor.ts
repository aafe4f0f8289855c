import { closingQuarter, comparePeriods, type DatedPeriod, endMonth, liesWithin, monthsLong } from "../period.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Indicator, Target } from "./item.ts";
import { dated, figureFor } from "./periodValue.ts";

/** The target that a profile has for a period, in a column that names it or ends with it; null when there is no such column. */
export const profileTarget = ({ targets }: Pick<Indicator, "targets">, { period, year }: ReadFor): Target | null =>
  figureFor(targets, period, year);

/**
 * The target that stands for a period where nothing else is said: the profile's, else that of the shortest period that holds it (2021/22 for
 * Q1 21/22), else the first where that names no period, else the next later one, else any that names none, else the latest.
 */
export function targetFor({ targets }: Pick<Indicator, "targets">, at: ReadFor): Target | null {
  const [first] = targets;
  if (first === undefined) return null;
  const all = targets.flatMap((target) =>
    target.period === null ? [] : [{ target, named: dated(target.period, at.year) }],
  );
  const holding = all.filter(({ named }) => liesWithin(at.period, named));
  const shortest = holding.toSorted((a, b) => monthsLong(a.named) - monthsLong(b.named))[0]?.target;
  const ofPeriod = profileTarget({ targets }, at) ?? shortest;
  if (ofPeriod !== undefined) return ofPeriod;
  if (first.period === null) return first;
  const inOrder = all.toSorted((a, b) => comparePeriods(a.named, b.named));
  const later = inOrder.find(({ named }) => endMonth(named) > endMonth(at.period));
  return later?.target ?? targets.find(({ period }) => period === null) ?? inOrder.at(-1)?.target ?? null;
}

/** The first target that ends with a period or after it; the last that was where none does; null without a dated one. */
export function nextTarget({ targets }: Pick<Indicator, "targets">, { period, year }: ReadFor): Target | null {
  const known = targets.flatMap((target) => {
    const end = endOf(target, year);
    return end === null ? [] : [{ target, end }];
  });
  const sorted = known.toSorted((a, b) => comparePeriods(a.end, b.end));
  return (sorted.find(({ end }) => endMonth(end) >= endMonth(period)) ?? sorted.at(-1))?.target ?? null;
}

/** The period at whose end a target stands: of its own words (`85% by Q4`), else of its column; a year's is its last quarter. */
export function endOf({ reading, period }: Target, year: number): DatedPeriod | null {
  const by = reading.kind === "value" ? reading.by : null;
  const named = by ?? period;
  return named === null ? null : closingQuarter(dated(named, year));
}
