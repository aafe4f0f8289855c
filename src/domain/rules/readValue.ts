import type { Scalar } from "../../grid/scalar.ts";
import { TREND_METHOD_WORDS, type TrendMethod } from "../trend/trend.ts";
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

/** A trend method by its words or its name in JSON. */
export function readTrendMethod(cell: Scalar): TrendMethod | undefined {
  const text = String(cell).trim().toLowerCase();
  const methods = ["previousPeriod", "samePeriodLastYear"] as const;
  return methods.find((method) => method.toLowerCase() === text || TREND_METHOD_WORDS[method].toLowerCase() === text);
}
