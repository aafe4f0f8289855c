import { quarterOf, type DatedPeriod } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

function trend(text: string, rules: Partial<RegisterRules> = {}, period: DatedPeriod = quarterOf(2021, 1)) {
  const context = { scale: RAG, rules: { ...PLAIN_RULES, ...rules }, own: new Map(), year: 2021, period };
  const one = firstOf(rateIndicators(indicatorsFrom(text), context));
  return {
    word: one.trend,
    why: one.trendWhy,
    assurance: one.assurance,
    previous: one.previous?.words,
    change: one.change,
  };
}

/** A register of one indicator with a value in each of the quarters up to Q1 21/22. */
function quarters(values: readonly (number | "")[], more = ""): string {
  const columns = values.map((_, index) => {
    const back = values.length - 1 - index;
    const quarter = (((0 - back) % 4) + 4) % 4;
    return `actual Q${quarter + 1} ${year(2021 + Math.floor((0 - back) / 4))}`;
  });
  const [heading = "", cell = ""] = more.split(": ");
  const extra = more === "" ? ["", ""] : [` | ${heading}`, ` | ${cell}`];
  return `title | polarity${extra[0] ?? ""} | ${columns.join(" | ")}\nA | High${extra[1] ?? ""} | ${values.join(" | ")}`;
}
const year = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, "0")}`;

describe("a regression over the last periods", () => {
  const rules = { trend: "regression" } as const;

  it.each([
    { values: [1, 2, 3, 4, 5.1], n: 5, word: "Improving", because: "five values that rise" },
    { values: [9, 9, 9, 1, 2, 3, 4, 5.1], n: 5, word: "Improving", because: "only the last five count" },
    { values: [9, 9, 9, 1, 2, 3, 4, 5.1], n: 8, word: "Static", because: "over eight it is noise" },
    { values: [1, 2, "", 3, 4, 5] as const, n: 5, word: "No trend data", because: "a gap leaves four in five periods" },
    { values: [1, 2, "", 4, 5, 6] as const, n: 6, word: "Improving", because: "five values in six periods are enough" },
    { values: [1, 2, 3], n: 5, word: "No trend data", because: "there are only three" },
  ])("$values over $n: $word, $because", ({ values, n, word }) => {
    expect(trend(quarters(values), { ...rules, trendPeriods: n }).word).toBe(word);
  });

  it("says how many values it lacks", () => {
    expect(trend(quarters([1, 2, 3]), rules).why).toBe("3 values in the periods; the method needs 5");
  });
});

describe("an XmR chart", () => {
  const rules = { trend: "xmr" } as const;
  const level = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5];

  it.each([
    { values: [...level, 12], word: "Improving", because: "the latest lies above the upper limit" },
    { values: [...level, 0], word: "Worsening", because: "or below the lower one" },
    { values: [...level, 6], word: "Static", because: "all is common cause" },
    { values: [5], word: "No trend data", because: "one value has no limits" },
  ])("$values: $word, $because", ({ values, word }) => {
    expect(trend(quarters(values), rules).word).toBe(word);
  });

  it("marks limits from fewer than twelve points as trial, and starts after a gap", () => {
    expect(trend(quarters(level), rules).why).toBe("common cause variation; trial limits, from 11 of 12 points");
    expect(trend(quarters([...level, 5]), rules).why).toBe("common cause variation");
    expect(trend(quarters([9, 9, "", ...level]), rules).why).toContain("from 11 of 12 points");
  });

  it.each([
    ["2", "consistently met"],
    ["5.5", "hit and miss"],
    ["20", "consistently missed"],
  ])("says of a target of %s that it is %s", (target, assurance) => {
    expect(trend(quarters([...level, 6], `target: ${target}`), rules).assurance).toBe(assurance);
  });
});

describe("Fingertips' recent trend", () => {
  const rules = { trend: "fingertips" } as const;
  const COUNTS = [994, 1023, 1199, 1332, 1367];
  const OF = [40299, 41527, 42811, 44064, 44701];
  const years = [16, 17, 18, 19, 20].map((first) => year(2000 + first));
  const columns = (field: string): string => years.map((one) => `${field} ${one}`).join(" | ");

  it("tests counts of a total that stand in one cell", () => {
    const text = `title | polarity | ${columns("actual")}\nA | High | ${COUNTS.map((count, at) => `${count} of ${OF[at] ?? ""}`).join(" | ")}`;
    expect(trend(text, rules)).toMatchObject({
      word: "Improving",
      why: "significant trend up: χ² 47.90 over five annual points",
    });
  });

  it("tests counts and denominators in columns of their own", () => {
    const shares = COUNTS.map((count, at) => (count / (OF[at] ?? 1)).toFixed(4));
    const text = `title | polarity | ${columns("actual")} | ${columns("numerator")} | ${columns("denominator")}
