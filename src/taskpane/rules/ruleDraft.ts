import { FROM_PANE } from "../../actions/saveSettings.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { hasOwnLabels, mayBeUnused, NOT_USED } from "../../domain/rules/gridLabels.ts";
import { settingsOfStandard } from "../../domain/rules/defaultSettings.ts";
import { settingTitle } from "../../domain/rules/readRules.ts";
import { readBasis, readToleranceValue } from "../../domain/rules/readValue.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import { OWN_STANDARD } from "../../domain/rules/standardIds.ts";
import { listed } from "../pane/wording.ts";
import type { Preset } from "../../domain/rules/presets.ts";

/** Settings that are changed and not yet saved, by their keys. */
export type RuleDraft = ReadonlyMap<string, Setting>;

/** The draft that changes nothing. */
export const NO_RULES: RuleDraft = new Map();

/** A draft with one setting changed; a setting that comes to what it was leaves the draft. */
export function withValue(draft: RuleDraft, setting: Setting, value: Scalar): RuleDraft {
  const next = new Map(draft);
  if (isSame(setting, value)) next.delete(settingKey(setting));
  else next.set(settingKey(setting), { ...setting, value, from: FROM_PANE });
  return next;
}

/** Whether a value says the same as a setting does: Excel keeps a typed `10%` as 0.1. */
function isSame({ name, value: stands }: Setting, value: Scalar): boolean {
  if (value === stands) return true;
  if (name === "basis") return readBasis(value) !== undefined && readBasis(value) === readBasis(stands);
  if (name !== "tolerance") return false;
  const [before, after] = [readToleranceValue(stands), readToleranceValue(value)];
  return after !== undefined && JSON.stringify(after) === JSON.stringify(before);
}

/** A setting as it stands in the draft; as it is where the draft does not change it. */
export const drafted = (draft: RuleDraft, setting: Setting): Setting => draft.get(settingKey(setting)) ?? setting;

/** A draft with a ready-made rule in it, for the settings of one register. */
export function withPreset(draft: RuleDraft, settings: readonly Setting[], { values }: Preset): RuleDraft {
  const chosen = new Map<string, Scalar>(Object.entries(values));
  return settings.reduce((before, setting) => {
    const value = setting.section === "registers" ? chosen.get(setting.name) : undefined;
    return value === undefined ? before : withValue(before, setting, value);
  }, draft);
}

/** The settings that a draft changes, as they are now; a label or a standard that is not there yet is not used now. */
export function beforeOf(draft: RuleDraft, settings: readonly Setting[]): readonly Setting[] {
  const known = new Set(settings.map(settingKey));
  const added = [...draft].flatMap(([key, one]) => {
    if (known.has(key)) return [];
    if (one.section === "indicators") return [{ ...one, value: "" }];
    return mayBeUnused(one.section) ? [{ ...one, value: NOT_USED }] : [];
  });
  return [...settings.filter((setting) => draft.has(settingKey(setting))), ...added];
}

/** How many labels of the risk matrix are named one by one; of more it is said that the matrix changes. */
const MOST_LABELS = 3;

/** What is changed, in words: `Tolerance of SP Outcomes`. */
export function changedWords(settings: readonly Setting[]): string {
  const labels = settings.filter(({ section }) => hasOwnLabels(section));
  if (labels.length <= MOST_LABELS) return listed(settings.map(settingTitle));
  const others = settings.filter(({ section }) => !hasOwnLabels(section));
  return listed([...others.map(settingTitle), "Risk matrix"]);
}

/** A draft in which a register that has no standard is given one, to be changed before it is saved. */
export const withStandard = (draft: RuleDraft, register: string): RuleDraft =>
  new Map([
    ...draft,
    ...settingsOfStandard(register, OWN_STANDARD, FROM_PANE).map((one) => [settingKey(one), one] as const),
  ]);

/** The settings of a standard that a draft gives to a register. */
export const standardIn = (draft: RuleDraft, register: string, settings: readonly Setting[]): readonly Setting[] =>
  [...draft.values()].filter(
    (one) =>
      one.section === "standards" &&
      one.item === register &&
      !settings.some((standing) => settingKey(standing) === settingKey(one)),
  );
