import fc from "fast-check";
import { formulaPieces } from "../../src/grid/formulaPieces.ts";
import { findReferences, isCellAddress, mapReferences, referenceText } from "../../src/grid/formulaReferences.ts";

const found = (formula: string): string[] => findReferences(formula).map(referenceText);

describe("the references in a formula", () => {
  it.each([
    ["A1", ["A1"], "one cell"],
    ["SUM(A1:B2,$C$3)", ["A1:B2", "$C$3"], "areas, with and without dollars"],
    ["sum(a1)", ["A1"], "small letters mean the same"],
    ["A$1+$B2", ["A$1", "$B2"], "half fixed"],
    ["SUM(A:A,$B:C)", ["A:A", "$B:C"], "whole columns"],
    ["SUM(1:3,$5:6)", ["1:3", "$5:6"], "whole rows"],
    ["Outcomes!A1", ["Outcomes!A1"], "another sheet"],
    ["'SP Outcomes'!A1:B2", ["'SP Outcomes'!A1:B2"], "another sheet, quoted"],
    ["'Children''s A1'!B2", ["'Children''s A1'!B2"], "an apostrophe, and a cell, in a sheet's name"],
    ["Q1:Q4!B5", ["Q1:Q4!B5"], "a span of sheets that look like cells"],
    ["'Q 1:Q 4'!B5", ["'Q 1:Q 4'!B5"], "a quoted span of sheets"],
    ["[2]Sheet1!$A$1", ["[2]Sheet1!$A$1"], "another workbook by its number"],
    ["'[Budget 24.xlsx]Sheet 1'!A1", ["'[Budget 24.xlsx]Sheet 1'!A1"], "another workbook by its name"],
    ["Été!A1", ["Été!A1"], "letters beyond ASCII"],
    ["A1:INDEX(B:B,3)", ["A1", "B:B"], "a range that a function ends"],
    ["A1 : B2", ["A1", "B2"], "blanks around the colon"],
    ["-A1%", ["A1"], "signs"],
    ["A1#", ["A1"], "what spills from a cell"],
    ["@A1", ["A1"], "an implicit intersection"],
    ["A1:B2 B1:C3", ["A1:B2", "B1:C3"], "an intersection"],
    ["XFD1048576", ["XFD1048576"], "the last cell of a sheet"],
    ["TAX2024", ["TAX2024"], "a cell, though it reads like a name"],
    ["{1,2;3,4}+A1", ["A1"], "an array of constants"],
    ["IF(A1>=1E5,B1,1.5E3)", ["A1", "B1"], "numbers with exponents"],
    ["SUM(Sheet1!A1:Sheet1!B2)", ["Sheet1!A1", "Sheet1!B2"], "a range of which both ends name the sheet"],
  ])("%s has %j: %s", (formula, references) => {
    expect(found(formula)).toEqual(references);
  });

  it.each([
    ['"A1"', "a text"],
    ['"say ""A1"" twice"', "a text with quotes"],
    ['"A1', "a text without end"],
    ["LOG10(5)", "a function"],
    ["ATAN2(1,2)", "a function that reads like a cell"],
    ["A1_total", "a name that begins like a cell"],
    ["Total.A1", "a name that ends like a cell"],
    ["XFE1", "a name: no sheet has that column"],
    ["A1048577", "a name: no sheet has that row"],
    ["A0", "a name: rows begin at 1"],
    ["ABCD1", "a name: four letters"],
    ["Table1[A1]", "a column of a table"],
    ["Table1[[#Headers],[A1]:[B1]]", "columns of a table, nested"],
    ["[@A1]", "this row of a table"],
    ["Table1['[A1']]", "a column with brackets in its name"],
    ["#REF!", "an error"],
    ["#REF!A1", "cells of a sheet that is gone"],
    ["#REF!$A$1:$B$2", "an area of a sheet that is gone"],
    ["Sheet1!#REF!", "a cell that is gone"],
    ["#N/A", "another error"],
    ["Sheet1!Total", "a name of a sheet"],
    ["A1(5)", "something called like a cell"],
    ["Total!", "an unfinished prefix"],
    ["'unfinished", "an unfinished quote"],
    ["", "nothing"],
  ])("%s has none: %s", (formula) => {
    expect(found(formula)).toEqual([]);
  });

  it("takes a reference apart", () => {
    expect(findReferences("'Q 1:Q''4'!$B$2:C$10")[0]).toEqual({
      prefix: "'Q 1:Q''4'!",
      sheet: "Q 1",
      lastSheet: "Q'4",
      book: null,
      kind: "cells",
      first: { row: 1, column: 1, fixedRow: true, fixedColumn: true },
      last: { row: 9, column: 2, fixedRow: true, fixedColumn: false },
    });
    expect(findReferences("'C:\\docs\\[Budget.xlsx]May'!A1")[0]).toMatchObject({
      book: "C:\\docs\\[Budget.xlsx]",
      sheet: "May",
    });
  });
});

describe("mapping references", () => {
  it("puts text in the place of references and leaves the rest to the last blank", () => {
    const formula = 'IF( A1 ="A1", SUM(B:B) ,Table1[A1] )';
    expect(mapReferences(formula, ({ kind }) => `<${kind}>`)).toBe('IF( <cell> ="A1", SUM(<columns>) ,Table1[A1] )');
  });

  it("leaves as it stands what the map does not want", () => {
    expect(mapReferences("sum(a1, $b2)", () => null)).toBe("sum(a1, $b2)");
  });
});

test.each([
  ["A1", true],
  ["$A$1", true],
  ["XFD1048576", true],
  ["XFE1", false],
  ["A1:B2", false],
  ["Rate", false],
])("%s is a cell's address: %s", (word, is) => {
  expect(isCellAddress(word)).toBe(is);
});

const scraps = fc.array(
  fc.constantFrom('"', "'", "[", "]", "!", "#REF!", "A1", "$B$2:C3", "(", ",", "Sheet 1", ":", "1", " ", "é", "#", "{"),
  { maxLength: 14 },
);

test("whatever the formula, its pieces make it again and nothing is lost", () => {
  fc.assert(
    fc.property(scraps, (parts) => {
      const formula = parts.join("");
      expect(
        formulaPieces(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
      expect(mapReferences(formula, () => null)).toBe(formula);
    }),
  );
});
