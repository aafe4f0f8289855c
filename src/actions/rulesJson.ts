import type { Scalar } from "../grid/scalar.ts";
import {
  SECTION_SETTINGS,
  SECTION_WORDS,
  type Section,
  type Setting,
  type SettingName,
} from "../domain/rules/setting.ts";
import { readRole, ROLE_WORDS } from "../domain/register/role.ts";
import { standardNamed, STANDARD_WORDS } from "../domain/rules/standardIds.ts";
import { headingsText, readHeadings } from "../domain/rules/headingChoices.ts";
import { presetNamed, PRESETS } from "../domain/rules/presets.ts";
import { ActionRefusal } from "./actionRefusal.ts";

const FROM_FILE = "rules file";

/** The sections whose settings stand directly under each item, as they have only one: `"impact": { "Major": 5 }`. */
const LONE: Readonly<Partial<Record<Section, SettingName>>> = {
  likelihood: "weight",
  impact: "weight",
  levels: "from",
  decimals: "decimals",
  packs: "tables",
  figures: "figures",
  charts: "charts",
  explained: "explained",
  ignored: "ignored",
};

/** The sections that have settings but no items: `"actions": { "dueSoonDays": 30 }`. */
const ITEMLESS: readonly Section[] = ["report", "actions", "savings"];

/** The settings that JSON has as lists. */
const LISTS: ReadonlySet<SettingName> = new Set(["numerator", "tables"]);

/** Settings as JSON: section, item, setting. `readRulesJson` reads it back. */
export function rulesJson(settings: readonly Setting[]): Record<string, unknown> {
  const json: Record<string, Record<string, unknown>> = {};
  for (const { section, item, name, value } of settings) {
    if (section === "report") continue;
    const group = (json[section] ??= {});
    const shown = name === "headings" ? headingsJson(value) : LISTS.has(name) ? String(value).split(/\s*,\s*/) : value;
    if (ITEMLESS.includes(section)) group[name] = shown;
    else if (LONE[section]) group[item] = shown;
    else group[item] = { ...asObject(group[item]), [name]: shown };
  }
  return json;
}

/** Renamed headings as an object, `{ "Owner": "Lead officer" }`; what cannot be read stays as it is. */
const headingsJson = (value: Scalar): unknown => {
  const headings = readHeadings(value);
  return headings === undefined ? value : Object.fromEntries(headings.map(({ from, to }) => [from, to]));
};

/**
 * Reads settings from the JSON of a rules file: any part of what `report --json` prints as `rules`.
 * @throws ActionRefusal that names the first thing which is no setting
 */
export function readRulesJson(json: unknown): readonly Setting[] {
  if (!isObject(json))
    throw refused('it has to be an object, such as {"registers": {"SP Outcomes": {"tolerance": "10%"}}}');
  return Object.entries(json).flatMap(([section, group]) => {
    if (!isSection(section)) throw refused(`there is no section "${section}"; the sections are ${sections.join(", ")}`);
    if (!isObject(group)) throw refused(`"${section}" has to be an object`);
    return readSection(section, group);
  });
}

function readSection(section: Section, group: Record<string, unknown>): readonly Setting[] {
  if (ITEMLESS.includes(section))
    return Object.entries(group).map(([name, value]) => setting(section, "", name, value));
  return Object.entries(group).flatMap(([item, value]) => {
    const lone = LONE[section];
    if (lone) return [setting(section, item, lone, value)];
    if (!isObject(value)) throw refused(`"${item}" under "${section}" has to be an object`);
    const ours = standardItem(section, item);
    const chosen = presetSettings(section, ours, value["preset"]);
    const others = Object.entries(value).filter(([name]) => name !== "preset" || chosen.length === 0);
    return [...chosen, ...others.map(([name, one]) => setting(section, ours, name, one))];
  });
}

/** A ready-made rule as the settings that it is made of; what stands beside it in the file goes over them. Empty where none is named. */
function presetSettings(section: Section, item: string, named: unknown): readonly Setting[] {
  if (named === undefined || (section !== "registers" && section !== "indicators")) return [];
  const preset = typeof named === "string" ? presetNamed(named) : null;
  if (preset === null)
    throw refused(`there is no preset ${JSON.stringify(named)}; there are ${PRESETS.map(({ id }) => id).join(", ")}`);
  return Object.entries(preset.values).map(([name, value]) => {
    return { ...setting(section, item, name, value), from: `preset ${preset.id}, ${FROM_FILE}` };
  });
}

/** A standard may be named as JSON names it (`directoratePriorities`) or as the sheet does; any other name is that of a register. */
function standardItem(section: Section, item: string): string {
  if (section !== "standards") return item;
  const id = standardNamed(item);
  const role = readRole(item);
  return id === null ? (role === null ? item : ROLE_WORDS[role]) : STANDARD_WORDS[id];
}

function setting(section: Section, item: string, name: string, value: unknown): Setting {
  const known = SECTION_SETTINGS[section].find((one) => one === name);
  if (known === undefined)
    throw refused(`"${section}" has no setting "${name}"; it has ${SECTION_SETTINGS[section].join(", ")}`);
  return {
    section,
    item,
    name: known,
    // A single indicator's setting that is null is none: its register's applies.
    value:
      section === "indicators" && value === null
        ? ""
        : scalar(value, `"${name}" under "${section}"`, known === "scale" ? "; " : ", "),
    format: "General",
    from: FROM_FILE,
  };
}

function scalar(value: unknown, where: string, between: string): Scalar {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (value === null) return "Nothing";
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(between);
  if (isObject(value) && Object.values(value).every((one) => typeof one === "string"))
    return headingsText(Object.entries(value).map(([from, to]) => ({ from, to: String(to) })));
  throw refused(`${where} has to be a text, a number, true or false, or a list of texts`);
}

const sections = Object.keys(SECTION_WORDS);
const isSection = (text: string): text is Section => sections.includes(text);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asObject = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
const refused = (why: string): ActionRefusal => new ActionRefusal("bad-rules", `The rules cannot be used: ${why}.`);
