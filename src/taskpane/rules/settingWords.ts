import { type Setting, SETTING_WORDS } from "../../domain/rules/setting.ts";
import { COMPARISONS, comparisonWords, DENOMINATORS, denominatorWords } from "../../domain/standard.ts";
import { capital } from "../pane/wording.ts";

/** What a field is called: `Tolerance`; of the risk grid its label, `Impact: Major`. */
export function fieldLabel({ section, item, name }: Setting): string {
  if (section === "likelihood") return `Likelihood, ${item}: weight`;
  if (section === "impact") return `Impact, ${item}: weight`;
  if (section === "levels") return `${item}: from a score of`;
  return name === "threshold" ? "Standard" : SETTING_WORDS[name];
}

/** Where the value of a setting came from, as a hint below its field. */
export const fromWords = ({ from }: Setting): string => `From: ${from === "" ? "Scrutineer rules" : from}`;

/** What may be chosen for a setting: the value that is written and what it is called; null where it is not one of a few. */
export function choicesFor({ name }: Setting): readonly (readonly [value: string, words: string])[] | null {
  const same = (words: readonly string[]) => words.map((one) => [one, capital(one)] as const);
  if (name === "basis") return [["Automatic", "Line, else target"], ...same(["Trajectory", "Target", "Reported"])];
  if (name === "trend") return same(["Previous period", "Same period last year"]);
  if (name === "scores") return same(["Current", "Inherent", "Target"]);
  if (name === "comparison") return same(COMPARISONS.map(comparisonWords));
  return name === "denominator" ? same(DENOMINATORS.map(denominatorWords)) : null;
}
