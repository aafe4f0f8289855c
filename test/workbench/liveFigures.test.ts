import { calculateFigures } from "../../src/workbench/liveFigures.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { cellOf, put, sheetNamed } from "../support/variants.ts";

/** A sheet with a 4 in A1, and below it formulas with the results that they came with. */
function bookWith(formulas: readonly (readonly [formula: string, result: Scalar])[]): Book {
  const book = blankBook(["Risks"]);
  put(book, "Risks", 0, 0, 4);
  formulas.forEach(([formula, value], index) =>
    Object.assign(cellOf(sheetNamed(book, "Risks"), index + 1, 0), { formula, value }),
  );
  return book;
}

it.each<readonly [because: string, formulas: readonly (readonly [string, Scalar])[], shown: readonly Scalar[]]>([
  [
    "a library wrote the workbook, and worked nothing out",
    [
      ["A1*5", ""],
      ["A2+1", ""],
    ],
    [20, 21],
  ],
  [
    "a workbook that has results keeps them",
    [
      ["A1*5", 19],
      ["A2+1", ""],
    ],
    [19, ""],
  ],
  ["a formula may show nothing", [['IF(A1=4,"","?")', ""]], [""]],
])("%s", (_, formulas, shown) => {
  const book = bookWith(formulas);
  calculateFigures(book);
  expect(formulas.map((_formula, index) => cellOf(sheetNamed(book, "Risks"), index + 1, 0).value)).toEqual(shown);
});

it("works out what another programme left as it was where figures of ours count on it", () => {
  const book = bookWith([["A1*5", 19]]);
  book.names.push({
    name: "Scrutineer.Working.Risks.Score",
    formula: "Risks!$A$2",
    sheet: null,
    comment: "",
    hidden: false,
  });
  calculateFigures(book);
  expect(cellOf(sheetNamed(book, "Risks"), 1, 0).value).toBe(20);
});
