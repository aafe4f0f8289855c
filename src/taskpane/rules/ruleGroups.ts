import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import { type Role, ROLE_WORDS } from "../../domain/register/role.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import type { Rules, StandardId } from "../../domain/rules/rules.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { actionsSentence, indicatorSentence, riskSentence, scaleSentence, standardSentence } from "./ruleSentences.ts";

/** Rules that belong together: what they come to as a sentence, and the settings that make it. */
export interface RuleGroup {
  /** A register's name, or what the rules are about where they belong to none. */
  readonly title: string;
  readonly sentence: string;
  readonly settings: readonly Setting[];
  /** The ratings that can be ticked. */
  readonly scale: RatingScale;
  /** Whether ready-made tolerances are offered. */
  readonly presets: boolean;
}

/** The rules of a workbook: a group for each register that has any, and one for all actions. */
export function ruleGroups({ registers, rules, settings }: WorkbookState): readonly RuleGroup[] {
  const ofRegisters = registers.flatMap((register) => groupOf(register, rules, settings) ?? []);
  const soon = settings.filter(({ section }) => section === "actions");
  const hasActions = registers.some(({ layout }) => layout.kind === "actions" || layout.kind === "projects");
  const actions = {
    title: "Actions",
    sentence: actionsSentence(rules),
    settings: soon,
    scale: rules.scale,
    presets: false,
  };
  return hasActions ? [...ofRegisters, actions] : ofRegisters;
}

function groupOf({ layout, roles }: RegisterState, rules: Rules, settings: readonly Setting[]): RuleGroup | null {
  const { name: title, kind } = layout;
  const standard = standardSettings(roles, settings);
  const said = standardsOf(roles, rules);
  const rated = rules.registers.get(title);
  const scale = rated?.scale ?? rules.scale;
  const own = settings.filter((one) => one.section === "registers" && one.item === title && SHOWN.has(one.name));
  if (kind === "indicators") {
    if (!rated) return null;
    return {
      title,
      sentence: `${indicatorSentence(layout, rated)} ${said}`.trim(),
      settings: [...own, ...standard],
      scale,
      presets: true,
    };
  }
  if (kind === "risks") {
    const scores = settings.filter((one) => one.section === "registers" && one.item === title && one.name === "scores");
    const grid = settings.filter(({ section }) => GRID.has(section));
    return { title, sentence: riskSentence(rules), settings: [...scores, ...grid], scale, presets: false };
  }
  if (own.length === 0 && said === "") return null;
  const sentence = said === "" ? scaleSentence(scale) : said;
  return { title, sentence, settings: [...own, ...standard], scale, presets: false };
}

const SHOWN: ReadonlySet<Setting["name"]> = new Set([
  "scale",
  "basis",
  "tolerance",
  "staticBand",
  "trend",
  "atMaximum",
]);
const GRID: ReadonlySet<Setting["section"]> = new Set(["likelihood", "impact", "levels"]);

/** The roles that have a standard. */
const withStandard = (roles: readonly Role[], { standards }: Pick<Rules, "standards">): readonly StandardId[] =>
  roles.filter((role): role is StandardId => role in standards);

function standardSettings(roles: readonly Role[], settings: readonly Setting[]): readonly Setting[] {
  const items = roles.map((role) => ROLE_WORDS[role]);
  return settings.filter((one) => one.section === "standards" && items.includes(one.item));
}

function standardsOf(roles: readonly Role[], rules: Rules): string {
  return withStandard(roles, rules)
    .map((id) => standardSentence(id, rules.standards[id]))
    .join(" ");
}
