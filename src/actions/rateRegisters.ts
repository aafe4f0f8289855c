import { actionFindings } from "../domain/findings/actionFindings.ts";
import { benchmarkFindings } from "../domain/findings/benchmarkFindings.ts";
import { budgetFindings } from "../domain/findings/budgetFindings.ts";
import { decisionFindings } from "../domain/findings/decisionFindings.ts";
import { historyFindings } from "../domain/findings/historyFindings.ts";
import { indicatorFindings } from "../domain/findings/indicatorFindings.ts";
import { interdependencyFindings } from "../domain/findings/interdependencyFindings.ts";
import { itemFindings } from "../domain/findings/itemFindings.ts";
import { longFindings } from "../domain/findings/longFindings.ts";
import { riskFindings } from "../domain/findings/riskFindings.ts";
import { workforceFindings } from "../domain/findings/workforceFindings.ts";
import { savingFindings } from "../domain/findings/savingFindings.ts";
import { earlierRisks } from "../domain/history/earlierRisks.ts";
import { type FrozenItem, frozenOf } from "../domain/history/frozen.ts";
import { rateWithHistory } from "../domain/history/rateWithHistory.ts";
import { rateBudget } from "../domain/money/rateBudget.ts";
import { rateSavings } from "../domain/money/rateSavings.ts";
import { contextYear } from "../domain/register/contextYear.ts";
import { rateActions } from "../domain/register/rateActions.ts";
import { rateBenchmarks } from "../domain/register/rateBenchmarks.ts";
import { rateDecisions } from "../domain/register/rateDecisions.ts";
import { rateIndicators } from "../domain/register/rateIndicators.ts";
import { goneRisks, rateRisks } from "../domain/register/rateRisks.ts";
import { rateWorkforce } from "../domain/register/rateWorkforce.ts";
import type { Indicator } from "../domain/register/item.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Register } from "../domain/register/register.ts";
import { singleNames } from "../domain/register/singleName.ts";
import { type OwnRules, PLAIN_RULES, type Rules } from "../domain/rules/rules.ts";
import { singleKey } from "../domain/rules/setting.ts";
import type { Settled } from "./settle.ts";

/**
 * Rates a register by what was settled, and says what is odd in it.
 * @param history what is kept of earlier periods, of all registers
 */
export function rateRegister(
  register: Register,
  settled: Pick<Settled, "rules" | "period" | "asAt" | "year">,
  history: readonly FrozenItem[] = [],
): RatedRegister {
  const { rules, period, asAt } = settled;
  const own = rules.registers.get(register.layout.name) ?? PLAIN_RULES;
  const { scale } = own;
  const plain = itemFindings(register.items);
  const year = contextYear(register.layout) ?? settled.year;
  switch (register.kind) {
    case "indicators": {
      const single = singleRulesOf(register.layout.name, register.items, rules);
      const context = { scale, rules: own, own: single, period, year };
      const kept = frozenOf(history, register.layout.name);
      const rated = rateWithHistory(register.items, context, kept);
      const odd = [
        ...indicatorFindings(rated, { scale, period, year }),
        ...(kept.length === 0
          ? []
          : historyFindings(register.items, rateIndicators(register.items, context), kept, { scale, period, year })),
      ];
      return {
        kind: "indicators",
        register,
        scale,
        rated,
        context,
        findings: [...plain, ...longFindings(register.items), ...odd],
      };
    }
    case "actions": {
      const rated = rateActions(register.items, { scale, asAt, dueSoonDays: rules.dueSoonDays, at: { period, year } });
      return {
        kind: "actions",
        register,
        scale,
        rated,
        findings: [...plain, ...actionFindings(rated, { scale, asAt }), ...interdependencyFindings(register.items)],
      };
    }
    case "risks": {
      const scores = rules.riskScores.get(register.layout.name) ?? "current";
      const earlier = earlierRisks(history, register.layout.name, period);
      const rated = rateRisks(register.items, { grid: rules.risk, scores, earlier });
      const gone = goneRisks(register.items, earlier);
      return {
        kind: "risks",
        register,
        scale,
        rated,
        earlier,
        gone,
        findings: [...plain, ...riskFindings(rated, rules.risk)],
      };
    }
    case "benchmarks": {
      const rated = rateBenchmarks(register.items, register.layout, { period, year });
      return { kind: "benchmarks", register, scale, rated, findings: [...plain, ...benchmarkFindings(rated)] };
    }
    case "decisions": {
      const rated = rateDecisions(register.items, { scale, asAt, dueSoonDays: rules.dueSoonDays });
      return { kind: "decisions", register, scale, rated, findings: [...plain, ...decisionFindings(rated)] };
    }
    case "workforce": {
      const at = { period, year };
      const rated = rateWorkforce(register.items, at);
      return { kind: "workforce", register, scale, at, rated, findings: [...plain, ...workforceFindings(rated)] };
    }
    case "entries":
      return { kind: "entries", register, scale, rated: register.items, findings: plain };
    case "budget": {
      const rated = rateBudget(register.items, { scale, budgets: rules.budgets });
      return { kind: "budget", register, scale, rated, findings: [...plain, ...budgetFindings(rated, scale)] };
    }
    case "savings": {
      const rated = rateSavings(register.items, { scale, amberFrom: rules.savingsAmberFrom, period });
      return { kind: "savings", register, scale, rated, findings: [...plain, ...savingFindings(rated, scale)] };
    }
    case "other":
      return { kind: "other", register, scale, findings: plain };
  }
}

/** What was chosen for single indicators of a register, by their rows. */
function singleRulesOf(name: string, items: readonly Indicator[], rules: Rules): ReadonlyMap<number, OwnRules> {
  if (rules.indicators.size === 0) return new Map();
  return new Map(
    [...singleNames({ name, items })].flatMap(([item, single]) => {
      const own = rules.indicators.get(singleKey(single));
      return own ? [[item.row, own] as const] : [];
    }),
  );
}
