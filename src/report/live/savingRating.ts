import { NO_DATA, NOT_RATED, type RatingScale } from "../../domain/ratingScale.ts";
import { quoted, rounded, when } from "./expression.ts";
import { type Live, ruleOr } from "./live.ts";

/** What is forecast, without a forecast delivered, in parts of what was planned, as an expression; empty where it cannot be said. */
export function savingShare(planned: string, delivered: string, forecast: string): string {
  const share = (part: string): string =>
    when(
      `AND(ISNUMBER(${planned}),ISNUMBER(${part}))`,
      when(`ROUND(${planned},9)=0`, '""', rounded(`${part}/${planned}`)),
      '""',
    );
  return `IFERROR(${when(`ISNUMBER(${forecast})`, share(forecast), share(delivered))},"")`;
}

/** The share from which on a saving is Amber, of its rule cell. */
export const amberOf = (live: Live): string =>
  ruleOr(live.rule({ section: "savings", item: "", name: "amberFrom" }), live.rules.savingsAmberFrom);

/** The rating of a saving as `rateSaving` gives it, as an expression: best from 100%, middle from the share of the named rule cell on, else worst. */
export function savingRating(
  planned: string,
  delivered: string,
  forecast: string,
  share: string,
  { steps }: RatingScale,
  live: Live,
): string {
  const word = (index: number): string => quoted(steps[index]?.word ?? NOT_RATED);
  const amber = amberOf(live);
  const missing = `OR(NOT(ISNUMBER(${planned})),AND(NOT(ISNUMBER(${delivered})),NOT(ISNUMBER(${forecast}))))`;
  const middle = when(`${share}>=${rounded(amber)}`, word(Math.floor(steps.length / 2)), word(steps.length - 1));
  return when(missing, quoted(NO_DATA), when(`${share}=""`, quoted(NOT_RATED), when(`${share}>=1`, word(0), middle)));
}
