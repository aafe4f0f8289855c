import { formulaTree, treeText } from "../../src/grid/formulaTree.ts";

describe("a formula taken apart and put together", () => {
  it.each([
    { formula: 'IF($B5="","",ROUND($G5-$F5,9)<=0)', because: "calls, comparisons and sums" },
    { formula: "A1-(B1-C1)", because: "brackets on the right of a minus are needed" },
    { formula: "(A1+B1)*C1", because: "and round a sum that is multiplied" },
    { formula: "-A1^2", because: "a sign before a power" },
    { formula: '"Say ""yes"""&B1', because: "a text with quotes" },
    { formula: 'ISNUMBER(MATCH($A5,{"n/a","-"},0))', because: "a list in braces is one part" },
    { formula: "IF('Our KPIs'!$G$5>=Scrutineer.Rule.registers.kpis.tolerance,1,0)", because: "references and names" },
    { formula: "[@Actual]-[@Up to before]", because: "cells of a working sheet's own row" },
    { formula: "TODAY()", because: "no parts" },
  ])("$formula stays the same: $because", ({ formula }) => {
    expect(treeText(formulaTree(formula))).toBe(formula);
  });

  it.each([
    { formula: "(A1+B1)+C1", text: "A1+B1+C1", because: "from the left they are added anyway" },
    { formula: '( A1 ) & "x"', text: 'A1&"x"', because: "blanks say nothing" },
  ])("$formula is $text: $because", ({ formula, text }) => {
    expect(treeText(formulaTree(formula))).toBe(text);
  });

  it.each([{ formula: "IF(A1,2" }, { formula: "A1 B1" }, { formula: "A1+" }, { formula: "" }])(
    "refuses $formula",
    ({ formula }) => {
      expect(() => formulaTree(formula)).toThrow(RangeError);
    },
  );
});
