import { longFindings } from "../../../src/domain/findings/longFindings.ts";
import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { PLAIN_RULES } from "../../../src/domain/rules/rules.ts";
import type { Indicator } from "../../../src/domain/register/item.ts";
import { dated } from "../../../src/domain/register/periodValue.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { latestPeriod, periodsOf } from "../../../src/domain/register/reportingPeriod.ts";
import { indicatorsFrom, layoutFromText } from "../../support/registerFromText.ts";

const HEAD = "ref | title | period | actual | target | status | owner | narrative | polarity";
const LONG = `${HEAD}
K1 | Invoices | Q1 2021/22 | 91% | 95% | Amber | Jo | low | High
K2 | Bins | Q1 2021/22 | 12 | 10 | Red | Al | strike | Low
K1 | Invoices | Q2 2021/22 | 96% | 95.5% | Green | Ann | better | High
K2 | Bins | Q2 2021/22 | 9 | 10 | Green | Al | good | Low
K2 | Bins | Q3 2021/22 | | 10 | | Al | | Low`;

const values = ({ actuals }: Indicator) =>
  actuals.map(({ period, words }) => `${period ? formatPeriod(dated(period, 2021)) : "?"} ${words}`);
const all = (text: string) => indicatorsFrom(text).map((item) => `${item.key}: ${values(item).join(", ")}`);

