import {
  type Comparison,
  COMPARISONS,
  comparisonWords,
  type Denominator,
  DENOMINATORS,
  denominatorWords,
  readComparison,
  readDenominator,
  type Standard,
} from "../standard.ts";
import type { Value } from "./groupRules.ts";
import { readRatings, readShare } from "./readValue.ts";
import type { Setting } from "./setting.ts";
import {
  DEFAULT_STANDARDS,
  OWN_STANDARD,
  STANDARD_IDS,
  STANDARD_WORDS,
  type StandardId,
  standardNamed,
} from "./standardIds.ts";

/** The standards that Scrutineer has by itself. */
export const standardRules = (value: Value): Readonly<Record<StandardId, Standard>> =>
  Object.fromEntries(
    STANDARD_IDS.map((id) => [id, standardRule(STANDARD_WORDS[id], DEFAULT_STANDARDS[id], value)]),
  ) as Readonly<Record<StandardId, Standard>>;

/** The standards that a council set for another role or for a register. */
export function ownStandardRules(settings: readonly Setting[], value: Value): ReadonlyMap<string, Standard> {
  const items = settings.flatMap(({ section, item }) =>
    section === "standards" && standardNamed(item) === null ? [item] : [],
  );
  return new Map([...new Set(items)].map((item) => [item, standardRule(item, OWN_STANDARD, value)]));
}

const standardRule = (item: string, otherwise: Standard, value: Value): Standard => ({
  numerator: value(
    ["standards", item, "numerator"],
    readRatings,
    "ratings with commas between them",
    otherwise.numerator,
  ),
  denominator: value<Denominator>(
    ["standards", item, "denominator"],
    (cell) => readDenominator(String(cell)) ?? undefined,
    DENOMINATORS.map(denominatorWords).join("; "),
    otherwise.denominator,
  ),
  comparison: value<Comparison>(
    ["standards", item, "comparison"],
    (cell) => readComparison(String(cell)) ?? undefined,
    COMPARISONS.map(comparisonWords).join(", "),
    otherwise.comparison,
  ),
  threshold: value(["standards", item, "threshold"], readShare, "a percentage from 0% to 100%", otherwise.threshold),
});
