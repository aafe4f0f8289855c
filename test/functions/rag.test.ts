import { rag } from "../../src/functions/rag.ts";
import { installCustomFunctions, sentence, shown, single } from "../support/customFunctions.ts";

beforeAll(installCustomFunctions);

/** One cell for each argument. */
const rate = (...cells: readonly unknown[]): unknown[][] => {
  const [actual = [[""]], target = [[""]], tolerance = [[""]], polarity = [[""]], basis] = cells.map((one) => [[one]]);
  return rag(actual, target, tolerance, polarity, basis);
};

describe("SCRUTINEER.RAG", () => {
  it.each<readonly [cells: readonly unknown[], expected: string, because: string]>([
    [[90, 90, "5%", "Higher"], "Green", "exactly on target is on target"],
    [[85.5, 90, "5%", "Higher"], "Amber", "exactly on the band is Amber"],
    [[85.4, 90, "5%", "Higher"], "Red", "beyond it"],
    [[0.855, 0.9, 0.05, "higher is better"], "Amber", "Excel hands over 5% as 0.05"],
    [[10, 9, "none", "Lower"], "Red", "no band at all"],
    [[9, 9, 0, "Low"], "Green", "0 is no band"],
    [[0.84, 0.85, "2 points", "High"], "Amber", "a point of a fraction is 0.01"],
    [[0.82, 0.85, "2 points", "High"], "Red", "three points off"],
    [[84, 85, "2 points", "High"], "Amber", "a point of hundredths is 1"],
    [["105%", "110%", "2 points", "High"], "Red", "with its sign a percentage may be more than 100%"],
    [["28.6%", 0.3, "5%", "High"], "Amber", "a text and a number on one scale"],
    [[0.286, "28.6%", "none", "High"], "Green", "the other way round"],
    [[0.86, 0.9, "floor 85%", "High"], "Amber", "above the floor"],
    [[86, 90, "floor 85%", "High"], "Amber", "the floor of hundredths"],
    [[84, 90, "floor 85", "High"], "Red", "below it"],
    [[47, "45-50", "5%", "Range"], "Green", "within a range"],
    [[51, "45–50", "5%", "Range"], "Amber", "near its end"],
    [[0.6, "45-50%", "5%", ""], "Red", "a range says its own polarity"],
    [[91, "at least 90%", "5%", ""], "Green", "so do a target's words"],
    [[91, 90, "5%", "Higher", "Target"], "Green", "the basis said"],
    [[91, 90, "5%", "Higher", "Automatic"], "Green", "or left open"],
    [["On track", "", "", "", "Reported"], "Green", "what an officer typed"],
    [[1, 0, "5%", "Lower"], "Not rated", "a percentage of 0 is no tolerance"],
    [[1, 0, 2, "Lower"], "Amber", "an amount is"],
    [[91, 90, "5%", "None"], "Not rated", "for context only"],
    [[91, 90, "5%", ""], "Not rated", "no polarity"],
    [[91, "", "5%", "Higher"], "Not rated", "no target"],
    [[91, "Improve", "5%", "Higher"], "Not rated", "words are no target"],
    [[86, 90, "", "Higher"], "Amber", "without a tolerance 5%"],
    [["", 90, "5%", "Higher"], "#N/A", "no actual"],
    [["TBC", 90, "5%", "Higher"], "#N/A", "words that say so"],
    [["#N/A", 90, "5%", "Higher"], "#N/A", "an error that says so"],
    [[{ code: "#N/A" }, 90, "5%", "Higher"], "#N/A", "as Excel hands it over"],
    [[{ code: "#REF!" }, 90, "5%", "Higher"], "#VALUE!", "any other error"],
    [[{ type: "FormattedNumber", basicValue: 91 }, 90, "5%", "Higher"], "Green", "a data type is its value"],
    [["about right", 90, "5%", "Higher"], "#VALUE!", "no number"],
    [[91, 90, "a bit", "Higher"], "#VALUE!", "no tolerance"],
    [[91, 90, "the floor of each indicator", "Higher"], "#VALUE!", "which a function is not told"],
    [[91, 90, "5%", "Sideways"], "#VALUE!", "no polarity that anybody knows"],
    [[91, 90, "5%", "Higher", "Astrology"], "#VALUE!", "no basis"],
    [["Splendid", "", "", "", "Reported"], "#VALUE!", "no rating"],
  ])("%j is %s: %s", (cells, expected) => {
    expect(single(rate(...cells))).toBe(expected);
  });

  it("says in a sentence what was wrong", () => {
    expect(sentence(rate(91, 90, "a bit", "Higher"))).toBe(
      '"a bit" is no tolerance. Give one such as 5%, 2 points, 3, floor 85% or none.',
    );
    expect(sentence(rate("", 90, "5%", "Higher"))).toBe("There is no actual.");
  });

  it("spills: single cells are used again, and each cell has its own answer", () => {
    const answer = rag([[91], [""], ["oops"]], [[90], [90], [90]], [["5%"]], [["Higher"]], null as never);
    expect(shown(answer)).toEqual([["Green"], ["#N/A"], ["#VALUE!"]]);
    expect(shown(rag([[91, 80]], [[90], [70]], [["5%"]], [["Higher"]]))).toEqual([
      ["Green", "Red"],
      ["Green", "Green"],
    ]);
  });

  it("says so where the ranges are not of one size", () => {
    const answer = rag([[91], [92], [93]], [[90], [90]], [["5%"]], [["Higher"]]);
    expect(shown(answer)).toEqual([["Green"], ["Green"], ["#VALUE!"]]);
  });
});
