import { ROLE_WORDS, type Role } from "../../domain/register/role.ts";
import { STANDARD_WORDS, type StandardId } from "../../domain/rules/standardIds.ts";
import type { ReportInput } from "../reportInput.ts";
import type { CountedOn } from "./countFormula.ts";
import { type Live, ruleOr, type Working } from "./live.ts";
import { hasColumn } from "./workingCell.ts";

/** The working sheet of the register that has a role; null where there is none, or figures are to be fixed values. */
export function workingFor({ registers, live }: ReportInput, role: Role): Working | null {
  const register = registers.get(role);
  return register === undefined || live === null ? null : live.working(register);
}

/**
 * The columns of a role's working sheet that are counted.
 * @param heading the column of ratings: `Rating`, or `Rating before` for the period before
 */
export function countedOn(input: ReportInput, role: Role, heading: string): CountedOn | null {
  return countedIn(workingFor(input, role), heading, ROLE_WORDS[role]);
}

/**
 * The columns of a working sheet that are counted; null where it has no such column, or figures are to be fixed values.
 * @param words what is counted, as a title begins: `Outcomes`
 */
export function countedIn(working: Working | null, heading: string, words: string): CountedOn | null {
  if (working === null || !hasColumn(working, heading)) return null;
  const named = (one: string): string | null => (hasColumn(working, one) ? working.name(one) : null);
  const what = heading.endsWith(" before") ? `${words}, the period before` : words;
  return { what, rating: working.name(heading), live: named("Live"), onTarget: named("On target") };
}

/** The threshold of a standard as a formula; null where figures are to be fixed values. */
export function thresholdOf({ rules, live }: ReportInput, id: StandardId): string | null {
  return live && thresholdIn(live, STANDARD_WORDS[id], rules.standards[id].threshold);
}

/** The threshold of the standard that a rule's cell gives for something, as a formula. */
export const thresholdIn = (live: Live, item: string, threshold: number): string =>
  ruleOr(live.rule({ section: "standards", item, name: "threshold" }), threshold, 1);
