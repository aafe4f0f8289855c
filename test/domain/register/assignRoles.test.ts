import { assignRoles } from "../../../src/domain/register/assignRoles.ts";
import {
  feedsText,
  nameRank,
  readFeeds,
  readRole,
  reportOf,
  type Role,
  ROLE_WORDS,
  ROLES,
} from "../../../src/domain/register/role.ts";
import type { Layout } from "../../../src/domain/layout.ts";
import { layoutFromText, type TextLayout } from "../../support/registerFromText.ts";

const of = (columns: string, parts: TextLayout): Layout => layoutFromText(columns, parts).layout;
const indicators = (name: string) => of("title | actual Q1 21/22 | target", { name });
const plain = (name: string) => of("title | status | dueDate", { name, kind: "actions" });
const delays = (name: string) => of("title | status | reasonForDelay | impactOfDelay", { name, kind: "actions" });
const executive = (name: string) => of("title | meetingDate | report | status", { name, kind: "actions" });
const blocks = (name: string) => of("title | dueDate | status | directorate", { name, kind: "actions" });
const risks = (name: string) => of("title | likelihood | impact", { name, kind: "risks" });
const projects = (name: string) => of("title | status", { name, kind: "projects" });

const SCRUTINY = ROLES.filter((role) => reportOf(role) === "scrutiny");

const rolesOf = (
  layouts: readonly Layout[],
  chosen: ReadonlyMap<string, readonly Role[]> = new Map(),
  among: readonly Role[] = SCRUTINY,
) => {
  const { roles, ties } = assignRoles(layouts, chosen, among);
  return {
    roles: Object.fromEntries([...roles].map(([role, { name }]) => [role, name])),
    ties: ties.map(({ role, candidates }) => `${role}: ${candidates.map(({ name }) => name).join(", ")}`),
  };
};

interface Case {
  readonly layouts: readonly Layout[];
  readonly roles: Partial<Record<Role, string>>;
  readonly ties?: readonly string[];
  readonly because: string;
}

describe("which register feeds which table", () => {
  it.each<Case>([
    { layouts: [], roles: {}, because: "nothing comes of nothing" },
    { layouts: [indicators("KPIs")], roles: { outcomes: "KPIs" }, because: "indicators are outcomes" },
    { layouts: [risks("X")], roles: { risks: "X" }, because: "risks are strategic risks where there are no others" },
    { layouts: [projects("P")], roles: { programmes: "P" }, because: "projects are programmes" },
    { layouts: [delays("A")], roles: { workplan: "A" }, because: "reason and impact of delay speak for the workplan" },
    {
      layouts: [executive("A")],
      roles: { executiveActions: "A" },
      because: "the meeting and its report speak for Executive actions",
    },
    { layouts: [blocks("A")], roles: { directoratePriorities: "A" }, because: "blocks with due dates are priorities" },
    {
      layouts: [delays("A"), executive("B"), blocks("C")],
      roles: { workplan: "A", executiveActions: "B", directoratePriorities: "C" },
      because: "fields tell three lists of actions apart",
    },
    {
      layouts: [plain("Work plan")],
      roles: { workplan: "Work plan" },
      because: "a plain list of actions needs its name to speak for a role",
    },
    { layouts: [plain("Jobs")], roles: {}, because: "a name that says nothing gives it none" },
    {
      layouts: [indicators("A"), indicators("B")],
      roles: {},
      ties: ["outcomes: A, B"],
      because: "two alike are a tie, which nobody but a person can decide",
    },
    {
      layouts: [indicators("Outcomes"), indicators("KPIs")],
      roles: { outcomes: "Outcomes" },
      because: "between equals the louder name wins",
    },
    {
      layouts: [indicators("Outcomes A"), indicators("Outcomes B")],
      roles: {},
      ties: ["outcomes: Outcomes A, Outcomes B"],
      because: "equally loud names are a tie",
    },
    {
      layouts: [risks("Directorate risks"), risks("Strategic risks")],
      roles: { risks: "Strategic risks" },
      because: "the summary is about strategic risks",
    },
    {
      layouts: [delays("A"), plain("Work plan")],
      roles: { workplan: "A" },
      because: "a merely possible register does not push out a clear one",
    },
  ])("$because", ({ layouts, roles, ties = [] }) => {
    expect(rolesOf(layouts)).toEqual({ roles, ties });
  });

  it.each<Case & { readonly chosen: readonly (readonly [string, readonly Role[]])[] }>([
    {
      layouts: [indicators("A"), indicators("B")],
      chosen: [["B", ["outcomes"]]],
      roles: { outcomes: "B" },
      because: "a choice settles a tie",
    },
    {
      layouts: [indicators("A")],
      chosen: [["A", []]],
      roles: {},
      because: "a register may be chosen to feed nothing",
    },
    {
      layouts: [plain("Jobs")],
      chosen: [["Jobs", ["workplan"]]],
      roles: { workplan: "Jobs" },
      because: "a choice needs no support from fields or names",
    },
    {
      layouts: [indicators("A"), indicators("B")],
      chosen: [["A", []]],
      roles: { outcomes: "B" },
      because: "what is left when one is taken out is no tie",
    },
  ])("$because", ({ layouts, chosen, roles, ties = [] }) => {
    const assigned = rolesOf(layouts, new Map(chosen));
    expect({ roles: assigned.roles, ties: assigned.ties }).toEqual({ roles, ties });
  });
});

