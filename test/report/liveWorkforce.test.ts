import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const MEASURES = `title | unit | previousActual | actual 2019/20 | actual 2020/21 | actual Q1 21/22 | actual Q2 21/22
Headcount | Number | | 3,310 | 3,204 | | 9
FTE | FTE | | 2,700 | 2,500 | 2,450.5 |
Days lost to sickness | Days | | 27,000 | 25,000 | |
Turnover | % | | | 12.6% | |
Apprentices | Number | 40 | N/A | | |`;

const PARTS = `title | number Headcount | number FTE | actual Turnover
Adults | 820 | 640.5 | 14.0%
Place | n/a | 610 | 9.0%`;

describe("the working sheet of a register on the workforce", () => {
  const { working } = workingFrom(MEASURES, "workforce");

  it("says what is the latest, what came before it, and what there is for each full-time equivalent", () => {
    const shown = valuesOf(working, ["Item", "Latest is", "Latest", "Previous", "Change", "FTE", "Per FTE", "Shown"]);
    expect(shown).toEqual([
      "Headcount · 3 · 3204 · 3310 · -106 ·  ·  · 3,204",
      "FTE · 4 · 2450.5 · 2500 · -49.5 ·  ·  · 2,450.5",
      "Days lost to sickness · 3 · 25000 · 27000 · -2000 · 2500 · 10 · 25,000",
      "Turnover · 3 · 0.126 ·  ·  ·  ·  · 12.6%",
      "Apprentices ·  ·  · 40 ·  ·  ·  · ",
    ]);
  });

  it("takes the last column that has a number, so that a figure that is filled in becomes the latest", () => {
    const [days = ""] = formulasOf(working, 2).filter((one) => one.startsWith("Latest is"));
    expect(days).toBe(
      'Latest is: =IF([@Item]="","",IF(ISNUMBER([@Figure 4]),4,IF(ISNUMBER([@Figure 3]),3,IF(ISNUMBER([@Figure 2]),2,"")))) → 3',
    );
    const change = formulasOf(working, 2).filter((one) => /^(?:Previous|Change|Per FTE):/.test(one));
    expect(change).toEqual([
      'Previous: =IF([@Latest is]="","",IF(AND(3<[@Latest is],ISNUMBER([@Figure 3])),[@Figure 3],IF(AND(2<[@Latest is],ISNUMBER([@Figure 2])),[@Figure 2],IF(AND(1<[@Latest is],ISNUMBER([@Figure 1])),[@Figure 1],"")))) → 27000',
      'Change: =IF(AND(ISNUMBER([@Latest]),ISNUMBER([@Previous])),ROUND([@Latest]-[@Previous],9),"") → -2000',
      'Per FTE: =IF(AND(ISNUMBER([@Latest]),ISNUMBER([@FTE])),[@Latest]/[@FTE],"") → 10',
    ]);
  });

  it("has the numbers of staff where each row is a part of the council", () => {
    const parts = workingFrom(PARTS, "workforce").working;
    expect(valuesOf(parts, ["Item", "Number 1", "Number 2"])).toEqual(["Adults · 820 · 640.5", "Place ·  · 610"]);
  });
});
