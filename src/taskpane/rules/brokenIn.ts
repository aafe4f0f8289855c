import type { BrokenRule } from "../../actions/brokenRules.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import type { RuleGroup } from "./ruleGroups.ts";

/** The broken cells of some settings. */
export function brokenIn(broken: readonly BrokenRule[], settings: readonly Setting[]): readonly BrokenRule[] {
  const keys = new Set(settings.map(settingKey));
  return broken.filter(({ key }) => key !== null && keys.has(key));
}

/** The broken cells that are in no group of rules: of the period, packs, tables, single indicators, and of no setting at all. */
export const brokenElsewhere = (broken: readonly BrokenRule[], groups: readonly RuleGroup[]): readonly BrokenRule[] => {
  const shown = new Set(groups.flatMap(({ settings }) => brokenIn(broken, settings)));
  return broken.filter((one) => !shown.has(one));
};

/** How many cells are to be looked at, behind a group's title: ` (1 cell to check)`; nothing for none. */
export const brokenCount = (count: number): string =>
  count === 0 ? "" : ` (${count} ${count === 1 ? "cell" : "cells"} to check)`;
