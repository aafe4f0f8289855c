import Big from "big.js";

/**
 * A number rounded to some decimals, halves away from zero, as people and Excel's ROUND do: 62.5 to none is 63, −62.5 is −63.
 * The number is taken at 15 significant digits, as Excel shows it, so that 1.005 rounds to 1.01.
 */
export function roundHalfUp(value: number, decimals: number): number {
  return Number(fixed(value, decimals));
}

/** A number with exactly so many decimals, rounded as `roundHalfUp` does: 62.5 with 2 is `62.50`. */
export function fixed(value: number, decimals: number): string {
  const text = new Big(value.toPrecision(15)).toFixed(decimals, Big.roundHalfUp);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