A | Low | ${shares.join(" | ")} | ${COUNTS.join(" | ")} | ${OF.join(" | ")}`;
    expect(trend(text, rules).word).toBe("Worsening");
  });

  it("tests values with the ends of their intervals", () => {
    const text = `title | polarity | ${columns("actual")} | ${columns("lowerLimit")} | ${columns("upperLimit")}
A | High | 24.67 | 24.6 | 28 | 30.2 | 30.6 | 23.16 | 23.15 | 26.44 | 28.63 | 28.98 | 26.25 | 26.19 | 29.64 | 31.9 | 32.25`;
    expect(trend(text, rules).why).toBe("significant trend up: χ² 46.77 over five annual points");
  });

  it.each([
    ["1 | 2 | 3 | 4 | 5", "the method needs a count and a denominator", "values alone do not say how sure they are"],
    ["1 | 2 |  | 4 | 5", "2 unbroken annual values; the method needs 5", "a gap breaks the series"],
  ])("has no trend data for %s: %s", (cells, why) => {
    const one = trend(`title | polarity | ${columns("actual")}\nA | High | ${cells}`, rules);
    expect(one.word).toBe("No trend data");
    expect(one.why).toContain(why);
  });
});

describe("what a measure is compared with", () => {
  it.each([
    { frequency: "Annual", words: "7", because: "an annual one with the year before" },
    { frequency: "Six monthly", words: "8", because: "a half-yearly one with the half before" },
    { frequency: "Quarterly", words: "9", because: "a quarterly one with the quarter before" },
    { frequency: "Every two years", words: "6", because: "one of every two years with two years before" },
  ])("$frequency: $because", ({ frequency, words }) => {
    const text = `title | polarity | frequency | actual Q4 2019/20 | actual Q4 2020/21 | actual Q2 2021/22 | actual Q3 2021/22 | actual Q4 2021/22
A | High | ${frequency} | 6 | 7 | 8 | 9 | 10`;
    expect(trend(text, {}, quarterOf(2021, 4)).previous).toBe(words);
  });

  it("takes the year's column for an annual measure at the year's end", () => {
    const text = "title | polarity | frequency | actual 2020/21 | actual 2021/22\nA | High | Annual | 6 | 7";
    expect(trend(text, {}, quarterOf(2021, 4))).toMatchObject({ word: "Improving", previous: "6" });
  });

  it("does not compare running totals of two years", () => {
    const text = quarters([1, 2, 3, 57, 5]).replace("A |", "Grants spent (cumulative) |");
    expect(trend(text)).toMatchObject({ word: "No trend data" });
    expect(trend(text, { trend: "samePeriodLastYear" }).word).toBe("Improving");
  });

  it.each([
    ["12 | 11", "Improving", "nearer to the range"],
    ["11 | 12", "Worsening", "further from it"],
    ["5 | 9", "Static", "within it all is the same"],
    ["12 | 9", "Improving", "back within it"],
  ])("of a range goes by how near it is: %s is %s, %s", (cells, word) => {
    const text = `title | polarity | target | actual Q4 20/21 | actual Q1 21/22\nA | Range | 1-10 | ${cells}`;
    expect(trend(text).word).toBe(word);
  });

  it.each([
    ["High | 40 | 50", 0.25],
    ["Low | 40 | 50", -0.25],
    ["High | 40% | 50%", 0.1],
    ["High | 0 | 5", null],
  ])("%s is better by %s", (cells, change) => {
    const found = trend(`title | polarity | actual Q4 20/21 | actual Q1 21/22\nA | ${cells}`).change;
    if (change === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(change, 12);
  });
});
