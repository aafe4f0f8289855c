import { formatPeriod } from "../domain/formatPeriod.ts";
import { formatDay } from "../domain/serialDate.ts";
import { comparisonWords, type Denominator, type Standard, thresholdWords } from "../domain/standard.ts";
import { type Countable, standardOf } from "./count.ts";
import { ON_TARGET } from "./onTarget.ts";
import type { ReportInput } from "./reportInput.ts";
import { either } from "./sentences.ts";

/**
 * The rule under a table against a standard, with its figures: `15 Green of 24 rated outcomes; the standard is at least 75%.`, what the
 * denominator leaves out, and where the standard is set.
 */
export function standardNote(
  items: readonly Countable[],
  standard: Standard,
  what: string,
  input: ReportInput,
): string {
  return [standardFigures(items, standard, what), position(input), "The standard is set in Scrutineer rules."].join(
    " ",
  );
}

/** The figures of a standard and its rule: `15 Green of 24 rated outcomes; the standard is at least 75%. Rated: all but …` */
export function standardFigures(items: readonly Countable[], standard: Standard, what: string): string {
  const { count, total } = standardOf(items, standard);
  const { denominator, comparison, threshold } = standard;
  const counts = either(standard.numerator);
  const expected = `the standard is ${comparisonWords(comparison)} ${thresholdWords(threshold)}`;
  const said =
    total === 0
      ? `There are no ${countedOut(denominator, "", what)}; ${expected} ${counts}.`
      : `${count} ${counts} of ${countedOut(denominator, `${total} `, what)}; ${expected}.`;
  return [said, ...definition(standard)].join(" ");
}

/** What is counted out of: `all 22 workplan actions`, `24 rated outcomes`, `59 live actions`. */
function countedOut(denominator: Denominator, number: string, what: string): string {
  if (denominator === "rated") return `${number}rated ${what}`;
  if (denominator === "live") return `${number}live ${what}`;
  if (denominator === "inProgress") return `${number}${what} in progress`;
  return number === "" ? what : `all ${number}${what}`;
}

/** What the words of a standard mean, where they are not plain. */
function definition({ numerator, denominator }: Standard): readonly string[] {
  return [
    ...(denominator === "rated" ? ["Rated: all but No data, Not due and Not rated."] : []),
    ...(denominator === "live" ? ["Live: not complete."] : []),
    ...(denominator === "inProgress" ? ["In progress: rated, and not complete."] : []),
    ...(numerator.includes(ON_TARGET) ? ["On target: live, not reported Red or off target, and not overdue."] : []),
  ];
}

/** What the report speaks for, as a sentence. */
export const position = (input: ReportInput): string =>
  `Position at the end of ${formatPeriod(input.period)}, as at ${formatDay(input.asAt)}.`;
