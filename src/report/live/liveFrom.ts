import type { Place } from "../../grid/area.ts";
import type { GridCell } from "../../grid/grid.ts";
import type { TableModel } from "../../grid/table.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { Role } from "../../domain/register/role.ts";
import type { Rules } from "../../domain/rules/rules.ts";
import { ruleNumber } from "../../domain/rules/ruleNumber.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import type { Live, Working } from "./live.ts";
import { ruleName } from "./ruleName.ts";
import { standardColumns } from "./standards/standardColumns.ts";
import { planColumns } from "./actions/planColumns.ts";
import { listParts } from "./actions/listColumns.ts";
import { workingActions } from "./actions/workingActions.ts";
import { workingBenchmarks } from "./benchmarks/workingBenchmarks.ts";
import { workingDecisions } from "./decisions/workingDecisions.ts";
import { keptRisks, RISK_KEY } from "./risks/keptRisks.ts";
import { workingRisks } from "./risks/workingRisks.ts";
import { type Words, wordsFrom } from "./words/wordsTable.ts";
import { workingWorkforce } from "./workforce/workingWorkforce.ts";
import { workingBudget } from "./workingBudget.ts";
import { workingSavings } from "./workingSavings.ts";
import { hasColumn } from "./workingCell.ts";
import { redRedColumns } from "./worstFirst.ts";
import { workingIndicators } from "./workingIndicators.ts";

/** What every id of a working table begins with. */
export const WORKING = "working-";

/** A register with the short name that its defined names hold. */
export interface LiveRegister {
  readonly register: RatedRegister;
  readonly slug: string;
  /** What it feeds: of outcomes the gravest are listed, and so on. */
  readonly roles: ReadonlySet<Role>;
}

/** What formulas are made from in a workbook. */
export interface LiveSource {
  readonly cell: (place: Place) => GridCell;
  readonly settings: readonly Setting[];
  readonly registers: readonly LiveRegister[];
  readonly rules: Rules;
  /** A serial number. */
  readonly asAt: number;
  readonly period: DatedPeriod;
  readonly date1904: boolean;
}

/** What formulas are made from; each working sheet, and what words are read as, is worked out when it is first asked for. */
export function liveFrom({ cell, settings, registers, rules, asAt, period, date1904 }: LiveSource): Live {
  const numbers = new Set(settings.flatMap((one) => (ruleNumber(one) === null ? [] : [settingKey(one)])));
  const known = new Map<RatedRegister, Working | null>();
  const rule: Live["rule"] = (of) => (numbers.has(settingKey(of)) ? ruleName(of) : null);
  const all = registers.map(({ register }) => register);
  let words: Words | null = null;
  const live: Live = {
    cell,
    rule,
    rules,
    asAt,
    period,
    date1904,
    get words() {
      words ??= wordsFrom({ registers: all, cell, rule, grid: rules.risk, scale: rules.scale });
      return words;
    },
    working: (register) => {
      const worked = known.get(register);
      if (worked !== undefined) return worked;
      const found = registers.find((one) => one.register === register) ?? null;
      const made = found === null ? null : workingOf(found, live);
      known.set(register, made);
      return made;
    },
  };
  return live;
}

/** The working sheet of a register; null for a kind that has none. */
function workingOf({ register, slug, roles }: LiveRegister, live: Live): Working | null {
  const called = register.register.layout.name;
  const name = (heading: string): string => `Scrutineer.Working.${slug}.${heading.replaceAll(" ", "")}`;
  const plain = partsOf(register, live, name);
  if (plain === null) return null;
  const parts = rolesParts(register, roles, live, name).reduce(beside, plain);
  const model: TableModel = {
    id: `${WORKING}${slug.replaceAll("_", "-")}`,
    title: `Working: ${called}`,
    sheetName: sheetNameFor(called),
    note: "What the rules make of each row of the register, by formulas over its cells; the summaries count and show what stands here. Nothing needs to be typed on this sheet. A row that was added to the register is here after the next refresh.",
    ...parts,
    names: parts.columns.map(({ heading }, column) => ({ name: name(heading), column, row: null })),
  };
  return { model, kept: keptFor(register, { model, slug, name }), name };
}

/** The table of what was kept of the risks of a register, where the columns of its working sheet look there. */
function keptFor(
  register: RatedRegister,
  { model, slug, name }: Pick<Working, "model" | "name"> & { readonly slug: string },
): TableModel | null {
  if (register.kind !== "risks" || register.earlier === null || !hasColumn({ model }, RISK_KEY)) return null;
  const called = register.register.layout.name;
  const parts = keptRisks(register.earlier, name);
  return {
    // A register's own working sheet has no second hyphen after the first.
    id: `${WORKING}-kept-${slug.replaceAll("_", "-")}`,
    title: `Working: ${called}, as kept`,
    sheetName: sheetNameFor(`kept ${called}`),
    note: "What Scrutineer history keeps of the last period of these risks, by formulas over its cells: how each moved is said against it. Nothing needs to be typed on this sheet.",
    ...parts,
    names: parts.columns.map(({ heading }, column) => ({ name: name(heading), column, row: null })),
  };
}

/** Two tables of the same rows side by side. */
const beside = (left: Parts, right: Parts): Parts => ({
  columns: [...left.columns, ...right.columns],
  rows: left.rows.map((row, index) => [...row, ...(right.rows[index] ?? [])]),
});

type Parts = Pick<TableModel, "columns" | "rows">;

/** What only the tables of some roles need. */
function rolesParts(
  register: RatedRegister,
  roles: ReadonlySet<Role>,
  live: Live,
  name: Working["name"],
): readonly Parts[] {
  if (register.kind === "indicators")
    return [
      ...(roles.has("outcomes") ? [redRedColumns(register, live, name)] : []),
      ...(roles.has("corporateHealth") ? [standardColumns(register, live)] : []),
    ];
  if (register.kind !== "actions") return [];
  const plan = roles.has("improvementPlan") ? [planColumns(register, live, name)] : [];
  return [...plan, listParts(register, live, name, roles)];
}

function partsOf(register: RatedRegister, live: Live, name: Working["name"]): Parts | null {
  if (!("rated" in register) || register.rated.length === 0) return null;
  switch (register.kind) {
    case "indicators":
      return workingIndicators(register, live);
    case "actions":
      return workingActions(register, live, name);
    case "budget":
      return workingBudget(register, live, name);
    case "savings":
      return workingSavings(register, live);
    case "risks":
      return workingRisks(register, live, name);
    case "benchmarks":
      return workingBenchmarks(register, live, name);
    case "workforce":
      return workingWorkforce(register, live);
    case "decisions":
      return workingDecisions(register, live, name);
    default:
      return null;
  }
}

/** Excel: a sheet's name has at most 31 characters, and none of `: \ / ? * [ ]` ("Rename a worksheet", support.microsoft.com). */
const sheetNameFor = (called: string): string =>
  `Working ${called}`
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/ +/g, " ")
    .slice(0, 31)
    .replace(/[ ']+$/, "");
