import { formatPeriod } from "../domain/formatPeriod.ts";
import { formatDay } from "../domain/serialDate.ts";
import { denominatorWords, type Standard, thresholdWords } from "../domain/standard.ts";
import type { ReportInput } from "./reportInput.ts";
import { either } from "./sentences.ts";

/** The rule under a table against a standard: what counts, out of what, how much is expected, and where that is set. */
export function standardNote(standard: Standard, what: string, input: ReportInput): string {
  const counts = either(standard.numerator);
  return `Standard: at least ${thresholdWords(standard.threshold)} of ${denominatorWords(standard.denominator)} ${what} ${counts}. ${position(input)} The standard is set in Scrutineer rules.`;
}

/** What the report speaks for, as a sentence. */
export const position = (input: ReportInput): string =>
  `Position at the end of ${formatPeriod(input.period)}, as at ${formatDay(input.asAt)}.`;
