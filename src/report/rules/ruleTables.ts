import { NOTE_ROWS } from "../../grid/placeTable.ts";
import type { Section, Setting, SettingName } from "../../domain/rules/setting.ts";

/** One of the tables on the sheet `Scrutineer rules`. */
export interface RuleTable {
  /** Stays the same from version to version. */
  readonly id: string;
  readonly title: string;
  /** What may be written in it, in a sentence or two. */
  readonly note: string;
}

const ABOUT_THE_REPORT = {
  id: "rules",
  title: "Scrutineer rules",
  note: "How the summaries are made, in several tables below each other. Change a value in a column Value, or type a row below a table, and refresh: it holds from then on. What is not understood is reported, and the default stands.",
};
const REGISTERS = {
  id: "rules-registers",
  title: "Registers",
  note: "What each register lists, which tables it feeds and what its ratings are said in.",
};
const RATING = {
  id: "rules-rating",
  title: "Rating rules and tolerances",
  note: "What each register, or one indicator of it, is rated against. A tolerance is 5%, 2 points, an amount, floor 85%, the floor of each indicator, or none.",
};
const TREND = {
  id: "rules-trend",
  title: "Trend rules",
  note: "How the direction of travel is worked out. A change of no more than the static band is Static.",
};
const STANDARDS = {
  id: "rules-standards",
  title: "Standards",
  note: "The share of a register that is expected to be in a set of ratings. A register can be given one by its name.",
};
const RISK = {
  id: "rules-risk",
  title: "Risk grid and labels",
  note: "A risk's score is the weight of its likelihood times that of its impact; a level begins at its score.",
};
const THRESHOLDS = {
  id: "rules-thresholds",
  title: "Thresholds",
  note: "From where on an action is due soon, an overspend is Red and a saving is Amber.",
};
const PACKS = {
  id: "rules-packs",
  title: "Packs and tables",
  note: "Packs of your own, what tables are called, and the decimals of their shares.",
};
const IGNORED = {
  id: "rules-ignored",
  title: "Ignored findings",
  note: "Findings that are shown no more, and why. A finding comes back when its cell says something else.",
};
/** The table in which a person may write what they like. */
export const NOTES_TABLE = {
  id: "rules-notes",
  title: "Your own rows",
  note: "Notes of your own: Scrutineer keeps them and takes no notice of them.",
};

/** The tables of the sheet, in their order from the top. */
export const RULE_TABLES: readonly RuleTable[] = [
  ...[ABOUT_THE_REPORT, REGISTERS, RATING, TREND, STANDARDS],
  ...[RISK, THRESHOLDS, PACKS, IGNORED, NOTES_TABLE],
];

/** The table of each group of settings. */
const OF_SECTION: Readonly<Record<Section, RuleTable>> = {
  report: ABOUT_THE_REPORT,
  registers: REGISTERS,
  indicators: RATING,
  standards: STANDARDS,
  actions: THRESHOLDS,
  budget: THRESHOLDS,
  savings: THRESHOLDS,
  likelihood: RISK,
  impact: RISK,
  levels: RISK,
  decimals: PACKS,
  packs: PACKS,
  figures: PACKS,
  charts: PACKS,
  explained: PACKS,
  tables: PACKS,
  ignored: IGNORED,
};

/** The settings of registers and of single indicators that stand apart from the others of their group. */
const OF_RATING: Readonly<Partial<Record<SettingName, RuleTable>>> = {
  ...{ basis: RATING, tolerance: RATING, amber: RATING, asShown: RATING },
  ...{ staticBand: TREND, trend: TREND, trendPeriods: TREND, screened: TREND, atMaximum: TREND },
};

/** The id of the table that a setting stands in. */
export function ruleTableOf({ section, name }: Pick<Setting, "section" | "name">): string {
  const apart = section === "registers" || section === "indicators" ? OF_RATING[name] : undefined;
  return (apart ?? OF_SECTION[section]).id;
}

/** Whether a table's id is that of a table of rules, those of a later version included. */
export const isRuleTable = (id: string): boolean => id === ABOUT_THE_REPORT.id || id.startsWith("rules-");

/** How many rows the note of a table of rules has: the first stands below the sheet's title, where every summary has its note. */
export const ruleNoteRows = (id: string): number => (id === ABOUT_THE_REPORT.id ? NOTE_ROWS : 1);
