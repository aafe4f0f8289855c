import { formatPeriod } from "../formatPeriod.ts";
import { closingQuarter, comparePeriods, endMonth } from "../period.ts";
import { lineAt } from "../rate/trajectory.ts";
import type { Basis } from "../rules/rules.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator, Target } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";
import { polarityOf } from "./polarityOf.ts";
import { rangeOf } from "./rangeOf.ts";
import { endOf, nextTarget, profileTarget, targetFor } from "./targetFor.ts";

/** What an indicator was expected to be in a period. `target` is the cell it rests on; null where that is another column's. */
export type Expectation =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly words: string;
      readonly target: Target;
      /** The line from a baseline that the value lies on; absent where the target itself is expected. */
      readonly line?: Line;
    }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly words: string }
  /** Nothing yet, as the line to the target begins later: why, in words. */
  | { readonly kind: "before"; readonly why: string }
  /** Nothing was: why, in words. */
  | { readonly kind: "none"; readonly why: string };

/** A line from a baseline to a target: of its `length` months so many are `gone`; all of them from the target's day on. */
export interface Line {
  readonly baseline: Figure;
  readonly gone: number;
  readonly length: number;
}

/** An expectation that a figure can be held against. */
export type Measure = Expectation & { readonly kind: "value" | "range" };

/** When and by which rule an expectation is asked for. */
export interface Asked extends ReadFor {
  /** What a person chose; null: the period's target of a profile, else trajectory where there is a baseline and a later target, else target. */
  readonly basis: Basis | null;
  /** How a value of the indicator is written. */
  readonly show: (value: number) => string;
}

/**
 * What an indicator was expected to be: a range, the period's own target of a profile, on the line from its baseline to a later target, or
 * its target. A line that cannot be drawn, and a range that is not given, leave the target.
 * Source: domain rules, sections 3 and 11.
 */
export function expectationOf(item: Indicator, asked: Asked): Expectation {
  const { basis } = asked;
  const range = basis === null || basis === "range" ? rangeOf(item, asked) : null;
  if (range !== null && (basis === "range" || isRange(item))) return range;
  const own = profileTarget(item, asked);
  if (basis === "profile" && own === null)
    return { kind: "none", why: `the profile has no target for ${formatPeriod(asked.period)}` };
  if (own !== null && basis !== "trajectory") return fromTarget(own, item, asked);
  const line = basis === null || basis === "trajectory" ? trajectoryOf(item, asked) : null;
  if (line !== null) return line;
  const target = targetFor(item, asked);
  return target === null ? { kind: "none", why: "the register has no target" } : fromTarget(target, item, asked);
}

/** Whether an indicator itself speaks for its range: by its polarity, or as it has no target. */
const isRange = (item: Indicator): boolean =>
  polarityOf(item)?.polarity === "range" || item.targets.every(({ reading }) => reading.kind !== "value");

/** What a target's cell says. */
function fromTarget(target: Target, item: Indicator, { show, period }: Asked): Expectation {
  const { reading } = target;
  if (reading.kind === "range") {
    const words = `the range ${show(reading.low)} to ${show(reading.high)}`;
    return { kind: "range", low: reading.low, high: reading.high, words };
  }
  if (reading.kind !== "value")
    return { kind: "none", why: item.targets.length > 1 ? `no target for ${formatPeriod(period)}` : "no target" };
  const which = item.targets.length > 1 && target.period !== null ? ` for ${formatPeriod(target.period)}` : "";
  return { kind: "value", value: reading.value, words: `the target of ${show(reading.value)}${which}`, target };
}

/** The expectation on the line; null where no line can be drawn. */
function trajectoryOf(item: Indicator, asked: Asked): Expectation | null {
  const { period, year, show } = asked;
  const target = nextTarget(item, asked);
  const end = target === null ? null : endOf(target, year);
  const start = item.baseline?.period ? closingQuarter(dated(item.baseline.period, year)) : null;
  const { baseline: figure } = item;
  const baseline = valueOf(figure);
  if (target?.reading.kind !== "value" || end === null || start === null || figure === null || baseline === null)
    return null;
  if (comparePeriods(end, start) <= 0) return null;
  const value = lineAt({ period: start, value: baseline }, { period: end, value: target.reading.value }, period);
  const course = `from ${show(baseline)} (${formatPeriod(start)}) to ${show(target.reading.value)} (${formatPeriod(end)})`;
  if (value === null) return { kind: "before", why: `the line ${course} begins after ${formatPeriod(period)}` };
  const length = endMonth(end) - endMonth(start);
  const line = { baseline: figure, gone: Math.min(length, endMonth(period) - endMonth(start)), length };
  return { kind: "value", value, words: `${show(value)} on the line ${course}`, target, line };
}
