import { fold } from "../domain/reading/words.ts";
import type { GridCell } from "../grid/grid.ts";
import { isErrorValue, type Scalar } from "../grid/scalar.ts";
import { type Answer, misuse, noData } from "./answer.ts";

/**
 * What an argument's cell holds. An empty cell and an argument that was left out are `""`; an error is its text.
 * Excel: hands over an error as an object with a `code`, a data type as one with a `basicValue`
 * ("Handle and return errors from your custom function"; "Use data types with custom functions").
 */
export function scalarOf(given: unknown): Scalar {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "object" || given === null) return "";
  if ("basicValue" in given) return scalarOf(given.basicValue);
  return "code" in given ? scalarOf(given.code) : "";
}

/** A value as the domain's readers take a cell. A function is not told how its cells look, so that 0.286 shown as `28.6%` is 0.286. */
export const cellOf = (value: Scalar): GridCell => ({ value, text: fold(String(value)), format: "General" });

/** What a cell with an error makes of the answer: `#N/A` stays no data, any other error is one. Null where it holds no error. */
export function errorIn(value: Scalar, what: string): Answer | null {
  if (!isErrorValue(value)) return null;
  if (value === "#N/A") return noData(`The ${what} is #N/A.`);
  return misuse(`The ${what} holds the error ${String(value)}: put that cell right first.`);
}
