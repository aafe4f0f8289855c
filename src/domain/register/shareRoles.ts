import { formatPeriod } from "../formatPeriod.ts";
import { plain } from "../reading/words.ts";
import type { RoleAssignment } from "./assignRoles.ts";
import type { Register } from "./register.ts";
import { nameRank, type Role } from "./role.ts";

/** Roles whose tables can be made from several registers together: the measures of organisational health may stand on a sheet for each theme. */
const SHARED: readonly Role[] = ["health"];

/** Whether several registers can have a role together. */
export const isShared = (role: Role): boolean => SHARED.includes(role);

/** Which registers have which role. Those that share a role are in the workbook's order; the first of them is its register in `roles`, too. */
export interface SharedRoles {
  readonly roles: ReadonlyMap<Role, Register>;
  /** Only for roles that two or more registers share. */
  readonly shared: ReadonlyMap<Role, readonly Register[]>;
  readonly ties: RoleAssignment["ties"];
}

/**
 * Lets registers share a role: all to which a person gave it; else, where nobody chose, those that are parts of one list. Registers are parts
 * of one list that have figures for the same periods, mostly the same columns, and mostly different items: last year's sheet is none.
 * @param chosen a person's choices, by register name
 */
export function shareRoles(
  registers: readonly Register[],
  chosen: ReadonlyMap<string, readonly Role[]>,
  assigned: RoleAssignment,
): SharedRoles {
  const roles = new Map<Role, Register>();
  for (const [role, layout] of assigned.roles) {
    const register = registers.find((one) => one.layout === layout);
    if (register) roles.set(role, register);
  }
  const shared = new Map<Role, readonly Register[]>();
  for (const role of SHARED) {
    const asked = registers.filter(({ layout }) => chosen.get(layout.name)?.includes(role));
    const sharers = asked.length > 0 ? asked : partsOf(role, registers, chosen, assigned);
    const [first, second] = sharers;
    if (first) roles.set(role, first);
    if (second) shared.set(role, sharers);
  }
  return { roles, shared, ties: assigned.ties.filter(({ role }) => !shared.has(role)) };
}

/** The parts of the list that the register of a role, or those that tie for it, belong to; none where these are no parts of one list. */
function partsOf(
  role: Role,
  registers: readonly Register[],
  chosen: ReadonlyMap<string, readonly Role[]>,
  { roles, ties }: RoleAssignment,
): readonly Register[] {
  const layouts = ties.find((tie) => tie.role === role)?.candidates ?? [roles.get(role)].flatMap((one) => one ?? []);
  const candidates = registers.filter(({ layout }) => layouts.includes(layout));
  const [main] = candidates;
  if (main === undefined) return [];
  const parts = registers.filter(
    (one) => !chosen.has(one.layout.name) && isAlike(one, main) && isCalledAlike(one, main, role),
  );
  const areParts = candidates.every((one) => parts.includes(one)) && areDifferent(parts);
  return areParts && parts.length > 1 ? parts : [];
}

/** The first two of a role's words say it; any other may head a register of something else. */
const TELLING = 2;

const isCalledAlike = (one: Register, main: Register, role: Role): boolean => {
  const rank = nameRank(main.layout, role);
  return rank === null || rank >= TELLING || rank === nameRank(one.layout, role);
};

/** How much of their columns two lists have in common when they are parts of one. */
const MOST = 0.6;

function isAlike(one: Register, other: Register): boolean {
  if (one.layout.kind !== other.layout.kind || periodsOf(one) !== periodsOf(other)) return false;
  const [fields, others] = [one, other].map(({ layout }) => new Set<string>(layout.fields.map(({ field }) => field)));
  if (!fields || !others) return false;
  const common = [...fields].filter((field) => others.has(field)).length;
  return common >= MOST * (fields.size + others.size - common);
}

const periodsOf = ({ layout }: Register): string =>
  layout.fields
    .filter(({ field }) => field === "actual")
    .map(({ period }) => (period === null ? "" : formatPeriod(period)))
    .join();

/** Whether no two lists have half or more of their items, by title, in common. */
function areDifferent(registers: readonly Register[]): boolean {
  const titles = registers.map(({ items }) => new Set(items.map(({ title }) => plain(title))));
  return titles.every((some, index) =>
    titles.slice(index + 1).every((others) => {
      const common = [...some].filter((title) => others.has(title)).length;
      return common * 2 < Math.max(1, Math.min(some.size, others.size));
    }),
  );
}
