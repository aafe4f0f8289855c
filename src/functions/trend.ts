import { readNumeric } from "../domain/rules/readValue.ts";
import { PLAIN_RULES } from "../domain/rules/rules.ts";
import { trendOf } from "../domain/register/trendOf.ts";
import { REGRESSION_VALUES } from "../domain/trend/regression.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { oneIndicator } from "./oneIndicator.ts";
import { type Argument, rangeOf, spill } from "./spill.ts";
import { aimIn } from "./trendAim.ts";
import { methodIn } from "./trendMethod.ts";

/**
 * Says which way values are going: Improving, Static or Worsening, by which way is good.
 * @customfunction TREND
 * @helpurl functions-help.html#trend
 * @param values The values in order, the latest last: a row or a column; of several rows and columns each row is a series
 * @param polarity Which way is good: Higher or Lower, or the range to be in, such as 45-50%
 * @param [method] Previous period (as if left out), Same period last year, Regression, Fingertips or XmR
 * @param [band] A change of at most this much is Static, in the values' own unit; 0 if left out
 */
export function trend(
  values: unknown[][],
  polarity: unknown[][],
  method?: unknown[][],
  band?: unknown[][],
): unknown[][] {
  return spill([seriesIn(values), polarity, method, band], trendIn);
}

/** A column of series: the range itself where it is one row or one column, else each of its rows. */
function seriesIn(values: Argument): readonly (readonly [readonly unknown[]])[] {
  const rows = rangeOf(values);
  return rows.some(({ length }) => length > 1) ? rows.map((row) => [row]) : [[rows.flat()]];
}

function trendIn(series: unknown, ...others: readonly unknown[]): Answer {
  const values = Array.isArray(series) ? withoutLead(series.map(scalarOf)) : [];
  const [polarity = "", method = "", band = ""] = others.map(scalarOf);
  const wrong = [
    ...values.map((cell) => errorIn(cell, "range")),
    ...[polarity, method, band].map((cell) => errorIn(cell, "cell")),
  ];
  const error = wrong.find((one) => one !== null);
  return error ?? workedOut(values, { polarity, method, band });
}

/** Values without the empty cells before the first: an indicator begins when it begins. */
const withoutLead = (values: readonly Scalar[]): readonly Scalar[] =>
  values.slice(
    Math.max(
      0,
      values.findIndex((cell) => cell !== ""),
    ),
  );

function workedOut(values: readonly Scalar[], cells: Readonly<Record<"polarity" | "method" | "band", Scalar>>): Answer {
  const aim = aimIn(cells.polarity);
  if (aim === null)
    return misuse(
      `"${String(cells.polarity)}" does not say which way is good. Give Higher, Lower or a range such as 45-50%.`,
    );
  const method = methodIn(cells.method);
  if (method === null)
    return misuse(
      `"${String(cells.method)}" is no method. Give Previous period, Same period last year, Regression, Fingertips or XmR.`,
    );
  const staticBand = cells.band === "" ? 0 : readNumeric(cells.band);
  if (staticBand === undefined) return misuse(`The band is "${String(cells.band)}". Give a number, 0 or more.`);
  const { item, period, year } = oneIndicator({
    actuals: values.map(cellOf),
    ...aim,
    each: method.each,
    percent: false,
  });
  const odd = item.actuals.find(({ reading }) => reading.kind === "odd");
  if (odd) return misuse(`"${odd.words}" is no number. Give numbers, or leave the cell empty.`);
  const trendPeriods = Math.max(REGRESSION_VALUES, values.length);
  const rules = { ...PLAIN_RULES, trend: method.trend, screened: method.screened, staticBand, trendPeriods };
  const { word, why } = trendOf(item, { period, year, rules, expected: aim.expected(item, { period, year }) });
  return word === "No trend data" ? noData(`No trend data: ${why}.`) : value(word);
}
