import { type DatedPeriod, previousPeriod, samePeriodLastYear } from "../period.ts";
import { type Frequency, reportsIn } from "../reading/frequency.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Figure, Indicator } from "./item.ts";
import { figureFor, longerFigureFor, valueOf } from "./periodValue.ts";

/** How often an indicator is reported; null when it does not say. */
export const frequencyOf = ({ frequency }: Indicator): Frequency | null =>
  frequency?.reading.kind === "frequency" ? frequency.reading.frequency : null;

/**
 * The actual of an indicator in a period: of the column that names it or ends with it; of a measure that is reported less often, and where
 * there is no such column, that of the year or half that ends with it (2021/22 for an annual measure at Q4).
 */
export function actualFor(item: Indicator, { period, year }: ReadFor): Figure | null {
  const own = figureFor(item.actuals, period, year);
  if (valueOf(own) !== null || (own !== null && !isRare(frequencyOf(item)))) return own;
  const longer = longerFigureFor(item.actuals, period, year);
  return own === null || valueOf(longer) !== null ? longer : own;
}

/** The figures that may be the actual of a period, whether or not they are numbers yet: the first number counts, as `actualFor` takes it. */
export function figuresAt(item: Indicator, period: DatedPeriod, year: number): readonly Figure[] {
  const own = figureFor(item.actuals, period, year);
  const longer = own === null || isRare(frequencyOf(item)) ? longerFigureFor(item.actuals, period, year) : null;
  return [own, longer].flatMap((figure) => figure ?? []);
}

/** Whether a measure is reported less often than once a quarter. */
export const isRare = (frequency: Frequency | null): boolean =>
  frequency !== null && ["half-yearly", "annual", "every-two-years"].includes(frequency.kind);

/** No measure that falls on a set month is reported less often than once in so many months. */
const LONGEST = 12;

/** The last period before another in which a measure of a frequency is reported: Q4 20/21 before Q4 21/22 for an annual one. */
export function previousDue(period: DatedPeriod, frequency: Frequency | null): DatedPeriod {
  if (frequency === null) return previousPeriod(period);
  if (frequency.kind === "every-two-years") return samePeriodLastYear(samePeriodLastYear(period));
  let due = previousPeriod(period);
  for (let steps = 0; steps < LONGEST && !reportsIn(frequency, due); steps += 1) due = previousPeriod(due);
  return due;
}
