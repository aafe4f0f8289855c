import { isDateFormat } from "../../domain/numberFormat.ts";
import type { Dated } from "../../domain/register/item.ts";
import { DAYS_FROM_1904_TO_1900, dateOf } from "../../domain/serialDate.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { plainNumber, quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";

const NOTHING = '""';

/** A day as formulas make it, in either date system of Excel: `DATE(2021,6,30)`. */
export function dayExpression(serial: number): string {
  const date = dateOf(serial);
  return date === null ? plainNumber(serial) : `DATE(${date.year},${date.month},${date.day})`;
}

/**
 * The day that a cell of a register gives, as an expression: of a real date its day, of anything else the day that the engine took it for while
 * it stays the same; empty where it gives none, or its row is gone.
 * @param day what the engine took the cell for, as a serial number; null for none
 */
export function dayFormula(dated: Pick<Dated, "place">, day: number | null, live: Live): string {
  const cell = referTo(dated.place);
  const { value, format } = live.cell(dated.place);
  const isDate = isDateFormat(format);
  const likely = `AND(${cell}>=${LIKELY_FROM},${cell}<${LIKELY_TO})`;
  const real = isDate ? `INT(${cell})` : when(likely, `INT(${cell})`, NOTHING);
  const shift = isDate && live.date1904 ? DAYS_FROM_1904_TO_1900 : 0;
  const isOwn = typeof value === "number" && Math.floor(value) + shift === day && (isDate || !live.date1904);
  const read = isOwn || day === null || value === "" ? null : dayExpression(day);
  const said =
    read !== null && typeof value === "number"
      ? when(isSame(cell, value), read, real)
      : when(`ISNUMBER(${cell})`, real, read === null ? NOTHING : when(isSame(cell, value), read, NOTHING));
  return `IFERROR(${said},"")`;
}

// From 1 January 1990 to 31 December 2099, as the engine takes a bare number for a day.
const LIKELY_FROM = 32874;
const LIKELY_TO = 73051;

/** Whether a cell holds what it held, as an expression; of a long text its beginning and its length. Capitals do not matter. */
export function isSame(cell: string, value: Scalar): string {
  if (typeof value === "number") return `${cell}=${plainNumber(value)}`;
  if (typeof value === "boolean") return `${cell}=${value ? "TRUE" : "FALSE"}`;
  // Excel: a text in a formula has at most 255 characters ("Excel specifications and limits", support.microsoft.com).
  const lines = value.includes("\n") ? `SUBSTITUTE(${cell},CHAR(10)," ")` : cell;
  const said = value.replaceAll("\n", " ");
  if (said.length <= MOST) return `${lines}=${quoted(said)}`;
  return `AND(LEN(${cell})=${said.length},LEFT(${lines},${MOST})=${quoted(said.slice(0, MOST))})`;
}

const MOST = 200;
