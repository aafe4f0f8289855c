import { cellAddress } from "../grid/area.ts";
import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import { settingTitle } from "../domain/rules/readRules.ts";
import { settingKey } from "../domain/rules/setting.ts";
import type { StandingSetting } from "../report/rules/readRulesTables.ts";

/** Settings that stand twice in the rules' sheet and say different things: the last of them holds. Packs have a finding of their own. */
export const repeatedRules = (settings: readonly StandingSetting[]): readonly Finding[] =>
  settings.flatMap((setting, index): readonly Finding[] => {
    const last = settings.findLast((one) => settingKey(one) === settingKey(setting));
    const isOvertaken = last !== undefined && settings.indexOf(last) > index && last.value !== setting.value;
    if (!isOvertaken || setting.section === "packs") return [];
    const where = `${last.place.sheet}!${cellAddress(last.place.row, last.place.column)}`;
    const message = `${settingTitle(setting)} stands twice: here as "${String(setting.value)}", and as "${String(last.value)}" in ${where}, which holds.`;
    const told = { place: setting.place, words: String(setting.value) };
    return [findingAt(told, { code: "rule-unreadable", message, proposal: "Delete one of the two rows." })];
  });
