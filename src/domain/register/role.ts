import type { FieldName, Layout, RegisterKind } from "../layout.ts";
import { columnOf } from "./fields.ts";

/** What a register is for in a report: which tables it feeds. */
export type Role =
  | "outcomes"
  | "workplan"
  | "executiveActions"
  | "directoratePriorities"
  | "programmes"
  | "risks"
  | "health"
  | "strategies"
  | "reviews"
  | "benchmarks"
  | "workforce"
  | "decisions"
  | "improvementPlan"
  | "corporateHealth"
  | "budget"
  | "savings"
  | "gap";

/** The kinds of report that registers feed. A register has at most one role in each, and may have one in several. */
export type ReportKind = "scrutiny" | "health" | "transformation" | "improvementPlan" | "finance";

/** How strongly a register's kind and fields speak for a role: 0 not at all, 1 possible, 3 clear. */
type Strength = 0 | 1 | 3;

/** What there is to know of a role. */
interface RoleFacts {
  /** What it is called in the interface and in `Scrutineer rules`. */
  readonly words: string;
  readonly report: ReportKind;
  readonly kind: RegisterKind;
  /** Of a register of its kind. */
  readonly strength: (layout: Layout) => Strength;
  /** The words in a register's name or sheet that settle a tie, strongest first. Source: domain rules, section 11. */
  readonly names: readonly RegExp[];
}

const has = (layout: Layout, ...names: readonly FieldName[]): boolean =>
  names.every((name) => columnOf(layout, name) !== null);

const hasBlocks = (layout: Layout): boolean =>
  layout.repeatedHeaders.length > 0 || layout.sections.length > 1 || has(layout, "directorate");

const isExecutive = (layout: Layout): boolean => has(layout, "meetingDate", "report");
const hasDelay = (layout: Layout): boolean => has(layout, "reasonForDelay", "impactOfDelay");
const hasScope = (layout: Layout): boolean => has(layout, "inScope") || has(layout, "outOfScope");
const GAP = /medium.term|\bmtf[ps]\b|\bgap\b/i;
/** A plan by name, or amounts by year and neither budget nor forecast. */
const isGap = (layout: Layout): boolean => {
  const years = layout.fields.filter(({ field, period }) => field === "actual" && period !== null).length;
  const isMonitoring = ["budget", "forecast"].some((field) => layout.fields.some((one) => one.field === field));
  const said = [layout.name, layout.sheet, ...layout.lines, ...layout.fields.map(({ heading }) => heading)];
  return !isMonitoring && (years > 1 || said.some((words) => GAP.test(words)));
};
const clear = (): Strength => 3;

