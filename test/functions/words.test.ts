import { period } from "../../src/functions/period.ts";
import { riskLevel } from "../../src/functions/riskLevel.ts";
import { share } from "../../src/functions/share.ts";
import { installCustomFunctions, sentence, shown, single } from "../support/customFunctions.ts";

beforeAll(installCustomFunctions);

describe("SCRUTINEER.PERIOD", () => {
  it.each<readonly [text: unknown, expected: string, because: string]>([
    ["Quarter One 2021/22", "Q1 21/22", "words"],
    ["2021-22 Q1", "Q1 21/22", "the other way round"],
    ["RAG at Q1 21/22", "Q1 21/22", "a heading"],
    ["H1 21/22", "H1 21/22", "a half"],
    ["Outturn 20/21", "20/21", "a year"],
    ["Q1", "Q1", "without a year it stays without one"],
    [2024, "23/24", "a bare year is the financial year that ends in it"],
    [44_377, "Jun-21", "a date, which Excel hands over as a number"],
    ["", "#N/A", "nothing"],
    ["n/a", "#N/A", "words that say so"],
    ["Change from Q4 20/21 to Q1 21/22", "#VALUE!", "two periods"],
    ["Comments", "#VALUE!", "none"],
    ["#DIV/0!", "#VALUE!", "an error"],
    [true, "#VALUE!", "yes or no"],
  ])("%j is %s: %s", (text, expected) => {
    expect(single(period([[text]]))).toBe(expected);
  });

  it("spills", () => {
    expect(shown(period([["Q1 21/22", "Q2 21/22"]]))).toEqual([["Q1 21/22", "Q2 21/22"]]);
  });
});

describe("SCRUTINEER.SHARE", () => {
  it.each<readonly [n: unknown, total: unknown, expected: string, because: string]>([
    [15, 24, "15/24 (62.5%)", "up to one decimal"],
    [6, 24, "6/24 (25%)", "no trailing zero"],
    [0, 24, "0%", "nothing of something"],
    ["1,000", 2000, "1000/2000 (50%)", "a number typed as text"],
    [0, 0, "#N/A", "a share of nothing"],
    ["", 24, "#N/A", "no count"],
    [15, "TBC", "#N/A", "no total"],
    [25, 24, "#VALUE!", "more than all"],
    [-1, 24, "#VALUE!", "less than none"],
    [1.5, 24, "#VALUE!", "half an item"],
    [15, "lots", "#VALUE!", "no number"],
    ["#REF!", 24, "#VALUE!", "an error"],
  ])("%j of %j is %s: %s", (n, total, expected) => {
    expect(single(share([[n]], [[total]]))).toBe(expected);
  });

  it("spills a column over one total", () => {
    expect(shown(share([[1], [2]], [[4]]))).toEqual([["1/4 (25%)"], ["2/4 (50%)"]]);
  });
});

describe("SCRUTINEER.RISKLEVEL", () => {
  it.each<readonly [likelihood: unknown, impact: unknown, expected: string, because: string]>([
    ["Almost Certain", "Extreme", "High", "35"],
    ["Likely", "Moderate", "High", "exactly 12"],
    ["Unlikely", "moderate", "Medium", "exactly 6"],
    ["Rare", "Major", "Low", "5"],
    [4, "3", "High", "places on the axes"],
    ["Likely (4)", "3 - Moderate", "High", "names with numbers"],
    ["", "Major", "#N/A", "no likelihood"],
    ["Rare", "n/a", "#N/A", "no impact"],
    ["Perhaps", "Major", "#VALUE!", "no label"],
    [6, 1, "#VALUE!", "off the axis"],
    ["Rare", "#REF!", "#VALUE!", "an error"],
  ])("%j × %j is %s: %s", (likelihood, impact, expected) => {
    expect(single(riskLevel([[likelihood]], [[impact]]))).toBe(expected);
  });

  it("names the labels, and spills as a matrix", () => {
    expect(sentence(riskLevel([["Perhaps"]], [["Major"]]))).toBe(
      '"Perhaps" is no likelihood. Give one of Rare, Unlikely, Possible, Likely, Almost Certain, or a number from 1 to 5.',
    );
    expect(shown(riskLevel([[5], [1]], [[1, 5]]))).toEqual([
      ["Low", "High"],
      ["Low", "Medium"],
    ]);
  });
});
