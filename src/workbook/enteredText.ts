import type { Scalar } from "../grid/scalar.ts";

/** How a text begins that Excel takes for a formula, a Lotus command, a text mark or an error. */
const COMMAND = /^\s*[=+\-@'#]/;

/** What Excel takes for a truth value. */
const TRUTH = /^\s*(?:true|false)\s*$/i;

/** Nothing but figures, signs, currencies and words: what is left to decide is which words. */
const FIGURES_AND_WORDS = /^(?=.*\d)[\d\s.,:/\\\-–()%£$€¥+'a-z]*$/i;

/** The words that stand in dates, times and numbers (`3e5`), whole or as short as Excel takes them. */
const DATE_WORD = new RegExp(
  "^(?:" +
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|" +
    "nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|" +
    "sat(?:urday)?|sun(?:day)?|am|pm|a|p|e" +
    ")$",
  "i",
);

/** Whether Excel might take a text for something else: better once too often, which costs an apostrophe in the bar. */
function mightBeTaken(text: string): boolean {
  if (COMMAND.test(text) || TRUTH.test(text)) return true;
  return FIGURES_AND_WORDS.test(text) && (text.match(/[a-z]+/gi) ?? []).every((word) => DATE_WORD.test(word));
}

/**
 * A value as it has to be entered so that the cell then holds just that value: texts that Excel might take for a number,
 * a date or a formula (`=x`, `1/15`, `31/03/22`, `March 2008`) get an apostrophe in front; `""` empties the cell.
 * Excel: `Range.values` reads a text as if it had been typed, and an apostrophe in front makes it a text that does not
 * show the apostrophe ("Excel.Range class", `values`, learn.microsoft.com).
 */
export function asEntered(value: Scalar): Scalar {
  // JSON has no such numbers: they would become null, and the cell would silently stay as it is.
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
  return typeof value === "string" && mightBeTaken(value) ? `'${value}` : value;
}
