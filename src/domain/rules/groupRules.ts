import type { Scalar } from "../../grid/scalar.ts";
import { readScale } from "../readScale.ts";
import { readFeeds, ROLE_WORDS } from "../register/role.ts";
import type { GridLabel, GridLevel } from "../risk.ts";
import { REGRESSION_VALUES } from "../trend/regression.ts";
import { TREND_METHOD_WORDS } from "../trend/trend.ts";
import {
  readAmberRule,
  readBasis,
  readFlag,
  readNumeric,
  readReason,
  readToleranceValue,
  readTrendMethod,
  readTrendPeriods,
} from "./readValue.ts";
import {
  AMBER_WORDS,
  BASIS_WORDS,
  type IndicatorRules,
  type OwnRules,
  PLAIN_RULES,
  type RegisterRules,
} from "./rules.ts";
import { type Section, type Setting, type SettingName, singleKey } from "./setting.ts";

/** Reads the value of one setting: what it should be in words and what stands where it is absent or cannot be read. */
export type Value = <T>(
  at: readonly [Section, string, SettingName],
  read: (value: Scalar) => T | undefined,
  expected: string,
  otherwise: T,
) => T;

/** How a scale has to be written, to follow "it has to be". */
const SCALE_FORM =
  "RAG, Five steps, or two to six words from best to worst: On course ● green; Slipping ▲ amber; Failing ■ red";

/** What applies to one register. */
export function registerRules(name: string, value: Value): RegisterRules {
  const roles = Object.values(ROLE_WORDS).join(", ");
  return {
    feeds: value(
      ["registers", name, "feeds"],
      (cell) => readFeeds(String(cell)) ?? undefined,
      `Nothing, or with commas between them any of ${roles}`,
      PLAIN_RULES.feeds,
    ),
    scale: value(["registers", name, "scale"], (cell) => readScale(String(cell)), SCALE_FORM, PLAIN_RULES.scale),
    ...indicatorRules("registers", name, value, PLAIN_RULES),
  };
}

/** How the indicators of a register are rated, or one of them alone. */
function indicatorRules(
  section: "registers" | "indicators",
  item: string,
  value: Value,
  otherwise: IndicatorRules,
): IndicatorRules {
  const one = <N extends keyof IndicatorRules>(
    name: N,
    read: (cell: Scalar) => IndicatorRules[N] | undefined,
    expected: string,
  ): IndicatorRules[N] => value([section, item, name], read, expected, otherwise[name]);
  return {
    basis: one("basis", readBasis, `${anyOf(BASIS_WORDS)} or Automatic`),
    tolerance: one("tolerance", readToleranceValue, TOLERANCES),
    amber: one("amber", readAmberRule, anyOf(AMBER_WORDS)),
    asShown: one("asShown", readFlag, "Yes or No"),
    staticBand: one("staticBand", readNumeric, "a number, 0 or more"),
    trend: one("trend", readTrendMethod, anyOf(TREND_METHOD_WORDS)),
    trendPeriods: one("trendPeriods", readTrendPeriods, `a whole number, ${REGRESSION_VALUES} or more`),
    screened: one("screened", readFlag, "Yes or No"),
    atMaximum: one("atMaximum", readFlag, "Yes or No"),
  };
}

const TOLERANCES = "5%, 2 points, an amount, floor 85%, the floor of each indicator, or none";

const anyOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join(", ");

/** What differs for single indicators, by the key of each; an indicator that has settings, but none that can be read, is there with nothing. */
export function singleRules(settings: readonly Setting[], value: Value): ReadonlyMap<string, OwnRules> {
  const ours = settings.filter(({ section }) => section === "indicators");
  const items = new Map(ours.map(({ item }) => [singleKey(item), item]));
  const rulesOf = (key: string, item: string): OwnRules => {
    const names = ours.filter((one) => singleKey(one.item) === key).map(({ name }) => name);
    const all = indicatorRules("indicators", item, value, PLAIN_RULES);
    const set = Object.entries(all).filter(([name]) => names.some((one) => one === name));
    const rules: Partial<IndicatorRules> = Object.fromEntries(set);
    return { rules, reason: value(["indicators", item, "reason"], readReason, "words", null) };
  };
  return new Map([...items].map(([key, item]) => [key, rulesOf(key, item)]));
}

/** The labels of one axis of the risk grid with their weights, in the order of the settings. */
export const axisRules = (
  settings: readonly Setting[],
  section: "likelihood" | "impact",
  value: Value,
): readonly GridLabel[] =>
  settings.flatMap((one) =>
    one.section === section
      ? [{ label: one.item, weight: value([section, one.item, "weight"], readNumeric, "a number", 1) }]
      : [],
  );

/** The levels of the risk grid, the most severe first. */
export const levelRules = (settings: readonly Setting[], value: Value): readonly GridLevel[] =>
  settings
    .flatMap((one) =>
      one.section === "levels"
        ? [{ level: one.item, from: value(["levels", one.item, "from"], readNumeric, "a score", 0) }]
        : [],
    )
    .toSorted((a, b) => b.from - a.from);
