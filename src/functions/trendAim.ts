import type { GridCell } from "../grid/grid.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type PolarityReading, readPolarity } from "../domain/reading/polarity.ts";
import { readTarget } from "../domain/reading/target.ts";
import { wordsOf } from "../domain/reading/words.ts";
import { type Expectation, expectationOf } from "../domain/register/expectation.ts";
import type { ReadFor } from "../domain/register/inPeriod.ts";
import type { Indicator } from "../domain/register/item.ts";
import { showValue } from "../domain/register/showValue.ts";
import { cellOf } from "./given.ts";

/** Which way is good for a series of values. */
export interface Aim {
  readonly polarity: PolarityReading;
  /** The range to be in; an empty cell where there is none. */
  readonly target: GridCell;
  /** What that range is on the scale of the values; null without one. */
  readonly expected: (item: Indicator, at: ReadFor) => Expectation | null;
}

/** Which way is good, from `Higher`, `Lower` or a range such as `45–50%`; null where the cell says none of these. */
export function aimIn(cell: Scalar): Aim | null {
  const given = cellOf(cell);
  const words = wordsOf(given);
  if (readTarget(given).kind === "range") {
    const expected = (item: Indicator, at: ReadFor) =>
      expectationOf(item, { ...at, basis: "range", show: showValue(item) });
    return { polarity: { kind: "polarity", polarity: "range", words }, target: given, expected };
  }
  const polarity = readPolarity(words);
  const isClear = polarity.kind === "missing" || (polarity.kind === "polarity" && polarity.polarity !== "range");
  return isClear ? { polarity, target: cellOf(""), expected: () => null } : null;
}
