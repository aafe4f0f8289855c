import { ROLE_WORDS, type Role } from "../../domain/register/role.ts";
import { STANDARD_WORDS, type StandardId } from "../../domain/rules/standardIds.ts";
import type { ReportInput } from "../reportInput.ts";
import type { CountedOn } from "./countFormula.ts";
import { ruleOr, type Working } from "./live.ts";
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
  const working = workingFor(input, role);
  if (working === null) return null;
  if (!hasColumn(working, heading)) return null;
  const named = (one: string): string | null => (hasColumn(working, one) ? working.name(one) : null);
  const what = heading === "Rating" ? ROLE_WORDS[role] : `${ROLE_WORDS[role]}, the period before`;
  return { what, rating: working.name(heading), live: named("Live"), onTarget: named("On target") };
}

/** The threshold of a standard as a formula; null where figures are to be fixed values. */
export function thresholdOf({ rules, live }: ReportInput, id: StandardId): string | null {
  if (live === null) return null;
  const name = live.rule({ section: "standards", item: STANDARD_WORDS[id], name: "threshold" });
  return ruleOr(name, rules.standards[id].threshold, 1);
}
