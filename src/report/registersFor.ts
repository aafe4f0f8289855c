import type { BudgetLine } from "../domain/money/budgetLine.ts";
import type { RatedBudgetLine } from "../domain/money/rateBudget.ts";
import type { RatedSaving } from "../domain/money/rateSavings.ts";
import type { Entry } from "../domain/register/item.ts";
import type {
  RatedAction,
  RatedBenchmark,
  RatedDecision,
  RatedIndicator,
  RatedRisk,
  RatedWorkforce,
} from "../domain/register/rated.ts";
import type { Role } from "../domain/register/role.ts";
import type { ReportInput } from "./reportInput.ts";

/** The rated indicators that feed the tables of a role; null when the workbook has no such register. */
export function indicatorsFor({ registers }: ReportInput, role: Role): readonly RatedIndicator[] | null {
  const one = registers.get(role);
  return one?.kind === "indicators" ? one.rated : null;
}

/** The rated actions that feed the tables of a role; null when the workbook has no such register. */
export function actionsFor({ registers }: ReportInput, role: Role): readonly RatedAction[] | null {
  const one = registers.get(role);
  return one?.kind === "actions" ? one.rated : null;
}

/** The rated risks that feed the tables of a role, those that are gone since the last period included, as closed; null when the workbook has no such register. */
export function risksFor({ registers }: ReportInput, role: Role): readonly RatedRisk[] | null {
  const one = registers.get(role);
  return one?.kind === "risks" ? [...one.rated, ...one.gone] : null;
}

/** The comparisons that feed the tables of a role; null when the workbook has no such register. */
export function benchmarksFor({ registers }: ReportInput, role: Role): readonly RatedBenchmark[] | null {
  const one = registers.get(role);
  return one?.kind === "benchmarks" ? one.rated : null;
}

/** The workforce figures that feed the tables of a role; null when the workbook has no such register. */
export function workforceFor({ registers }: ReportInput, role: Role): readonly RatedWorkforce[] | null {
  const one = registers.get(role);
  return one?.kind === "workforce" ? one.rated : null;
}

/** The rated decisions that feed the tables of a role; null when the workbook has no such register. */
export function decisionsFor({ registers }: ReportInput, role: Role): readonly RatedDecision[] | null {
  const one = registers.get(role);
  return one?.kind === "decisions" ? one.rated : null;
}

/** The entries that feed the tables of a role; null when the workbook has no such register. */
export function entriesFor({ registers }: ReportInput, role: Role): readonly Entry[] | null {
  const one = registers.get(role);
  return one?.kind === "entries" ? one.rated : null;
}

/** What tables are made from, with the rating scale of the register that has a role: counts, looks and words follow it. */
export function onScaleOf(input: ReportInput, role: Role | null): ReportInput {
  const register = role === null ? undefined : input.registers.get(role);
  return register === undefined ? input : { ...input, rules: { ...input.rules, scale: register.scale } };
}

/** The rated lines of a budget that feed the tables of a role; null when the workbook has no such register. */
export function budgetFor({ registers }: ReportInput, role: Role): readonly RatedBudgetLine[] | null {
  const one = registers.get(role);
  return one?.kind === "budget" ? one.rated : null;
}

/** The lines and totals of a budget, in the order of its sheet; null when the workbook has no such register. */
export function budgetLinesFor({ registers }: ReportInput, role: Role): readonly BudgetLine[] | null {
  const register = registers.get(role)?.register;
  if (register?.kind !== "budget") return null;
  return [...register.items, ...register.totals].sort((a, b) => a.row - b.row);
}

/** The rated savings that feed the tables of a role; null when the workbook has no such register. */
export function savingsFor({ registers }: ReportInput, role: Role): readonly RatedSaving[] | null {
  const one = registers.get(role);
  return one?.kind === "savings" ? one.rated : null;
}

/** Makes a table from something that may not be there: nothing comes of nothing. */
export const from =
  <T, Table>(find: (input: ReportInput) => T | null, build: (input: ReportInput, found: T) => Table) =>
  (input: ReportInput): Table | null => {
    const found = find(input);
    return found === null ? null : build(input, found);
  };
