import { standard } from "../../src/functions/standard.ts";
import { installCustomFunctions, sentence, shown, single } from "../support/customFunctions.ts";

beforeAll(installCustomFunctions);

const share = (ratings: readonly unknown[], numerator: unknown, denominator?: unknown): unknown[][] =>
  standard(
    ratings.map((one) => [one]),
    [[numerator]],
    denominator === undefined ? undefined : [[denominator]],
  );

const MIXED = ["Green", "GREEN", "Amber", "Red", "Complete", "No data", ""];

describe("SCRUTINEER.STANDARD", () => {
  it.each<readonly [readonly [readonly unknown[], unknown, unknown?], expected: unknown, because: string]>([
    [[MIXED, "Green"], 0.4, "all rated, where nothing is said; capitals do not matter"],
    [[MIXED, "Green", "all rated"], 0.4, "or said"],
    [[MIXED, "Green", "All"], 2 / 6, "no data counts, an empty cell does not"],
    [[MIXED, "green, complete"], 0.6, "several ratings"],
    [[MIXED, "Green", "live"], 2 / 5, "without what is complete"],
    [[MIXED, "Green", "in progress"], 0.5, "live and rated"],
    [[MIXED, "On target", "live"], 4 / 5, "live and not Red"],
    [[["On track", "At risk"], "Green"], 0.5, "what officers type"],
    [[["Green", "Amber/Red"], "Green"], 0.5, "five steps"],
    [[["Green", "In progress"], "Green", "all"], 0.5, "under way says nothing of a rating"],
    [[["On course", "Slipping", "on course"], "On course"], 2 / 3, "a council's own words"],
    [[["Red"], "Green"], 0, "none"],
    [[[], "Green"], "#N/A", "nothing to count"],
    [[["", ""], "Green"], "#N/A", "nor in empty cells"],
    [[["No data"], "Green"], "#N/A", "nothing rated"],
    [[["Geren"], "Green"], "#VALUE!", "no rating"],
    [[["#REF!"], "Green"], "#VALUE!", "an error"],
    [[MIXED, ""], "#VALUE!", "which ratings?"],
    [[MIXED, "Green", "some"], "#VALUE!", "no denominator"],
  ])("%j is %s: %s", ([ratings, numerator, denominator], expected) => {
    expect(single(share(ratings, numerator, denominator))).toBe(expected);
  });

  it("counts a whole column, and spills over the numerators", () => {
    const column = Array.from({ length: 200_000 }, (_, row) => [row < 4 ? "Green" : ""]);
    expect(shown(standard(column, [["Green"], ["Red"]]))).toEqual([[1], [0]]);
  });

  it("names the word that is no rating", () => {
    expect(sentence(share(["Geren"], "Green"))).toMatch(/^"Geren" is no rating of Green, Amber, Red\./);
  });
});
