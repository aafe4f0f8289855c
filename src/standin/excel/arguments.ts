import { invalidArgument } from "../protocol/refusal.ts";

/** A text argument. Anything else is refused. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A whole number. Anything else is refused. */
export function wholeNumberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** A number. Anything else is refused. */
export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A truth value. Anything else is refused. */
export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the values of an enumeration of the Excel API. Anything else is refused. */
export function choiceOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of ${choices.join(", ")}.`);
  return found;
}

/** The member of a plain object argument; undefined when it is not there. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const HEX_COLOUR = /^#?[0-9a-f]{6}$/i;

/**
 * A colour as `#RRGGBB` in capitals. Excel: also takes the names of HTML colours; the stand-in does not.
 * Source: `Excel.RangeFill.color`.
 */
export function colourOf(value: unknown): string {
  const text = textOf(value);
  if (!HEX_COLOUR.test(text)) throw invalidArgument(`The stand-in Excel reads colours as #RRGGBB only, not "${text}".`);
  return `#${text.replace("#", "").toUpperCase()}`;
}
