import { namedIn } from "../../src/actions/reportInput.ts";
import { rateRegister } from "../../src/actions/rateRegisters.ts";
import { type DatedPeriod, lastDay, previousPeriod, quarterHolding, quarterOf } from "../../src/domain/period.ts";
import { withNarrative } from "../../src/domain/narrative/withNarrative.ts";
import type { RatedRegister } from "../../src/domain/register/ratedRegister.ts";
import { readRegister } from "../../src/domain/register/register.ts";
import { kindFor, type Role, ROLE_WORDS, ROLES } from "../../src/domain/register/role.ts";
import { defaultSettings } from "../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../src/domain/rules/readRules.ts";
import type { Rules } from "../../src/domain/rules/rules.ts";
import type { ReportInput } from "../../src/report/reportInput.ts";
import { layoutFromText } from "../support/registerFromText.ts";

/** Registers as text, by role; one that is not given is one that the workbook does not have. */
export type TextRegisters = Partial<Readonly<Record<Role, string>>>;

const RULES = readRules(
  defaultSettings(ROLES.map((role) => ({ name: ROLE_WORDS[role], kind: kindFor(role), roles: [role] }))),
).rules;

/** What the tables of a pack are made from, for a period (Q1 21/22 unless said) as at its last day. */
export function inputFrom(
  texts: TextRegisters,
  rules: Partial<Rules> = {},
  typed: Readonly<Record<string, string>> = {},
  period: DatedPeriod = quarterOf(2021, 1),
): ReportInput {
  const said = new Map(
    Object.entries(typed).map(([key, value]) => [
      key,
      { key, title: "", value, format: "General", typed: true, writtenFor: "", shownAt: [], place: null },
    ]),
  );
  const year = quarterHolding(period).year;
  const settled = { rules: { ...RULES, ...rules }, period, asAt: lastDay(period) ?? 0, year };
  const registers = new Map(
    ROLES.flatMap((role) => {
      const text = texts[role];
      return text === undefined ? [] : [[role, rated(role, text)] as const];
    }),
  );
  function rated(role: Role, text: string): RatedRegister {
    const { grid, layout } = layoutFromText(text, { kind: kindFor(role), name: ROLE_WORDS[role], sheet: "Sheet1" });
    return withNarrative(rateRegister(readRegister(grid, layout, false), settled), said, period);
  }
  const { asAt } = settled;
  return {
    ...{ period, previous: previousPeriod(period), asAt, rules: settled.rules, registers },
    shared: new Map(),
    every: [...registers.values()],
    history: [],
    named: namedIn([...registers.values()]),
    live: null,
  };
}
