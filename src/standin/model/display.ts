import { format, isDateFormat } from "numfmt";

import type { Book, BookCell } from "../../xlsx/book.ts";
import { styleOf } from "./styles.ts";

/** Days between serial 0 of the 1904 and of the 1900 date system. */
export const DAYS_1904 = 1462;

const LOCALE = "en-GB";

/**
 * Excel: these codes stand for "the short (long) date of this computer", so a computer set to English (United Kingdom)
 * shows the day first. Source: "Number format codes", support.microsoft.com; ECMA-376 part 1, 18.8.30, numFmtId 14.
 */
const SYSTEM_DATES: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
  "mm-dd-yy": "dd/mm/yyyy",
  "[$-f800]dddd, mmmm dd, yyyy": "dd mmmm yyyy",
};

/**
 * What a cell shows, as an Excel set to English (United Kingdom) would show it. Not modelled: `####` where a column is
 * too narrow, and General shortening a number to the column's width.
 */
export function displayText(book: Book, cell: BookCell | null): string {
  if (!cell || cell.value === "") return "";
  if (cell.isError) return String(cell.value);
  return displayValue(cell.value, styleOf(book, cell.style).numberFormat, book.date1904);
}

/** What a value shows under a number format; under General when the format cannot be read. */
export function displayValue(value: string | number | boolean, numberFormat: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = SYSTEM_DATES[numberFormat.toLowerCase()] ?? numberFormat;
  if (typeof value === "string" && !code.includes("@") && !code.includes(";")) return value;
  try {
    const shifted = typeof value === "number" && date1904 && isDateFormat(code) ? value + DAYS_1904 : value;
    return format(code, shifted, { locale: LOCALE });
  } catch {
    // Excel would never have accepted such a format; a damaged file can still hold one.
    return format("General", value, { locale: LOCALE });
  }
}
