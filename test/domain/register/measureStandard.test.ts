import { quarterOf } from "../../../src/domain/period.ts";
import { measureStandard } from "../../../src/domain/register/measureStandard.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

const RULES: RegisterRules = { ...PLAIN_RULES, tolerance: { kind: "none" } };

function standard(columns: string, row: string) {
  const period = quarterOf(2021, 4);
  const rated = rateIndicators(indicatorsFrom(`title | ${columns}\nMeasure | ${row}`), {
    ...{ scale: RAG, rules: RULES, own: new Map(), period, year: 2021 },
  });
  return measureStandard(firstOf(rated), period);
}

describe("a measure of corporate health against its standard", () => {
  it.each([
    { row: "97% | 97% | High", words: "at least 97%", achieved: true, because: "exactly on it" },
    { row: "97% | 96.9% | High", words: "at least 97%", achieved: false, because: "just below" },
    { row: "97 | 97.1% | High", words: "at least 97%", achieved: true, because: "a bare figure beside percentages" },
    { row: "9.6 | 9.6 | Low", words: "at most 9.6", achieved: true, because: "low is good, exactly on it" },
    { row: "9.6 | 9.7 | Low", words: "at most 9.6", achieved: false, because: "low is good, just above" },
    {
      row: "at least 90% | 91% | Low",
      words: "at least 90%",
      achieved: true,
      because: "the words win over the column",
    },
    { row: "85% by Q4 | 84% | High", words: "at least 85% by Q4", achieved: false, because: "Q4 has come" },
    { row: "45–50% | 50% | ", words: "45% to 50%", achieved: true, because: "both ends of a range are in" },
    { row: "0.97 | 1.2 | Context only", words: "0.97", achieved: null, because: "no side is good" },
    { row: "97% | | High", words: "at least 97%", achieved: null, because: "no actual" },
    { row: " | 97% | High", words: "", achieved: null, because: "no standard" },
    {
      row: "-0.5 | 10 | Low",
      words: "a reduction of at least 0.5",
      achieved: null,
      because: "nothing to measure from",
    },
  ])("$row: $because", ({ row, words, achieved }) => {
    expect(standard("target | actual Q4 21/22 | polarity", row)).toMatchObject({ words, achieved });
  });

  it.each([
    { row: "-0.5 | 10.1 | 10.6", words: "a reduction of at least 0.5 on 10.6", achieved: true, because: "exactly" },
    { row: "-0.5 | 10.2 | 10.6", words: "a reduction of at least 0.5 on 10.6", achieved: false, because: "too little" },
    {
      row: "Reduce by 10% | 180 | 200",
      words: "a reduction of at least 10% on 200",
      achieved: true,
      because: "relative",
    },
    { row: "+2% | 52% | 50%", words: "an increase of at least 2 points on 50%", achieved: true, because: "in points" },
  ])("a change, $row: $because", ({ row, words, achieved }) => {
    for (const before of ["baseline 20/21", "actual Q4 20/21", "previousActual"]) {
      expect(standard(`target | actual Q4 21/22 | ${before}`, row)).toMatchObject({ words, achieved });
    }
  });
});
