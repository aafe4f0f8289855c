import fc from "fast-check";
import { readEntry } from "../../src/standin/model/input.ts";
import { asEntered } from "../../src/workbook/enteredText.ts";

describe("asEntered", () => {
  it.each([
    { text: "=SUM(A1)", because: "it would be a formula" },
    { text: "+3 on last year", because: "a plus begins a formula" },
    { text: "-", because: "a minus begins a formula" },
    { text: "@Cabinet", because: "an at sign begins a function" },
    { text: "'tis", because: "the apostrophe itself would be taken off" },
    { text: "#N/A", because: "it would be an error" },
    { text: "TRUE", because: "it would be a truth value" },
    { text: " false ", because: "it would be a truth value, with or without white space" },
    { text: "7", because: "it would be a number" },
    { text: "007", because: "it would lose its noughts" },
    { text: "1,278", because: "it would be a number" },
    { text: "(3,870)", because: "it would be a negative number" },
    { text: "28.6%", because: "it would be 0.286" },
    { text: "£2.50", because: "it would be money" },
    { text: "3e5", because: "it would be 300000" },
    { text: "1/15", because: "it would be January 2015" },
    { text: "1 1/2", because: "it would be 1.5" },
    { text: "31/03/22", because: "it would be a date" },
    { text: "31.3.22", because: "it is a date in some regions" },
    { text: "2022-03-31", because: "it would be a date" },
    { text: "March 2008", because: "it would be the first of the month" },
    { text: "Jun-21", because: "it would be a month" },
    { text: "1 Sept 2021", because: "it would be a date" },
    { text: "Thursday 4 March 2021", because: "it may be a date" },
    { text: "10:30 pm", because: "it would be a time" },
    { text: "15/24 (62.5%)", because: "it is nothing but figures and signs, so it is not worth the risk" },
  ])("puts an apostrophe before $text, because $because", ({ text }) => {
    expect(asEntered(text)).toBe(`'${text}`);
  });

  it.each([
    { value: "", because: "an empty text empties the cell" },
    { value: "Green", because: "a word stays a word" },
    { value: "● Green", because: "a mark and a word stay so" },
    { value: "May", because: "a month alone is a word" },
    { value: "Q1 21/22", because: "a period with its letter is no date" },
    { value: "58 of 59", because: "a count of a total is no number" },
    { value: "Outcome 3: reduce crime", because: "it is a sentence" },
    { value: "(R) staffing (I) delay", because: "it is a sentence" },
    { value: "– No trend data", because: "a dash is no minus" },
    { value: 0.05, because: "a number is entered as it is" },
    { value: true, because: "a truth value is entered as it is" },
  ])("leaves $value as it is, because $because", ({ value }) => {
    expect(asEntered(value)).toBe(value);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("finds it our fault when a value is %s", (value) => {
    expect(() => asEntered(value)).toThrow(RangeError);
  });

  const context = { numberFormat: "General", date1904: false, year: 2026 };
  const part = fc.constantFrom(
    ...[
      "1",
      "15",
      "2021",
      "/",
      "-",
      ".",
      ":",
      " ",
      ",",
      "%",
      "£",
      "(",
      ")",
      "+",
      "=",
      "e",
      "jan",
      "March",
      "Q",
      "pm",
      "'",
    ],
  );

  it("ends, in the stand-in Excel, as the very same text, however it is put together", () => {
    const texts = fc.oneof(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const entry = readEntry(asEntered(text), context);
        expect(entry).toMatchObject({ value: text, formula: null, isError: false });
      }),
      { numRuns: 2_000 },
    );
  });
});
