import type { Asked, Expectation } from "./expectation.ts";
import type { Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { targetFor } from "./targetFor.ts";

/**
 * The range that an indicator should stay within: of its target's words (`45–50%`), else of the columns for its lower and upper end, whichever
 * way round they stand. Where only one end is given the other is open.
 * @returns null when no range is given
 */
export function rangeOf(item: Indicator, asked: Asked): (Expectation & { readonly kind: "range" }) | null {
  const reading = targetFor(item, asked)?.reading;
  const [low, high] =
    reading?.kind === "range" ? [reading.low, reading.high] : [valueOf(item.rangeLow), valueOf(item.rangeHigh)];
  const { show } = asked;
  if (low === null || high === null) {
    if (low !== null) return { kind: "range", low, high: Infinity, words: `the range from ${show(low)}` };
    return high === null ? null : { kind: "range", low: -Infinity, high, words: `the range up to ${show(high)}` };
  }
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  return { kind: "range", low: from, high: to, words: `the range ${show(from)} to ${show(to)}` };
}