/** In the order in which registers are given to them. */
const FACTS: Readonly<Record<Role, RoleFacts>> = {
  outcomes: {
    words: "Outcomes",
    report: "scrutiny",
    kind: "indicators",
    strength: clear,
    names: [/outcome/i, /strategic plan|corporate plan|council plan/i, /indicator|kpi|performance/i],
  },
  workplan: {
    words: "Workplan",
    report: "scrutiny",
    kind: "actions",
    strength: (layout) => (isExecutive(layout) ? 0 : hasDelay(layout) ? 3 : hasBlocks(layout) ? 0 : 1),
    names: [/work ?plan/i, /strategic plan|corporate plan/i, /action plan|improvement plan|delivery plan/i],
  },
  executiveActions: {
    words: "Executive actions",
    report: "scrutiny",
    kind: "actions",
    strength: (layout) => (isExecutive(layout) ? 3 : 0),
    names: [/executive|exec\b/i, /cabinet|mayor/i, /decision/i],
  },
  directoratePriorities: {
    words: "Directorate priorities",
    report: "scrutiny",
    kind: "actions",
    strength: (layout) =>
      isExecutive(layout) || hasDelay(layout) ? 0 : hasBlocks(layout) && has(layout, "dueDate") ? 3 : 1,
    names: [/directorate/i, /priorit/i, /service plan/i],
  },
  programmes: {
    words: "Programmes and projects",
    report: "scrutiny",
    kind: "projects",
    strength: clear,
    names: [/programme/i, /project|portfolio/i],
  },
  risks: {
    words: "Strategic risks",
    report: "scrutiny",
    kind: "risks",
    strength: clear,
    names: [/strategic risk|srr\b/i, /corporate risk/i, /strategic|corporate/i],
  },
  health: {
    words: "Organisational health",
    report: "health",
    kind: "indicators",
    strength: clear,
    names: [/organi[sz]ational health/i, /health|scorecard/i, /corporate|indicator|kpi|performance|measure/i],
  },
  strategies: {
    words: "Strategies",
    report: "health",
    kind: "strategies",
    strength: clear,
    names: [/strateg/i, /polic|plan/i],
  },
  reviews: {
    words: "Reviews",
    report: "transformation",
    kind: "projects",
    strength: (layout) => (hasScope(layout) || has(layout, "interdependencies") ? 3 : 1),
    names: [/review/i, /transformation/i],
  },
  benchmarks: {
    words: "Benchmarks",
    report: "transformation",
    kind: "benchmarks",
    strength: clear,
    names: [/benchmark/i, /compar/i],
  },
  workforce: {
    words: "Workforce",
    report: "transformation",
    kind: "workforce",
    strength: clear,
    names: [/workforce|staff|people/i],
  },
  decisions: {
    words: "Decisions",
    report: "transformation",
    kind: "decisions",
    strength: clear,
    names: [/decision/i, /recommendation/i],
  },
  improvementPlan: {
    words: "Improvement plan",
    report: "improvementPlan",
    kind: "actions",
    strength: (layout) => (has(layout, "successCriteria") ? 3 : 1),
    names: [/improvement plan|\bsip\b/i, /service plan|development priorit/i],
  },
  corporateHealth: {
    words: "Corporate health",
    report: "improvementPlan",
    kind: "indicators",
    strength: ({ fields }) =>
      fields.some(({ field, heading }) => field === "target" && /\bstandard\b/i.test(heading)) ? 3 : 1,
    names: [/corporate health/i, /standard/i],
  },
  budget: {
    words: "Budget",
    report: "finance",
    kind: "budget",
    strength: (layout) => (isGap(layout) ? 0 : 3),
    names: [/budget|monitoring/i, /revenue|outturn|finance/i],
  },
  savings: {
    words: "Savings",
    report: "finance",
    kind: "savings",
    strength: clear,
    names: [/saving|efficienc/i],
  },
  gap: {
    words: "Medium-term gap",
    report: "finance",
    kind: "budget",
    strength: (layout) => (isGap(layout) ? 3 : 0),
    names: [GAP],
  },
};

/** Every role, in the order in which registers are given to them. */
export const ROLES = Object.keys(FACTS) as readonly Role[];

/** What each role is called in the interface and in `Scrutineer rules`. */
export const ROLE_WORDS = Object.fromEntries(ROLES.map((role) => [role, FACTS[role].words])) as Readonly<
  Record<Role, string>
>;

/** The kind of report that a role's tables stand in. */
export const reportOf = (role: Role): ReportKind => FACTS[role].report;

/** The kind of register that can have a role. */
export const kindFor = (role: Role): RegisterKind => FACTS[role].kind;

/** The roles that a register of a kind can have. */
export const rolesFor = (kind: RegisterKind): readonly Role[] => ROLES.filter((role) => FACTS[role].kind === kind);

/** The role that some words name, as `ROLE_WORDS` writes it or as JSON does (`executiveActions`); null when none. */
export function readRole(words: string): Role | null {
  const wanted = words.trim().toLowerCase();
  return ROLES.find((role) => role.toLowerCase() === wanted || ROLE_WORDS[role].toLowerCase() === wanted) ?? null;
}

/** Some roles as `Scrutineer rules` writes them: `Outcomes, Organisational health`; `Nothing` when there is none. */
export const feedsText = (roles: readonly Role[]): string =>
  roles.length === 0 ? "Nothing" : roles.map((role) => ROLE_WORDS[role]).join(", ");

/** The roles that a text with commas names, `Nothing` for none; null when a part of it is no role. */
export function readFeeds(text: string): readonly Role[] | null {
  if (/^\s*nothing\s*$/i.test(text)) return [];
  const roles = text.split(",").map(readRole);
  return roles.some((role) => role === null) ? null : roles.flatMap((role) => role ?? []);
}

/** How strongly a register's kind and fields speak for a role. */
export const strengthOf = (layout: Layout, role: Role): Strength =>
  layout.kind === FACTS[role].kind ? FACTS[role].strength(layout) : 0;

/**
 * How loudly a register's name or its sheet's name speaks for a role; it only settles a tie.
 * @returns 0 for the strongest word, more for weaker ones, null when no word speaks for it
 */
export function nameRank(layout: Layout, role: Role): number | null {
  const rank = FACTS[role].names.findIndex((words) => words.test(layout.name) || words.test(layout.sheet));
  return rank < 0 ? null : rank;
}
