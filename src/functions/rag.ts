import type { Tolerance } from "../domain/rate/tolerance.ts";
import { NO_DATA, RAG } from "../domain/ratingScale.ts";
import { readNoValue } from "../domain/reading/noValue.ts";
import { readPolarity } from "../domain/reading/polarity.ts";
import { readRating } from "../domain/reading/ratingWord.ts";
import { wordsOf } from "../domain/reading/words.ts";
import { ratingIn } from "../domain/register/ratingIn.ts";
import { readBasis, readToleranceValue } from "../domain/rules/readValue.ts";
import { type Basis, BASIS_WORDS, PLAIN_RULES } from "../domain/rules/rules.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { oneIndicator } from "./oneIndicator.ts";
import { spill } from "./spill.ts";

/**
 * Rates a value against what was expected: Green, Amber, Red or Not rated.
 * @customfunction RAG
 * @helpurl functions-help.html#rag
 * @param actual The value: a cell or a range
 * @param target What was expected: a value, or a range of values such as 45-50%
 * @param tolerance How far off target is still Amber: 5%, 2 points, an amount, floor 85%, or none
 * @param polarity Which way is good: Higher, Lower, Range, or None for context only
 * @param [basis] Target (as if left out), Range, or Reported for a rating in words as the actual
 */
export function rag(
  actual: unknown[][],
  target: unknown[][],
  tolerance: unknown[][],
  polarity: unknown[][],
  basis?: unknown[][],
): unknown[][] {
  return spill([actual, target, tolerance, polarity, basis], ratingOf);
}

function ratingOf(...given: readonly unknown[]): Answer {
  const [actual = "", target = "", tolerance = "", polarity = "", basis = ""] = given.map(scalarOf);
  const error =
    errorIn(actual, "actual") ??
    errorIn(target, "target") ??
    errorIn(tolerance, "tolerance") ??
    errorIn(polarity, "polarity") ??
    errorIn(basis, "basis");
  if (error !== null) return error;
  const by = basisIn(basis);
  if (by === undefined)
    return misuse(`"${String(basis)}" is no basis. Give one of ${Object.values(BASIS_WORDS).join(", ")}.`);
  return by === "reported" ? reportedIn(actual) : calculated({ actual, target, tolerance, polarity }, by);
}

type Cells = Readonly<Record<"actual" | "target" | "tolerance" | "polarity", Scalar>>;

function calculated(cells: Cells, basis: Basis | null): Answer {
  const tolerance = toleranceIn(cells.tolerance);
  if (tolerance === undefined || tolerance.kind === "ownFloor")
    return misuse(`"${String(cells.tolerance)}" is no tolerance. Give one such as 5%, 2 points, 3, floor 85% or none.`);
  const polarity = readPolarity(wordsOf(cellOf(cells.polarity)));
  if (polarity.kind === "unknown")
    return misuse(`"${polarity.words}" does not say which way is good. Give Higher, Lower, Range or None.`);
  const { item, period, year } = oneIndicator({
    actuals: [cellOf(cells.actual)],
    target: cellOf(cells.target),
    polarity,
    each: "quarter",
    percent: isOfPercentages(tolerance),
  });
  if (item.actuals[0]?.reading.kind === "odd")
    return misuse(`The actual is "${item.actuals[0].words}". Give a number, or leave the cell empty.`);
  const { rating } = ratingIn(item, period, { period, year, scale: RAG, rules: { ...PLAIN_RULES, basis, tolerance } });
  return rating === NO_DATA ? noData("There is no actual.") : value(rating);
}

/** The basis that an argument names; null when it leaves it open, undefined when it names none. */
const basisIn = (cell: Scalar): Basis | null | undefined =>
  readNoValue(wordsOf(cellOf(cell))) === null ? readBasis(cell) : null;

/** The tolerance that an argument gives; an empty cell is the 5% that applies where nobody has chosen. */
const toleranceIn = (cell: Scalar): Tolerance | undefined =>
  readNoValue(wordsOf(cellOf(cell))) === null ? readToleranceValue(cell) : PLAIN_RULES.tolerance;

/** Whether only percentages can have such a tolerance: points, or a floor with its sign. */
const isOfPercentages = (tolerance: Tolerance): boolean =>
  tolerance.kind === "points" || (tolerance.kind === "floor" && tolerance.percent);

/** A rating that somebody typed, in the words of the scale. */
function reportedIn(cell: Scalar): Answer {
  const reading = readRating(wordsOf(cellOf(cell)), RAG);
  if (reading.kind === "rating")
    return reading.rating === NO_DATA ? noData("There is no rating.") : value(reading.rating);
  if (reading.kind === "none") return noData("There is no rating.");
  return misuse(`"${reading.words}" is no rating. Give Green, Amber, Red or what your council types for them.`);
}
