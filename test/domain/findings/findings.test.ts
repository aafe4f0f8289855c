import { formatDay } from "../../../src/domain/serialDate.ts";
import { readIso } from "../../../src/domain/serialDate.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { actionFindings } from "../../../src/domain/findings/actionFindings.ts";
import { indicatorFindings } from "../../../src/domain/findings/indicatorFindings.ts";
import { itemFindings } from "../../../src/domain/findings/itemFindings.ts";
import { layoutFindings } from "../../../src/domain/findings/layoutFindings.ts";
import { riskFindings } from "../../../src/domain/findings/riskFindings.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { PLAIN_RULES } from "../../../src/domain/rules/rules.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateActions } from "../../../src/domain/register/rateActions.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { rateRisks } from "../../../src/domain/register/rateRisks.ts";
import { DEFAULT_GRID } from "../../../src/domain/risk.ts";
import { cellAddress } from "../../../src/grid/area.ts";
import { actionsFrom, indicatorsFrom, layoutFromText, risksFrom } from "../../support/registerFromText.ts";

const Q1 = quarterOf(2021, 1);
const TOLERANCE = { kind: "percent", part: 0.05 } as const;
const AS_AT = readIso("2021-06-30") ?? 0;

const ofIndicators = (text: string): readonly Finding[] => {
  const rules = { ...PLAIN_RULES, tolerance: TOLERANCE };
  const rated = rateIndicators(indicatorsFrom(text), { scale: RAG, rules, own: new Map(), period: Q1, year: 2021 });
  return indicatorFindings(rated, { scale: RAG, period: Q1, year: 2021 });
};
const ofActions = (text: string): readonly Finding[] =>
  actionFindings(rateActions(actionsFrom(text), { scale: RAG, asAt: AS_AT, dueSoonDays: 30 }), {
    scale: RAG,
    asAt: AS_AT,
  });
const ofRisks = (text: string): readonly Finding[] =>
  riskFindings(rateRisks(risksFrom(text), { grid: DEFAULT_GRID, scores: "current", earlier: null }), DEFAULT_GRID);

/** A finding in short: `number-as-text C2 → 0.286 (0.0%)`. */
const short = ({ code, place, repair }: Finding): string => {
  const address = `${code} ${cellAddress(place.row, place.column)}`;
  if (repair === null) return address;
  const value = repair.format === "dd/mm/yy" ? formatDay(Number(repair.value)) : String(repair.value);
  return `${address} → ${value}${repair.format === null ? "" : ` (${repair.format})`}`;
};

interface Case {
  readonly text: string;
  readonly found: readonly string[];
  readonly because: string;
}

