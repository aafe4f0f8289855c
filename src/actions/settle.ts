import { formatPeriod } from "../domain/formatPeriod.ts";
import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import type { DatedPeriod } from "../domain/period.ts";
import { assignRoles, type RoleTie } from "../domain/register/assignRoles.ts";
import type { Register } from "../domain/register/register.ts";
import { isShared, type SharedRoles, shareRoles } from "../domain/register/shareRoles.ts";
import { readFeeds, type Role, ROLE_WORDS, ROLES } from "../domain/register/role.ts";
import { changedSettings, withoutOwnAxes, withoutReplacedAxes } from "../domain/rules/changedSettings.ts";
import { defaultSettings } from "../domain/rules/defaultSettings.ts";
import { hasOwnLabels, withoutUnused } from "../domain/rules/gridLabels.ts";
import { readRules, settingTitle, type UnreadableSetting } from "../domain/rules/readRules.ts";
import { plainValue } from "../domain/rules/ruleNumber.ts";
import type { Rules } from "../domain/rules/rules.ts";
import { overlay, type Setting, settingKey } from "../domain/rules/setting.ts";
import type { StandingRules, StandingSetting } from "../report/rules/readRulesTables.ts";
import { registerScale } from "./registerScale.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { choosePeriod, type ChosenPeriod } from "./choosePeriod.ts";
import { packsMade } from "./packsMade.ts";
import { placeSettings, type StrangeSetting } from "./placeSettings.ts";
import { repeatedRules } from "./repeatedRules.ts";
import type { Survey } from "./survey.ts";

/** Where the value of a setting is said to come from that a person takes away: its row goes. */
export const REMOVED = "removed";

/** What a person chose for this run; null where they chose nothing. */
export interface Choices {
  readonly period: string | null;
  readonly asAt: string | null;
  /** From a rules file. */
  readonly rules: readonly Setting[];
  /** The day that counts as today, as a serial number, for a workbook that names no period. */
  readonly today: number;
}

