import type { Scalar } from "../../grid/scalar.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { FIVE_STEPS } from "../ratingScale.ts";
import { readMoney } from "../reading/money.ts";
import { readTolerance } from "../reading/tolerance.ts";
import { textCell } from "../reading/words.ts";
import { REGRESSION_VALUES } from "../trend/regression.ts";
import { TREND_METHOD_WORDS, type TrendMethod } from "../trend/trend.ts";
import type { RiskScores } from "../risk.ts";
import { AMBER_WORDS, type AmberRule, type Basis, BASIS_WORDS } from "./rules.ts";

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

/** A basis by its word; null for `automatic` and for the sentence that describes it. */
export function readBasis(cell: Scalar): Basis | null | undefined {
  const text = String(cell).trim().toLowerCase();
  if (text.startsWith("automatic") || text.startsWith("trajectory where")) return null;
  return keyOf(BASIS_WORDS, text);
}

/** When an indicator off target is Amber, by its words, their beginning, or the name in JSON. */
export const readAmberRule = (cell: Scalar): AmberRule | undefined => keyOf(AMBER_WORDS, String(cell));

/** The key of a record whose name or words some text is, whatever its capitals; undefined when it is none. */
function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined {
  const said = text.trim().toLowerCase();
  const keys = Object.keys(words) as K[];
  return keys.find((key) => key.toLowerCase() === said || words[key].toLowerCase() === said);
}

/** Ratings whose capitals are known; others are a council's own. */
const KNOWN = [...FIVE_STEPS.steps, ...FIVE_STEPS.beside].map(({ word }) => word).concat("On target");

/** The ratings in a list with commas, with the capitals that they have; undefined when it is empty. */
export function readRatings(cell: Scalar): readonly string[] | undefined {
  const words = String(cell)
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length === 0
    ? undefined
    : words.map((word) => KNOWN.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word);
}

/** Which scores of a risk; undefined for anything else. */
export const readScores = (cell: Scalar): RiskScores | undefined =>
  (["current", "inherent", "target"] as const).find((scores) => scores === String(cell).trim().toLowerCase());

/** A trend method by its words, its name in JSON, or the one word that tells it from the others. */
export function readTrendMethod(cell: Scalar): TrendMethod | undefined {
  const text = String(cell).trim().toLowerCase();
  if (/^regression\b/.test(text)) return "regression";
  if (/^xmr\b|^spc\b|^making data count\b/.test(text)) return "xmr";
  return /^fingertips\b/.test(text) ? "fingertips" : keyOf(TREND_METHOD_WORDS, text);
}

/** Over how many periods a regression goes: a whole number from 5; undefined for anything else. */
export function readTrendPeriods(cell: Scalar): number | undefined {
  const value = readNumeric(cell);
  return value !== undefined && Number.isInteger(value) && value >= REGRESSION_VALUES ? value : undefined;
}

/** A reason in words; null for none. */
export function readReason(cell: Scalar): string | null {
  const text = String(cell).trim().replace(/\.$/, "");
  return text === "" ? null : text;
}

const OWN_FLOOR =
  /^(?:(?:the |its |an )?(?:own )?floor(?: of each indicator| of its own| per indicator)?|own floor|ownfloor)$/i;
const FLOOR_OF = /^(?:an? |the )?(?:amber )?floor(?: of| at| is|:)?\s+(.+)$/i;

/**
 * A tolerance as it may stand in a cell or in JSON: `5%`, 0.05 (5%), `2 points`, `3`, `floor 85%`, `the floor of each indicator`, `none`;
 * undefined for anything else, and for what is negative.
 */
export function readToleranceValue(cell: Scalar): Tolerance | undefined {
  // A number under a percentage format arrives as its value: 0.05 is 5%.
  if (typeof cell === "number" && cell > 0 && cell < 1) return { kind: "percent", part: cell };
  const text = String(cell).trim();
  if (/^[-−–]/.test(text)) return undefined;
  if (OWN_FLOOR.test(text)) return { kind: "ownFloor" };
  const floor = FLOOR_OF.exec(text)?.[1];
  const reading = floor === undefined ? readTolerance(textCell(text)) : readTolerance(textCell(floor), "floor");
  return reading.kind === "tolerance" ? reading.tolerance : undefined;
}

/** A share from 0 to 1, or from `0%` to `100%`; undefined for anything else. */
export function readShare(cell: Scalar): number | undefined {
  const text = String(cell).trim();
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text !== "" && value >= 0 && value <= 1 ? value : undefined;
}

/** An amount of pounds that is not negative: `100,000`, `£0.1m`; undefined for anything else. */
export function readPounds(cell: Scalar): number | undefined {
  if (typeof cell === "number") return readNumeric(cell);
  const reading = readMoney(textCell(String(cell)));
  return reading.kind === "money" ? readNumeric(reading.pounds) : undefined;
}

/** How many decimals, 0 to 4; undefined for anything else. */
export const readDecimals = (cell: Scalar): number | undefined => {
  const value = readNumeric(cell);
  return value !== undefined && Number.isInteger(value) && value <= 4 ? value : undefined;
};