describe("what is odd about indicators", () => {
  const head = "title | polarity | actual Q4 20/21 | actual Q1 21/22 | target | status | trend";

  it.each<Case>([
    { text: "A | High | 80 | 90 | 85 | Green | Improving", found: [], because: "all is well" },
    { text: "A | High | 80 | '90 | 85 | |", found: ["number-as-text D2 → 90"], because: "a number typed as text" },
    {
      text: "A | High | 80% | '86.5% | 85% | |",
      found: ["number-as-text D2 → 0.865 (0.0%)"],
      because: "so is a percentage",
    },
    {
      text: "A | High | 80 | 90 (prov) | 85 | |",
      found: ["number-with-words D2 → 90"],
      because: "words after the figure",
    },
    {
      text: "A | High | 80 | see note | 85 | |",
      found: ["number-unreadable D2"],
      because: "words in place of a figure",
    },
    { text: "A | High | n/a | TBC | 85 | |", found: [], because: "no value yet is no fault" },
    { text: "A | High | 80 | #REF! | 85 | |", found: ["formula-error D2"], because: "a formula that failed" },
    { text: "A | High | 80 | 90 | #N/A | |", found: ["formula-error E2"], because: "so may a target's" },
    { text: "A | High | 50% | 12/24 | 85% | |", found: [], because: "a count of a total is a share" },
    { text: "A | High | 50% | 12/24 (50%) | 85% | |", found: [], because: "its share is right" },
    { text: "A | High | 50% | 1/5 (7%) | 85% | |", found: ["share-disagrees D2"], because: "its share is wrong" },
    {
      text: "A | High | 28.6% | '28 | 30% | |",
      found: ["number-as-text D2 → 0.28 (0%)", "scale-mixed D2 → 0.28 (0.0%)"],
      because: "another scale than its row",
    },
    { text: "Budget | | 80 | 90 | 85 | |", found: ["polarity-unknown B2"], because: "which way is good is not known" },
    {
      text: "Crime rate | | 80 | 90 | 85 | |",
      found: ["polarity-missing B2 → Low"],
      because: "the title speaks for it, unconfirmed",
    },
    { text: "A | High | 80 | 90 |  | |", found: ["target-missing E2"], because: "without a target there is no rating" },
    { text: "A | High | 80 | | | |", found: ["actual-missing D2"], because: "an empty cell says nothing" },
    { text: "A | High | 80 | n/a | | |", found: [], because: "it says why there is none, and no target is missed" },
    { text: "A | High | 80 | 90 | | Data only |", found: [], because: "it says that it is not to be rated" },
    { text: "A | Neither | 80 | 90 | | |", found: [], because: "it is for context only" },
    { text: "A | High | 80 | 90 | Improve | |", found: ["target-missing E2"], because: "a wish is no value" },
    { text: "A | High | 80 | 90 | 0 | |", found: ["target-zero E2"], because: "5% of 0 is no band" },
    { text: "A | High | 80 | 420 | 73390 | |", found: ["target-far E2"], because: "one may be in thousands" },
    { text: "A | High | 80 | 420 | 41000 | |", found: [], because: "less than a hundred times apart" },
    { text: "A | High | 80 | 60 | 85 | Green |", found: ["rating-disagrees F2"], because: "the rule says Red" },
    { text: "A | High | 80 | 60 | 85 | Purple |", found: ["rating-unknown F2"], because: "no word of the scale" },
    {
      text: "A | High | 80 | 60 | 85 | Grey |",
      found: ["rating-disagrees F2"],
      because: "it has a value, and that is Red",
    },
    { text: "A | High | 80 | 90 | 85 | | ↓", found: ["trend-disagrees G2"], because: "the values went up" },
    { text: "A | High | 80 | 90 | 85 | | Worsening", found: ["trend-disagrees G2"], because: "more is better" },
    { text: "A | Low | 80 | 75 | 85 | | ↓", found: [], because: "down is good where less is better" },
    { text: "A | High | n/a | 90 | 85 | | ↑", found: [], because: "the values cannot say" },
    {
      text: "A | High | 80 | 90 | 85 | | €",
      found: ["symbol-font G2 → Improving"],
      because: "a glyph that lost its font",
    },
    { text: "A | High | 80 | 90 | 85 | | see above", found: ["trend-unknown G2"], because: "neither up nor down" },
    { text: "A | High | 80 | 90 | 85 | | n/a", found: [], because: "nothing is said" },
  ])("$text: $because", ({ text, found }) => {
    expect(ofIndicators(`${head}\n${text}`).map(short)).toEqual(found);
  });

  it.each<Case>([
    { text: "Cumulative savings | High | 10 | 20 | 15", found: ["cumulative-falls E2"], because: "a total fell" },
    { text: "Savings, year to date | High | 10 | 20 | 20", found: [], because: "it may stay" },
    { text: "Savings | High | 10 | 20 | 15", found: [], because: "nothing says that it is a running total" },
    { text: "Average days (cumulative) | High | 10 | 20 | 15", found: [], because: "an average may fall" },
    { text: "Cumulative savings | High | 30 | 20 | 25", found: [], because: "a new year begins from nought" },
  ])("running totals: $text: $because", ({ text, found }) => {
    const columns = "title | polarity | actual Q4 20/21 | actual Q1 21/22 | actual Q2 21/22";
    const odd = ofIndicators(`${columns}\n${text}`).filter(({ code }) => code === "cumulative-falls");
    expect(odd.map(short)).toEqual(found);
  });

  it("says once that most figures of the period are not in yet", () => {
    const text = "title | polarity | actual Q1 21/22\nA | High |\nB | High |\nC | High | 5";
    expect(ofIndicators(text).map(short)).toEqual(["actual-missing C2"]);
  });

  it.each<Case>([
    { text: "48.2% | 50.1% | 33", found: ["scale-mixed C4 → 0.33 (0.0%)"], because: "one of three is plain" },
    { text: "48.2 | 50.1 | 33%", found: ["scale-mixed C4 → 33 (General)"], because: "one of three is marked" },
    { text: "48.2% | 50.1% | 33%", found: [], because: "all are marked" },
    { text: "48.2 | 50.1 | 33", found: [], because: "all are plain" },
  ])("percentages of a column: $text: $because", ({ text, found }) => {
    const rows = text.split(" | ").map((value, index) => `% of people ${index} | High | ${value}`);
    const odd = ofIndicators(["title | polarity | actual Q1 21/22", ...rows].join("\n"));
    expect(odd.map(short)).toEqual(found);
  });

  it("tells of a value for a period still ahead", () => {
    const text = "title | polarity | actual Q1 21/22 | actual Q2 | target\nA | High | 90 | 95 | 85";
    expect(ofIndicators(text).map(short)).toEqual(["period-future D2"]);
  });

  it("speaks to the title where there is no column to say which way is good", () => {
    const text = "title | actual Q1 21/22 | target\nCrime rate | 90 | 85";
    expect(ofIndicators(text).map(short)).toEqual(["polarity-missing A2"]);
  });

  it("says what it read, why it matters and what to do", () => {
    const [finding] = ofIndicators(`${head}\nA | High | 33.1% | '28.6% | 35% | |`);
    expect(finding).toEqual({
      ...{ code: "number-as-text", severity: "warning", place: { sheet: "Sheet1", row: 1, column: 3 }, found: "28.6%" },
      message: "The figure 28.6% is typed as text, which Excel's own sums and charts leave out. It was read as 28.6%.",
      proposal: "Replace it with the number.",
      repair: { value: expect.closeTo(0.286, 12) as number, format: "0.0%" },
    });
  });
});

