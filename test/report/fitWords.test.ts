import { fitMatrix } from "../../src/domain/fit/fitMatrix.ts";
import { DEFAULT_GRID } from "../../src/domain/risk.ts";
import { disagreementSentence, fitRefusalSentence, fitSentences } from "../../src/report/fitWords.ts";
import { risksFrom } from "../support/registerFromText.ts";

const found = (lines: readonly string[], head = "title | likelihood | impact | level"): readonly string[] => {
  const fit = fitMatrix(risksFrom([head, ...lines].join("\n")), DEFAULT_GRID);
  return fit.kind === "fit"
    ? [...fitSentences(fit), ...fit.disagreeing.map(disagreementSentence)]
    : [fitRefusalSentence(fit)];
};

it.each([
  {
    because: "levels and order, with labels that do not occur",
    lines: ["A | Likely | Major | High", "B | Likely | Moderate | Medium", "C | Possible | Minor | Low"],
    says: [
      "Likelihood Rare 1, Unlikely 2, Possible 3, Likely 4, Almost Certain 5; impact Insignificant 1, Minor 2, Moderate 3, Major 4, Extreme 5; High from 16, Medium from 12, Low below that.",
      "This gives the level of all 3 risks, and the order in which they are printed.",
      "The plain product 1–5 × 1–5 gives the levels (High from 16, Medium from 12, Low below that) and the order, too.",
      "No risk has the likelihood Rare, Unlikely and Almost Certain, which weigh as much as their places.",
      "No risk has the impact Insignificant and Extreme, which take 1 or the next free weights.",
    ],
  },
  {
    because: "one row that no matrix fits",
    lines: ["A | 2 | 2 | Red", "B | 1 | 2 | Green", "C | 2 | 1 | Green", "D | 2 | 1 | Green", "E | 2 | 2 | Green"],
    says: expect.arrayContaining([
      "This gives the level of 4 of 5 risks, and the order in which they are printed.",
      "No matrix fits all of them; this one leaves the fewest.",
      "E: the register says Green; a score of 4 is Red.",
    ]) as string[],
  },
  {
    because: "labels in an order that only the rows tell",
    lines: ["A | Likely | Titanic | High", "B | Likely | Breezy | Low", "C | | Breezy | Low"],
    says: expect.arrayContaining([
      "Nothing but the rows says in what order the labels of the impact stand: Breezy, Titanic. Check it.",
      "No risk is Medium, so where that begins is a guess.",
      "1 row gives no likelihood or no impact and is left out.",
    ]) as string[],
  },
  {
    because: "labels in no order",
    lines: ["A | Likely | Titanic | High", "B | Likely | Stormy | High"],
    says: [
      "Nothing says in what order these stand: Titanic and Stormy. Put the labels of the impact into the rules, the least grave first, and fit again.",
    ],
  },
])("says what was found: $because", ({ lines, says }) => {
  expect(found(lines)).toEqual(says);
});
