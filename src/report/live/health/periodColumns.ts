import type { DatedPeriod } from "../../../domain/period.ts";
import type { Indicator } from "../../../domain/register/item.ts";
import { valueOf } from "../../../domain/register/periodValue.ts";
import type { RatedIndicator } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import type { TableCell } from "../../../grid/table.ts";
import { textCell } from "../../../grid/table.ts";
import type { Measure } from "../../tables/health/measures.ts";
import { when } from "../expression.ts";
import type { Live } from "../live.ts";
import { type RatingFormulas, ratingFormulas } from "../ratingColumns.ts";
import { isKept, toleranceRules } from "../workingIndicators.ts";
import { workedCell } from "../workingCell.ts";
import type { WorkingColumn } from "./measuresWorking.ts";

/** A measure as it is rated in another period than the reporting one. */
export interface RatedThen {
  readonly rated: RatedIndicator;
  readonly period: DatedPeriod;
  /** The expression of its actual; null for the one of the period's own column. */
  readonly actual: string | null;
  /** What the engine rates it; empty where it does not take the rating. */
  readonly rating: string;
}

const HEADINGS = ["Actual", "Expected", "Up to", "Short by", "Amber band", "Rating"] as const;

/**
 * The columns that rate measures in another period, as the working sheet of a register rates them in the reporting period.
 * @param suffix what follows the headings: ` Q1 24/25`
 * @param then a measure as it is rated there; null for one that is not
 */
export function periodColumns(
  measures: readonly Measure[],
  suffix: string,
  then: (measure: Measure) => RatedThen | null,
  live: Live,
): readonly WorkingColumn[] {
  const rules = new Map<RatedRegister, (item: Indicator) => string | null>();
  const rows = measures.map((measure) => {
    const asked = then(measure);
    const { register, context } = measure;
    if (asked === null || register.kind !== "indicators") return null;
    const rule = rules.get(register) ?? toleranceRules(register, live);
    rules.set(register, rule);
    const { item } = asked.rated;
    const { period } = asked;
    return cellsOf(
      asked,
      ratingFormulas({ item, period, context, live, toleranceRule: rule(item), suffix, saysBetter: false }),
    );
  });
  const isUsed = (heading: (typeof HEADINGS)[number]): boolean =>
    heading !== "Up to" || rows.some((row) => (row?.[heading].formula ?? null) !== null);
  return HEADINGS.filter(isUsed).map((heading) => ({
    heading: `${heading}${suffix}`,
    width: 14,
    cells: rows.map((row) => row?.[heading] ?? textCell("")),
  }));
}

function cellsOf(
  { rated, actual, rating }: RatedThen,
  formulas: RatingFormulas,
): Readonly<Record<(typeof HEADINGS)[number], TableCell>> {
  const worked = (expression: string, value: string | number = "") =>
    workedCell(value, expression === '""' ? null : expression);
  const rule = isKept(rated) ? null : formulas.rating;
  return {
    Actual: worked(actual ?? formulas.actual, actual === null ? (valueOf(rated.value) ?? "") : ""),
    Expected: worked(formulas.expected, rated.expected ?? ""),
    "Up to": worked(formulas.upTo),
    "Short by": worked(formulas.short),
    "Amber band": worked(formulas.band),
    Rating: workedCell(rule === null ? rated.rating : rating, rule && when('[@Item]=""', '""', rule)),
  };
}
