import type { RatedSaving } from "../../../domain/money/rateSavings.ts";
import type { ReportInput } from "../../reportInput.ts";
import { workingFor } from "../countedOn.ts";
import { joined, quoted, say, when } from "../expression.ts";
import { moneyWordsOf } from "../moneyFormula.ts";
import { allSavings } from "../savingSums.ts";

/** How much of the savings is forecast and delivered, as a formula; null where figures are fixed values. */
export function savingsSentence(input: ReportInput, savings: readonly RatedSaving[]): string | null {
  const { live, rules } = input;
  const working = workingFor(input, "savings");
  if (working === null || live === null) return null;
  const { totals } = allSavings(working, savings, { scale: rules.scale, live });
  const { planned, forecast, delivered } = totals;
  const plan = moneyWordsOf(planned.whole);
  const of = (part: string): string => {
    const share = `ROUND(100*ABS(${part})/ABS(${planned.whole}),0)`;
    return joined(moneyWordsOf(part), say(" of "), plan, say(" planned savings ("), share, say("%)"));
  };
  const soFar = joined(say("; "), moneyWordsOf(delivered.whole), say(" is delivered so far"));
  const expected = joined(
    of(forecast.whole),
    say(" is forecast to be delivered"),
    when(`${delivered.count}=0`, '""', soFar),
    say("."),
  );
  const untold = joined(plan, say(" of savings is planned; nothing says how much is delivered."));
  const only = joined(of(delivered.whole), say(" is delivered so far."));
  const known = when(`${forecast.count}>0`, expected, when(`${delivered.count}=0`, untold, only));
  return when(`OR(${planned.count}=0,${planned.whole}=0)`, quoted("No savings are planned."), known);
}
