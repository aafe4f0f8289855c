import { isDateFormat, isPercentFormat } from "numfmt";
import { displayValue } from "../../../standin/model/display.ts";
import { readEntry } from "../../../standin/model/input.ts";
import { styleOf } from "../../../standin/model/styles.ts";
import type { Book, BookCell } from "../../../xlsx/book.ts";

/**
 * What a cell shows while it is edited, and what the formula bar shows: its formula, or its value in the form in which
 * typing it again gives the same. A text that would be read as something else has an apostrophe before it.
 */
export function editText(book: Book, cell: BookCell | null, year: number): string {
  if (!cell) return "";
  if (cell.formula !== null) return `=${cell.formula}`;
  const { numberFormat } = styleOf(book, cell.style);
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "number") return numberText(cell.value, numberFormat, book.date1904);
  if (cell.isError || cell.value === "") return cell.value;
  const again = readEntry(cell.value, { numberFormat, date1904: book.date1904, year });
  return again.formula === null && again.value === cell.value && !again.isError ? cell.value : `'${cell.value}`;
}

/** A number as Excel's formula bar shows it: dates and times as such, percentages with their sign, all else in full. */
function numberText(value: number, numberFormat: string, date1904: boolean): string {
  if (isDateFormat(numberFormat)) return dateText(value, date1904);
  if (isPercentFormat(numberFormat)) return `${plainNumber(value * 100)}%`;
  return plainNumber(value);
}

function dateText(value: number, date1904: boolean): string {
  const hasTime = value % 1 !== 0;
  if (value >= 0 && value < 1) return displayValue(value, "hh:mm:ss", false);
  return displayValue(value, hasTime ? "dd/mm/yyyy hh:mm:ss" : "dd/mm/yyyy", date1904);
}

/** Excel keeps fifteen significant digits. Source: "Excel specifications and limits", support.microsoft.com. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));
