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
  const ftes = items.filter(isFte).flatMap((item) => item.actuals);
  return items.map((item) => {
    const said = inOrder(item, at);
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

/** The figures up to the reporting period that have a value, the earliest first; one without a period is the latest. */
function inOrder({ actuals }: WorkforceFigure, { period, year }: ReadFor): readonly Figure[] {
  const withValue = actuals.filter((one) => valueOf(one) !== null);
  const timed = withValue.flatMap((figure) =>
    figure.period === null ? [] : [{ figure, of: dated(figure.period, year) }],
  );
  const past = timed.filter(({ of }) => endMonth(of) <= endMonth(period));
  const sorted = past.toSorted((a, b) => comparePeriods(a.of, b.of)).map(({ figure }) => figure);
  return [...sorted, ...withValue.filter((one) => one.period === null)];
}

const isAmount = ({ title, unit, percent }: WorkforceFigure): boolean =>
  !percent && !PER.test(plain(title)) && !PER.test(plain(unit)) && AMOUNT.test(`${plain(title)} ${plain(unit)}`);

function perFte(amount: number, of: Figure, ftes: readonly Figure[], at: ReadFor): RatedWorkforce["perFte"] {
  const period = of.period && dated(of.period, at.year);
  const filled = ftes.filter((one) => (valueOf(one) ?? 0) > 0);
  const same = filled.find(
    (one) => one.period !== null && period !== null && samePeriod(dated(one.period, at.year), period),
  );
  const fte = same ?? filled.at(-1) ?? null;
  const count = valueOf(fte);
  return fte === null || count === null ? null : { value: amount / count, fte };
}
