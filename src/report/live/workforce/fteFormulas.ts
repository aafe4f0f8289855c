import type { Figure, WorkforceFigure } from "../../../domain/register/item.ts";
import { ftesOf, isAmount, isOfPeriod } from "../../../domain/register/rateWorkforce.ts";
import { when } from "../expression.ts";
import type { Live } from "../live.ts";
import { numberOf } from "../numberOf.ts";
import type { Workforce } from "./workingWorkforce.ts";

/** The numbers of full-time equivalents that an amount may be spread over, as expressions: the first that is above 0 is taken. */
export interface FteFormulas {
  /** Of the period of a figure of the amount. */
  readonly ofPeriod: (figure: Figure) => string;
  /** The latest of any period. */
  readonly latest: string;
}

/** How many numbers are looked at for the latest. */
const MOST = 4;

/** The numbers of full-time equivalents of a register, for a measure that is an amount; null for any other. */
export function fteFormulas({ rated, at }: Workforce, live: Live): (item: WorkforceFigure) => FteFormulas | null {
  const ftes = ftesOf(rated.map(({ item }) => item));
  const firstOf = (those: typeof ftes): string =>
    those.reduceRight((rest, { figure, item }) => {
      const number = numberOf(figure, item, live);
      return when(`N(${number})>0`, number, rest);
    }, '""');
  const latest = firstOf(ftes.slice(-MOST).toReversed());
  const ofPeriod = (figure: Figure): string => firstOf(ftes.filter((one) => isOfPeriod(one.figure, figure, at.year)));
  return (item) => (isAmount(item) ? { ofPeriod, latest } : null);
}
