import { roundForComparison } from "../compare.ts";
import { comparePeriods, endMonth, samePeriod } from "../period.ts";
import { plain } from "../reading/words.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, WorkforceFigure } from "./item.ts";
import { dated, valueOf } from "./periodValue.ts";
import type { RatedWorkforce } from "./rated.ts";

const FTE = /\b(?:fte|ftes|wte|(?:full|whole)[ -]time equivalents?)\b/;
const PER = /\bper\b|\/ ?fte|\baverage\b/;
/** What there can be so much of for each full-time equivalent. */
const AMOUNT = /\b(?:days?|hours?|occurrences?|absences?|instances?|cases?|cost|spend|courses?)\b|£/;

/** Whether a measure is the number of full-time equivalents. */
const isFte = ({ title, unit, percent }: WorkforceFigure): boolean =>
  !percent && !PER.test(plain(title)) && (FTE.test(plain(title)) || FTE.test(plain(unit)));

/**
 * Each workforce figure with its latest value, the one before it and, for amounts, how much there is for each full-time equivalent of the same
 * period, else of the latest. In the register's order.
 */
export function rateWorkforce(items: readonly WorkforceFigure[], at: ReadFor): readonly RatedWorkforce[] {
  const ftes = ftesOf(items).map(({ figure }) => figure);
  return items.map((item) => {
    const said = inOrder(item, at).filter((one) => valueOf(one) !== null);
    const latest = said.at(-1) ?? null;
    const previous = said.at(-2) ?? (valueOf(item.previousActual) === null ? null : item.previousActual);
    const [now, before] = [valueOf(latest), valueOf(previous)];
    return {
      ...{ item, latest, previous },
      change: now === null || before === null ? null : roundForComparison(now - before),
      perFte: now === null || latest === null || !isAmount(item) ? null : perFte(now, latest, ftes, at),
    };
  });
}

/** Every number of full-time equivalents, in the order in which they are looked for, with the measure that it is a figure of. */
export const ftesOf = (
  items: readonly WorkforceFigure[],
): readonly { readonly figure: Figure; readonly item: WorkforceFigure }[] =>
  items.filter(isFte).flatMap((item) => item.actuals.map((figure) => ({ figure, item })));

/** The figures up to the reporting period, also those without a value, the earliest first; one without a period is the latest. */
export function inOrder({ actuals }: WorkforceFigure, { period, year }: ReadFor): readonly Figure[] {
  const timed = actuals.flatMap((figure) =>
    figure.period === null ? [] : [{ figure, of: dated(figure.period, year) }],
  );
  const past = timed.filter(({ of }) => endMonth(of) <= endMonth(period));
  const sorted = past.toSorted((a, b) => comparePeriods(a.of, b.of)).map(({ figure }) => figure);
  return [...sorted, ...actuals.filter((one) => one.period === null)];
}

/** Whether a measure is an amount of days, hours, cases or money, of which there is so much for each full-time equivalent. */
export const isAmount = ({ title, unit, percent }: WorkforceFigure): boolean =>
  !percent && !PER.test(plain(title)) && !PER.test(plain(unit)) && AMOUNT.test(`${plain(title)} ${plain(unit)}`);

/** Whether two figures speak of the same period; not where one names none. */
export const isOfPeriod = (one: Figure, other: Figure, year: number): boolean =>
  one.period !== null && other.period !== null && samePeriod(dated(one.period, year), dated(other.period, year));

function perFte(amount: number, of: Figure, ftes: readonly Figure[], at: ReadFor): RatedWorkforce["perFte"] {
  const filled = ftes.filter((one) => (valueOf(one) ?? 0) > 0);
  const same = filled.find((one) => isOfPeriod(one, of, at.year));
  const fte = same ?? filled.at(-1) ?? null;
  const count = valueOf(fte);
  return fte === null || count === null ? null : { value: amount / count, fte };
}