describe("a long layout", () => {
  it("is one indicator for all its rows, earliest period first, each value with its own cell", () => {
    const [one, two] = indicatorsFrom(LONG);
    expect(indicatorsFrom(LONG)).toHaveLength(2);
    expect(one && values(one)).toEqual(["Q1 21/22 91%", "Q2 21/22 96%"]);
    expect(one?.actuals.map(({ place }) => place.row)).toEqual([1, 3]);
    expect(one?.targets.map(({ words }) => words)).toEqual(["95%", "95.5%"]);
    expect([one?.owner?.words, two?.row]).toEqual(["Ann", 4]);
  });

  it("is rated by the target, rating and comment of the period", () => {
    const [q1] = rateIndicators(indicatorsFrom(LONG), {
      scale: RAG,
      rules: PLAIN_RULES,
      own: new Map(),
      period: quarterOf(2021, 1),
      year: 2021,
    });
    const [q2] = rateIndicators(indicatorsFrom(LONG), {
      scale: RAG,
      rules: PLAIN_RULES,
      own: new Map(),
      period: quarterOf(2021, 2),
      year: 2021,
    });
    expect([q1?.rating, q1?.item.target?.words, q1?.item.narrative?.words]).toEqual(["Amber", "95%", "low"]);
    expect([q2?.rating, q2?.previousRating, q2?.item.status?.words, q2?.trend]).toEqual([
      "Green",
      "Amber",
      "Green",
      "Improving",
    ]);
    expect(q2?.value?.place.row).toBe(3);
  });

  it("offers the periods of its rows", () => {
    const register = { layout: layoutFromText(LONG).layout, items: indicatorsFrom(LONG) };
    expect(periodsOf(register, null).map(formatPeriod)).toEqual(["Q1 21/22", "Q2 21/22", "Q3 21/22"]);
    const latest = latestPeriod(register, null);
    expect(latest && formatPeriod(latest)).toBe("Q2 21/22");
  });

  it.each([
    {
      text: "title | period | period | actual\nBins | 2021/22 | Q1 | 3\nBins | 2021/22 | Q2 | 4",
      reads: ["Bins: Q1 21/22 3, Q2 21/22 4"],
      because: "year and quarter may stand apart",
    },
    {
      text: "title | period | actual\nBins | 30/06/2021 | 3\nBins | 30/09/2021 | 4",
      reads: ["Bins: Q1 21/22 3, Q2 21/22 4"],
      because: "the last days of quarters are the quarters",
    },
    {
      text: "title | period | actual\nBins | 01/04/2021 | 3\nBins | 01/07/2021 | 4",
      reads: ["Bins: Q1 21/22 3, Q2 21/22 4"],
      because: "so are their first days",
    },
    {
      text: "title | period | actual\nBins | 30/04/2021 | 3\nBins | 31/05/2021 | 4\nBins | 30/06/2021 | 5",
      reads: ["Bins: Apr-21 3, May-21 4, Jun-21 5"],
      because: "the ends of months are months",
    },
    {
      text: "title | period | actual\nBins | Q2 2021/22 | 3\n | Q1 2021/22 | 4\nSick | Q1 2021/22 | 5",
      reads: ["Bins: Q1 21/22 4, Q2 21/22 3", "Sick: Q1 21/22 5"],
      because: "a row without a name goes on with the indicator above",
    },
    {
      text: "title | period | actual\nMissed  bins | Q1 2021/22 | 3\nmissed bins | Q2 2021/22 | 4",
      reads: ["missed bins: Q1 21/22 3, Q2 21/22 4"],
      because: "capitals and blanks make no other indicator; the latest row names it",
    },
    {
      text: "title | group | period | actual\nWaste | Bury | 2010/11 | 3\nWaste | York | 2010/11 | 4\nWaste | York | 2011/12 | 5",
      reads: ["Waste (Bury): 10/11 3", "Waste (York): 10/11 4, 11/12 5"],
      because: "the same indicator of two areas is two",
    },
  ])("$because", ({ text, reads }) => expect(all(text)).toEqual(reads));

  it.each([
    {
      rows: "Bins | Q1 2021/22 | 3\nBins | Q1 2021/22 | 4",
      says: "Bins has another row for the same period: 3 in C2, which is the one that counts.",
      because: "two rows for one period disagree",
    },
    {
      rows: "Bins | Q1 2021/22 |\nBins | Q1 2021/22 | 4",
      says: "Bins has another row for the same period: 4 in C3, which is the one that counts.",
      because: "the row with a value counts",
    },
    {
      rows: "Bins | Quarter | 3\nBins | Q1 2021/22 | 4",
      says: '"Quarter" is not a period, so this row of Bins is left out of every table.',
      because: "words that name no period",
    },
    {
      rows: "Bins | | 3\nBins | Q1 2021/22 | 4",
      says: "No period is given, so this row of Bins is left out of every table.",
      because: "a row without a period",
    },
    { rows: "Bins | Q1 2021/22 | 3\nBins | Q2 2021/22 | 4", says: undefined, because: "all is well" },
  ])("says so: $because", ({ rows, says }) => {
    const [finding, ...others] = longFindings(indicatorsFrom(`title | period | actual\n${rows}`));
    expect([finding?.message, others.length]).toEqual([says, 0]);
  });
});

describe("a wide layout that says several things by period", () => {
  const WIDE =
    "title | polarity | target 20/21 | target 21/22 | actual Q4 20/21 | status Q4 20/21 | actual Q1 21/22 | status Q1 21/22";
  const own = { ...PLAIN_RULES, basis: "reported", tolerance: { kind: "none" } } as const;
  const at = { scale: RAG, own: new Map(), period: quarterOf(2021, 1), year: 2021 };

  it("takes the target and the rating of the period, and keeps the rating of the one before", () => {
    const [one] = rateIndicators(indicatorsFrom(`${WIDE}\nBins | Low | 5 | 6 | 7 | Red | 6 | Green`), {
      ...at,
      rules: own,
    });
    expect([one?.rating, one?.previousRating, one?.item.target?.words]).toEqual(["Green", "Red", "6"]);
  });

  it("takes a value without a period for the reporting period, and Previous for the one before", () => {
    const text = "title | polarity | previousActual | actual | target\nBins | Low | 9 | 6 | 7";
    const [one] = rateIndicators(indicatorsFrom(text), { ...at, rules: { ...own, basis: "target" } });
    expect([one?.rating, one?.previousRating, one?.trend, one?.value?.place.column]).toEqual([
      "Green",
      "Red",
      "Improving",
      3,
    ]);
  });
});
