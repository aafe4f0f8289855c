import type { Scalar } from "../../grid/scalar.ts";
import { onScale, type ProposedScale, proposeScale } from "../proposeScale.ts";
import type { RatingScale } from "../ratingScale.ts";
import { feedsText, type Role, ROLE_WORDS } from "../register/role.ts";
import { DEFAULT_GRID } from "../risk.ts";
import { denominatorWords, type Standard } from "../standard.ts";
import { TREND_METHOD_WORDS } from "../trend/trend.ts";
import { AMBER_WORDS, type StandardId } from "./rules.ts";
import type { Section, Setting, SettingName } from "./setting.ts";

/**
 * The standards that a council is held to when nobody has chosen others.
 * Source: domain rules, section 5, from Middlesbrough's Quarter One 2021/22 report.
 */
export const DEFAULT_STANDARDS: Readonly<Record<StandardId, Standard>> = {
  executiveActions: { numerator: ["On target"], denominator: "live", threshold: 0.9 },
  outcomes: { numerator: ["Green"], denominator: "rated", threshold: 0.75 },
  workplan: { numerator: ["Green", "Complete"], denominator: "all", threshold: 0.9 },
  directoratePriorities: { numerator: ["Green", "Amber", "Complete"], denominator: "all", threshold: 0.9 },
  programmes: { numerator: ["Green", "Amber"], denominator: "all", threshold: 0.9 },
};

/** Decimals of the shares in each table. Source: domain rules, section 9: one, but none in table 2 and in sentences. */
const DECIMALS: Readonly<Record<string, number>> = {
  "outcomes-standard": 1,
  "outcomes-trend": 0,
  "workplan-standard": 1,
  programmes: 1,
  "key-points": 0,
};

const setting = (section: Section, item: string, name: SettingName, value: Scalar, format = "General"): Setting => {
  return { section, item, name, value, format, from: DEFAULT };
};

const DEFAULT = "default";

/** A default that depends on the workbook names its value where it says where it came from, so that it can go on following the workbook. */
const followed = (one: Setting): Setting => ({ ...one, from: `${DEFAULT} here: ${String(one.value)}` });

/** Whether a setting still has the value that was worked out for it, so that nobody chose it. */
export const follows = ({ value, from }: Setting): boolean => from === `${DEFAULT} here: ${String(value)}`;

/** A register and the roles it was found to have. */
export interface NamedRegister {
  readonly name: string;
  readonly kind: string;
  readonly roles: readonly Role[];
  /** The scale that its own words speak for; RAG where it is not given. */
  readonly proposed?: ProposedScale;
  /** The scale that it has, which a person may have chosen; what is proposed where it is not given. */
  readonly scale?: RatingScale;
}

const PLAIN_SCALE = proposeScale([]);

/** The kinds of register whose ratings are words of a scale. */
const RATED: ReadonlySet<string> = new Set(["indicators", "actions", "entries"]);

/** What applies where nobody has chosen anything, for these registers. Source: domain rules, section 11. */
export function defaultSettings(registers: readonly NamedRegister[]): readonly Setting[] {
  return [
    ...registers.flatMap(registerSettings),
    ...standardSettings(registers),
    ...gridSettings(),
    ...decimalSettings(),
  ];
}

function registerSettings({ name, kind, roles, proposed }: NamedRegister): readonly Setting[] {
  const feeds = setting("registers", name, "feeds", feedsText(roles));
  if (kind === "risks") return [feeds, setting("registers", name, "scores", "Current")];
  if (!RATED.has(kind)) return [feeds];
  const scale = followed(setting("registers", name, "scale", (proposed ?? PLAIN_SCALE).value));
  if (kind !== "indicators") return [feeds, scale];
  return [
    feeds,
    scale,
    setting(
      "registers",
      name,
      "basis",
      "Trajectory where there is a baseline and a later target, else target, else reported",
    ),
    setting("registers", name, "tolerance", "5%", "@"),
    setting("registers", name, "amber", AMBER_WORDS.within),
    setting("registers", name, "asShown", "No"),
    setting("registers", name, "staticBand", 0),
    setting("registers", name, "trend", TREND_METHOD_WORDS.previousPeriod),
    setting("registers", name, "trendPeriods", 5),
    setting("registers", name, "screened", "No"),
    setting("registers", name, "atMaximum", "No"),
  ];
}

function standardSettings(registers: readonly NamedRegister[]): readonly Setting[] {
  const ids: readonly StandardId[] = [
    "executiveActions",
    "outcomes",
    "workplan",
    "directoratePriorities",
    "programmes",
  ];
  return ids.flatMap((id) => {
    const { numerator, denominator, threshold } = DEFAULT_STANDARDS[id];
    const of = registers.find(({ roles }) => roles.includes(id));
    const words = onScale(numerator, of?.scale ?? of?.proposed?.scale ?? PLAIN_SCALE.scale);
    return [
      followed(setting("standards", ROLE_WORDS[id], "numerator", words.join(", "))),
      setting("standards", ROLE_WORDS[id], "denominator", denominatorWords(denominator)),
      setting("standards", ROLE_WORDS[id], "threshold", threshold, "0%"),
    ];
  });
}

function gridSettings(): readonly Setting[] {
  const { likelihood, impact, levels } = DEFAULT_GRID;
  return [
    setting("actions", "", "dueSoonDays", 30),
    ...likelihood.map(({ label, weight }) => setting("likelihood", label, "weight", weight)),
    ...impact.map(({ label, weight }) => setting("impact", label, "weight", weight)),
    ...levels.map(({ level, from }) => setting("levels", level, "from", from)),
  ];
}

const decimalSettings = (): readonly Setting[] =>
  Object.entries(DECIMALS).map(([table, decimals]) => setting("decimals", table, "decimals", decimals));
