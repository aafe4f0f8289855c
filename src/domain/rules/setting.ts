import type { Scalar } from "../../grid/scalar.ts";

/** The groups that settings come in, with the words they have in `Scrutineer rules`. */
export const SECTION_WORDS = {
  report: "Report",
  registers: "Register",
  indicators: "Indicator",
  standards: "Standard",
  actions: "Actions",
  budget: "Budget variance",
  savings: "Savings",
  likelihood: "Risk likelihood",
  impact: "Risk impact",
  levels: "Risk level",
  decimals: "Decimals",
  packs: "Pack",
  figures: "Figures",
  charts: "Charts",
  explained: "Explanations",
  tables: "Table",
  ignored: "Ignored finding",
} as const;

/** A group of settings. */
export type Section = keyof typeof SECTION_WORDS;

/** What can be set, with the words it has in `Scrutineer rules`. */
export const SETTING_WORDS = {
  period: "Reporting period",
  asAt: "As-at date",
  packs: "Packs made",
  kind: "Kind",
  fields: "Columns chosen by hand",
  cells: "Cells",
  headingRows: "Rows of headings",
  orientation: "Items stand in",
  feeds: "Feeds",
  scale: "Rating scale",
  basis: "Basis",
  tolerance: "Tolerance",
  amber: "Amber when off target",
  asShown: "Compare values as the cells show them",
  staticBand: "Static band",
  trend: "Trend method",
  trendPeriods: "Periods in a regression",
  screened: "Screen the limits of XmR charts",
  atMaximum: "At the maximum counts as improving",
  scores: "Risk scores used",
  reason: "Reason for keeping the reported rating",
  numerator: "Counts towards it",
  denominator: "Out of",
  comparison: "Compared as",
  threshold: "Threshold",
  dueSoonDays: "Days that count as due soon",
  redShare: "Red from, share of the budget",
  redPounds: "Red from, pounds",
  amberFrom: "Amber from, share of the plan",
  weight: "Weight",
  from: "From score",
  decimals: "Decimals",
  tables: "Tables",
  figures: "Figures are",
  charts: "Charts are",
  explained: "Explanations stand",
  title: "Title",
  sheetName: "Sheet name",
  headings: "Headings",
  ignored: "Ignored because",
} as const;

/** What a setting sets. */
export type SettingName = keyof typeof SETTING_WORDS;

/** What can be set for all indicators of a register, and for one of them alone. */
export const RATING_SETTINGS = [
  "basis",
  "tolerance",
  "amber",
  "asShown",
  "staticBand",
  "trend",
  "trendPeriods",
  "screened",
  "atMaximum",
] as const satisfies readonly SettingName[];

/** Which settings a section has. */
export const SECTION_SETTINGS: Readonly<Record<Section, readonly SettingName[]>> = {
  report: ["period", "asAt", "packs"],
  registers: ["kind", "fields", "cells", "headingRows", "orientation", "feeds", "scale", ...RATING_SETTINGS, "scores"],
  indicators: [...RATING_SETTINGS, "reason"],
  standards: ["numerator", "denominator", "comparison", "threshold"],
  actions: ["dueSoonDays"],
  budget: ["redShare", "redPounds"],
  savings: ["amberFrom"],
  likelihood: ["weight"],
  impact: ["weight"],
  levels: ["from"],
  decimals: ["decimals"],
  packs: ["tables"],
  figures: ["figures"],
  charts: ["charts"],
  explained: ["explained"],
  tables: ["title", "sheetName", "headings"],
  ignored: ["ignored"],
};

/** One thing that a council chose, as a row of `Scrutineer rules`: what it is for, its value and where the value came from. */
export interface Setting {
  readonly section: Section;
  /** What it is for: a register's name, a register and one of its indicators (`KPIs: ETS01`), a standard, a label of the risk grid, a table, a pack; empty where there is only one. */
  readonly item: string;
  readonly name: SettingName;
  /** As it stands in the cell: `5%`, `Green, Complete`, 0.75, a date as its serial number. */
  readonly value: Scalar;
  /** How the cell shows its value. */
  readonly format: string;
  /** `default`, `Scrutineer rules`, the rules file, a column of the register … */
  readonly from: string;
}

/** Two settings with the same key set the same thing; capitals do not matter. */
export const settingKey = ({ section, item, name }: Pick<Setting, "section" | "item" | "name">): string =>
  [section, item.trim().toLowerCase(), name].join("|");

/** The key of a single indicator: its register and itself, as a person wrote them, whatever the capitals. */
export const singleKey = (item: string): string => item.trim().toLowerCase();

/** Puts some settings over others: an equal key replaces, a new one is added at the end of its section's settings. */
export function overlay(under: readonly Setting[], over: readonly Setting[]): readonly Setting[] {
  const replacing = new Map(over.map((one) => [settingKey(one), one]));
  const kept = under.map((one) => {
    const better = replacing.get(settingKey(one));
    return better
      ? { ...better, item: one.item, format: better.format === "General" ? one.format : better.format }
      : one;
  });
  const known = new Set(under.map(settingKey));
  const added = over.filter((one) => !known.has(settingKey(one)));
  return added.reduce<readonly Setting[]>((all, one) => {
    const last = all.findLastIndex(({ section }) => section === one.section);
    return last < 0 ? [...all, one] : all.toSpliced(last + 1, 0, one);
  }, kept);
}
