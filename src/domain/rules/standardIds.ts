import { ROLE_WORDS } from "../register/role.ts";
import type { Standard } from "../standard.ts";

/** The standards that Scrutineer has by itself. A council may set others, for a role or for a register by its name. */
export type StandardId =
  "executiveActions" | "outcomes" | "workplan" | "directoratePriorities" | "programmes" | "riskMitigations";

/** What each is called in `Scrutineer rules`. */
export const STANDARD_WORDS: Readonly<Record<StandardId, string>> = {
  executiveActions: ROLE_WORDS.executiveActions,
  outcomes: ROLE_WORDS.outcomes,
  workplan: ROLE_WORDS.workplan,
  directoratePriorities: ROLE_WORDS.directoratePriorities,
  programmes: ROLE_WORDS.programmes,
  riskMitigations: "Risk mitigations",
};

/** Every standard that Scrutineer has by itself, in the order of the rules' sheet. */
export const STANDARD_IDS = Object.keys(STANDARD_WORDS) as readonly StandardId[];

/** The standard that some words name, as the rules' sheet writes it or as JSON does; null when they name another. */
export function standardNamed(words: string): StandardId | null {
  const said = words.trim().toLowerCase();
  return STANDARD_IDS.find((id) => id.toLowerCase() === said || STANDARD_WORDS[id].toLowerCase() === said) ?? null;
}

/**
 * The standards that a council is held to when nobody has chosen others.
 * Source: domain rules, section 5, from Middlesbrough's Quarter One 2021/22 report.
 */
export const DEFAULT_STANDARDS: Readonly<Record<StandardId, Standard>> = {
  executiveActions: { numerator: ["On target"], denominator: "live", comparison: "atLeast", threshold: 0.9 },
  outcomes: { numerator: ["Green"], denominator: "rated", comparison: "atLeast", threshold: 0.75 },
  workplan: { numerator: ["Green", "Complete"], denominator: "all", comparison: "atLeast", threshold: 0.9 },
  directoratePriorities: {
    numerator: ["Green", "Amber", "Complete"],
    denominator: "all",
    comparison: "atLeast",
    threshold: 0.9,
  },
  programmes: { numerator: ["Green", "Amber"], denominator: "all", comparison: "atLeast", threshold: 0.9 },
  riskMitigations: { numerator: ["On target", "Complete"], denominator: "all", comparison: "atLeast", threshold: 0.9 },
};

/** What stands where a council sets only a part of a standard of its own. */
export const OWN_STANDARD: Standard = {
  numerator: ["Green", "Complete"],
  denominator: "rated",
  comparison: "atLeast",
  threshold: 0.9,
};
