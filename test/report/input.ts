import { previousPeriod, quarterOf } from "../../src/domain/period.ts";
import { rateActions } from "../../src/domain/register/rateActions.ts";
import { rateIndicators } from "../../src/domain/register/rateIndicators.ts";
import { rateRisks } from "../../src/domain/register/rateRisks.ts";
import { defaultSettings } from "../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../src/domain/rules/readRules.ts";
import type { Rules } from "../../src/domain/rules/rules.ts";
import { readIso } from "../../src/domain/serialDate.ts";
import type { ReportInput } from "../../src/report/reportInput.ts";
import { actionsFrom, indicatorsFrom, risksFrom } from "../support/registerFromText.ts";

/** Registers as text; one that is not given is one that the workbook does not have. */
export interface TextRegisters {
  readonly outcomes?: string;
  readonly workplan?: string;
  readonly executiveActions?: string;
  readonly directoratePriorities?: string;
  readonly programmes?: string;
  readonly risks?: string;
}

const RULES = readRules(defaultSettings([{ name: "Outcomes", kind: "indicators", role: "outcomes" }])).rules;

/** What the tables of a pack are made from, for Q1 21/22 as at its last day. */
export function inputFrom(
  registers: TextRegisters,
  rules: Partial<Rules> = {},
  typed: Readonly<Record<string, string>> = {},
): ReportInput {
  const period = quarterOf(2021, 1);
  const all = { ...RULES, ...rules };
  const { scale, dueSoonDays } = all;
  const asAt = readIso("2021-06-30") ?? 0;
  const own = all.registers.get("Outcomes");
  const actions = (text: string | undefined) =>
    text === undefined ? null : rateActions(actionsFrom(text), { scale, asAt, dueSoonDays });
  return {
    ...{ period, previous: previousPeriod(period), asAt, rules: all },
    outcomes:
      registers.outcomes === undefined || !own
        ? null
        : rateIndicators(indicatorsFrom(registers.outcomes), { scale, rules: own, period, year: 2021 }),
    workplan: actions(registers.workplan),
    executiveActions: actions(registers.executiveActions),
    directoratePriorities: actions(registers.directoratePriorities),
    programmes: actions(registers.programmes),
    risks: registers.risks === undefined ? null : rateRisks(risksFrom(registers.risks), all.risk),
    narrative: (key) => typed[key] ?? null,
  };
}
