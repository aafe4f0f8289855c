import { committeeKey, committeesIn } from "../../../src/domain/reading/committees.ts";

const COLUMN = [
  "Employment, Health and Safety Committee",
  "Scrutiny & Improvement",
  "Scrutiny and Improvement",
  "Scrutiny & Improvement Committee",
  "Scrutiny & Improvement and Cabinet",
  "Governance Committee",
  "Scrutiny & Improvement",
];

describe("the committees that a cell names", () => {
  it.each([
    ["Scrutiny & Improvement and Cabinet", ["Scrutiny & Improvement", "Cabinet"], "Cabinet stands alone everywhere"],
    ["Cabinet and Scrutiny & Improvement", ["Cabinet", "Scrutiny & Improvement"], "the other way round"],
    ["Employment, Health and Safety Committee", ["Employment, Health and Safety Committee"], "one name"],
    ["Scrutiny & Improvement", ["Scrutiny & Improvement"], "one name"],
    ["Governance and Scrutiny & Improvement", ["Governance", "Scrutiny & Improvement"], "both are in the column"],
    ["Cabinet; Governance", ["Cabinet", "Governance"], "a semicolon always parts"],
    ["Cabinet\nGovernance", ["Cabinet", "Governance"], "a new line always parts"],
    ["Governance Committee, Cabinet and Full Council", ["Governance Committee", "Cabinet", "Full Council"], "three"],
    ["", [], "none"],
  ])("%j: %j, %s", (text, names) => {
    expect(committeesIn(text, new Set(COLUMN.map(committeeKey)))).toEqual(names);
  });

  it("compares names without their variants", () => {
    const keys = COLUMN.filter((name) => name.startsWith("Scrutiny") && !name.endsWith("Cabinet")).map(committeeKey);
    expect(new Set(keys)).toEqual(new Set(["scrutiny and improvement"]));
    expect(committeeKey("The Governance Cttee")).toBe(committeeKey("Governance Committee"));
    expect(committeeKey("Governance")).not.toBe(committeeKey("Employment, Health and Safety Committee"));
  });
});
