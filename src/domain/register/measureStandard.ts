import { compareRounded } from "../compare.ts";
import { formatPeriod } from "../formatPeriod.ts";
import { closingQuarter, comparePeriods, type DatedPeriod, quarterHolding, samePeriodLastYear } from "../period.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { readStandard, type StandardAim } from "../reading/standardWords.ts";
import type { Indicator } from "./item.ts";
import { dated, figureFor, valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import type { RatedIndicator } from "./rated.ts";
import { showValue } from "./showValue.ts";

/** A measure of corporate health against its standard. */
export interface MeasureStandard {
  /** What is expected: `at least 97%`, `a reduction of at least 0.5 on 10.6`; the register's own words where they name no figure. */
  readonly words: string;
  /** null when it cannot be said. */
  readonly achieved: boolean | null;
  /** Why it cannot be said; empty when it can. */
  readonly why: string;
}

/**
 * Whether a measure meets its standard in a period; exactly on it is achieved. Which side is good: the standard's words, else the register's
 * polarity. A change is measured from the baseline, else from the same period a year before, else from the previous value; one in percent of
 * a measure that is itself a percentage is in points.
 * Source: domain rules, section 5, corporate-health standards.
 */
export function measureStandard({ item, value }: RatedIndicator, period: DatedPeriod): MeasureStandard {
  const { target } = item;
  if (target === null || target.words === "") return unknown("", "the register gives no standard");
  const below = item.actuals.some((one) => (valueOf(one) ?? 0) < 0);
  const limits = limitsOf(item, readStandard(target, below), period);
  if (limits === null) return unknown(target.words, "the standard names no figure");
  const { words, low, high, by } = limits;
  if (low === null && high === null) return unknown(words, limits.why);
  const actual = valueOf(value);
  if (actual === null) return unknown(words, "no actual for the period");
  const achieved =
    (low === null || compareRounded(actual, low) >= 0) && (high === null || compareRounded(actual, high) <= 0);
  const isEarly = by !== null && comparePeriods(quarterHolding(period), by) < 0;
  return !achieved && isEarly ? unknown(words, "not due yet") : { words, achieved, why: "" };
}

const unknown = (words: string, why: string): MeasureStandard => ({ words, achieved: null, why });

/** The values to stay between; null on a side that is open. */
interface Limits {
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  /** The quarter by which it is expected; null when always. */
  readonly by: DatedPeriod | null;
  /** Why neither side is known, where neither is. */
  readonly why: string;
}

function limitsOf(item: Indicator, aim: StandardAim, period: DatedPeriod): Limits | null {
  const show = showValue(item);
  switch (aim.kind) {
    case "none":
      return null;
    case "range": {
      const words = `${show(aim.low)} to ${show(aim.high)}`;
      return { words, low: aim.low, high: aim.high, by: null, why: "" };
    }
    case "change":
      return changeLimits(item, aim, period);
    case "level": {
      const { side, by, value, percent } = aim.aim;
      // The target's own reading is on the register's scale already; a percentage out of a sentence is a fraction.
      const isPoints = percent && !item.percent;
      const limit = isPoints ? value * 100 : value;
      const better = side === null ? betterOf(polarityOf(item)) : side === "at-least" ? "higher" : "lower";
      const least = better === null ? "" : better === "higher" ? "at least " : "at most ";
      const words = `${least}${show(limit)}${isPoints ? "%" : ""}${by === null ? "" : ` by ${formatPeriod(by)}`}`;
      const due = by === null ? null : closingQuarter(dated(by, quarterHolding(period).year));
      return { words, ...sidesOf(better, limit), by: due, why: "which side of it is good is not known" };
    }
  }
}

const sidesOf = (better: Better | null, limit: number | null) => ({
  low: better === "higher" ? limit : null,
  high: better === "lower" ? limit : null,
});

function changeLimits(item: Indicator, aim: StandardAim & { readonly kind: "change" }, period: DatedPeriod): Limits {
  const show = showValue(item);
  const base = baseOf(item, period);
  const isRelative = aim.percent && !item.percent;
  const step = isRelative ? Math.abs(base ?? 0) * aim.by : item.percent && !aim.percent ? aim.by / 100 : aim.by;
  const size = isRelative ? percentText(aim.by, "%") : item.percent ? percentText(step, " points") : show(step);
  const from = base === null ? "" : ` on ${show(base)}`;
  const words = `${aim.better === "lower" ? "a reduction" : "an increase"} of at least ${size}${from}`;
  const limit = base === null ? null : aim.better === "lower" ? base - step : base + step;
  return { words, ...sidesOf(aim.better, limit), by: null, why: "no earlier value to measure the change from" };
}

const percentText = (fraction: number, unit: string): string => `${Number((fraction * 100).toFixed(4))}${unit}`;

/** What a change is measured from. */
const baseOf = (item: Indicator, period: DatedPeriod): number | null =>
  valueOf(item.baseline) ??
  valueOf(figureFor(item.actuals, samePeriodLastYear(period), quarterHolding(period).year)) ??
  valueOf(item.previousActual);
