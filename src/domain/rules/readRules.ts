import { kindNamed } from "../fieldWords.ts";
import { RAG } from "../ratingScale.ts";
import { readRole } from "../register/role.ts";
import { axisRules, levelRules, registerRules, singleRules, type Value } from "./groupRules.ts";
import { type CellsChoice, readCells, readHeadingRows, readOrientation } from "./placeChoice.ts";
import { budgetRules, savingsAmber } from "./moneySettings.ts";
import { readDecimals, readNumeric, readScores } from "./readValue.ts";
import type { Standard } from "../standard.ts";
import type { RegisterRules, Rules } from "./rules.ts";
import { type Setting, settingKey, SETTING_WORDS } from "./setting.ts";
import { STANDARD_IDS, type StandardId } from "./standardIds.ts";
import { ownStandardRules, standardRules } from "./standardRules.ts";
import { chartsRules, explainedRules, figuresRules, packRules, tableRules } from "./tableRules.ts";

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
  const byKey = new Map(settings.map((one) => [settingKey(one), one]));
  const value: Value = ([section, item, name], read, expected, otherwise) => {
    const setting = byKey.get(settingKey({ section, item, name }));
    if (setting === undefined) return otherwise;
    const result = read(setting.value);
    if (result === undefined) unreadable.push({ setting, expected });
    return result === undefined ? otherwise : result;
  };
  const registers = [...new Set(settings.filter(({ section }) => section === "registers").map(({ item }) => item))];
  const byName = new Map(registers.map((name) => [name, registerRules(name, value)]));
  const rules: Rules = {
    scale: RAG,
    registers: byName,
    indicators: singleRules(settings, value),
    standards: inWordsOf(standardRules(value), [...byName.values()]),
    ownStandards: ownInWordsOf(ownStandardRules(settings, value), byName),
    dueSoonDays: value(["actions", "", "dueSoonDays"], readNumeric, "a number of days", 30),
    budgets: budgetRules(value),
    savingsAmberFrom: savingsAmber(value),
    risk: {
      likelihood: axisRules(settings, "likelihood", value),
      impact: axisRules(settings, "impact", value),
      levels: levelRules(settings, value),
    },
    riskScores: new Map(
      registers.map((name) => [
        name,
        value(["registers", name, "scores"], readScores, "Current, Inherent or Target", "current"),
      ]),
    ),
    decimals: decimalRules(settings, value),
    packs: packRules(settings, value),
    figures: figuresRules(settings, value),
    charts: chartsRules(settings, value),
    explained: explainedRules(settings, value),
    tables: tableRules(settings, value),
  };
  for (const name of registers) checkPlace(name, value);
  return { rules, unreadable };
}

/** What decides how a register is read is no rule, but a person has to be told where it cannot be read. */
function checkPlace(name: string, value: Value): void {
  value(
    ["registers", name, "kind"],
    (cell) => kindNamed(String(cell)) ?? undefined,
    "indicators, actions, risks, projects …",
    null,
  );
  value<CellsChoice | null>(["registers", name, "cells"], readCells, "cells such as Actions!A4:K32", null);
  value<number | null>(["registers", name, "headingRows"], readHeadingRows, "a whole number, 0 for none", null);
  value<string | null>(["registers", name, "orientation"], readOrientation, "Rows or Columns", null);
}

/** The standards with their ratings in the capitals of the scale of the register that each is for. */
function inWordsOf(standards: Rules["standards"], registers: readonly RegisterRules[]): Rules["standards"] {
  const own = (id: StandardId): Standard => {
    const of = registers.find(({ feeds }) => feeds.some((role) => role === id));
    return inWords(standards[id], of);
  };
  return Object.fromEntries(STANDARD_IDS.map((id) => [id, own(id)])) as Rules["standards"];
}

/** A council's own standards in the words of the scale of the register that each is for, by its name or what it feeds. */
const ownInWordsOf = (
  standards: Rules["ownStandards"],
  registers: ReadonlyMap<string, RegisterRules>,
): Rules["ownStandards"] =>
  new Map(
    [...standards].map(([about, standard]) => {
      const role = readRole(about);
      const of = [...registers].find(
        ([name, { feeds }]) => name.toLowerCase() === about.toLowerCase() || feeds.some((one) => one === role),
      );
      return [about, inWords(standard, of?.[1])];
    }),
  );

function inWords(standard: Standard, of: RegisterRules | undefined): Standard {
  const steps = of?.scale.steps ?? [];
  const said = (word: string): string =>
    steps.find((step) => step.word.toLowerCase() === word.toLowerCase())?.word ?? word;
  return { ...standard, numerator: standard.numerator.map(said) };
}

const decimalRules = (settings: readonly Setting[], value: Value): Readonly<Record<string, number>> =>
  Object.fromEntries(
    settings.flatMap(({ section, item }) =>
      section === "decimals" ? [[item, value(["decimals", item, "decimals"], readDecimals, "0 to 4", 1)] as const] : [],
    ),
  );

/** What a setting is called when something is said about it: `Tolerance of SP Outcomes`. */
export const settingTitle = ({ item, name }: Setting): string =>
  item === "" ? SETTING_WORDS[name] : `${SETTING_WORDS[name]} of ${item}`;
