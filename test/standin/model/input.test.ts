import { type Entry, type EntryContext, readEntry } from "../../../src/standin/model/input.ts";

const plain: EntryContext = { numberFormat: "General", date1904: false, year: 2021 };

const parts = ({ value, formula, numberFormat, isError }: Entry): unknown[] => [value, formula, numberFormat, isError];

it.each<readonly [typed: string | number | boolean, value: unknown, numberFormat: string | null, because: string]>([
  [5, 5, null, "a number is a number"],
  [true, true, null, "a truth value is one"],
  ["", "", null, "nothing is nothing"],
  ["5%", 0.05, "0%", "per cent"],
  ["12.5%", 0.125, "0.00%", "per cent with decimals"],
  ["1,234", 1234, "#,##0", "a comma between thousands"],
  ["£1,000", 1000, "£#,##0", "pounds are the currency here"],
  ["$5", "$5", null, "dollars are not"],
  ["€5", "€5", null, "nor are euros"],
  ["-5", -5, null, "a sign"],
  ["+5", 5, null, "a sign that changes nothing"],
  ["(5)", -5, null, "as accountants write it"],
  [" 5 ", 5, null, "blanks around it"],
  [".5", 0.5, null, "no digit before the point"],
  ["1e3", 1000, "0.00E+00", "with an exponent"],
  ["1E400", "1E400", null, "larger than any number"],
  ["12345678901234567", 12345678901234600, null, "fifteen digits are kept"],
  ["31/03/22", 44651, "m/d/yyyy", "a date, day first"],
  ["31/03/2022", 44651, "m/d/yyyy", "a date with its century"],
  ["3/4/26", 46115, "m/d/yyyy", "day before month: 3 April"],
  ["2022-03-31", 44651, "m/d/yyyy", "a date as computers write it"],
  ["31 Mar 2022", 44651, "d-mmm-yy", "a month in letters"],
  ["Mar-22", 44621, "mmm-yy", "a month and year"],
  ["March 2022", 44621, "mmm-yy", "a month in full"],
  ["12/2022", 44896, "mmm-yy", "a month in figures and a year"],
  ["1/2", 44228, "d-mmm", "1 February of this year"],
  ["30/9", 44469, "d-mmm", "30 September of this year"],
  ["31/03/22 10:00", 44651 + 10 / 24, "m/d/yyyy h:mm", "a day and a time"],
  ["12:30", 12.5 / 24, "hh:mm", "a time"],
  ["TRUE", true, null, "a truth value in capitals"],
  ["false", false, null, "and in small letters"],
  ["31/10021", "31/10021", null, "a damaged date stays text"],
  ["31/0322", "31/0322", null, "so does this one"],
  ["31/02/2022", "31/02/2022", null, "there is no such day"],
  ["2021/22", "2021/22", null, "a financial year is no date"],
  ["13/13", "13/13", null, "neither is this"],
  ["Q1 21/22", "Q1 21/22", null, "nor a quarter"],
  ["N/A", "N/A", null, "words stay words"],
  ["'007", "007", null, "an apostrophe keeps text"],
  ["'=1", "=1", null, "and formulas"],
  ["=", "=", null, "an equals sign alone is text"],
  ["-", "-", null, "so is a dash"],
])("takes %j for %j under %j: %s", (typed, value, numberFormat) => {
  const [read, ...others] = parts(readEntry(typed, plain));
  if (typeof value === "number") expect(read).toBeCloseTo(value, 9);
  else expect(read).toStrictEqual(value);
  expect(others).toStrictEqual([null, numberFormat, false]);
});

it.each([
  ["=A1+1", "A1+1"],
  ["=5%", "5%"],
  ["-A1", "-A1"],
  ["+A1", "+A1"],
  ["- improved", "- improved"],
])("takes %s for a formula", (typed, formula) => {
  expect(parts(readEntry(typed, plain))).toStrictEqual(["", formula, null, false]);
});

it.each(["#N/A", "#div/0!", " #REF! "])("takes %s for an error", (typed) => {
  expect(parts(readEntry(typed, plain))).toStrictEqual([typed.trim().toUpperCase(), null, null, true]);
});

it.each(["5%", "=A1", "31/03/22", "TRUE", "#N/A", "-x"])(
  "keeps %s as text in a cell that is formatted as text",
  (typed) => {
    expect(parts(readEntry(typed, { ...plain, numberFormat: "@" }))).toStrictEqual([typed, null, null, false]);
  },
);

it("counts days from 1904 where the workbook does", () => {
  const context = { ...plain, date1904: true };
  expect(readEntry("31/03/22", context).value).toBe(44651 - 1462);
  expect(readEntry("1/2", context).value).toBe(44228 - 1462);
  expect(readEntry("12:30", context).value).toBeCloseTo(12.5 / 24, 9);
});
