import type { Scalar } from "../../grid/scalar.ts";
import { textCell } from "../reading/words.ts";
import { RAG } from "../ratingScale.ts";
import { readTolerance } from "../reading/tolerance.ts";
import { readRole, ROLE_WORDS } from "../register/role.ts";
import { type Denominator, readDenominator, type Standard } from "../standard.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { DEFAULT_STANDARDS } from "./defaultSettings.ts";
import { readBasis, readFlag, readNumeric, readRatings, readTrendMethod } from "./readValue.ts";
import type { RegisterRules, Rules, StandardId } from "./rules.ts";
import { type Setting, type SettingName, type Section, SETTING_WORDS } from "./setting.ts";

/** A setting whose value cannot be used: the default stands instead, and a person has to be told. */
export interface UnreadableSetting {
  readonly setting: Setting;
  readonly expected: string;
}

/** Rules, and the settings that could not be read. */
export interface RulesReading {
  readonly rules: Rules;
  readonly unreadable: readonly UnreadableSetting[];
}

/**
 * Reads rules from settings that already have everything: the defaults with a council's choices over them.
 * A setting that cannot be read is listed; nothing is guessed for it but the default.
 */
export function readRules(settings: readonly Setting[]): RulesReading {
  const unreadable: UnreadableSetting[] = [];
  const find = (section: Section, item: string, name: SettingName): Setting | null =>
    settings.find(
      (one) => one.section === section && one.name === name && one.item.toLowerCase() === item.toLowerCase(),
    ) ?? null;
  const value = <T>(
    at: readonly [Section, string, SettingName],
    read: (value: Scalar) => T | undefined,
    expected: string,
    otherwise: T,
  ): T => {
    const setting = find(...at);
    if (setting === null) return otherwise;
    const result = read(setting.value);
    if (result === undefined) unreadable.push({ setting, expected });
    return result === undefined ? otherwise : result;
  };
  const axis = (section: "likelihood" | "impact") =>
    settings.flatMap((one) =>
      one.section === section
        ? [{ label: one.item, weight: value([section, one.item, "weight"], readNumeric, "a number", 1) }]
        : [],
    );
  const registers = [...new Set(settings.filter(({ section }) => section === "registers").map(({ item }) => item))];
  const rules: Rules = {
    scale: RAG,
    registers: new Map(registers.map((name) => [name, registerRules(name, value)])),
    standards: standardRules(value),
    dueSoonDays: value(["actions", "", "dueSoonDays"], readNumeric, "a number of days", 30),
    risk: {
      likelihood: axis("likelihood"),
      impact: axis("impact"),
      levels: settings
        .flatMap((one) =>
          one.section === "levels"
            ? [{ level: one.item, from: value(["levels", one.item, "from"], readNumeric, "a score", 0) }]
            : [],
        )
        .toSorted((a, b) => b.from - a.from),
    },
    decimals: Object.fromEntries(
      settings.flatMap((one) =>
        one.section === "decimals"
          ? [[one.item, value(["decimals", one.item, "decimals"], readDecimals, "0 to 4", 1)]]
          : [],
      ),
    ),
  };
  return { rules, unreadable };
}

type Value = <T>(
  at: readonly [Section, string, SettingName],
  read: (value: Scalar) => T | undefined,
  expected: string,
  otherwise: T,
) => T;

function registerRules(name: string, value: Value): RegisterRules {
  const roles = Object.values(ROLE_WORDS).join(", ");
  return {
    feeds: value(
      ["registers", name, "feeds"],
      (cell) => (/^nothing$/i.test(String(cell)) ? null : (readRole(String(cell)) ?? undefined)),
      `${roles} or Nothing`,
      null,
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

function standardRules(value: Value): Readonly<Record<StandardId, Standard>> {
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

/** What a setting is called when something is said about it: `Tolerance of SP Outcomes`. */
export const settingTitle = ({ item, name }: Setting): string =>
  item === "" ? SETTING_WORDS[name] : `${SETTING_WORDS[name]} of ${item}`;

function readToleranceValue(cell: Scalar): Tolerance | undefined {
  // A number under a percentage format arrives as its value: 0.05 is 5%.
  if (typeof cell === "number" && cell > 0 && cell < 1) return { kind: "percent", part: cell };
  const reading = readTolerance(textCell(String(cell)));
  if (reading.kind === "tolerance") return reading.tolerance;
  return undefined;
}

function readShare(cell: Scalar): number | undefined {
  const text = String(cell).trim();
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return text !== "" && value >= 0 && value <= 1 ? value : undefined;
}

const readDecimals = (cell: Scalar): number | undefined => {
  const value = readNumeric(cell);
  return value !== undefined && Number.isInteger(value) && value <= 4 ? value : undefined;
};