describe("what is odd about actions", () => {
  const head = "title | status | dueDate | revisedDueDate";

  it.each<Case>([
    { text: "A | Green | 31/12/2021 |", found: [], because: "all is well" },
    {
      text: "A | Green | 31/10021 |",
      found: ["date-invalid C2 → 31/10/21 (dd/mm/yy)"],
      because: "a date that is none, with what was meant",
    },
    { text: "A | Green | 31/0322 |", found: ["date-invalid C2 → 31/03/22 (dd/mm/yy)"], because: "so is this" },
    {
      text: "A | Green | 31/02/22 |",
      found: ["date-invalid C2 → 28/02/22 (dd/mm/yy)"],
      because: "there is no such day",
    },
    {
      text: "A | Green | '31/10/21 |",
      found: ["date-as-text C2 → 31/10/21 (dd/mm/yy)"],
      because: "a date typed as text",
    },
    { text: "A | Green | By end of June 2022 |", found: ["date-vague C2"], because: "no single day" },
    { text: "A | Green | Ongoing |", found: ["date-vague C2"], because: "it never comes" },
    { text: "A | Green | |", found: ["date-missing C2"], because: "it can never be late" },
    { text: "A | Complete | |", found: [], because: "what is complete needs no date" },
    { text: "A | Green | #REF! |", found: ["formula-error C2"], because: "a formula that failed" },
    { text: "A | | 31/12/2021 |", found: ["rating-missing B2"], because: "no status" },
    { text: "A | Purple | 31/12/2021 |", found: ["rating-unknown B2"], because: "no word of the scale" },
    { text: "A | Grey | 31/12/2021 |", found: [], because: "grey is not due yet" },
    { text: "A | In progress | 31/12/2021 |", found: [], because: "under way says nothing wrong" },
    { text: "A | ① | 31/12/2021 |", found: ["symbol-font B2"], because: "a glyph that lost its font" },
    { text: "A | Green | 29/06/2021 |", found: ["overdue-not-flagged B2"], because: "it is late but reported Green" },
    { text: "A | Red | 29/06/2021 |", found: [], because: "it is late and reported so" },
    { text: "A | Amber | 29/06/2021 |", found: ["complete-late C2"], because: "it is late, and nothing says so" },
    { text: "A | In progress | 29/06/2021 |", found: ["complete-late C2"], because: "under way is not complete" },
    { text: "A | Amber | 30/06/2021 |", found: [], because: "on the day itself it is not late" },
    { text: "A | Amber | 29/06/2021 | 31/12/2021", found: [], because: "a revised date is ahead" },
    { text: "A | Amber | 29/06/2021 | 29/06/2021", found: ["complete-late C2"], because: "that has passed, too" },
    { text: "A | Complete | 29/06/2021 |", found: [], because: "it is complete" },
    {
      text: "A | Complete | 31/12/2021 |",
      found: ["complete-early C2"],
      because: "complete before it is due: worth a look",
    },
    {
      text: "A | Green | 31/12/2021 | 31/10021",
      found: ["date-invalid D2 → 31/10/21 (dd/mm/yy)"],
      because: "a revised date is a date, too",
    },
    { text: "A | Green | 31/12/2021 | N/A", found: [], because: "none is proposed" },
  ])("$text: $because", ({ text, found }) => {
    expect(ofActions(`${head}\n${text}`).map(short)).toEqual(found);
  });

  it("says once that a whole column of statuses is empty", () => {
    expect(ofActions(`${head}\nA | | 31/12/2021 |\nB | | 31/12/2021 |\nC | | 31/02/22 |`).map(short)).toEqual([
      "rating-missing B2",
      "date-invalid C4 → 28/02/22 (dd/mm/yy)",
    ]);
  });

  it("calls a revised date by its name", () => {
    expect(ofActions(`${head}\nA | Green | 31/12/2021 | 31/02/22`)[0]?.message).toMatch(
      /^The revised date "31\/02\/22" is not a date/,
    );
  });
});

