import type { BudgetLevel } from "../money/budgetLine.ts";
import { SAVINGS_AMBER_FROM } from "../money/rateSavings.ts";
import { BRIGHTON_AND_HOVE, type BudgetRules, type VarianceThreshold } from "../money/rateVariance.ts";
import type { Value } from "./groupRules.ts";
import { readPounds, readShare } from "./readValue.ts";
import type { Setting } from "./setting.ts";

/** What each level of a budget is called in `Scrutineer rules`. */
export const LEVEL_WORDS: Readonly<Record<BudgetLevel, string>> = {
  service: "Service",
  directorate: "Directorate",
  fund: "Fund",
};

const LEVELS = ["service", "directorate", "fund"] as const satisfies readonly BudgetLevel[];

/** The rules of budgets and of savings when nobody has chosen others; none for a workbook that has no such register. */
export function moneySettings(kinds: ReadonlySet<string>): readonly Setting[] {
  const from = "default";
  const budget = LEVELS.flatMap((level): readonly Setting[] => {
    const { share, pounds } = BRIGHTON_AND_HOVE[level];
    const item = LEVEL_WORDS[level];
    return [
      { section: "budget", item, name: "redShare", value: share, format: "0.0%", from },
      { section: "budget", item, name: "redPounds", value: pounds, format: "#,##0", from },
    ];
  });
  const savings: Setting = {
    ...{ section: "savings", item: "", name: "amberFrom", value: SAVINGS_AMBER_FROM, format: "0%", from },
  };
  return [...(kinds.has("budget") ? budget : []), ...(kinds.has("savings") ? [savings] : [])];
}

/** The thresholds of each level of a budget. */
export function budgetRules(value: Value): BudgetRules {
  const threshold = (level: BudgetLevel): VarianceThreshold => {
    const item = LEVEL_WORDS[level];
    const otherwise = BRIGHTON_AND_HOVE[level];
    return {
      share: value(["budget", item, "redShare"], readShare, "a percentage from 0% to 100%", otherwise.share),
      pounds: value(
        ["budget", item, "redPounds"],
        readPounds,
        "an amount in pounds, as 100,000 or £0.1m",
        otherwise.pounds,
      ),
    };
  };
  return { service: threshold("service"), directorate: threshold("directorate"), fund: threshold("fund") };
}

/** The share of the plan from which on a saving is Amber. */
export const savingsAmber = (value: Value): number =>
  value(["savings", "", "amberFrom"], readShare, "a percentage from 0% to 100%", SAVINGS_AMBER_FROM);
