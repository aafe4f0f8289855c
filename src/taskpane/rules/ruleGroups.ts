import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import { readRole, ROLE_WORDS } from "../../domain/register/role.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import type { Rules } from "../../domain/rules/rules.ts";
import { STANDARD_IDS, STANDARD_WORDS } from "../../domain/rules/standardIds.ts";
import { RATING_SETTINGS, type Setting } from "../../domain/rules/setting.ts";
import {
  actionsSentence,
  budgetSentence,
  indicatorSentence,
  riskSentence,
  savingsSentence,
  scaleSentence,
  standardSentence,
} from "./ruleSentences.ts";

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
  /** The register of risks that a matrix can be fitted to; null where it lists none. */
  readonly matrixFor: string | null;
  /** The register with ratings that has no standard yet and can be given one; null where there is none. */
  readonly standardFor: string | null;
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
    matrixFor: null,
    standardFor: null,
  };
  return hasActions ? [...ofRegisters, actions] : ofRegisters;
}

function groupOf(register: RegisterState, rules: Rules, settings: readonly Setting[]): RuleGroup | null {
  const { layout } = register;
  const { name: title, kind } = layout;
  const standard = standardSettings(register, settings);
  const said = standardsOf(register, rules);
  const needsStandard = said === "" && readRole(title) === null ? title : null;
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
      matrixFor: null,
      standardFor: needsStandard,
    };
  }
  if (kind === "risks") {
    const scores = settings.filter((one) => one.section === "registers" && one.item === title && one.name === "scores");
    const grid = settings.filter(({ section }) => GRID.has(section));
    return {
      title,
      sentence: `${riskSentence(rules)} ${said}`.trim(),
      settings: [...scores, ...grid, ...standard],
      scale,
      presets: false,
      matrixFor: title,
      standardFor: null,
    };
  }
  if (kind === "budget" || kind === "savings") {
    const limits = settings.filter(({ section }) => section === kind);
    const sentence = kind === "budget" ? budgetSentence(rules) : savingsSentence(rules);
    return {
      title,
      sentence,
      settings: [...own, ...limits],
      scale,
      presets: false,
      matrixFor: null,
      standardFor: null,
    };
  }
  if (own.length === 0 && said === "") return null;
  const sentence = said === "" ? scaleSentence(scale) : said;
  return {
    title,
    sentence,
    settings: [...own, ...standard],
    scale,
    presets: false,
    matrixFor: null,
    standardFor: needsStandard,
  };
}

const SHOWN: ReadonlySet<Setting["name"]> = new Set<Setting["name"]>(["scale", ...RATING_SETTINGS]);
const GRID: ReadonlySet<Setting["section"]> = new Set(["likelihood", "impact", "levels"]);

/** What the standards of a register are called: by its roles, by its name where no role has it, and of risks those of their mitigations. */
const standardItems = ({ layout, roles }: RegisterState): readonly string[] => [
  ...roles.map((role) => ROLE_WORDS[role]),
  ...(readRole(layout.name) === null ? [layout.name] : []),
  ...(roles.includes("risks") ? [STANDARD_WORDS.riskMitigations] : []),
];

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function standardSettings(register: RegisterState, settings: readonly Setting[]): readonly Setting[] {
  const items = standardItems(register);
  return settings.filter(({ section, item }) => section === "standards" && items.some((one) => sameName(one, item)));
}

function standardsOf(register: RegisterState, { standards, ownStandards }: Rules): string {
  const named = [...STANDARD_IDS.map((id) => [STANDARD_WORDS[id], standards[id]] as const), ...ownStandards];
  const items = standardItems(register);
  return named
    .filter(([about]) => items.some((one) => sameName(one, about)))
    .map(([about, standard]) => standardSentence(ownStandards.has(about) ? `rows of ${about}` : about, standard))
    .join(" ");
}
