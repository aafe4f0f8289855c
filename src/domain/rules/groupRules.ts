import type { Scalar } from "../../grid/scalar.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { readFeeds, ROLE_WORDS } from "../register/role.ts";
import type { GridLabel, GridLevel } from "../risk.ts";
import { type Denominator, readDenominator, type Standard } from "../standard.ts";
import { DEFAULT_STANDARDS } from "./defaultSettings.ts";
import {
  readBasis,
  readFlag,
  readNumeric,
  readRatings,
  readShare,
  readToleranceValue,
  readTrendMethod,
} from "./readValue.ts";
import type { RegisterRules, StandardId } from "./rules.ts";
import type { Section, Setting, SettingName } from "./setting.ts";

/** Reads the value of one setting: what it should be in words and what stands where it is absent or cannot be read. */
export type Value = <T>(
  at: readonly [Section, string, SettingName],
  read: (value: Scalar) => T | undefined,
  expected: string,
  otherwise: T,
) => T;

/** What applies to one register. */
export function registerRules(name: string, value: Value): RegisterRules {
  const roles = Object.values(ROLE_WORDS).join(", ");
  return {
    feeds: value(
      ["registers", name, "feeds"],
      (cell) => readFeeds(String(cell)) ?? undefined,
      `Nothing, or with commas between them any of ${roles}`,
      [],
    ),
    basis: value(["registers", name, "basis"], readBasis, "trajectory, target, reported or automatic", null),
    tolerance: value<Tolerance>(
      ["registers", name, "tolerance"],
      readToleranceValue,
      "5%, 2 points, an amount or none",
      { kind: "percent", part: 0.05 },
    ),
    staticBand: value(["registers", name, "staticBand"], readNumeric, "a number, 0 or more", 0),
    trend: value(
      ["registers", name, "trend"],
      readTrendMethod,
      "Previous period or Same period last year",
      "previousPeriod",
    ),
    atMaximum: value(["registers", name, "atMaximum"], readFlag, "Yes or No", false),
  };
}

/** The standards of all registers that have one. */
export function standardRules(value: Value): Readonly<Record<StandardId, Standard>> {
  const standard = (id: StandardId): Standard => {
    const item = ROLE_WORDS[id];
    const otherwise = DEFAULT_STANDARDS[id];
    return {
      numerator: value(
        ["standards", item, "numerator"],
        readRatings,
        "ratings with commas between them",
        otherwise.numerator,
      ),
      denominator: value<Denominator>(
        ["standards", item, "denominator"],
        (cell) => readDenominator(String(cell)) ?? undefined,
        "all, all rated or live",
        otherwise.denominator,
      ),
      threshold: value(
        ["standards", item, "threshold"],
        readShare,
        "a percentage from 0% to 100%",
        otherwise.threshold,
      ),
    };
  };
  return {
    executiveActions: standard("executiveActions"),
    outcomes: standard("outcomes"),
    workplan: standard("workplan"),
    directoratePriorities: standard("directoratePriorities"),
    programmes: standard("programmes"),
  };
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
