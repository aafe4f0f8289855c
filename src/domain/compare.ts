/**
 * A number as it is compared: rounded to nine decimals, so that 0.1 + 0.2 is 0.3 here as it is in Excel and in a formula that
 * compares `ROUND(x,9)`. Minus zero is zero.
 * Source: the house's design, section 2: raw doubles put an actual on the wrong side of its line in 10.5% of 12,000 cases.
 */
export function roundForComparison(value: number): number {
  if (!Number.isFinite(value)) return value;
  const scaled = Math.abs(value) * 1e9;
  // Beyond 2^53 a double has no ninth decimal left to round.
  if (scaled > Number.MAX_SAFE_INTEGER) return value;
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e9`))}e-9`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Orders two numbers after rounding both to nine decimals: below 0, 0 or above 0. */
export const compareRounded = (a: number, b: number): number => roundForComparison(a) - roundForComparison(b);
