import type { Scalar } from "../../grid/scalar.ts";
import { onScale, type ProposedScale, proposeScale } from "../proposeScale.ts";
import type { RatingScale } from "../ratingScale.ts";
import { feedsText, type Role } from "../register/role.ts";
import { DEFAULT_GRID } from "../risk.ts";
import { comparisonWords, denominatorWords, type Standard } from "../standard.ts";
import { TREND_METHOD_WORDS } from "../trend/trend.ts";
import { moneySettings } from "./moneySettings.ts";
import { AMBER_WORDS } from "./rules.ts";
import type { Section, Setting, SettingName } from "./setting.ts";
import { DEFAULT_STANDARDS, STANDARD_IDS, STANDARD_WORDS } from "./standardIds.ts";

/** Decimals of the shares in each table. Source: domain rules, section 9: one, but none in table 2 and in sentences. */
const DECIMALS: Readonly<Record<string, number>> = {
  "outcomes-standard": 1,
  "outcomes-trend": 0,
  "workplan-standard": 1,
  programmes: 1,
  "other-standards": 1,
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
    ...moneySettings(new Set(registers.map(({ kind }) => kind))),
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

const standardSettings = (registers: readonly NamedRegister[]): readonly Setting[] =>
  STANDARD_IDS.flatMap((id) => {
    const of = registers.find(({ roles }) => roles.some((role) => role === id));
    const standard = DEFAULT_STANDARDS[id];
    const numerator = onScale(standard.numerator, of?.scale ?? of?.proposed?.scale ?? PLAIN_SCALE.scale);
    return settingsOfStandard(STANDARD_WORDS[id], { ...standard, numerator }, DEFAULT).map((one) =>
      one.name === "numerator" ? followed(one) : one,
    );
  });

/** A standard as settings: what counts, out of what, how it is compared and the threshold. */
export function settingsOfStandard(item: string, standard: Standard, from: string): readonly Setting[] {
  const { numerator, denominator, comparison, threshold } = standard;
  return [
    setting("standards", item, "numerator", numerator.join(", ")),
    setting("standards", item, "denominator", denominatorWords(denominator)),
    setting("standards", item, "comparison", comparisonWords(comparison)),
    setting("standards", item, "threshold", threshold, "0%"),
  ].map((one) => ({ ...one, from }));
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
