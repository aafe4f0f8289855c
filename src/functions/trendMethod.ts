import type { Scalar } from "../grid/scalar.ts";
import type { DatedPeriod } from "../domain/period.ts";
import { readFrequency } from "../domain/reading/frequency.ts";
import { plain } from "../domain/reading/words.ts";
import { readTrendMethod } from "../domain/rules/readValue.ts";
import type { TrendMethod } from "../domain/trend/trend.ts";

/** A method and how to read the values by it. */
export interface MethodGiven {
  readonly trend: TrendMethod;
  /** How long the period of each value is; it matters to `Same period last year` alone. */
  readonly each: DatedPeriod["kind"];
  /** Whether an XmR chart leaves outlying moving ranges out of its limits. */
  readonly screened: boolean;
}

const EACH: Readonly<Record<string, DatedPeriod["kind"]>> = {
  monthly: "month",
  quarterly: "quarter",
  "half-yearly": "half",
  annual: "year",
};

const LAST_YEAR = /^same period last year\b[\s,:(]*(.*?)\)?$/;
const SCREENED = /^(xmr\b.*?|spc\b.*?)[\s,:(]+screened\)?$/;

/**
 * A method by its words, as in `Scrutineer rules`: the previous period where the cell is empty. `Same period last year` goes back four values,
 * as values are quarters unless it says otherwise: `Same period last year, monthly`. `XmR, screened` leaves out outlying moving ranges.
 * @returns null for words that name no method
 */
export function methodIn(cell: Scalar): MethodGiven | null {
  const said = plain(String(cell));
  if (said === "") return { trend: "previousPeriod", each: "quarter", screened: false };
  const often = LAST_YEAR.exec(said)?.[1];
  if (often !== undefined) return sinceLastYear(often);
  const screened = SCREENED.exec(said)?.[1];
  const trend = readTrendMethod(screened ?? String(cell));
  if (trend === undefined) return null;
  return { trend, each: trend === "fingertips" ? "year" : "quarter", screened: screened !== undefined };
}

function sinceLastYear(often: string): MethodGiven | null {
  const reading = readFrequency(often === "" ? "quarterly" : often);
  const each = reading.kind === "frequency" ? EACH[reading.frequency.kind] : undefined;
  return each === undefined ? null : { trend: "samePeriodLastYear", each, screened: false };
}
