import {
  SECTION_SETTINGS,
  SECTION_WORDS,
  type Section,
  SETTING_WORDS,
  type SettingName,
} from "../../domain/rules/setting.ts";
import { ruleTableOf } from "./ruleTables.ts";

/** Which setting a row of `Scrutineer rules` is, by the words of its section and setting. */
export interface NamedSetting {
  readonly section: Section;
  readonly name: SettingName;
}

const SECTIONS = Object.keys(SECTION_WORDS) as readonly Section[];

/** Whether some words name a group of settings, whatever their capitals. */
export const isSectionWord = (said: string): boolean => keyFor(SECTION_WORDS, said) !== null;

/**
 * The setting that a row names; null when it names none. Where the section is left empty it is the one of the row's table that has such a
 * setting; of registers and single indicators, which have the same, the words before a colon tell the indicator: `KPIs: ETS01`.
 * @param table the id of the table that the row stands in
 */
export function namedSetting(section: string, item: string, setting: string, table: string): NamedSetting | null {
  const name = keyFor(SETTING_WORDS, setting);
  if (name === null) return null;
  const found = section === "" ? sectionIn(table, item, name) : keyFor(SECTION_WORDS, section);
  return found !== null && has(found, name) ? { section: found, name } : null;
}

function sectionIn(table: string, item: string, name: SettingName): Section | null {
  const fitting = SECTIONS.filter((section) => has(section, name) && ruleTableOf({ section, name }) === table);
  if (fitting.length <= 1) return fitting[0] ?? null;
  const single = item.includes(":") ? "indicators" : "registers";
  return fitting.find((section) => section === single) ?? null;
}

const has = (section: Section, name: SettingName): boolean => SECTION_SETTINGS[section].includes(name);

/** The key of a record whose words, whatever their capitals, are these. */
function keyFor<K extends Section | SettingName>(words: Readonly<Record<K, string>>, said: string): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key].toLowerCase() === said.toLowerCase()) ?? null;
}
