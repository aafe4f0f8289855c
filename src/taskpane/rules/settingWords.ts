import { readTrendMethod } from "../../domain/rules/readValue.ts";
import { AMBER_WORDS, BASIS_WORDS } from "../../domain/rules/rules.ts";
import { type Setting, SETTING_WORDS, type SettingName } from "../../domain/rules/setting.ts";
import { TREND_METHOD_WORDS, type TrendMethod } from "../../domain/trend/trend.ts";
import { COMPARISONS, comparisonWords, DENOMINATORS, denominatorWords } from "../../domain/standard.ts";
import { capital } from "../pane/wording.ts";

/** What a field is called: `Tolerance`; of the risk grid its label, `Impact: Major`; of a budget its level, `Service: red from, pounds`. */
export function fieldLabel({ section, item, name }: Setting): string {
  if (section === "likelihood") return `Likelihood, ${item}: weight`;
  if (section === "impact") return `Impact, ${item}: weight`;
  if (section === "levels") return `${item}: from a score of`;
  if (section === "budget") return `${item}: ${SETTING_WORDS[name].toLowerCase()}`;
  return name === "threshold" ? "Standard" : SETTING_WORDS[name];
}

/** Where the value of a setting came from, as a hint below its field. */
export function fromWords({ section, value, from }: Setting): string {
  if (section === "indicators" && value === "") return "Not set";
  return `From: ${from === "" ? "Scrutineer rules" : from}`;
}

/** The bases in plain words. */
const BASES: readonly (readonly [value: string, words: string])[] = [
  ["Automatic", "What the columns allow: line, else target"],
  [BASIS_WORDS.trajectory, "The line from baseline to target"],
  [BASIS_WORDS.target, "The target"],
  [BASIS_WORDS.profile, "The period’s own target (profile)"],
  [BASIS_WORDS.range, "A range to stay within"],
  [BASIS_WORDS.reported, "The rating that was reported"],
];

/** Settings that only some methods of trend look at. */
const OF_METHODS: Readonly<Partial<Record<SettingName, readonly TrendMethod[]>>> = {
  staticBand: ["previousPeriod", "samePeriodLastYear"],
  atMaximum: ["previousPeriod", "samePeriodLastYear"],
  trendPeriods: ["regression"],
  screened: ["xmr"],
};

/** Whether a setting means anything beside the method of trend that stands among the others. */
export function isOfMethod({ name }: Setting, others: readonly Setting[]): boolean {
  const trend = others.find((one) => one.name === "trend");
  const method = trend ? readTrendMethod(trend.value) : undefined;
  return method === undefined || (OF_METHODS[name]?.includes(method) ?? true);
}

/** What may be chosen for a setting: the value that is written and what it is called; null where it is not one of a few. */
export function choicesFor(setting: Setting): readonly (readonly [value: string, words: string])[] | null {
  const choices = choicesOf(setting);
  return choices === null || setting.section !== "indicators" ? choices : [["", "As for the others"], ...choices];
}

function choicesOf({ name }: Setting): readonly (readonly [value: string, words: string])[] | null {
  const same = (words: readonly string[]) => words.map((one) => [one, capital(one)] as const);
  if (name === "basis") return BASES;
  if (name === "amber") return same(Object.values(AMBER_WORDS));
  if (name === "trend") return same(Object.values(TREND_METHOD_WORDS));
  if (name === "scores") return same(["Current", "Inherent", "Target"]);
  if (name === "comparison") return same(COMPARISONS.map(comparisonWords));
  return name === "denominator" ? same(DENOMINATORS.map(denominatorWords)) : null;
}
