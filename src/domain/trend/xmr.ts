/** The limits of an XmR chart: the mean and 2.66 mean moving ranges either side of it. */
export interface XmrLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** Why a point is not chance alone; the first rule that it meets, in this order. */
export type SpecialCause =
  "outside a limit" | "seven rising or falling" | "two of three near a limit" | "seven on one side";

/** A point of an XmR chart: its rule, null for common cause, and whether it speaks of high or low values. */
export interface XmrPoint {
  readonly rule: SpecialCause | null;
  readonly side: "high" | "low" | null;
}

/** A moving range this many times the mean is left out once where limits are screened. Source: NHSRplotthedots. */
const SCREEN = 3.267;
const SPREAD = 2.66;
const RUN = 7;

/** How many points the method needs; with fewer its limits are marked trial. */
export const XMR_POINTS = 12;

const average = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * Limits = mean ± 2.66 × mean moving range.
 * @param screened whether moving ranges of at least 3.267 times their mean are left out, once
 * @returns null for fewer than two values
 * Source: domain rules, section 4 (NHS England, Making Data Count).
 */
export function xmrLimits(values: readonly number[], screened: boolean): XmrLimits | null {
  if (values.length < 2) return null;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const all = average(ranges);
  const kept = screened ? ranges.filter((range) => range < SCREEN * all) : ranges;
  const spread = SPREAD * (kept.length === 0 ? all : average(kept));
  const mean = average(values);
  return { mean, lower: mean - spread, upper: mean + spread };
}

/** Which rule each point of a series meets, in order of time. A value exactly on a limit or on the mean is not beyond it. */
export function xmrPoints(values: readonly number[], limits: XmrLimits): readonly XmrPoint[] {
  const runs = values.map((_, index) => runThrough(values, index));
  const sides = values.map((_, index) => sideRun(values, limits, index));
  return values.map((value, index): XmrPoint => {
    if (value > limits.upper) return { rule: "outside a limit", side: "high" };
    if (value < limits.lower) return { rule: "outside a limit", side: "low" };
    const run = runs[index] ?? null;
    if (run) return { rule: "seven rising or falling", side: run };
    const near = nearLimit(values, limits, index);
    if (near) return { rule: "two of three near a limit", side: near };
    const side = sides[index] ?? null;
    return side ? { rule: "seven on one side", side } : { rule: null, side: null };
  });
}

type Side = "high" | "low";

/** Whether a point lies in seven or more that strictly rise (high) or fall (low). */
function runThrough(values: readonly number[], index: number): Side | null {
  const steps = (sign: 1 | -1): number => {
    const goes = (at: number): boolean => sign * ((values[at] ?? NaN) - (values[at - 1] ?? NaN)) > 0;
    let first = index;
    let last = index;
    while (goes(first)) first -= 1;
    while (goes(last + 1)) last += 1;
    return last - first + 1;
  };
  if (steps(1) >= RUN) return "high";
  return steps(-1) >= RUN ? "low" : null;
}

/** Whether a point lies in seven or more in a row on one side of the mean. */
function sideRun(values: readonly number[], { mean }: XmrLimits, index: number): Side | null {
  const sideOf = (at: number): number => Math.sign((values[at] ?? mean) - mean);
  const own = sideOf(index);
  if (own === 0) return null;
  let first = index;
  let last = index;
  while (sideOf(first - 1) === own) first -= 1;
  while (sideOf(last + 1) === own) last += 1;
  if (last - first + 1 < RUN) return null;
  return own > 0 ? "high" : "low";
}

/**
 * Whether a point between two thirds of the way to a limit and the limit is one of two such among three in a row, all three on its side of
 * the mean. A point outside a limit is not near it. Source: NHSRplotthedots' published points.
 */
function nearLimit(values: readonly number[], { mean, upper }: XmrLimits, index: number): Side | null {
  const limit = upper - mean;
  const sign = Math.sign((values[index] ?? mean) - mean);
  const away = (value: number | undefined): number => (value === undefined ? -1 : sign * (value - mean));
  const near = (value: number | undefined): boolean => away(value) > (limit * 2) / 3 && away(value) <= limit;
  if (!near(values[index])) return null;
  for (let first = index - 2; first <= index; first++) {
    const three = [values[first], values[first + 1], values[first + 2]];
    const sameSide = three.every((value) => away(value) > 0);
    if (sameSide && three.filter(near).length >= 2) return sign > 0 ? "high" : "low";
  }
  return null;
}