describe("what is odd about risks", () => {
  const head = "title | likelihood | impact | trend | level | previousLikelihood | previousImpact";

  it.each<Case>([
    { text: "A | Likely | Major | ↔ | High | Likely | Major", found: [], because: "all is well" },
    { text: "A | Perhaps | Major | | | Likely | Major", found: ["likelihood-unknown B2"], because: "not on the grid" },
    { text: "A | Likely | | | | Likely | Major", found: ["impact-unknown C2"], because: "an empty one is not either" },
    { text: "A | Likely | Major | | Low | Likely | Major", found: ["level-disagrees E2"], because: "20 is High" },
    { text: "A | Likely | Major | | n/a | Likely | Major", found: [], because: "no level is given" },
    {
      text: "A | Likely | Major | ↑ | | Likely | Major",
      found: ["trend-disagrees D2"],
      because: "the scores say it stayed",
    },
    {
      text: "A | Likely | Major | € | | Possible | Major",
      found: ["symbol-font D2 → Increased"],
      because: "a glyph that lost its font",
    },
  ])("$text: $because", ({ text, found }) => {
    expect(ofRisks(`${head}\n${text}`).map(short)).toEqual(found);
  });

  it("proposes no word for a glyph where the scores cannot say", () => {
    expect(ofRisks("title | likelihood | impact | trend\nA | Likely | Major | €").map(short)).toEqual([
      "symbol-font D2",
    ]);
  });
});

describe("what is odd about any register", () => {
  const of = (text: string) => itemFindings(actionsFrom(text)).map(short);

  it.each<Case>([
    { text: "ref | title\nA1 | One\nA2 | Two", found: [], because: "all is well" },
    {
      text: "ref | title\nA1 | One\na1 | Two",
      found: ["reference-duplicate A2", "reference-duplicate A3"],
      because: "capitals do not tell references apart",
    },
    { text: "ref | title\n | One\n | Two", found: [], because: "no reference is no duplicate" },
    { text: "ref | title\nN/A | One\nN/A | Two", found: [], because: "nor is N/A" },
    { text: "ref | title | status\nA1 |  | Green", found: ["title-missing B2"], because: "a table could not name it" },
    {
      text: "ref | title\nMT01 | a\nMT02 | b\nM03 | c\nMT04 | d\nMT05 | e",
      found: ["reference-odd A4 → MT03"],
      because: "a letter is missing, and so is MT03",
    },
    {
      text: "ref | title\nA1 | a\nA2 | b\n | c\nA4 | d\nA5 | e",
      found: ["reference-missing A4"],
      because: "all others have one",
    },
    { text: "ref | title\nA1 | a\n | b\n | c\nA4 | d", found: [], because: "a reference may head several rows" },
    { text: "title\nOne\nOne", found: [], because: "one title may stand under every directorate" },
  ])("$because", ({ text, found }) => {
    expect(of(text)).toEqual(found);
  });
});

describe("what is doubtful about where a register stands", () => {
  it("is a question with what was taken and what else it could be", () => {
    const { layout } = layoutFromText("title | status\nA | Green");
    const readings = [
      { choice: "actions", consequence: "It feeds the workplan." },
      { choice: "projects", consequence: "It feeds the programmes." },
    ];
    expect(
      layoutFindings({ ...layout, doubts: [{ about: "kind", question: "Actions or projects?", readings }] }),
    ).toMatchObject([
      {
        ...{ code: "layout-doubtful", severity: "note", place: { sheet: "Sheet1", row: 0, column: 0 } },
        message: "Actions or projects? Taken: actions. It feeds the workplan.",
        proposal: "Confirm it, or choose projects: It feeds the programmes.",
      },
    ]);
    expect(
      layoutFindings({ ...layout, doubts: [{ about: "kind", question: "Is it?", readings: [] }] })[0],
    ).toMatchObject({
      message: "Is it?",
      proposal: "Confirm it.",
    });
    expect(layoutFindings(layout)).toEqual([]);
  });
});
