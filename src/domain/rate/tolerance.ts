/** How far off target still counts as Amber: the amber band. */
export type Tolerance =
  /** A part of what was expected, whatever its sign: 0.05 is 5% of |target|. */
  | { readonly kind: "percent"; readonly part: number }
  /** An amount in the indicator's own unit: 2 days, or 0.02 for two percentage points of a percentage. */
  | { readonly kind: "amount"; readonly amount: number }
  /** Percentage points: 2 points are 0.02 of a value that is a fraction, and 2 of one that is written as 81.5. */
  | { readonly kind: "points"; readonly points: number }
  /** No amber band: off target is Red. */
  | { readonly kind: "none" };

/**
 * The width of the amber band around what was expected, in the indicator's own unit.
 * @param asFraction whether the value is a percentage held as a fraction (0.815), so that a point is 0.01
 * @returns null when it cannot be said: a percentage of 0
 */
export function bandWidth(tolerance: Tolerance, expected: number, asFraction: boolean): number | null {
  if (tolerance.kind === "none") return 0;
  if (tolerance.kind === "amount") return tolerance.amount;
  if (tolerance.kind === "points") return asFraction ? tolerance.points / 100 : tolerance.points;
  return expected === 0 ? null : Math.abs(expected) * tolerance.part;
}

/** A tolerance in words, to follow "Amber within": `5%`, `2 points`, `3`, or `no amber band`. */
export function toleranceWords(tolerance: Tolerance): string {
  const plain = (value: number): string => String(Number(value.toPrecision(12)));
  if (tolerance.kind === "none") return "no amber band";
  if (tolerance.kind === "amount") return plain(tolerance.amount);
  return tolerance.kind === "points" ? `${plain(tolerance.points)} points` : `${plain(tolerance.part * 100)}%`;
}
