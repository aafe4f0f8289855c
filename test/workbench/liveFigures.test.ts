import { calculateFigures } from "../../src/workbench/liveFigures.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { cellOf, put, sheetNamed } from "../support/variants.ts";

/** A sheet with a 4 in A1, and below it formulas with the results that they came with; null for none. */
function bookWith(formulas: readonly (readonly [formula: string, result: Scalar | null])[]): Book {
  const book = blankBook(["Risks"]);
  put(book, "Risks", 0, 0, 4);
  formulas.forEach(([formula, value], index) =>
    Object.assign(
      cellOf(sheetNamed(book, "Risks"), index + 1, 0),
      value === null ? { formula, unworked: true } : { formula, value },
    ),
  );
  return book;
}

it.each<readonly [because: string, formulas: readonly (readonly [string, Scalar | null])[], shown: readonly Scalar[]]>([
  [
    "a library wrote the workbook, and worked nothing out",
    [
      ["A1*5", null],
      ["A2+1", null],
    ],
    [20, 21],
  ],
  [
    "a workbook that has results keeps them",
    [
      ["A1*5", 19],
      ["A2+1", null],
    ],
    [19, ""],
  ],
  ["a formula that shows nothing has a result", [["A1*5", ""]], [""]],
])("%s", (_, formulas, shown) => {
  const book = bookWith(formulas);
  calculateFigures(book);
  expect(formulas.map((_formula, index) => cellOf(sheetNamed(book, "Risks"), index + 1, 0).value)).toEqual(shown);
});
