import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { lineWords, MOST_POINTS, targetAt, type TrendLine, trendLine } from "../../../src/domain/register/trendLine.ts";
import { PLAIN_RULES, type RegisterRules } from "../../../src/domain/rules/rules.ts";
import { strokes } from "../../../src/taskpane/trend/strokes.ts";
import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

function lineOf(text: string, rules: Partial<RegisterRules> = {}): TrendLine | null {
  const context = {
    scale: RAG,
    rules: { ...PLAIN_RULES, ...rules },
    own: new Map(),
    year: 2021,
    period: quarterOf(2021, 1),
  };
  return trendLine(firstOf(rateIndicators(indicatorsFrom(text), context)), context);
}

const told = (line: TrendLine | null): string =>
  line === null
    ? "no line"
    : line.points.map((one) => `${formatPeriod(one.period)} ${one.value ?? "–"}/${targetAt(one) ?? "–"}`).join(", ");

const HEAD = "title | polarity | actual Q3 20/21 | actual Q4 20/21 | actual Q1 21/22";

describe("an indicator from period to period", () => {
  it.each([
    {
      text: `${HEAD} | target\nA | High | 1 | 2 | 3 | 4`,
      line: "Q3 20/21 1/4, Q4 20/21 2/4, Q1 21/22 3/4",
      words: "1 in Q3 20/21 to 3 in Q1 21/22; target 4",
      because: "every period is held against its target",
    },
    {
      text: `${HEAD}\nA | High | 1 |  | 3`,
      line: "Q3 20/21 1/–, Q4 20/21 –/–, Q1 21/22 3/–",
      words: "1 in Q3 20/21 to 3 in Q1 21/22; no target; 1 period without a value",
      because: "a gap keeps its place",
    },
    {
      text: `${HEAD} | target\nA | High |  | 2 | 3 | 4`,
      line: "Q4 20/21 2/4, Q1 21/22 3/4",
      words: "2 in Q4 20/21 to 3 in Q1 21/22; target 4",
      because: "it begins with the first value",
    },
    {
      text: `${HEAD} | target\nA | High | 1 | 2 | N/A | 4`,
      line: "Q3 20/21 1/4, Q4 20/21 2/4",
      words: "1 in Q3 20/21 to 2 in Q4 20/21; target 4",
      because: "it ends with the last value, and its words say when",
    },
    {
      text: `${HEAD} | target Q4 20/21 | target Q1 21/22\nA | High | 1 | 2 | 3 | 4 | 5`,
      line: "Q3 20/21 1/4, Q4 20/21 2/4, Q1 21/22 3/5",
      words: "1 in Q3 20/21 to 3 in Q1 21/22; target 4, then 5",
      because: "a target of each period moves",
    },
    {
      text: `${HEAD} | baseline Q4 20/21 | target Q4 24/25\nA | High | 1 | 2 | 3 | 2 | 18`,
      line: "Q3 20/21 1/–, Q4 20/21 2/2, Q1 21/22 3/3",
      words: "1 in Q3 20/21 to 3 in Q1 21/22; target 3",
      because: "the line to a later target begins at the baseline",
    },
    {
      text: `${HEAD} | target\nA | Low | 25% | 50.5% | 57% | 60%`,
      line: "Q3 20/21 0.25/0.6, Q4 20/21 0.505/0.6, Q1 21/22 0.57/0.6",
      words: "25% in Q3 20/21 to 57% in Q1 21/22; target 60%",
      because: "percentages are shown as such",
    },
  ])("$words: $because", ({ text, line, words }) => {
    const drawn = lineOf(text);
    expect(told(drawn)).toBe(line);
    expect(drawn && lineWords(drawn)).toBe(words);
  });

  it.each([
    { text: `${HEAD}\nA | High |  |  | 3`, because: "one value is no line" },
    { text: `${HEAD}\nA | High |  |  | `, because: "nothing is known" },
    { text: "title | polarity\nA | High", because: "there is no column" },
  ])("has no line: $because", ({ text }) => expect(lineOf(text)).toBeNull());

  it("is held against nothing where the register's own ratings stand", () => {
    const line = lineOf(`${HEAD} | target\nA | High | 1 | 2 | 3 | 4`, { basis: "reported" });
    expect(line && lineWords(line)).toBe("1 in Q3 20/21 to 3 in Q1 21/22; no target");
  });

  it(`goes back ${MOST_POINTS} periods at most`, () => {
    const years = Array.from({ length: 20 }, (_, at) => 2001 + at);
    const columns = years.map((year) => `actual Q1 ${String(year + 1)}/${String((year + 2) % 100).padStart(2, "0")}`);
    const line = lineOf(`title | ${columns.join(" | ")}\nA | ${years.join(" | ")}`);
    expect(line?.points.length ?? 0).toBeLessThanOrEqual(MOST_POINTS);
    expect(line?.points.at(-1)?.value).toBe(2020);
  });
});

describe("a line as strokes", () => {
  const drawn = (text: string) => {
    const line = lineOf(text);
    return line === null ? null : strokes(line);
  };

  it("breaks where a value is missing, and goes from the lowest at the bottom to the highest at the top", () => {
    const line = drawn(`${HEAD} | target\nA | High | 1 |  | 3 | 5`);
    expect(line?.actual).toEqual([[{ x: 3, y: 25 }], [{ x: 93, y: 14 }]]);
    expect(line?.target.map((stroke) => stroke.map(({ y }) => y))).toEqual([[3, 3, 3]]);
  });

  it("lies in the middle where all values are one", () => {
    const line = drawn(`${HEAD}\nA | High | 2 | 2 | 2`);
    expect(line?.actual.flat().map(({ y }) => y)).toEqual([14, 14, 14]);
    expect(line?.target).toEqual([]);
  });
});
