import { formatPeriod } from "../formatPeriod.ts";
import { comparePeriods, type DatedPeriod, quarterHolding } from "../period.ts";
import { NO_DATA } from "../ratingScale.ts";
import type { Figure, Indicator } from "../register/item.ts";
import { dated, valueOf } from "../register/periodValue.ts";
import type { RatedIndicator } from "../register/rated.ts";
import { compareRounded } from "../compare.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** When indicators are looked at. */
export interface PeriodCheck {
  /** The reporting period. */
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/**
 * Indicators that should have a figure for the reporting period and have an empty cell. `N/A`, `tbc` and the like say why there is none.
 * Where most have none the figures are not in yet: that is said once.
 */
export function missingFindings(indicators: readonly RatedIndicator[], { period }: PeriodCheck): readonly Finding[] {
  const empty = indicators.filter(
    ({ rating, value }) => rating === NO_DATA && value?.reading.kind === "none" && value.reading.why === "empty",
  );
  const [first] = empty;
  if (!first?.value) return [];
  const when = formatPeriod(period);
  if (empty.length > 1 && empty.length * 2 > indicators.length) {
    const message = `${empty.length} of the ${indicators.length} indicators have no figure for ${when} and count as No data.`;
    return [note(first.value, message)];
  }
  const message = `There is no figure for ${when}, so the indicator counts as No data.`;
  return empty.flatMap(({ value }) => (value === null ? [] : [note(value, message)]));
}

const note = (figure: Figure, message: string): Finding =>
  findingAt(figure, {
    code: "actual-missing",
    severity: "note",
    message,
    proposal: "Type the figure, or why there is none: N/A, tbc, not available.",
  });

/** What says that each figure includes the ones before it. An average or a rate may fall all the same. */
const RUNNING = /\bcumulative(?:ly)?\b|\byear[- ]to[- ]date\b|\bytd\b|\brunning total\b/i;
const MAY_FALL = /\baverage\b|\bmean\b|\brates?\b|\bper \d|\bper (?:head|household|person|fte|employee)\b/i;

/** Running totals (by the words of their title, unit or heading) that are lower than an earlier one of the same financial year. */
export const cumulativeFindings = ({ item }: RatedIndicator, { year }: PeriodCheck): readonly Finding[] => {
  const figures = inOrder(item, year);
  return figures.flatMap((later, index) => {
    const before = figures.slice(0, index).findLast((one) => one.length === later.length && one.year === later.year);
    if (!before || compareRounded(later.value, before.value) >= 0) return [];
    const { figure } = later;
    const message = `A running total cannot fall: ${figure.heading} says ${figure.words}, and ${before.figure.heading} already said ${before.figure.words}.`;
    const proposal = "Check both figures, and that each is the total since April.";
    return [findingAt(figure, { code: "cumulative-falls", message, proposal })];
  });
};

interface RunningFigure {
  readonly figure: Figure;
  readonly value: number;
  readonly when: DatedPeriod;
  /** The financial year, by its first. */
  readonly year: number;
  /** Months with months, quarters with quarters. */
  readonly length: DatedPeriod["kind"];
}

/** The figures of a running total, earliest first; none for any other indicator. */
function inOrder(item: Indicator, year: number): readonly RunningFigure[] {
  const said = `${item.title} ${item.unit}`;
  if (MAY_FALL.test(said)) return [];
  return item.actuals
    .flatMap((figure): readonly RunningFigure[] => {
      const value = valueOf(figure);
      if (value === null || figure.period === null || !(RUNNING.test(said) || RUNNING.test(figure.heading))) return [];
      const when = dated(figure.period, year);
      return [{ figure, value, when, year: quarterHolding(when).year, length: when.kind }];
    })
    .toSorted((a, b) => comparePeriods(a.when, b.when));
}
