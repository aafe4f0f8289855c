import type { FieldName, Layout } from "../layout.ts";

/** What a register is for in a report: which tables it feeds. */
export type Role = "outcomes" | "workplan" | "executiveActions" | "directoratePriorities" | "programmes" | "risks";

/** Every role, in the order in which registers are given to them. */
export const ROLES: readonly Role[] = [
  "outcomes",
  "workplan",
  "executiveActions",
  "directoratePriorities",
  "programmes",
  "risks",
];

/** What a role is called in the interface and in `Scrutineer rules`. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  outcomes: "Outcomes",
  workplan: "Workplan",
  executiveActions: "Executive actions",
  directoratePriorities: "Directorate priorities",
  programmes: "Programmes and projects",
  risks: "Strategic risks",
};

/** The role that some words name, as `ROLE_WORDS` writes it or as JSON does (`executiveActions`); null when none. */
export function readRole(words: string): Role | null {
  const wanted = words.trim().toLowerCase();
  return ROLES.find((role) => role.toLowerCase() === wanted || ROLE_WORDS[role].toLowerCase() === wanted) ?? null;
}

/** How strongly a register's kind and fields speak for a role: 0 not at all, 1 possible, 3 clear. */
type Strength = 0 | 1 | 3;

const has = (layout: Layout, ...names: readonly FieldName[]): boolean =>
  names.every((name) => layout.fields.some((column) => column.field === name));

const hasBlocks = (layout: Layout): boolean =>
  layout.repeatedHeaders.length > 0 || layout.sections.length > 1 || has(layout, "directorate");

/** The words in a register's name or sheet that settle a tie, strongest first. Source: domain rules, section 11. */
const TIE_WORDS: Readonly<Record<Role, readonly RegExp[]>> = {
  outcomes: [/outcome/i, /strategic plan|corporate plan|council plan/i, /indicator|kpi|performance/i],
  workplan: [/work ?plan/i, /strategic plan|corporate plan/i, /action plan|improvement plan|delivery plan/i],
  executiveActions: [/executive|exec\b/i, /cabinet|mayor/i, /decision/i],
  directoratePriorities: [/directorate/i, /priorit/i, /service plan/i],
  programmes: [/programme/i, /project|portfolio/i],
  risks: [/strategic risk|srr\b/i, /corporate risk/i, /strategic|corporate/i],
};

/** How strongly a register's kind and fields speak for a role. */
export function strengthOf(layout: Layout, role: Role): Strength {
  if (role === "outcomes") return layout.kind === "indicators" ? 3 : 0;
  if (role === "programmes") return layout.kind === "projects" ? 3 : 0;
  if (role === "risks") return layout.kind === "risks" ? 3 : 0;
  return layout.kind === "actions" ? actionStrength(layout, role) : 0;
}

function actionStrength(layout: Layout, role: Role): Strength {
  const executive = has(layout, "meetingDate", "report");
  const delay = has(layout, "reasonForDelay", "impactOfDelay");
  if (role === "executiveActions") return executive ? 3 : 0;
  if (role === "workplan") return executive ? 0 : delay ? 3 : hasBlocks(layout) ? 0 : 1;
  return executive || delay ? 0 : hasBlocks(layout) && has(layout, "dueDate") ? 3 : 1;
}

/**
 * How loudly a register's name or its sheet's name speaks for a role; it only settles a tie.
 * @returns 0 for the strongest word, more for weaker ones, null when no word speaks for it
 */
export function nameRank(layout: Layout, role: Role): number | null {
  const rank = TIE_WORDS[role].findIndex((words) => words.test(layout.name) || words.test(layout.sheet));
  return rank < 0 ? null : rank;
}
