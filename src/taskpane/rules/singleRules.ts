import type { WorkbookState } from "../../actions/workbookState.ts";
import { singleNames } from "../../domain/register/singleName.ts";
import { type Setting, settingKey, SETTING_WORDS, type SettingName } from "../../domain/rules/setting.ts";
import type { RuleDraft } from "./ruleDraft.ts";

/** What a person may set for one indicator alone, in the order in which it is offered. */
export const SINGLE_SETTINGS = [
  "basis",
  "tolerance",
  "trend",
  "trendPeriods",
  "staticBand",
  "reason",
] as const satisfies readonly SettingName[];

/** An indicator that a person may choose: its name in the rules, and what it is called. */
export interface IndicatorChoice {
  readonly name: string;
  /** Its reference and title, or its title alone. */
  readonly label: string;
}

/** The indicators of a register, in its order; none of a register that lists something else. */
export function indicatorChoices({ survey }: WorkbookState, register: string): readonly IndicatorChoice[] {
  const found = survey.registers.find(({ register: one }) => one.layout.name === register)?.register;
  if (found?.kind !== "indicators") return [];
  return [...singleNames({ name: register, items: found.items })].map(([{ title }, name]) => {
    const short = name.slice(register.length + 2);
    return { name, label: short.includes(title) ? short : `${short} ${title}` };
  });
}

/** The settings of one indicator as they stand in a draft or in the rules; what is not set is empty, and its register's applies. */
export function settingsOfSingle(draft: RuleDraft, item: string, settings: readonly Setting[]): readonly Setting[] {
  return SINGLE_SETTINGS.map((name) => {
    const plain: Setting = { section: "indicators", item, name, value: "", format: "@", from: "" };
    return settings.find((one) => settingKey(one) === settingKey(plain)) ?? plain;
  }).map((setting) => draft.get(settingKey(setting)) ?? setting);
}

/** What is set for single indicators of a register, a text each: `K1 Calls answered: Tolerance 15%`. */
export const singlesInWords = (
  settings: readonly Setting[],
  indicators: readonly IndicatorChoice[],
): readonly string[] =>
  indicators.flatMap(({ name, label }) => {
    const own = settings.filter(
      ({ section, item }) => section === "indicators" && item.toLowerCase() === name.toLowerCase(),
    );
    const said = own.map((one) => `${SETTING_WORDS[one.name]} ${String(one.value)}`);
    return said.length === 0 ? [] : [`${label}: ${said.join("; ")}`];
  });
