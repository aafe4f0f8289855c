import { roundForComparison } from "../compare.ts";
import { type DatedPeriod, liesWithin, quarterHolding } from "../period.ts";
import { NO_DATA, NOT_RATED, type RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { dated } from "../register/periodValue.ts";
import type { Amount, Saving } from "./budgetLine.ts";

/** Savings planned, delivered and forecast, in pounds. */
export interface SavingFigures {
  readonly planned: number | null;
  readonly delivered: number | null;
  readonly forecast: number | null;
  /** What is forecast (without a forecast: delivered) in parts of what was planned; null when it cannot be said. */
  readonly share: number | null;
  readonly rating: string;
  readonly why: string;
}

/** A saving with its rating. */
export interface RatedSaving extends SavingFigures {
  readonly item: Saving;
  /** The amount that was planned for the reporting period; null when there is none. */
  readonly plan: Amount | null;
  /** The rating that the register reports, in the words of the scale; null when it reports none. */
  readonly reported: string | null;
}

/** What savings are rated by. */
export interface SavingsContext {
  readonly scale: RatingScale;
  /** The share of the plan from which on a saving is Amber: 0.9 is 90%. */
  readonly amberFrom: number;
  readonly period: DatedPeriod;
}

/** The share of the plan from which on a saving is Amber when nobody has chosen another: ours, as no council's is published. */
export const SAVINGS_AMBER_FROM = 0.9;

/** Rates every saving of a register, in its order. */
export const rateSavings = (items: readonly Saving[], context: SavingsContext): readonly RatedSaving[] =>
  items.map((item) => {
    const plan = plannedIn(item.planned, context.period);
    const reading = item.status ? readRating(item.status.words, context.scale) : null;
    const reported = reading?.kind === "rating" ? reading.rating : null;
    const [delivered, forecast] = [item.delivered?.pounds ?? null, item.forecast?.pounds ?? null];
    return { item, plan, reported, ...rateSaving(plan?.pounds ?? null, delivered, forecast, context) };
  });

/** The plan for the reporting period, else the first. */
export const plannedIn = (planned: readonly Amount[], period: DatedPeriod): Amount | null =>
  planned.find((one) => one.period !== null && liesWithin(period, dated(one.period, quarterHolding(period).year))) ??
  planned[0] ??
  null;

/** Best at the plan or more (exactly on it, too), the middle step from the Amber share on, else the worst. A plan of 0 cannot be rated. */
export function rateSaving(
  planned: number | null,
  delivered: number | null,
  forecast: number | null,
  { scale: { steps }, amberFrom }: SavingsContext,
): SavingFigures {
  const figures = { planned, delivered, forecast };
  const expected = forecast ?? delivered;
  if (planned === null || expected === null)
    return { ...figures, share: null, rating: NO_DATA, why: planned === null ? "no plan" : "no forecast" };
  if (roundForComparison(planned) === 0) return { ...figures, share: null, rating: NOT_RATED, why: "a plan of 0" };
  const share = roundForComparison(expected / planned);
  const index =
    share >= 1 ? 0 : share >= roundForComparison(amberFrom) ? Math.floor(steps.length / 2) : steps.length - 1;
  const of = forecast === null ? "delivered" : "forecast";
  const why = `${of} against planned: Green from 100%, Amber from ${Number((amberFrom * 100).toFixed(4))}%`;
  return { ...figures, share, rating: steps[index]?.word ?? NOT_RATED, why };
}

/** Several savings as one. What is not given counts as nothing, unless it is given for none. */
export function sumOfSavings(savings: readonly RatedSaving[], context: SavingsContext): SavingFigures {
  const total = (of: (one: RatedSaving) => number | null): number | null => {
    const known = savings.flatMap((one) => of(one) ?? []);
    return known.length === 0 ? null : roundForComparison(known.reduce((sum, value) => sum + value, 0));
  };
  return rateSaving(
    total(({ planned }) => planned),
    total(({ delivered }) => delivered),
    total(({ forecast }) => forecast),
    context,
  );
}
