import { isDateFormat, parseValue } from "numfmt";

import { isErrorValue, type Scalar } from "../../grid/scalar.ts";
import { DAYS_1904 } from "./display.ts";

/** What typing something into a cell makes of it. */
export interface Entry {
  readonly value: Scalar;
  readonly isError: boolean;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** The number format Excel gives the cell for such an entry if it had none; null for none. */
  readonly numberFormat: string | null;
}

/** What an entry depends on besides what is typed. */
export interface EntryContext {
  /** The cell's number format as it is. */
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** The year that a day and month alone are taken to be in. */
  readonly year: number;
}

const constant = (value: Scalar, numberFormat: string | null = null): Entry => ({
  ...{ value, isError: false, formula: null, numberFormat },
});

/**
 * Reads an entry as an Excel set to English (United Kingdom) reads what is typed: `5%` is 0.05, `1,234` a number,
 * `31/03/22` a date with the day first, `=…` a formula; after an apostrophe, and in cells formatted as text, all is text.
 * Excel: a text that starts with `+`, `-` or `=` and is no number is taken for a formula. Source: remarks on
 * `Excel.Range.values` in the reference of the Excel JavaScript API.
 */
export function readEntry(input: Scalar, context: EntryContext): Entry {
  if (typeof input !== "string") return constant(input);
  if (input === "") return constant("");
  if (input.startsWith("'")) return constant(input.slice(1));
  if (context.numberFormat === "@") return constant(input);
  if (input.startsWith("=") && input.length > 1) return { ...constant(""), formula: input.slice(1) };
  const upper = input.trim().toUpperCase();
  if (isErrorValue(upper)) return { ...constant(upper), isError: true };
  return readNumber(input, context) ?? (SIGN.test(input) ? { ...constant(""), formula: input } : constant(input));
}

const SIGN = /^[+-]./;

const FOREIGN = /[$€¥₹]/;

function readNumber(input: string, context: EntryContext): Entry | null {
  const short = readDayAndMonth(input, context);
  if (short) return short;
  if (FOREIGN.test(input)) return null;
  const parsed = parseValue(input, { locale: "en-GB" });
  if (!parsed) return null;
  if (typeof parsed.v === "boolean") return constant(parsed.v);
  const date = parsed.z !== undefined && isDateFormat(parsed.z);
  // Excel keeps fifteen significant digits of what is typed. Source: "Excel specifications and limits".
  const value = Number(parsed.v.toPrecision(15));
  return constant(shifted(value, date && value >= 1, context), date ? dateFormat(parsed.z ?? "") : (parsed.z ?? null));
}

const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;

/** `1/2` is 1 February of this year. */
function readDayAndMonth(input: string, context: EntryContext): Entry | null {
  const match = DAY_MONTH.exec(input.trim());
  if (!match) return null;
  const parsed = parseValue(`${match[1]}/${match[2]}/${context.year}`, { locale: "en-GB" });
  return typeof parsed?.v === "number" ? constant(shifted(parsed.v, true, context), "d-mmm") : null;
}

const shifted = (serial: number, isDay: boolean, context: EntryContext): number =>
  isDay && context.date1904 ? serial - DAYS_1904 : serial;

/**
 * Excel gives every date typed in figures the short date format of the computer, whatever its separators. The API calls
 * that `m/d/yyyy` in every country, and shows it with the day first in this one.
 */
function dateFormat(typed: string): string {
  const [day, month, year] = [/d/i, /mmm/i, /y/i].map((part) => part.test(typed));
  if (!day && !year) return typed;
  const time = /h/i.test(typed) ? " h:mm" : "";
  if (day && !month) return `m/d/yyyy${time}`;
  return `${day ? "d-" : ""}mmm${year ? "-yy" : ""}${time}`;
}
