import type { Scalar } from "../../../grid/scalar.ts";
import type { ConditionalOperator } from "../../../xlsx/book.ts";

/** Excel puts numbers before texts and texts before truth values. Source: "Sort data in a range or table". */
const rank = (value: Scalar): number => ["number", "string", "boolean"].indexOf(typeof value);

/** Below 0 when `a` stands before `b`, 0 when they are the same. Capitals do not matter; numbers count to fifteen digits. */
function order(a: Scalar, b: Scalar): number {
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  if (typeof a === "number" && typeof b === "number") return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
  return rank(a) - rank(b) || Number(a) - Number(b);
}

/** An empty cell counts as 0 beside a number, and as no text beside a text. */
const filled = (value: Scalar, beside: Scalar): Scalar =>
  value === "" && typeof beside === "number" ? 0 : value === "" && typeof beside === "boolean" ? false : value;

const compare = (value: Scalar, other: Scalar): number => order(filled(value, other), other);

/** Whether a cell's value passes a rule that compares it with one value, or two for between and its opposite. */
export function passes(value: Scalar, operator: ConditionalOperator, first: Scalar, second: Scalar | null): boolean {
  switch (operator) {
    case "equal":
      return compare(value, first) === 0;
    case "notEqual":
      return compare(value, first) !== 0;
    case "greaterThan":
      return compare(value, first) > 0;
    case "lessThan":
      return compare(value, first) < 0;
    case "greaterThanOrEqual":
      return compare(value, first) >= 0;
    case "lessThanOrEqual":
      return compare(value, first) <= 0;
    case "between":
      return isBetween(value, first, second ?? first);
    case "notBetween":
      return !isBetween(value, first, second ?? first);
  }
}

/** The two ends may stand in either order, and belong to what is between. */
function isBetween(value: Scalar, first: Scalar, second: Scalar): boolean {
  const [low, high] = order(first, second) <= 0 ? [first, second] : [second, first];
  return compare(value, low) >= 0 && compare(value, high) <= 0;
}
