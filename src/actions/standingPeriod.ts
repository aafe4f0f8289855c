import { formatPeriod } from "../domain/formatPeriod.ts";
import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import { type Setting, SETTING_WORDS, type SettingName } from "../domain/rules/setting.ts";
import { dateOf, formatDay } from "../domain/serialDate.ts";
import type { StandingSetting } from "../report/rules/readRulesTables.ts";
import { ActionRefusal } from "./actionRefusal.ts";

/** The setting of the report that has a name, the last where it stands twice; null when there is none. */
export const reportSetting = <S extends Setting>(settings: readonly S[], name: SettingName): S | null =>
  settings.findLast((one) => one.section === "report" && one.name === name) ?? null;

/** Where a period that nobody chose is said to come from. It names the period, so that another one in its cell is a person's choice. */
export const defaultPeriodFrom = (period: string, why: string): string => `default here: ${period}, ${why}`;

/** Where the as-at date of a period is said to come from when nobody chose it; it names the day. */
export const lastDayFrom = (day: number): string => `last day of the period: ${formatDay(day)}`;

/** What a person chose as a setting of the report, as a text; null where nothing stands but what was worked out. */
export function chosenText(setting: Setting | null): string | null {
  const text = setting === null ? "" : textOf(setting);
  return setting === null || text === "" || isWorkedOut(setting.from, text) ? null : text;
}

/** A date in the cell of the period, as Excel makes one of `Jun-21`, is its month. */
function textOf({ name, value }: Setting): string {
  if (typeof value !== "number") return String(value).trim();
  const day = name === "period" ? dateOf(value) : null;
  return day === null ? formatDay(value) : formatPeriod({ kind: "month", year: day.year, month: day.month });
}

function isWorkedOut(from: string, text: string): boolean {
  if (!from.startsWith("default") && !from.startsWith("last day of the period")) return false;
  // Format 1 did not name what it had worked out.
  const named = /^default here: (.+?), |^last day of the period: (.+)$/.exec(from);
  return named === null || (named[1] ?? named[2]) === text;
}

/** What was read, or where that was refused, null and why, as a finding at the cell. */
export interface Told<T> {
  readonly result: T | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads what stands in a cell of the rules' sheet: what would be refused if a person chose it for this run is a finding there, so that the
 * workbook can be looked at and reported on all the same.
 * @param setting the cell that it comes from; null where it was chosen for this run
 */
export function tellOf<T>(setting: StandingSetting | null, read: () => T): Told<T> {
  try {
    return { result: read(), findings: [] };
  } catch (error) {
    if (setting === null || !(error instanceof ActionRefusal)) throw error;
    const message = `${SETTING_WORDS[setting.name]}: ${error.message} Until then the default stands.`;
    const told = { place: setting.place, words: textOf(setting) };
    const proposal = "Correct the cell, or choose in the pane.";
    return {
      result: null,
      findings: [findingAt(told, { code: "rule-unreadable", severity: "error", message, proposal })],
    };
  }
}
