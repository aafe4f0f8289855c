import fc from "fast-check";
import { readEntry } from "../../../src/standin/model/input.ts";
import { editText } from "../../../src/workbench/page/cell/editText.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import type { BookCell } from "../../../src/xlsx/book.ts";

const YEAR = 2026;

/** A book and a cell of it with a number format. */
function cellWith(changes: Partial<BookCell>, numberFormat = "General") {
  const book = blankBook(["A"]);
  const plain = book.styles[0];
  if (!plain) throw new Error("A blank book has a style.");
  const style = book.styles.push({ ...plain, numberFormat }) - 1;
  return { book, cell: { value: "", isError: false, formula: null, arrayArea: null, style, ...changes } };
}

function edited(changes: Partial<BookCell>, numberFormat?: string): string {
  const { book, cell } = cellWith(changes, numberFormat);
  return editText(book, cell, YEAR);
}

it.each<[because: string, changes: Partial<BookCell>, format: string, text: string]>([
  ["a text", { value: "Red" }, "General", "Red"],
  ["a number in full, whatever its format rounds", { value: 12.3456 }, "0.0", "12.3456"],
  ["fifteen digits and no more", { value: 0.1 + 0.2 }, "General", "0.3"],
  ["a share with its sign", { value: 0.055 }, "0%", "5.5%"],
  ["a day", { value: 44_651 }, "dd/mm/yy", "31/03/2022"],
  ["a day with a time", { value: 44_651.5 }, "dd/mm/yy hh:mm", "31/03/2022 12:00:00"],
  ["a time alone", { value: 0.25 }, "hh:mm", "06:00:00"],
  ["a truth value", { value: true }, "General", "TRUE"],
  ["a formula", { value: 3, formula: "1+2" }, "General", "=1+2"],
  ["an error", { value: "#N/A", isError: true }, "General", "#N/A"],
  ["nothing", {}, "General", ""],
  ["a text that looks like a number, so that it stays one", { value: "12" }, "General", "'12"],
  ["a text that looks like a date", { value: "31/03/22" }, "General", "'31/03/22"],
  ["a text that looks like a formula", { value: "=1" }, "General", "'=1"],
  ["a text that looks like an error", { value: "#N/A" }, "General", "'#N/A"],
  ["a text with an apostrophe before it", { value: "'quoted" }, "General", "''quoted"],
  ["a number as text in a cell that holds texts", { value: "12" }, "@", "12"],
])("shows %s", (_because, changes, format, text) => {
  expect(edited(changes, format)).toBe(text);
});

it("shows nothing for a cell that is not there", () => {
  expect(editText(blankBook(["A"]), null, YEAR)).toBe("");
});

it("counts days as the workbook does", () => {
  const { book, cell } = cellWith({ value: 44_651 - 1462 }, "dd/mm/yy");
  expect(editText({ ...book, date1904: true }, cell, YEAR)).toBe("31/03/2022");
});

const values = fc.oneof(fc.string(), fc.double({ min: -1e307, max: 1e307, noNaN: true }), fc.boolean());

it("shows a form in which typing it again gives the same", () => {
  fc.assert(
    fc.property(values, fc.constantFrom("General", "0.00", "@"), (value, numberFormat) => {
      fc.pre(!(numberFormat === "@" && typeof value !== "string"));
      const { book, cell } = cellWith({ value }, numberFormat);
      const again = readEntry(editText(book, cell, YEAR), { numberFormat, date1904: false, year: YEAR });
      const expected = typeof value === "number" ? Number(value.toPrecision(15)) + 0 : value;
      expect(again).toMatchObject({ value: expected, formula: null, isError: false });
    }),
  );
});
