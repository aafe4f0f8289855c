import { blankBook } from "../src/xlsx/blank.ts";
import type { Book, BookCell } from "../src/xlsx/book.ts";
import type { Scalar } from "../src/grid/scalar.ts";

const HEADINGS = [
  "Ref",
  "Theme",
  "Outcome measure",
  "Good is",
  "Baseline 20/21",
  "Q4 20/21",
  "Q1 21/22",
  "Target 2024",
  "Lead",
  "Commentary",
];
const THEMES = ["People", "Place", "Business"];

/** A workbook with one register of outcomes of so many rows; the same each time. */
export function registerOf(rows: number): Book {
  const book = blankBook(["Outcomes"]);
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  const put = (row: number, values: readonly Scalar[]): void => {
    sheet.rows.set(
      row,
      new Map(values.flatMap((value, column) => (value === "" ? [] : [[column, cell(value)] as const]))),
    );
  };
  put(0, HEADINGS);
  for (let item = 0; item < rows; item++) put(item + 1, outcome(item));
  return book;
}

/** Every tenth item has no earlier value; the others rise and fall in turn, some enough to be Red. */
function outcome(item: number): readonly Scalar[] {
  const baseline = 100 + (item % 50);
  const earlier = item % 10 === 0 ? "n/a" : baseline + (item % 3);
  const actual = baseline + ((item * 7) % 23) - 9;
  const better = item % 2 === 0 ? "High" : "Low";
  return [
    `SP${String(item + 1).padStart(5, "0")}`,
    THEMES[item % THEMES.length] ?? "",
    `Outcome measure ${item + 1} of the plan`,
    better,
    baseline,
    earlier,
    actual,
    better === "High" ? baseline + 20 : baseline - 20,
    "Children's Services",
    item % 5 === 0 ? "Under review with partners." : "",
  ];
}

const cell = (value: Scalar): BookCell => ({ value, isError: false, formula: null, arrayArea: null, style: 0 });
