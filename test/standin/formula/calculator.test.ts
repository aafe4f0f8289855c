import type { Scalar } from "../../../src/grid/scalar.ts";
import { createExceltsCalculator } from "../../../src/standin/formula/excelts-calculator.ts";
import { ensureCell } from "../../../src/standin/model/cells.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import type { Book, BookSheet } from "../../../src/xlsx/book.ts";

const sheetOf = ({ sheets: [sheet] }: Book): BookSheet => {
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** The results of formulas that stand below each other in column A, all worked out. */
function results(formulas: readonly string[], prepare: (book: Book) => Book = (book) => book): Scalar[] {
  const book = prepare(blankBook(["Sheet1"]));
  for (const [row, formula] of formulas.entries()) ensureCell(sheetOf(book), row, 0).formula = formula;
  createExceltsCalculator().recalculate(book, "everything");
  return formulas.map((_, row) => sheetOf(book).rows.get(row)?.get(0)?.value ?? "");
}

it.each<readonly [formula: string, result: Scalar, because: string]>([
  ['TEXT(0.024,"+0.0%;-0.0%")', "+2.4%", "a sign for both"],
  ['TEXT(44651,"dd mmm yyyy")', "31 Mar 2022", "a date"],
  ['TEXT(44651,"m/d/yyyy")', "31/03/2022", "the short date of this country"],
  ['TEXT("5","0.0")', "5.0", "a text that reads as a number"],
  ['TEXT("five","0.0")', "five", "a text that does not"],
  ['TEXT(Z99,"0.0")', "0.0", "an empty cell counts as nought"],
  ['TEXT(1/0,"0")', "#DIV/0!", "an error stays one"],
  ['TEXT(TRUE,"0")', "TRUE", "a truth value"],
  ['TEXT(5,"")', "", "no format shows nothing"],
  ['DATEVALUE("3/4/2026")', 46115, "3 April, not 4 March"],
  ['DATEVALUE("31/02/2026")', "#VALUE!", "no such day"],
  ["DATEVALUE(5)", "#VALUE!", "a number is no text"],
  ['SUMPRODUCT(--(TEXT({0.1;0.25},"0%")="25%"))', 1, "each value of an array"],
  ["Z99", 0, "an empty cell gives nought"],
  ['""', "", "an empty text stays one"],
  ["Sheet1!#REF!+1", "#REF!", "a reference that is gone, with its sheet"],
])("gives %s as %j: %s", (formula, result) => {
  expect(results([formula])).toStrictEqual([result]);
});

it("keeps the result of a function that the engine does not know", () => {
  const book = blankBook(["Sheet1"]);
  Object.assign(ensureCell(sheetOf(book), 0, 0), { formula: 'WEBSERVICE("x")', value: "from the file" });
  createExceltsCalculator().recalculate(book, "everything");
  expect(sheetOf(book).rows.get(0)?.get(0)).toMatchObject({ value: "from the file", isError: false });
  expect(results(['NOSUCHFUNCTION("x")'])).toStrictEqual(["#NAME?"]);
});

it("fills an array formula's area and no more", () => {
  const book = blankBook(["Sheet1"]);
  const sheet = sheetOf(book);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  Object.assign(ensureCell(sheet, 0, 0), { formula: "C1:C3*2", arrayArea: area });
  [1, 2, 3].forEach((value, row) => Object.assign(ensureCell(sheet, row, 2), { value }));
  createExceltsCalculator().recalculate(book, [{ kind: "cells", sheet, area: { ...area, column: 2 } }]);
  expect([0, 1, 2].map((row) => sheet.rows.get(row)?.get(0)?.value)).toStrictEqual([2, 4, undefined]);
  expect(sheet.rows.get(0)?.get(0)?.arrayArea).toStrictEqual(area);
});

it("spills over neighbours, and says #SPILL! where they are taken", () => {
  const book = blankBook(["Sheet1"]);
  const sheet = sheetOf(book);
  ensureCell(sheet, 0, 0).formula = "SEQUENCE(3)";
  const calculator = createExceltsCalculator();
  calculator.recalculate(book, "everything");
  expect([0, 1, 2].map((row) => sheet.rows.get(row)?.get(0)?.value)).toStrictEqual([1, 2, 3]);
  expect(sheet.rows.get(0)?.get(0)?.arrayArea).toStrictEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  ensureCell(sheet, 0, 2).formula = "SEQUENCE(2)";
  ensureCell(sheet, 1, 2).value = "taken";
  calculator.recalculate(book, "everything");
  expect(sheet.rows.get(0)?.get(2)).toMatchObject({ value: "#SPILL!", isError: true });
  expect(sheet.rows.get(1)?.get(2)?.value).toBe("taken");
});

it("counts days from 1904 where the workbook does", () => {
  const late = (book: Book): Book => ({ ...book, date1904: true });
  expect(results(['TEXT(0,"dd/mm/yyyy")', 'DATEVALUE("02/01/1904")'], late)).toStrictEqual(["01/01/1904", 1]);
});

it("reads names of the workbook and of the formula's own sheet", () => {
  const named = (book: Book): Book => {
    book.names.push({ name: "Rate", sheet: null, formula: "0.5", comment: "", hidden: false });
    book.names.push({ name: "Rate", sheet: sheetOf(book).id, formula: "0.75", comment: "", hidden: false });
    return book;
  };
  expect(results(["Rate*4"], named)).toStrictEqual([3]);
});

it.each([
  ["SUM(A1:A3)", true],
  ["'SP Outcomes'!A1&\"x\"", true],
  ["Stock[[#This Row],[Qty]]", true],
  ["LET(x,1,x+1)", true],
  ["Gone!#REF!", true],
  ["1+", false],
  ["SUM(", false],
  ["improved, slowly", false],
])("says whether %s is a formula: %s", (text, is) => {
  expect(createExceltsCalculator().isFormula(text)).toBe(is);
});
