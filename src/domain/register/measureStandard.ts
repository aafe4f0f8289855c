import { compareRounded } from "../compare.ts";
import { formatPeriod } from "../formatPeriod.ts";
import { closingQuarter, comparePeriods, type DatedPeriod, quarterHolding, samePeriodLastYear } from "../period.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { readStandard, type StandardAim } from "../reading/standardWords.ts";
import type { TargetValue } from "../reading/target.ts";
import type { Figure, Indicator, Target } from "./item.ts";
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
  const limits = limitsOf(item, aimOf(item, target), period);
  if (limits === null) return unknown(target.words, "the standard names no figure");
  const { words, low, high, by } = limits;
  if (low === null && high === null) return unknown(words, limits.why);
  const actual = valueOf(value);
  if (actual === null) return unknown(words, "no actual for the period");
  const achieved =
    (low === null || compareRounded(actual, low) >= 0) && (high === null || compareRounded(actual, high) <= 0);
  return !achieved && isEarly(by, period) ? unknown(words, "not due yet") : { words, achieved, why: "" };
}

/** What the standard of a measure comes to. */
export const aimOf = (item: Indicator, target: Target): StandardAim =>
  readStandard(
    target,
    item.actuals.some((one) => (valueOf(one) ?? 0) < 0),
  );

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
      const { better, limit, due, before, after } = levelOf(item, aim.aim, period);
      const words = `${before}${show(limit)}${after}`;
      return { words, ...sidesOf(better, limit), by: due, why: "which side of it is good is not known" };
    }
  }
}

/** A value to be on the right side of. */
interface Level {
  /** null when it is not known. */
  readonly better: Better | null;
  readonly limit: number;
  /** Whether the value is said in percent although the measure is not. */
  readonly isPoints: boolean;
  /** The quarter by which it is expected; null when always. */
  readonly due: DatedPeriod | null;
  /** What is said before and after the value. */
  readonly before: string;
  readonly after: string;
}

/** What a standard that names a value comes to, and how it is said. */
export function levelOf(item: Indicator, { side, by, value, percent }: TargetValue, period: DatedPeriod): Level {
  // The target's own reading is on the register's scale already; a percentage out of a sentence is a fraction.
  const isPoints = percent && !item.percent;
  const better = side === null ? betterOf(polarityOf(item)) : side === "at-least" ? "higher" : "lower";
  return {
    ...{ better, isPoints, limit: isPoints ? value * 100 : value },
    due: by === null ? null : closingQuarter(dated(by, quarterHolding(period).year)),
    before: better === null ? "" : better === "higher" ? "at least " : "at most ",
    after: `${isPoints ? "%" : ""}${by === null ? "" : ` by ${formatPeriod(by)}`}`,
  };
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

/** What a change is measured from: the first of these that is a number. */
export const baseFigures = (item: Indicator, period: DatedPeriod): readonly Figure[] =>
  [
    item.baseline,
    figureFor(item.actuals, samePeriodLastYear(period), quarterHolding(period).year),
    item.previousActual,
  ].flatMap((figure) => figure ?? []);

const baseOf = (item: Indicator, period: DatedPeriod): number | null =>
  baseFigures(item, period)
    .map(valueOf)
    .find((value) => value !== null) ?? null;

/** Whether a standard that is expected by a quarter need not be met yet. */
export const isEarly = (due: DatedPeriod | null, period: DatedPeriod): boolean =>
  due !== null && comparePeriods(quarterHolding(period), due) < 0;
