/**
 * What one cell holds, as Excel's `Range.values` gives it: `""` is an empty cell, a date is its serial number,
 * and an error is its text (`"#N/A"`).
 */
export type Scalar = string | number | boolean;

/** The error texts a cell can hold. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** Whether a cell holds an error such as `#DIV/0!`. */
export const isErrorValue = (value: Scalar): boolean => typeof value === "string" && ERRORS.has(value);

/** Whether a cell holds nothing, or nothing but white space. */
export const isBlank = (value: Scalar): boolean => typeof value === "string" && value.trim() === "";
