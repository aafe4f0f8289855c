import type { VarianceThreshold } from "../../domain/money/rateVariance.ts";
import type { BudgetLevel } from "../../domain/money/budgetLine.ts";
import { LEVEL_WORDS } from "../../domain/rules/moneySettings.ts";
import { joined, quoted, say, when } from "./expression.ts";
import { type Live, ruleOr } from "./live.ts";

/** An amount in a sentence, as `moneyWords` says it: an expression over one that gives pounds. Its sign is left to the words. */
export const moneyWordsOf = (pounds: string): string =>
  when(
    `ABS(${pounds})>=1000000`,
    joined(say("£"), `ROUND(ABS(${pounds})/1000000,3)`, say("m")),
    joined(say("£"), `TEXT(ROUND(ABS(${pounds}),0),"#,##0")`),
  );

/** The same with `minus` before what is below 0. */
export const amountOf = (pounds: string): string =>
  `${when(`${pounds}<0`, quoted("minus "), '""')}&${moneyWordsOf(pounds)}`;

/** From where on an overspend is Red, as `thresholdText` says it, of its rule cells: `5% or £100,000 over`. */
export function thresholdTextOf(level: BudgetLevel, { share, pounds }: VarianceThreshold, live: Live): string {
  const rule = (name: "redShare" | "redPounds", value: number): string =>
    ruleOr(live.rule({ section: "budget", item: LEVEL_WORDS[level], name }), value);
  const size = `TEXT(ROUND(${rule("redPounds", pounds)},0),"#,##0")`;
  return joined(`ROUND(100*${rule("redShare", share)},4)`, say("% or £"), size, say(" over"));
}