describe("a workbook that serves several reports", () => {
  it("has one register feed a table of each", () => {
    expect(rolesOf([indicators("KPIs")], new Map(), ROLES).roles).toEqual({ outcomes: "KPIs", health: "KPIs" });
  });

  it("settles each report's ties by that report's own words", () => {
    const layouts = [indicators("Council Plan"), indicators("Organisational health")];
    expect(rolesOf(layouts, new Map(), ROLES)).toEqual({
      roles: { outcomes: "Council Plan", health: "Organisational health" },
      ties: [],
    });
  });

  it("takes a choice for everything that a register is for", () => {
    const chosen = new Map<string, readonly Role[]>([["A", ["health"]]]);
    expect(rolesOf([indicators("A"), indicators("B")], chosen, ROLES).roles).toEqual({ outcomes: "B", health: "A" });
  });

  it("lets a person give a register two roles of one report", () => {
    const chosen = new Map<string, readonly Role[]>([["A", ["workplan", "directoratePriorities"]]]);
    expect(rolesOf([plain("A")], chosen).roles).toEqual({ workplan: "A", directoratePriorities: "A" });
  });
});

describe("what a register feeds, as a cell", () => {
  it.each([
    [[], "Nothing"],
    [["outcomes"], "Outcomes"],
    [["outcomes", "health"], "Outcomes, Organisational health"],
  ] as const)("%j is written as %s and read back", (roles, text) => {
    expect(feedsText(roles)).toBe(text);
    expect(readFeeds(text)).toEqual(roles);
  });

  it.each([["outcomes,health"], ["OUTCOMES ,  organisational health"]])("%s is read", (text) =>
    expect(readFeeds(text)).toEqual(["outcomes", "health"]),
  );

  it.each([[""], ["Outcomes, Weather"], ["Outcomes and health"]])("“%s” is not", (text) =>
    expect(readFeeds(text)).toBeNull(),
  );
});

describe("a role's words", () => {
  it.each(ROLES.map((role) => ({ role })))("$role is read back from its words and its name", ({ role }) => {
    expect(readRole(ROLE_WORDS[role])).toBe(role);
    expect(readRole(` ${role.toUpperCase()} `)).toBe(role);
  });

  it("of others name none", () => {
    expect(readRole("Nothing")).toBeNull();
    expect(readRole("")).toBeNull();
  });

  it("rank by how loudly a name speaks for a role, the sheet's name included", () => {
    expect(nameRank(indicators("Outcomes"), "outcomes")).toBe(0);
    expect(nameRank(of("title", { name: "Register", sheet: "KPI list" }), "outcomes")).toBe(2);
    expect(nameRank(indicators("Sheet"), "risks")).toBeNull();
  });
});
