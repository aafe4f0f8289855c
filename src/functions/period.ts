import { formatPeriod } from "../domain/formatPeriod.ts";
import { readNoValue } from "../domain/reading/noValue.ts";
import { wordsOf } from "../domain/reading/words.ts";
import { findPeriod, findPeriodInCell } from "../domain/readPeriod.ts";
import { LAST_SERIAL } from "../domain/serialDate.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { spill } from "./spill.ts";

/** From 1 January 1930 on a number is a day; a smaller one, such as 2024, is a year. */
const FIRST_DAY = 10_959;

/**
 * Writes a period as reports do: Quarter One 2021/22 is Q1 21/22.
 * @customfunction PERIOD
 * @helpurl functions-help.html#period
 * @param text A period in words, a heading that names one, or a date: a cell or a range
 */
export function period(text: unknown[][]): unknown[][] {
  return spill([text], periodIn);
}

function periodIn(given: unknown): Answer {
  const cell = scalarOf(given);
  const error = errorIn(cell, "cell");
  if (error !== null) return error;
  const words = wordsOf(cellOf(cell));
  const found = isDay(cell) ? findPeriodInCell({ value: cell, text: "", format: "dd/mm/yyyy" }) : findPeriod(words);
  if (found !== null) return value(formatPeriod(found.period));
  if (readNoValue(words) !== null) return noData("There is no period.");
  return misuse(
    `"${words}" names no period, or more than one. Give one such as Q1 2021/22, H1 21/22, Jun-21 or 2020/21.`,
  );
}

const isDay = (cell: Scalar): boolean => typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_SERIAL;
