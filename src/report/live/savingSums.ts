import type { RatedSaving } from "../../domain/money/rateSavings.ts";
import { NO_DATA, NOT_RATED, type RatingScale } from "../../domain/ratingScale.ts";
import { markedRating } from "../cells.ts";
import { itemAt, markedOf } from "./workingCell.ts";
import { figure, quoted, rounded, when } from "./expression.ts";
import type { Live, Working } from "./live.ts";
import { amberOf } from "./savingRating.ts";

/** The figures of a saving or of several as one, as expressions in pounds; each gives "" where the engine has none. */
export type SavingFormula = Readonly<Record<"planned" | "delivered" | "forecast" | "share" | "rating", string>>;

/** Those of the saving that stands in some row of the working sheet, counted from 0. */
export function savingAt(working: Working, index: number, scale: RatingScale): SavingFormula {
  const at = (heading: string): string => itemAt(working, heading, index);
  return {
    ...{ planned: at("Planned"), delivered: at("Delivered"), forecast: at("Forecast") },
    ...{ share: at("Share"), rating: markedOf(at("Rating"), scale) ?? "" },
  };
}

/** An amount of all savings: for how many it is given, and what it comes to. */
interface SavingTotal {
  readonly count: string;
  readonly whole: string;
}

/** The figures of all savings as one, and what they are put together from. */
export interface AllSavingsFormula extends SavingFormula {
  readonly totals: Readonly<Record<"planned" | "delivered" | "forecast", SavingTotal>>;
}

/** All savings as one, as `sumOfSavings` adds them up: what is given for none is not known. */
export function allSavings(
  { name }: Working,
  all: readonly RatedSaving[],
  { scale, live }: { readonly scale: RatingScale; readonly live: Live },
): AllSavingsFormula {
  const total = (heading: "Planned" | "Delivered" | "Forecast", of: (one: RatedSaving) => number | null) => {
    const known = all.flatMap((one) => of(one) ?? []);
    const sum = known.reduce((whole, value) => whole + value, 0);
    const count = figure(`Savings: how many have ${heading.toLowerCase()}`, known.length, `COUNT(${name(heading)})`);
    const whole = figure(`Savings: ${heading.toLowerCase()} in all`, sum, rounded(`SUM(${name(heading)})`));
    return { known: known.length, sum, count, whole, pounds: when(`${count}=0`, '""', whole) };
  };
  const planned = total("Planned", (one) => one.planned);
  const delivered = total("Delivered", (one) => one.delivered);
  const forecast = total("Forecast", (one) => one.forecast);
  const counted = figure(
    "Savings: forecast, without a forecast delivered",
    forecast.known > 0 ? forecast.sum : delivered.sum,
    when(`${forecast.count}>0`, forecast.whole, delivered.whole),
  );
  const share = rounded(`${counted}/${planned.whole}`);
  const missing = `OR(${planned.count}=0,${delivered.count}+${forecast.count}=0)`;
  const { steps } = scale;
  const said = (word: string): string => quoted(markedRating(scale, word));
  const word = (index: number): string => said(steps[index]?.word ?? NOT_RATED);
  const amber = rounded(amberOf(live));
  const lower = when(`${share}>=${amber}`, word(Math.floor(steps.length / 2)), word(steps.length - 1));
  const rated = when(`${planned.whole}=0`, said(NOT_RATED), when(`${share}>=1`, word(0), lower));
  return {
    totals: { planned, delivered, forecast },
    ...{ planned: planned.pounds, delivered: delivered.pounds, forecast: forecast.pounds },
    share: when(`OR(${missing},${planned.whole}=0)`, '""', share),
    rating: when(missing, said(NO_DATA), rated),
  };
}
