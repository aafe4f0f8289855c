import { actionState } from "../domain/action.ts";
import { proposeScale } from "../domain/proposeScale.ts";
import { NO_DATA, type RatingScale } from "../domain/ratingScale.ts";
import { readRating } from "../domain/reading/ratingWord.ts";
import { wordsOf } from "../domain/reading/words.ts";
import { readRatings } from "../domain/rules/readValue.ts";
import { type Denominator, DENOMINATORS, denominatorWords, readDenominator } from "../domain/standard.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type Countable, countRatings } from "../report/count.ts";
import { ON_TARGET } from "../report/onTarget.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { NOWHERE } from "./oneIndicator.ts";
import { rangeOf, spill } from "./spill.ts";

/**
 * Works out the share of ratings that count towards a standard: 0.625 for 15 Green of 24.
 * @customfunction STANDARD
 * @helpurl functions-help.html#standard
 * @param ratings The ratings, all that are to be counted; empty cells are left out
 * @param numerator The ratings that count, with commas between them: Green, Complete
 * @param [denominator] Out of which: all rated (as if left out), all, live, or in progress
 */
export function standard(ratings: unknown[][], numerator: unknown[][], denominator?: unknown[][]): unknown[][] {
  const cells = rangeOf(ratings).flat().map(scalarOf);
  const words = cells.map((cell) => wordsOf(cellOf(cell))).filter((one) => one !== "");
  const error = cells.map((cell) => errorIn(cell, "range")).find((one) => one !== null);
  return spill([numerator, denominator], (counts, of) => error ?? shareOf(words, scalarOf(counts), scalarOf(of)));
}

function shareOf(words: readonly string[], numerator: Scalar, of: Scalar): Answer {
  const wrong = errorIn(numerator, "numerator") ?? errorIn(of, "denominator");
  if (wrong !== null) return wrong;
  const denominator = of === "" ? "rated" : readDenominator(String(of));
  if (denominator === null)
    return misuse(`"${String(of)}" is no denominator. Give one of ${DENOMINATORS.map(denominatorWords).join("; ")}.`);
  const counts = readRatings(numerator);
  if (counts === undefined) return misuse("Say in the numerator which ratings count, such as Green, Complete.");
  return counted(words, counts, denominator);
}

function counted(words: readonly string[], counts: readonly string[], denominator: Denominator): Answer {
  const { scale } = proposeScale(words);
  const isOwn = counts.some((one) => one !== ON_TARGET && readRating(one, scale).kind !== "rating");
  const read = (one: string): string | null => (one === ON_TARGET ? one : ratingOf(one, scale, isOwn));
  const ratings = words.map((one) => ratingOf(one, scale, isOwn));
  const unknown = words[ratings.indexOf(null)];
  if (unknown !== undefined)
    return misuse(
      `"${unknown}" is no rating of ${scale.steps.map(({ word }) => word).join(", ")}. Put it right, or leave the cell empty.`,
    );
  const items = ratings.map((one) => countable(one ?? NO_DATA, scale));
  const { count, total } = countRatings(
    items,
    counts.map((one) => read(one) ?? one),
    denominator,
  );
  return total === 0 ? noData("There is nothing to count out of.") : value(count / total);
}

/**
 * A rating in the words of a scale: `No data` for what says that there is none, and for what only says that something is under way.
 * @param isOwn whether a council's own words are counted, each as it is written, in lower case
 * @returns null for words that are no rating
 */
function ratingOf(words: string, scale: RatingScale, isOwn: boolean): string | null {
  const reading = readRating(words, scale);
  if (reading.kind === "rating") return reading.rating;
  if (reading.kind === "none") return NO_DATA;
  if (isOwn) return reading.words.toLowerCase();
  return reading.kind === "open" ? NO_DATA : null;
}

/** A rating as counting sees it: no date says that anything is overdue. */
function countable(rating: string, { steps }: RatingScale): Countable {
  const { live, onTarget } = actionState(rating === NO_DATA ? null : rating, null, 0, 0, steps.at(-1)?.word);
  return { rating, live, onTarget, place: NOWHERE };
}
