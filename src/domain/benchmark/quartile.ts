import { jStat } from "jstat";
import { compareRounded } from "../compare.ts";
import type { Better } from "../rate/rateAgainst.ts";
import type { Quartile } from "../reading/rank.ts";

/** With fewer values than this a quarter of them is less than one. */
export const FEWEST_VALUES = 4;

const QUARTERS = [0.25, 0.5, 0.75];

/**
 * The quarter of some values in which one of them lies, A the best: by type-7 quantiles over all of them (as Excel's QUARTILE.INC). A value
 * exactly on a boundary belongs to the band of the lower values, whichever way is good.
 * Source: the Department for Education's Local Authority Interactive Tool; domain rules, section 8.
 * @returns null with fewer than four values, and where all are the same
 */
export function quartileOf(value: number, values: readonly number[], better: Better): Quartile | null {
  if (values.length < FEWEST_VALUES || compareRounded(Math.min(...values), Math.max(...values)) === 0) return null;
  const bounds = jStat.quantiles([...values], QUARTERS, 1, 1);
  const band = bounds.filter((bound) => compareRounded(value, bound) > 0).length;
  const letters: readonly Quartile[] = better === "lower" ? ["A", "B", "C", "D"] : ["D", "C", "B", "A"];
  return letters[band] ?? null;
}

/** The quarter in which a place of a ranking lies: the best quarter of the places is A. Null with fewer than four places. */
export const quartileOfRank = (position: number, of: number): Quartile | null =>
  position < 1 || position > of
    ? null
    : quartileOf(
        position,
        Array.from({ length: of }, (_, index) => index + 1),
        "lower",
      );

/** The place of a value among some, 1 the best; those that are the same share the lowest number. */
export const rankAmong = (value: number, values: readonly number[], better: Better): number =>
  1 +
  values.filter((one) => (better === "higher" ? compareRounded(one, value) : compareRounded(value, one)) > 0).length;
