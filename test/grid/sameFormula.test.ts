import { compareFormulas } from "../../src/grid/sameFormula.ts";

describe("two formulas", () => {
  it.each([
    { a: "='Outcomes'!$B$6", b: "=Outcomes!$B$6", are: "same", because: "Excel leaves needless quotes out" },
    { a: "=sum(A1, B2)", b: "=SUM(A1,B2)", are: "same", because: "capitals and spaces do not matter" },
    { a: "=SUM(A1:A3)", b: "=SUM(A2:A4)", are: "moved", because: "rows were put in above" },
    { a: "=KPIs!$E$3", b: "=Measures!$E$3", are: "moved", because: "the sheet was renamed" },
    { a: "=IF(A1>5,1,0)", b: "=IF(A1>6,1,0)", are: "other", because: "a number is another" },
    { a: '=A1&"x"', b: '=A1&"y"', are: "other", because: "a text is another" },
    { a: "=SUM(A1:A3)", b: "=COUNT(A1:A3)", are: "other", because: "the function is another" },
  ] as const)("$a and $b are $are: $because", ({ a, b, are }) => {
    expect([compareFormulas(a, b), compareFormulas(b, a)]).toEqual([are, are]);
  });
});
