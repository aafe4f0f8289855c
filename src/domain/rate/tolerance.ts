import { roundForComparison } from "../compare.ts";

/** How far off target still counts as Amber: the amber band. */
export type Tolerance =
  /** A part of what was expected, whatever its sign: 0.05 is 5% of |target|. */
  | { readonly kind: "percent"; readonly part: number }
  /** An amount in the indicator's own unit: 2 days, or 0.02 for two percentage points of a percentage. */
  | { readonly kind: "amount"; readonly amount: number }
  /** Percentage points: 2 points are 0.02 of a value that is a fraction, and 2 of one that is written as 81.5. */
  | { readonly kind: "points"; readonly points: number }
  /** The last value that is still Amber. `percent` says whether it is a percentage held as a fraction: 0.85 for `85%`. */
  | { readonly kind: "floor"; readonly value: number; readonly percent: boolean }
  /** Each indicator has an amber floor of its own; off target, one without cannot be rated. */
  | { readonly kind: "ownFloor" }
  /** No amber band: off target is Red. */
  | { readonly kind: "none" };

/**
 * The width of the amber band around what was expected, in the indicator's own unit.
 * @param asFraction whether the value is a percentage held as a fraction (0.815), so that a point is 0.01
 * @returns null when it cannot be said: a percentage of 0, or a floor that nobody gave
 */
export function bandWidth(tolerance: Tolerance, expected: number, asFraction: boolean): number | null {
  if (tolerance.kind === "none") return 0;
  if (tolerance.kind === "ownFloor") return null;
  if (tolerance.kind === "amount") return tolerance.amount;
  if (tolerance.kind === "points") return asFraction ? tolerance.points / 100 : tolerance.points;
  if (tolerance.kind === "floor") return Math.abs(expected - floorValue(tolerance, asFraction));
  return roundForComparison(expected) === 0 ? null : Math.abs(expected) * tolerance.part;
}

/** An amber floor in the indicator's own unit: `85` beside values held as fractions is 0.85. */
export function floorValue(floor: Tolerance & { readonly kind: "floor" }, asFraction: boolean): number {
  return asFraction && !floor.percent && Math.abs(floor.value) > 1 ? floor.value / 100 : floor.value;
}

/** A tolerance in words, to follow "Amber within": `5%`, `2 points`, `3`, `no amber band`; `a floor of 85`, `the floor of each indicator`. */
export function toleranceWords(tolerance: Tolerance): string {
  const plain = (value: number): string => String(Number(value.toPrecision(12)));
  if (tolerance.kind === "none") return "no amber band";
  if (tolerance.kind === "ownFloor") return "the floor of each indicator";
  if (tolerance.kind === "amount") return plain(tolerance.amount);
  if (tolerance.kind === "percent") return `${plain(tolerance.part * 100)}%`;
  if (tolerance.kind === "points") return `${plain(tolerance.points)} ${tolerance.points === 1 ? "point" : "points"}`;
  return `a floor of ${tolerance.percent ? `${plain(tolerance.value * 100)}%` : plain(tolerance.value)}`;
}
