import type { Layout } from "../layout.ts";
import { nameRank, reportOf, type Role, ROLES, strengthOf } from "./role.ts";

/** Two or more registers that could equally well have one role: a person has to choose. */
export interface RoleTie {
  readonly role: Role;
  readonly candidates: readonly Layout[];
}

/** Which register has which role. A role that no register can have is absent from `roles`. */
export interface RoleAssignment {
  readonly roles: ReadonlyMap<Role, Layout>;
  readonly ties: readonly RoleTie[];
}

/**
 * Decides which register feeds which tables, for each kind of report by itself: a person's choice first, then kind and fields, then, only
 * between equals, the names of register and sheet. What stays equal is a tie and is not decided. A register that is merely possible for a
 * role takes it only if it has no clearer one in that report and no other register is as good.
 * @param chosen a person's choices, by register name: all the roles it has; none means "feeds nothing"
 */
export function assignRoles(
  layouts: readonly Layout[],
  chosen: ReadonlyMap<string, readonly Role[]>,
  among: readonly Role[] = ROLES,
): RoleAssignment {
  const reports = [...new Set(among.map(reportOf))].map((report) =>
    assignReport(
      layouts,
      chosen,
      among.filter((role) => reportOf(role) === report),
    ),
  );
  return {
    roles: new Map(reports.flatMap(({ roles }) => [...roles])),
    ties: reports.flatMap(({ ties }) => ties),
  };
}

/** The roles of one kind of report: a register has at most one of them, unless a person chose more. */
function assignReport(
  layouts: readonly Layout[],
  chosen: ReadonlyMap<string, readonly Role[]>,
  among: readonly Role[],
): RoleAssignment {
  const roles = new Map<Role, Layout>();
  for (const layout of layouts) {
    for (const role of chosen.get(layout.name) ?? []) if (among.includes(role)) roles.set(role, layout);
  }
  const ties: RoleTie[] = [];
  let free = layouts.filter((layout) => !chosen.has(layout.name));
  for (const strength of [3, 1] as const) {
    for (const role of among.filter((one) => !roles.has(one) && !ties.some((tie) => tie.role === one))) {
      const candidates = best(
        free.filter((layout) => strengthOf(layout, role) === strength),
        role,
        strength,
      );
      if (candidates.length > 1) ties.push({ role, candidates });
      if (candidates.length === 1 && candidates[0]) roles.set(role, candidates[0]);
    }
    free = free.filter((layout) => ![...roles.values()].includes(layout));
  }
  return { roles, ties };
}

/** Those among equals that no other beats by name. A merely possible register needs its name to speak for the role. */
function best(equals: readonly Layout[], role: Role, strength: 3 | 1): readonly Layout[] {
  const ranks = equals.map((layout) => nameRank(layout, role) ?? Number.POSITIVE_INFINITY);
  const top = Math.min(...ranks);
  if (top === Number.POSITIVE_INFINITY) return strength === 1 ? [] : equals;
  return equals.filter((_, index) => ranks[index] === top);
}
