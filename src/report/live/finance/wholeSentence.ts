import type { RatedBudgetLine } from "../../../domain/money/rateBudget.ts";
import type { ReportInput } from "../../reportInput.ts";
import { wholeVariance } from "../budgetSums.ts";
import { workingFor } from "../countedOn.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import { amountOf, moneyWordsOf } from "../moneyFormula.ts";
import { countedOf } from "../sentenceFormula.ts";

/** The sentence on the whole of a budget as a formula; null where figures are fixed values. */
export function wholeSentence(input: ReportInput, lines: readonly RatedBudgetLine[]): string | null {
  const { live, rules } = input;
  const working = workingFor(input, "budget");
  if (working === null || live === null) return null;
  const asked = { part: null, lines, level: "fund", scale: rules.scale, live } as const;
  const { known, from, to, over, rating } = wholeVariance(working, asked, (word) => word);
  const missing = figure(
    "Budget lines without a budget or a forecast",
    lines.filter(({ variance }) => variance === null).length,
    `ROWS(${working.name("Item")})-COUNTBLANK(${working.name("Item")})-COUNT(${working.name("Variance")})`,
  );
  const lack = joined(
    say("There is no forecast of the whole: "),
    countedOf(missing, "line lacks", "lines lack"),
    say(" a budget or a forecast."),
  );
  const forecast = joined(
    say("The forecast for the year is "),
    amountOf(to),
    say(" against a budget of "),
    amountOf(from),
    say(": "),
    overWordsOf(over, from),
    say(", "),
    rating,
    say("."),
  );
  return when(known, forecast, lack);
}

/** `£2.178m (3.7%) over`, `£90 (0.1%) under`, `exactly on it`. */
function overWordsOf(over: string, budget: string): string {
  const part = joined(say(" ("), `ROUND(100*ABS(${over})/ABS(${budget}),1)`, say("%)"));
  const share = when(`${budget}=0`, '""', part);
  const side = when(`${over}>0`, quoted(" over"), quoted(" under"));
  return when(`${over}=0`, quoted("exactly on it"), joined(moneyWordsOf(over), share, side));
}
