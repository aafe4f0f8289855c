import type { Scalar } from "../../grid/scalar.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { readTolerance } from "../reading/tolerance.ts";
import { textCell } from "../reading/words.ts";
import { TREND_METHOD_WORDS, type TrendMethod } from "../trend/trend.ts";
import type { RiskScores } from "../risk.ts";
import type { Basis } from "./rules.ts";

/** A number that is not negative; undefined for anything else. */
export function readNumeric(cell: Scalar): number | undefined {
  const value = typeof cell === "number" ? cell : Number(String(cell).trim() || NaN);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Yes or no; undefined for anything else. */
export function readFlag(cell: Scalar): boolean | undefined {
  const text = String(cell).trim().toLowerCase();
  if (["yes", "y", "true"].includes(text)) return true;
  return ["no", "n", "false", ""].includes(text) ? false : undefined;
}

/** A basis by the word it begins with; null for `automatic` and for the sentence that describes it. */
export function readBasis(cell: Scalar): Basis | null | undefined {
  const text = String(cell).trim().toLowerCase();
  if (text.startsWith("automatic") || text.startsWith("trajectory where")) return null;
  return (["trajectory", "target", "reported"] as const).find((basis) => text === basis);
}

/** The ratings in a list with commas; undefined when it is empty. */
export function readRatings(cell: Scalar): readonly string[] | undefined {
  const words = String(cell)
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length === 0
    ? undefined
    : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** Which scores of a risk; undefined for anything else. */
export const readScores = (cell: Scalar): RiskScores | undefined =>
  (["current", "inherent", "target"] as const).find((scores) => scores === String(cell).trim().toLowerCase());

/** A trend method by its words or its name in JSON. */
export function readTrendMethod(cell: Scalar): TrendMethod | undefined {
  const text = String(cell).trim().toLowerCase();
  const methods = ["previousPeriod", "samePeriodLastYear"] as const;
  return methods.find((method) => method.toLowerCase() === text || TREND_METHOD_WORDS[method].toLowerCase() === text);
}

/** A tolerance as it may stand in a cell or in JSON: `5%`, 0.05 (5%), `2 points`, `none`; undefined for anything else. */
export function readToleranceValue(cell: Scalar): Tolerance | undefined {
  // A number under a percentage format arrives as its value: 0.05 is 5%.
  if (typeof cell === "number" && cell > 0 && cell < 1) return { kind: "percent", part: cell };
  const reading = readTolerance(textCell(String(cell)));
  return reading.kind === "tolerance" ? reading.tolerance : undefined;
}

/** A share from 0 to 1, or from `0%` to `100%`; undefined for anything else. */
export function readShare(cell: Scalar): number | undefined {
  const text = String(cell).trim();
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text !== "" && value >= 0 && value <= 1 ? value : undefined;
}

/** How many decimals, 0 to 4; undefined for anything else. */
export const readDecimals = (cell: Scalar): number | undefined => {
  const value = readNumeric(cell);
  return value !== undefined && Number.isInteger(value) && value <= 4 ? value : undefined;
};
