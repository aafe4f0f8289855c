import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const MEASURES = `title | polarity | actual | comparator Durham | comparator Darlington | comparator Leicester | comparator England | rank | quartile | target
Household waste recycled | High | 31.5% | 38.2% | 29.9% | 35.0% | 42.0% | | | 33%
Council tax collected | High | 97.0% | 97.0% | 95.1% | n/a | 96.5% | 12 of 40 | 1st | 96.5%
Grommets | | 1200 | 900 | 1200 | | | | | N/A`;

const LEAGUE = `title Local authority | actual Recycling rate
Darlington | 35.0%
Hartlepool | 29.9%
Redcar & Cleveland | 35.0%
England average | 42.0%
Stockton-on-Tees | 25.2%
Durham | n/a`;

describe("the working sheet of comparisons", () => {
  const { working } = workingFrom(MEASURES, "benchmarks");

  it("says with whom we compare well, badly and evenly, as the engine does", () => {
    const words = ["Item", "Better than", "Worse than", "Same as", "Compared with all"];
    expect(valuesOf(working, words).map((one) => one.replaceAll("comparator ", ""))).toEqual([
      "Household waste recycled · Darlington · Durham, Leicester and England ·  · Mixed",
      "Council tax collected · Darlington and England ·  · Durham · Mixed",
      "Grommets ·  ·  · Darlington · Same",
    ]);
  });

  it("has rank, quartile and whether the target is met", () => {
    const shown = valuesOf(working, ["Rank", "Out of", "Quartile by rank", "Values", "Quartile", "Against target"]);
    expect(shown).toEqual([" ·  ·  · 4 · C · Not met", "12 · 40 · B · 3 · A · Met", " ·  ·  · 0 ·  · "]);
  });

  it("works the quartile out from the values of single authorities, which stand side by side", () => {
    const [quartile] = formulasOf(working, 0).filter((one) => one.startsWith("Quartile by values"));
    expect(quartile).toBe(
      'Quartile by values: =IF([@Values]>=4,IF(ROUND(MAX([@Value]:[@Other 3]),9)=ROUND(MIN([@Value]:[@Other 3]),9),"",MID("DCBA",1+(ROUND([@Value],9)>ROUND(QUARTILE([@Value]:[@Other 3],1),9))+(ROUND([@Value],9)>ROUND(QUARTILE([@Value]:[@Other 3],2),9))+(ROUND([@Value],9)>ROUND(QUARTILE([@Value]:[@Other 3],3),9)),1)),"") → C',
    );
  });

  it("keeps the register's own rank while it stays the same, and takes a new one as it stands", () => {
    const [rank] = formulasOf(working, 1).filter((one) => one.startsWith("Rank:"));
    expect(rank).toBe(
      'Rank: =IF([@Item]="","",IFERROR(IF(Sheet1!$H$3="12 of 40",12,IF(ISNUMBER(Sheet1!$H$3),Sheet1!$H$3,IFERROR(VALUE(LEFT(TRIM(Sheet1!$H$3),FIND(" of ",TRIM(Sheet1!$H$3))-1)),""))),"")) → 12',
    );
  });

  it("ranks authorities among each other and puts them in that order, averages and missing values last", () => {
    const league = workingFrom(LEAGUE, "benchmarks").working;
    expect(valuesOf(league, ["Item", "Rank", "Out of", "Order"])).toEqual([
      "Darlington · 1 · 4 · 1",
      "Hartlepool · 3 · 4 · 3",
      "Redcar & Cleveland · 1 · 4 · 2",
      "England average ·  ·  · 5",
      "Stockton-on-Tees · 4 · 4 · 4",
      "Durham ·  ·  · 6",
    ]);
  });
});
