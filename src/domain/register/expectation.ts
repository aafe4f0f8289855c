import { formatPeriod } from "../formatPeriod.ts";
import { closingQuarter, comparePeriods, type DatedPeriod, type Period } from "../period.ts";
import { lineAt } from "../rate/trajectory.ts";
import type { Basis } from "../rules/rules.ts";
import type { Indicator } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";

/** What an indicator was expected to be in a period. */
export type Expectation =
  | { readonly kind: "value"; readonly value: number; readonly words: string }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly words: string }
  /** Nothing yet, as the line to the target begins later: why, in words. */
  | { readonly kind: "before"; readonly why: string }
  /** Nothing was: why, in words. */
  | { readonly kind: "none"; readonly why: string };

/** When and by which rule an expectation is asked for. */
export interface Asked {
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
  /** What a person chose; null: trajectory where there is a baseline and a later target, else target. */
  readonly basis: Basis | null;
  /** How a value of the indicator is written. */
  readonly show: (value: number) => string;
}

/** The period at whose end a baseline or a target stands: a year's last quarter. */
const standsAt = (period: Period | null, year: number): DatedPeriod | null =>
  period === null ? null : closingQuarter(dated(period, year));

/**
 * What an indicator was expected to be: on the line from its baseline to a later target, else its target.
 * Source: domain rules, sections 3 and 11.
 */
export function expectationOf(item: Indicator, asked: Asked): Expectation {
  const reading = item.target?.reading ?? null;
  if (reading === null) return { kind: "none", why: "the register has no target" };
  if (reading.kind === "range") {
    const words = `the range ${asked.show(reading.low)} to ${asked.show(reading.high)}`;
    return { kind: "range", low: reading.low, high: reading.high, words };
  }
  if (reading.kind !== "value") return { kind: "none", why: "no target" };
  const line = asked.basis === "target" ? null : trajectoryOf(item, reading.value, asked);
  return line ?? { kind: "value", value: reading.value, words: `the target of ${asked.show(reading.value)}` };
}

/** The expectation on the line; null where no line can be drawn. */
function trajectoryOf(item: Indicator, target: number, { period, year, show }: Asked): Expectation | null {
  const by = item.target?.reading.kind === "value" ? item.target.reading.by : null;
  const end = standsAt(by ?? item.target?.period ?? null, year);
  const start = standsAt(item.baseline?.period ?? null, year);
  const baseline = valueOf(item.baseline);
  if (end === null || start === null || baseline === null || comparePeriods(end, start) <= 0) return null;
  const value = lineAt({ period: start, value: baseline }, { period: end, value: target }, period);
  const course = `from ${show(baseline)} (${formatPeriod(start)}) to ${show(target)} (${formatPeriod(end)})`;
  if (value === null) return { kind: "before", why: `the line ${course} begins after ${formatPeriod(period)}` };
  return { kind: "value", value, words: `${show(value)} on the line ${course}` };
}
