import { roundForComparison } from "../compare.ts";
import { nearness } from "../rate/nearness.ts";
import { formatPeriod } from "../formatPeriod.ts";
import { type DatedPeriod, samePeriodLastYear } from "../period.ts";
import { actualFor } from "./actualFor.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Indicator } from "./item.ts";
import type { Measure } from "./expectation.ts";
import { valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";

/** Whether a value is better than a year before; `value` is null where that cannot be said. */
export interface Improved {
  readonly than: DatedPeriod;
  readonly value: boolean | null;
}

/** Whether an indicator is better in a period than a year before: of a range nearer to it. The same is no better. */
export function improvedOn(item: Indicator, { period, year }: ReadFor, expected: Measure): Improved {
  const than = samePeriodLastYear(period);
  const isRange = expected.kind === "range";
  const score = isRange ? nearness(expected) : (value: number): number => value;
  const scoreIn = (one: DatedPeriod): number | null => {
    const value = valueOf(actualFor(item, { period: one, year }));
    return value === null ? null : score(value);
  };
  const [now, then] = [scoreIn(period), scoreIn(than)];
  const better = isRange ? "higher" : betterOf(polarityOf(item));
  if (now === null || then === null || better === null) return { than, value: null };
  const rise = roundForComparison(now - then);
  return { than, value: better === "higher" ? rise > 0 : rise < 0 };
}

/** What it means for Amber, to stand in the reason for a rating. */
export function improvedWords({ than, value }: Improved): string {
  const year = formatPeriod(than);
  if (value === null) return `Amber beyond it only if better than in ${year}, which cannot be said`;
  return `Amber beyond it if better than in ${year}, which it is${value ? "" : " not"}`;
}
