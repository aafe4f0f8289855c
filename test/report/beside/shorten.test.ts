import { formulaTree, treeText } from "../../../src/grid/formulaTree.ts";
import { shorten } from "../../../src/report/beside/shorten.ts";

const said = (formula: string): string => treeText(shorten(formulaTree(formula)));

const NUMBER = 'IF(ISNUMBER(A1),A1,"")';
const OTHER = 'IF(ISNUMBER(B1),B1,"")';

describe("a formula said in fewer words", () => {
  it.each([
    { long: `IF(${NUMBER}="","none",${NUMBER}*2)`, short: 'IF(ISNUMBER(A1),A1*2,"none")', because: "asked once" },
    { long: `IF(ISNUMBER(${NUMBER}),1,2)`, short: "IF(ISNUMBER(A1),1,2)", because: "a number or nothing" },
    { long: "IF(A1=0,1,IF(A1<>0,2,3))", short: "IF(A1=0,1,2)", because: "the other way round" },
    { long: 'IF(A1>0,"x","x")', short: '"x"', because: "the same in either case" },
    { long: "IF(TRUE,1,2)", short: "1", because: "settled" },
    { long: "IF(AND(A1>0,B1>0),IF(A1>0,1,2),3)", short: "IF(AND(A1>0,B1>0),1,3)", because: "both hold" },
    { long: "IF(NOT(A1>0),1,2)", short: "IF(A1>0,2,1)", because: "turned" },
    {
      long: `IFERROR(${NUMBER}+(${OTHER}-${NUMBER})*3/36,"")`,
      short: 'IF(AND(ISNUMBER(A1),ISNUMBER(B1)),A1+(B1-A1)*3/36,"")',
      because: "a sum of numbers is one where all are there",
    },
    {
      long: `IFERROR(${NUMBER}/${OTHER},"")`,
      short: `IFERROR(${NUMBER}/${OTHER},"")`,
      because: "by 0 it may be an error",
    },
    { long: "IF(ISNUMBER(A1),ISNUMBER(A1*2),3)", short: "IF(ISNUMBER(A1),TRUE,3)", because: "surely a number" },
    { long: 'IF(A1="x",IF(A1="y",1,2),3)', short: 'IF(A1="x",IF(A1="y",1,2),3)', because: "two questions" },
  ])("$because: $short", ({ long, short }) => {
    expect(said(long)).toBe(short);
    expect(said(short)).toBe(short);
  });
});