/** Everything that has to be decided before anything is rated. */
export interface Settled {
  readonly roles: ReadonlyMap<Role, Register>;
  /** All the registers of a role that two or more share. */
  readonly shared: ReadonlyMap<Role, readonly Register[]>;
  /** Roles that two or more registers could equally well have: nobody has them until a person chooses. */
  readonly ties: readonly RoleTie[];
  readonly settings: readonly Setting[];
  readonly rules: Rules;
  readonly period: DatedPeriod;
  readonly asAt: number;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
  /** The packs that Refresh keeps up to date, by id or name, the one made last at the end. */
  readonly made: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Decides roles, rules, period and as-at date: a person's choices for this run first, then the rules' sheet, then the defaults.
 * @throws ActionRefusal when a choice is unknown
 */
export function settle(survey: Survey, choices: Choices): Settled {
  const registers = survey.registers.map(({ register }) => register);
  const standing = { ...survey.standing, settings: survey.standing.settings.filter(isGiven) };
  const assigned = decideRoles(registers, standing, choices);
  const { roles, shared, ties } = assigned;
  const chosen = choosePeriod(
    registers,
    roles.get("outcomes") ?? roles.get("health") ?? null,
    standing.settings,
    choices,
    survey.history.items.map(({ period }) => period),
  );
  const { settings, strange, kept } = chooseSettings(registers, assigned, standing, choices);
  const { rules, unreadable } = readRules(settings);
  refuseUnreadable(unreadable, choices);
  refuseUnknownStandards(rules, registers, choices);
  return {
    roles,
    shared,
    ties,
    settings: [
      ...reportSettings(chosen),
      ...standing.settings.filter(({ section, name }) => section === "report" && name === "packs"),
      ...settings,
      ...kept,
    ],
    rules,
    made: packsMade(standing.settings),
    ...{ period: chosen.period, asAt: chosen.asAt, year: chosen.year },
    findings: [
      ...chosen.findings,
      ...standing.findings,
      ...repeatedRules(standing.settings),
      ...unreadable.flatMap((one) => ruleFinding(one, standing)),
      ...strange.map(strangeFinding),
    ],
  };
}

function decideRoles(registers: readonly Register[], standing: StandingRules, choices: Choices): SharedRoles {
  const layouts = registers.map(({ layout }) => layout);
  const free = shareRoles(registers, new Map(), assignRoles(layouts, new Map()));
  const byDefault = new Map(registers.map((register) => [register.layout.name, rolesOf(free, register)]));
  const chosen = new Map<string, readonly Role[]>();
  for (const { section, item, name, value } of [...standing.settings, ...choices.rules]) {
    if (section !== "registers" || name !== "feeds") continue;
    const layout = layouts.find((one) => one.name.toLowerCase() === item.toLowerCase());
    const roles = readFeeds(String(value)) ?? [];
    const fromFile = choices.rules.some((one) => one.name === "feeds" && one.item === item && one.value === value);
    const same = sameRoles(roles, (layout && byDefault.get(layout.name)) ?? []);
    if (layout && (fromFile || !same)) chosen.set(layout.name, roles);
  }
  return chosen.size === 0 ? free : shareRoles(registers, chosen, assignRoles(layouts, chosen));
}

const sameRoles = (some: readonly Role[], others: readonly Role[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role));

/** The roles that a register was given, in their order. */
export const rolesOf = ({ roles, shared }: Pick<Settled, "roles" | "shared">, register: Register): readonly Role[] =>
  ROLES.filter((role) => roles.get(role) === register || shared.get(role)?.includes(register));

/**
 * Refuses to go on while two registers could equally well feed a table that is to be made.
 * @throws ActionRefusal that names the registers and how to choose
 */
export function refuseTies({ ties }: Pick<Settled, "ties">, needed: ReadonlySet<Role>): void {
  const tie = ties.find(({ role }) => needed.has(role));
  if (!tie) return;
  const names = tie.candidates.map(({ name }) => `"${name}"`);
  throw new ActionRefusal(
    "unclear-register",
    `The registers ${names.join(" and ")} could each be the one for ${ROLE_WORDS[tie.role]}. Choose one${isShared(tie.role) ? ", or all that belong together" : ""}: in the pane under Registers, ` +
      `in the sheet Scrutineer rules, or in a rules file: {"registers": {${names[0] ?? ""}: {"feeds": "${tie.role}"}}}.`,
  );
}

function chooseSettings(
  registers: readonly Register[],
  assigned: SharedRoles,
  standing: StandingRules,
  choices: Choices,
) {
  const defaults = defaultSettings(
    registers.map((one) => ({
      ...{ name: one.layout.name, kind: one.kind, roles: rolesOf(assigned, one) },
      ...registerScale(one, standing.settings, choices.rules),
    })),
  );
  const placed = placeSettings(standing.settings.filter(notReport), registers);
  const fromSheet = changedSettings(placed.ours, defaults);
  const afterSheet = overlay(withoutOwnAxes(defaults, standing.settings), fromSheet);
  const fromFile = placeSettings(choices.rules.filter(notReport), registers);
  const all = withoutUnused(overlay(withoutReplacedAxes(afterSheet, fromFile.ours), fromFile.ours));
  const strange = [...placed.strange, ...fromFile.strange.map(inSheet)];
  return {
    settings: all.filter((one) => isSet(one) && one.from !== REMOVED).map(inPlainWords),
    strange,
    kept: placed.strange.map(({ setting }) => setting),
  };
}

/** Every rule with its value as the rules' sheet gives it back, however a rules file or the pane put it. */
const inPlainWords = (one: Setting): Setting => ({ ...one, value: plainValue(one.name, one) });

const notReport = ({ section }: Setting): boolean => section !== "report";

/** A row of the rules' sheet whose value was emptied chooses nothing, but for labels of the risk grid and packs, which have to say something. */
const isGiven = ({ section, value }: Setting): boolean =>
  hasOwnLabels(section) || section === "packs" || String(value).trim() !== "";

/** A single indicator's setting without a value is none: the register's applies. Nor is a finding ignored without a reason. */
const isSet = ({ section, value }: Setting): boolean =>
  (section !== "indicators" && section !== "ignored") || String(value).trim() !== "";

/** Period and as-at date as settings; what could not be used of the rules' sheet stays as it stands. */
function reportSettings({ period, asAt, from, broken }: ChosenPeriod): readonly Setting[] {
  const report = { section: "report", item: "" } as const;
  const settings: readonly Setting[] = [
    { ...report, name: "period", value: formatPeriod(period), format: "General", from: from.period },
    { ...report, name: "asAt", value: asAt, format: "dd/mm/yyyy", from: from.asAt },
  ];
  return settings.map((one) => broken.find(({ name }) => name === one.name) ?? one);
}

/** A setting of a rules file is said to stand in the sheet that would hold it, each in a row of its own. */
const inSheet = ({ setting, ...rest }: StrangeSetting<Setting>, row: number): StrangeSetting<StandingSetting> => ({
  ...rest,
  setting: { ...setting, place: { sheet: "Scrutineer rules", row, column: 0 }, formula: null },
});

/** Says of a setting that it changes nothing, at the cell that names what it is for. */
function strangeFinding({ setting, why, proposal }: StrangeSetting<StandingSetting>): Finding {
  const { place, item } = setting;
  return findingAt(
    { place: { ...place, column: Math.max(0, place.column - 2) }, words: item },
    { code: "rule-unused", message: `${settingTitle(setting)}: ${why}`, proposal },
  );
}

/** What was chosen for this run wrongly is refused; what the rules' sheet says wrongly is a finding, so that a report can be made all the same. */
function refuseUnreadable(unreadable: readonly UnreadableSetting[], { rules }: Choices): void {
  const bad = unreadable.find(({ setting }) =>
    rules.some((one) => settingKey(one) === settingKey(setting) && one.value === setting.value),
  );
  if (!bad) return;
  const said = `${settingTitle(bad.setting)} is "${String(bad.setting.value)}"`;
  throw new ActionRefusal("bad-rules", `The rules cannot be used: ${said}; it has to be ${bad.expected}.`);
}

/** A standard that was chosen for this run has to be for a role or a register of the workbook. */
function refuseUnknownStandards({ ownStandards }: Rules, registers: readonly Register[], { rules }: Choices): void {
  const names = [...registers.map(({ layout }) => layout.name), ...ROLES.map((role) => ROLE_WORDS[role])];
  const known = new Set(names.map((name) => name.toLowerCase()));
  const chosen = new Set(rules.filter(({ section }) => section === "standards").map(({ item }) => item));
  const unknown = [...ownStandards.keys()].find((item) => chosen.has(item) && !known.has(item.trim().toLowerCase()));
  if (unknown === undefined) return;
  const said = `there is no register, role or standard "${unknown}" to set a standard for`;
  throw new ActionRefusal(
    "bad-rules",
    `The rules cannot be used: ${said}. The registers are ${registers.map(({ layout }) => layout.name).join(", ")}.`,
  );
}

function ruleFinding({ setting, expected }: UnreadableSetting, standing: StandingRules): readonly Finding[] {
  const stands = standing.settings.find(
    (one) => one.section === setting.section && one.item === setting.item && one.name === setting.name,
  );
  if (!stands) return [];
  const message = `${settingTitle(setting)} is "${String(setting.value)}", which is not understood, so the default stands.`;
  return [
    findingAt(
      { place: stands.place, words: String(setting.value) },
      { code: "rule-unreadable", severity: "error", message, proposal: `Write ${expected}.` },
    ),
  ];
}
