import { readStandard } from "../../../src/domain/reading/standardWords.ts";
import { readTarget } from "../../../src/domain/reading/target.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

const read = (words: string, below = false) => readStandard({ words, reading: readTarget(textCell(words)) }, below);

describe("a standard in words or in figures", () => {
  it.each([
    { words: "-0.5 days per FTE", better: "lower", by: 0.5, percent: false, because: "a minus is a reduction" },
    { words: "−0.5 days per FTE", better: "lower", by: 0.5, percent: false, because: "a real minus sign, too" },
    {
      words: "a reduction of at least 0.5 days lost per FTE",
      better: "lower",
      by: 0.5,
      percent: false,
      because: "words",
    },
    { words: "Reduce by 10%", better: "lower", by: 0.1, percent: true, because: "a share of what it was" },
    { words: "+2%", better: "higher", by: 0.02, percent: true, because: "a plus is an increase" },
    { words: "increase of 200", better: "higher", by: 200, percent: false, because: "words" },
    { words: "improve by 3 points", better: "higher", by: 3, percent: false, because: "points without a sign" },
  ])("$words is a change: $because", ({ words, better, by, percent }) => {
    expect(read(words)).toEqual({ kind: "change", better, by, percent });
  });

  it.each([
    { words: "97%", value: 0.97, side: null, because: "a plain figure" },
    { words: "at least 90%", value: 0.9, side: "at-least", because: "at least" },
    { words: "85% by Q4", value: 0.85, side: null, because: "with its quarter" },
    { words: "no more than 9.6", value: 9.6, side: "at-most", because: "at most" },
    { words: "fewer than 5", value: 5, side: "at-most", because: "fewer than is a side, not a change" },
    { words: "90% or more", value: 0.9, side: "at-least", because: "or more is a side" },
    { words: "3% a year", value: 0.03, side: null, because: "a remark" },
    { words: "An annual 3% cashable efficiency target", value: 0.03, side: null, because: "a sentence" },
    { words: "a target of 97% for 'on contract' spend", value: 0.97, side: null, because: "a sentence" },
    {
      words: "at least 85% of invoices paid within 30 days by Q4",
      value: 0.85,
      side: "at-least",
      because: "days are no percentage",
    },
    {
      words: "undertaking appraisals for at least 90% of employees",
      value: 0.9,
      side: "at-least",
      because: "a sentence",
    },
  ])("$words is a value: $because", ({ words, value, side }) => {
    expect(read(words)).toMatchObject({ kind: "level", aim: { value, side } });
  });

  it("takes a minus as it stands where the measure itself lies below 0", () => {
    expect(read("-2%", true)).toMatchObject({ kind: "level", aim: { value: -0.02 } });
  });

  it.each([
    { words: "45–50%", kind: "range", because: "two ends" },
    { words: "Improve", kind: "none", because: "no figure" },
    { words: "TBC", kind: "none", because: "no value" },
    { words: "", kind: "none", because: "nothing" },
  ])("$words is $kind: $because", ({ words, kind }) => {
    expect(read(words).kind).toBe(kind);
  });
});
