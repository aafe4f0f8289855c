import fc from "fast-check";
import { offsetFormula } from "../../src/grid/formulaOffset.ts";
import { deleteSheetInFormula, renameSheetInFormula } from "../../src/grid/formulaSheets.ts";
import { shiftFormula } from "../../src/grid/formulaShift.ts";
import type { Shift } from "../../src/grid/shift.ts";

describe("a formula copied elsewhere", () => {
  it.each([
    ["A1+$B$2", 2, 1, "B3+$B$2", "what has dollars stays"],
    ["A$1+$B2", 2, 1, "B$1+$B4", "half of it stays"],
    ["SUM(A:A,1:1)", 2, 1, "SUM(B:B,3:3)", "whole columns move along, whole rows down"],
    ["SUM($A:$A,$1:$1)", 2, 1, "SUM($A:$A,$1:$1)", "unless they are fixed"],
    ["Sheet2!A1", 1, 0, "Sheet2!A2", "on other sheets too"],
    ["A1", -1, 0, "#REF!", "above the sheet there is nothing"],
    ["Sheet2!XFD1", 0, 1, "Sheet2!#REF!", "beyond its last column neither"],
    ['"A1"&A1', 1, 0, '"A1"&A2', "texts stay"],
    ["A1", 0, 0, "A1", "copied onto itself"],
  ])("%s, %i down and %i along, is %s: %s", (formula, rows, columns, copied) => {
    expect(offsetFormula(formula, rows, columns)).toBe(copied);
  });
});

const own = { name: "Data", isOwn: true };
const other = { name: "Data", isOwn: false };
const insert = (axis: Shift["axis"], at: number, count = 1): Shift => ({ kind: "insert", axis, at, count });
const remove = (axis: Shift["axis"], at: number, count = 1): Shift => ({ kind: "delete", axis, at, count });

describe("a formula after rows or columns came or went", () => {
  it.each([
    ["A5", own, insert("rows", 2), "A6", "a cell below moves"],
    ["$A$5", own, insert("rows", 2), "$A$6", "dollars or not"],
    ["A2", own, insert("rows", 2), "A2", "a cell above stays"],
    ["SUM(A1:A5)", own, insert("rows", 2), "SUM(A1:A6)", "a range grows when rows are put inside"],
    ["SUM(A1:A5)", own, insert("rows", 5), "SUM(A1:A5)", "but not when they are put right behind it"],
    ["SUM(A5:A1)", own, insert("rows", 2), "SUM(A6:A1)", "ends the wrong way round stay so"],
    ["SUM(A:A)", own, insert("rows", 2), "SUM(A:A)", "whole columns have no rows to move"],
    ["SUM(A:C)", own, insert("columns", 1), "SUM(A:D)", "but they have columns"],
    ["SUM(2:4)", own, insert("rows", 2), "SUM(2:5)", "whole rows have rows"],
    ["SUM(2:4)", own, insert("columns", 0), "SUM(2:4)", "and no columns"],
    ["A5", own, remove("rows", 4), "#REF!", "a cell that is gone"],
    ["SUM(A2:A5)", own, remove("rows", 1, 4), "SUM(#REF!)", "a range that is gone"],
    ["SUM(A2:A5)", own, remove("rows", 3, 9), "SUM(A2:A3)", "a range of which the end is gone"],
    ["A5", other, insert("rows", 0), "A5", "another sheet's formula means its own cells"],
    ["Data!A5", other, insert("rows", 0), "Data!A6", "unless it names the sheet"],
    ["data!A5", other, insert("rows", 0), "data!A6", "whatever the capitals"],
    ["'Data'!A5", other, remove("rows", 4), "'Data'!#REF!", "which stays named when the cell is gone"],
    ["Data2!A5", other, insert("rows", 0), "Data2!A5", "another name"],
    ["Data2!A5", own, insert("rows", 0), "Data2!A5", "another sheet, though the formula is on this one"],
    ["[1]Data!A5", other, insert("rows", 0), "[1]Data!A5", "another workbook's sheet of that name"],
    ["Data:Last!A5", other, insert("rows", 0), "Data:Last!A5", "a span of sheets stays, as in Excel"],
    ['"Data!A5"', own, insert("rows", 0), '"Data!A5"', "a text"],
    ["Table1[A5]", own, insert("rows", 0), "Table1[A5]", "a table's column"],
  ])("%s seen from %j after %j is %s: %s", (formula, sheet, shift, moved) => {
    expect(shiftFormula(formula, sheet, shift)).toBe(moved);
  });
});

describe("a formula after a sheet was renamed", () => {
  it.each([
    ["Data!A1+A1", "New", "New!A1+A1", "the sheet's own cells have no name to change"],
    ["DATA!A1", "New", "New!A1", "whatever the capitals"],
    ["Data!A1", "New data", "'New data'!A1", "quotes come where the name needs them"],
    ["'Data'!A1", "Children's", "'Children''s'!A1", "apostrophes are doubled"],
    ["Data!Total", "New", "New!Total", "names of the sheet"],
    ["Data!#REF!", "New", "New!#REF!", "what is gone there"],
    ["Data:Last!A1", "New", "New:Last!A1", "the first of a span"],
    ["'First one:Data'!A1", "New", "'First one:New'!A1", "the last of a span, quoted"],
    ["[1]Data!A1", "New", "[1]Data!A1", "another workbook's sheet"],
    ['"Data!A1"&Data2!A1', "New", '"Data!A1"&Data2!A1', "texts and other sheets"],
    ["Data[A1]", "New", "Data[A1]", "a table of that name"],
  ])("%s with Data renamed %s is %s: %s", (formula, to, renamed) => {
    expect(renameSheetInFormula(formula, "Data", to)).toBe(renamed);
  });
});

describe("a formula after a sheet was deleted", () => {
  it.each([
    ["SUM(Data!A1:B2)+A1", "SUM(#REF!)+A1"],
    ["data!Total", "#REF!"],
    ["Data:Last!A1", "#REF!"],
    ["[1]Data!A1", "[1]Data!A1"],
    ["Data2!A1", "Data2!A1"],
  ])("%s is %s", (formula, after) => {
    expect(deleteSheetInFormula(formula, "Data")).toBe(after);
  });
});

const references = fc.constantFrom("A1", "$B$7", "Data!C3:D9", "SUM(B:B)", "3:5", "Data!$A$2", "Other!A4");

test("rows put in and taken out again leave every formula as it was", () => {
  fc.assert(
    fc.property(fc.array(references), fc.nat(9), fc.integer({ min: 1, max: 5 }), (parts, at, count) => {
      const formula = parts.join("+");
      const grown = shiftFormula(formula, own, insert("rows", at, count));
      expect(shiftFormula(grown, own, remove("rows", at, count))).toBe(formula);
    }),
  );
});

test("a sheet renamed there and back leaves every formula as it was", () => {
  fc.assert(
    fc.property(fc.array(references), (parts) => {
      const formula = parts.join("+");
      expect(renameSheetInFormula(renameSheetInFormula(formula, "Data", "It's new"), "It's new", "Data")).toBe(formula);
    }),
  );
});
