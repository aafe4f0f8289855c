import fc from "fast-check";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { refuseSheetName } from "../../../src/xlsx/sheetName.ts";
import { isName } from "../../../src/xlsx/workbook/nameRules.ts";
import { splitUnion, titleRows } from "../../../src/xlsx/workbook/readNames.ts";
import type { SheetEntry } from "../../../src/xlsx/workbook/readWorkbook.ts";
import { sheetOrder } from "../../../src/xlsx/workbook/sheetList.ts";

test.each([
  ["Rate", true, "a word"],
  ["_xlnm.Print_Area", true, "one of Excel's own"],
  ["Å_1.x", true, "letters of any alphabet"],
  ["\\a", true, "a backslash"],
  ["a?", true, "a question mark, though not first"],
  ["?a", false, "not first"],
  ["1a", false, "a digit first"],
  ["a b", false, "a blank"],
  ["a-b", false, "a hyphen"],
  ["A1", false, "a cell"],
  ["xfd1048576", false, "the last cell"],
  ["XFE1", true, "beyond the last column"],
  ["R", false, "a row, in the other notation"],
  ["c", false, "a column"],
  ["R1C1", false, "a cell, in the other notation"],
  ["RC", false, "this cell"],
  ["R1C1a", true, "no cell"],
  ["", false, "nothing"],
])("%j can be a name: %s, %s", (name, is) => {
  expect(isName(name)).toBe(is);
});

test.each<[string, string[], RegExp | null]>([
  ["Scrutiny report", ["Data"], null],
  ["x".repeat(31), [], null],
  ["It's", [], null],
  ["2021/22", [], /one of the characters/],
  ["a\tb", [], /one of the characters/],
  ["data", ["Summary", "DATA"], /another sheet has that name/],
  ["'a", [], /apostrophe/],
])("a sheet can be called %j beside %j: %s", (name, others, fault) => {
  const refuse = () => refuseSheetName(name, others);
  if (fault) expect(refuse).toThrow(fault);
  else expect(refuse).not.toThrow();
});

test.each([
  ["A!$A:$B,A!$1:$3", ["A!$A:$B", "A!$1:$3"]],
  ["'a,b'!$A:$B,'a,b'!$1:$1", ["'a,b'!$A:$B", "'a,b'!$1:$1"]],
  ["'it''s, so'!$1:$1", ["'it''s, so'!$1:$1"]],
  ["", [""]],
])("the union %s has the parts %j", (formula, parts) => {
  expect(splitUnion(formula)).toEqual(parts);
});

test.each<[string, ReturnType<typeof titleRows>]>([
  ["A!$1:$3", { first: 0, last: 2 }],
  ["A!1:1", { first: 0, last: 0 }],
  ["A!$A:$B", null],
  ["A!$A$1:$B$2", null],
  ["1:3", null],
])("the titles %s repeat the rows %j", (formula, rows) => {
  expect(titleRows(formula)).toEqual(rows);
});

describe("the order of sheets", () => {
  const entry = (text: string): SheetEntry => ({
    id: text,
    path: text,
    modelled: text === text.toLowerCase(),
    name: text,
    visibility: "visible",
    printTitleRows: null,
  });
  const order = (inFile: string, now: string): string =>
    sheetOrder(
      Array.from(inFile, entry),
      Array.from(now, (id) => emptySheet(id, id)),
    ).join("");

  // Small letters are sheets with cells, capitals are chart sheets.
  it.each([
    ["abc", "abc", "abc", "as it was"],
    ["abc", "cab", "cab", "moved"],
    ["aXb", "ab", "aXb", "a chart stays behind its sheet"],
    ["aXb", "ba", "baX", "wherever that goes"],
    ["Xab", "ba", "Xba", "a chart at the front stays at the front"],
    ["aXYb", "anb", "aXYnb", "two charts stay together"],
    ["aXb", "b", "Xb", "a chart whose sheet is gone goes to the sheet before"],
    ["abX", "a", "aX", "however many are gone"],
    ["X", "", "X", "a chart alone"],
  ])("that were %s and are %s with cells is %s: %s", (inFile, now, wanted) => {
    expect(order(inFile, now)).toBe(wanted);
  });

  it("loses no sheet and adds none", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "X", "Y", "Z"));
    fc.assert(
      fc.property(ids, fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "n")), (inFile, now) => {
        const charts = inFile.filter((id) => id !== id.toLowerCase());
        const found = Array.from(order(inFile.join(""), now.join("")));
        expect([...found].sort()).toEqual([...charts, ...now].sort());
        expect(found.filter((id) => !charts.some((chart) => chart === id))).toEqual(now);
      }),
    );
  });
});
