import { readNumber } from "../domain/reading/number.ts";
import { formatShare } from "../domain/share.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { spill } from "./spill.ts";

/** Decimals of a share, as the tables print it unless a council chose otherwise. */
const DECIMALS = 1;

/**
 * Writes a count out of a total as reports do: 15 of 24 is 15/24 (62.5%).
 * @customfunction SHARE
 * @helpurl functions-help.html#share
 * @param n How many: a cell or a range
 * @param total Out of how many: a cell or a range
 */
export function share(n: unknown[][], total: unknown[][]): unknown[][] {
  return spill([n, total], shareOf);
}

function shareOf(n: unknown, total: unknown): Answer {
  const [count, of] = [countIn(n, "count"), countIn(total, "total")];
  if (typeof count !== "number") return count;
  if (typeof of !== "number") return of;
  if (of === 0) return noData("The total is 0: a share of nothing says nothing.");
  if (count > of) return misuse(`The count of ${count} is greater than the total of ${of}. Give the count first.`);
  return value(formatShare(count, of, DECIMALS));
}

/** A whole number that is not negative, or the answer that stands in its place. */
function countIn(given: unknown, what: string): number | Answer {
  const cell = scalarOf(given);
  const error = errorIn(cell, what);
  if (error !== null) return error;
  const reading = readNumber(cellOf(cell));
  if (reading.kind === "none") return noData(`There is no ${what}.`);
  const count = reading.kind === "number" ? reading.value : NaN;
  if (Number.isInteger(count) && count >= 0) return count;
  return misuse(`The ${what} is "${String(cell)}". Give a whole number, 0 or more.`);
}
