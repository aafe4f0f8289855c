import { betterOf, polarityOf } from "../../../src/domain/register/polarityOf.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

const known = (row: string) => polarityOf(firstOf(indicatorsFrom(`title | polarity | target\n${row}`)));

describe("which way is good", () => {
  it.each([
    { row: "Crime | High | at most 5", polarity: "higher", from: "column", because: "the column goes before all else" },
    { row: "Waste | | at least 40%", polarity: "higher", from: "target", because: "the target's words say it" },
    { row: "Waste | | no more than 40", polarity: "lower", from: "target", because: "so do these" },
    { row: "Waste | | 40-50", polarity: "range", from: "target", because: "a range is its own polarity" },
    {
      row: "Crime rate per 1,000 | | 40",
      polarity: "lower",
      from: "proposed",
      because: "of crime less is better, surely",
    },
    { row: "Customer satisfaction | | 40", polarity: "higher", from: "proposed", because: "the title speaks for it" },
  ])("$row: $because", ({ row, polarity, from }) => {
    expect(known(row)).toEqual({ polarity, from });
  });

  it("is not known where nothing says it", () => {
    expect(known("Budget of the park | | 40")).toBeNull();
    expect(betterOf(null)).toBeNull();
  });

  it("has no better side for a range", () => {
    expect(betterOf(known("Waste | | 40-50"))).toBeNull();
    expect(betterOf(known("Waste | Low | 40"))).toBe("lower");
  });
});
