import { actionFindings } from "../domain/findings/actionFindings.ts";
import { indicatorFindings } from "../domain/findings/indicatorFindings.ts";
import { itemFindings } from "../domain/findings/itemFindings.ts";
import { longFindings } from "../domain/findings/longFindings.ts";
import { riskFindings } from "../domain/findings/riskFindings.ts";
import { contextYear } from "../domain/register/contextYear.ts";
import { rateActions } from "../domain/register/rateActions.ts";
import { rateIndicators } from "../domain/register/rateIndicators.ts";
import { rateRisks } from "../domain/register/rateRisks.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Register } from "../domain/register/register.ts";
import type { RegisterRules } from "../domain/rules/rules.ts";
import type { Settled } from "./settle.ts";

/** What applies to a register that no settings name. */
const PLAIN_RULES: RegisterRules = {
  feeds: [],
  basis: null,
  tolerance: { kind: "percent", part: 0.05 },
  staticBand: 0,
  trend: "previousPeriod",
  atMaximum: false,
};

/** Rates a register by what was settled, and says what is odd in it. */
export function rateRegister(
  register: Register,
  settled: Pick<Settled, "rules" | "period" | "asAt" | "year">,
): RatedRegister {
  const { rules, period, asAt } = settled;
  const { scale } = rules;
  const plain = itemFindings(register.items);
  const year = contextYear(register.layout) ?? settled.year;
  switch (register.kind) {
    case "indicators": {
      const own = rules.registers.get(register.layout.name) ?? PLAIN_RULES;
      const context = { scale, rules: own, period, year };
      const rated = rateIndicators(register.items, context);
      const odd = indicatorFindings(rated, { scale, tolerance: own.tolerance, period, year });
      return {
        kind: "indicators",
        register,
        rated,
        context,
        findings: [...plain, ...longFindings(register.items), ...odd],
      };
    }
    case "actions": {
      const rated = rateActions(register.items, { scale, asAt, dueSoonDays: rules.dueSoonDays, at: { period, year } });
      return { kind: "actions", register, rated, findings: [...plain, ...actionFindings(rated, { scale, asAt })] };
    }
    case "risks": {
      const scores = rules.riskScores.get(register.layout.name) ?? "current";
      const rated = rateRisks(register.items, { grid: rules.risk, scores, earlier: null });
      return { kind: "risks", register, rated, findings: [...plain, ...riskFindings(rated, rules.risk)] };
    }
    case "entries":
      return { kind: "entries", register, rated: register.items, findings: plain };
    case "other":
      return { kind: "other", register, findings: plain };
  }
}
