import Big from "big.js";

/**
 * A count out of a total as the reports print it: `15/24 (62.5%)`, `3/24 (12.5%)`, `6/24 (25%)`. A count of 0 prints `0%`.
 * The percentage has up to `decimals` decimals, rounded half up, and a trailing zero is dropped.
 * @returns `N/A` when the total is 0, since a share of nothing says nothing
 */
export function formatShare(count: number, total: number, decimals: number): string {
  if (total === 0) return "N/A";
  return count === 0 ? "0%" : `${count}/${total} (${formatPercent(count, total, decimals)})`;
}

/** The percentage that a count is of a total: `62.5%`, `98%`. Rounded half up; trailing zeroes dropped. `N/A` when the total is 0. */
export function formatPercent(count: number, total: number, decimals: number): string {
  if (total === 0) return "N/A";
  // big.js: 1/8 in binary is exact but 58/59 × 100 is not; a quotient in decimals rounds as a person would by hand.
  return `${Number(new Big(count).times(100).div(total).toFixed(decimals, Big.roundHalfUp))}%`;
}
