import { displayText, displayValue } from "../../../src/standin/model/display.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import type { BookCell } from "../../../src/xlsx/book.ts";

it.each<readonly [value: string | number | boolean, format: string, shown: string, because: string]>([
  [0.625, "0.0%", "62.5%", "per cent"],
  [1234.5, "#,##0.00", "1,234.50", "thousands and decimals"],
  [-5, "#,##0;[Red]-#,##0", "-5", "a part of its own for negatives"],
  [0, "0;-0;;@", "", "nothing for nought"],
  [0.1 + 0.2, "General", "0.3", "General hides what is beyond eleven digits"],
  [1234567890123, "General", "1.23457E+12", "and turns to exponents beyond them"],
  [true, "General", "TRUE", "a truth value"],
  [true, "0.0%", "TRUE", "which no number format changes"],
  ["text", "0.0%", "text", "nor does one change a text"],
  ["text", '"<"@">"', "<text>", "unless it says what texts look like"],
  ["text", '0;-0;0;"x"', "x", "in its fourth part"],
  [44651, "dd/mm/yy", "31/03/22", "a date"],
  [44651, "m/d/yyyy", "31/03/2022", "the short date of this country"],
  [44651, "mm-dd-yy", "31/03/2022", "the same, as old files call it"],
  [44651.5, "m/d/yyyy h:mm", "31/03/2022 12:00", "the short date and time"],
  [44651, "[$-F800]dddd, mmmm dd, yyyy", "31 March 2022", "the long date of this country"],
  [44651, "mmm-yy", "Mar-22", "a month"],
  [5, '0"x', "5", "a damaged format counts as General"],
])("shows %j under %s as %j: %s", (value, format, shown) => {
  expect(displayValue(value, format, false)).toBe(shown);
});

it("counts days from 1904 where the workbook does, but only for dates", () => {
  expect(displayValue(44651 - 1462, "dd/mm/yyyy", true)).toBe("31/03/2022");
  expect(displayValue(5, "0.0", true)).toBe("5.0");
});

it.each<readonly [cell: Partial<BookCell> | null, shown: string]>([
  [null, ""],
  [{ value: "" }, ""],
  [{ value: "", formula: '""' }, ""],
  [{ value: "#N/A", isError: true }, "#N/A"],
  [{ value: 5 }, "5"],
])("shows the cell %j as %j", (cell, shown) => {
  const book = blankBook(["Sheet1"]);
  const whole = cell && { value: "", isError: false, formula: null, arrayArea: null, style: 0, ...cell };
  expect(displayText(book, whole)).toBe(shown);
});
