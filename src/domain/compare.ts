// From a million on, the fifteen significant digits that Excel keeps are fewer than nine decimals.
const LARGE = 1e6;

/**
 * A number as it is compared: rounded to nine decimals, so that 0.1 + 0.2 is 0.3 here as it is in Excel and in a formula that
 * compares `ROUND(x,9)`; from a million on to fifteen significant digits. Minus zero is zero.
 * Source: the house's design, section 2: raw doubles put an actual on the wrong side of its line in 10.5% of 12,000 cases.
 */
export function roundForComparison(value: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  if (size >= LARGE) return Number(value.toPrecision(15));
  const rounded = Math.round(Number((size * 1e9).toPrecision(15))) / 1e9;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Orders two numbers after rounding both to nine decimals: below 0, 0 or above 0. */
export const compareRounded = (a: number, b: number): number => roundForComparison(a) - roundForComparison(b);
