import type { Finding } from "../../../src/domain/finding.ts";
import { summaryFindings, type SummaryCheck } from "../../../src/domain/findings/summaryFindings.ts";
import { tidyFindings } from "../../../src/domain/findings/tidyFindings.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import type { Tally } from "../../../src/domain/summary/tally.ts";
import { cellAddress } from "../../../src/grid/area.ts";
import { gridFromText } from "../../support/gridFromText.ts";

const OUTCOMES: Tally = {
  register: "SP Outcomes",
  what: "as rated",
  items: 24,
  counts: new Map([
    ["Green", 15],
    ["Amber", 3],
    ["Red", 6],
  ]),
};

const check = (tallies: readonly Tally[] = []): SummaryCheck => ({
  layouts: [],
  tallies,
  scale: RAG,
  period: quarterOf(2021, 1),
  year: 2021,
});

const found = (text: string, tallies?: readonly Tally[]): readonly Finding[] =>
  tidyFindings(summaryFindings([gridFromText(text)], check(tallies)));

const short = ({ code, place: { row, column }, repair }: Finding): string =>
  `${code} ${cellAddress(row, column)}${repair === null ? "" : ` → ${repair.value}`}`;

interface Case {
  readonly text: string;
  readonly odd: readonly string[];
  readonly because: string;
}

describe("shares and counts in a table that somebody made", () => {
  it.each<Case>([
    {
      text: `
Trend | Improving | Static | Worsening | No trend data
Of GREEN | 9/15 (60%) | 1/15 (7%) | 4/15 (27%) | 1/15 (7%)
Of AMBER | 1/3 (33%) | 0/3 (0%) | 2/3 (67%) | 0/3 (0%)
Of RED | 2/6 (33%) | 0/6 (0%) | 4/6 (67%) | 0/6 (0%)`,
      odd: [],
      because: "all is well",
    },
    {
      text: `
Trend | Improving | Static | Worsening | No trend data
Of GREEN | 9/15 (60%) | 1/5 (7%) | 4/15 (27%) | 1/15 (7%)
Of AMBER | 1/3 (33%) | 0/3 (0%) | 2/3 (67%) | 0/3 (0%)`,
      odd: ["share-disagrees C2 → 1/15 (7%)"],
      because: "the counts beside it are of 15, as was published",
    },
    {
      text: "Outcomes | This period\nGREEN | 15/24 (60%)\nAMBER | 3/24 (12.5%)\nRED | 6/24 (25%)",
      odd: ["share-disagrees B2 → 15/24 (63%)"],
      because: "the share is wrong: its column is of 24, too",
    },
    { text: "Standard | Result\nMet | 1/5 (7%)", odd: ["share-disagrees B2"], because: "nothing says which is wrong" },
    {
      text: "Outcomes | This period\nGREEN | 15/24 (62.5%)\nAMBER | 3/24 (12.5%)\nRED | 8/24 (33.3%)",
      odd: ["total-disagrees B2"],
      because: "ratings that are more than all",
    },
    {
      text: "Outcomes | This period\nGREEN | 15/24 (62.5%)\nAMBER | 3/24 (12.5%)",
      odd: [],
      because: "others may be left out of the table",
    },
    {
      text: `
Theme | Met | Missed
North | 3/5 | 2/5
South | 1/4 | 3/4
East | 2/6 | 4/6
West | 2/7 | 4/7`,
      odd: ["total-disagrees B5"],
      because: "all other rows add up",
    },
    {
      text: "Register | Green | Standard\nActions | 58/59 (98%) | 53/59 (90%)\nOutcomes | 15/24 | 18/24",
      odd: [],
      because: "a standard is no part of a whole",
    },
    {
      text: "RAG | Number\nGREEN | 20/27 (74.1%)\nAMBER | 7/27 (25.9%)\nGREEN or AMBER | 27/27 (100%)",
      odd: [],
      because: "one line adds up the others",
    },
    { text: "58 of 59 live actions (98%) are on target.", odd: [], because: "a sentence that is right" },
    {
      text: "This quarter 58 of 59 live actions (89%) are on target.",
      odd: ["share-disagrees A1"],
      because: "one wrong",
    },
    { text: "There are 35 risks: 35 = 20 + 14 + 1.", odd: [], because: "a sum that is right" },
    { text: "There are 36 risks: 36 = 20 + 14 + 1.", odd: ["total-disagrees A1"], because: "a sum that is wrong" },
    { text: "See 24/7 cover (95%) and 12/11/2021", odd: [], because: "neither is a count of a total" },
  ])("$because", ({ text, odd }) => {
    expect(found(text).map(short)).toEqual(odd);
  });

  it("says what was meant, and why", () => {
    const [finding] = found("T | A | B | C\nOf RED | 1/5 (7%) | 4/15 (27%) | 10/15 (67%)");
    expect(finding).toMatchObject({
      found: "1/5 (7%)",
      message:
        "1 of 5 is 20%, not the share that stands beside it. The counts beside it are of 15, and of that the share is right.",
      proposal: "Replace it with 1/15 (7%).",
    });
  });
});

describe("totals in a table that somebody made", () => {
  it.each<Case>([
    { text: "Level | Risks\nHigh | 20\nMedium | 14\nLow | 1\nTotal | 35", odd: [], because: "all is well" },
    { text: "Level | Risks\nHigh | 20\nMedium | 14\nLow | 2\nTotal | 35", odd: ["total-disagrees B5"], because: "36" },
    { text: "Total | 35\nLevel | Risks\nHigh | 20\nMedium | 14\nLow | 1", odd: [], because: "the title is no line" },
    { text: "Level | Risks\nTotal | 35\nHigh | 20\nMedium | 14\nLow | 1", odd: [], because: "a total may stand first" },
    {
      text: "Level | Risks\nTotal | 34\nHigh | 20\nMedium | 14\nLow | 1",
      odd: ["total-disagrees B2"],
      because: "and be wrong there",
    },
    {
      text: "Service | Q1 | Q2\nA | 1.5 | 2.5\nB | 2.5 | 3.5\nSubtotal | 4.0 | 6.0\nC | 1.0 | 1.0\nTotal | 5.0 | 7.0",
      odd: [],
      because: "a subtotal is no part",
    },
    {
      text: "Service | Q1 | Q2\nA | 1.5 | 2.5\nB | 2.5 | 3.5\nSubtotal | 4.0 | 6.0\nC | 1.0 | 1.0\nTotal | 5.0 | 9.5",
      odd: ["total-disagrees C6"],
      because: "the other column adds up",
    },
    {
      text: "Service | North | South | Total\nA | 3 | 4 | 7\nB | 2 | 2 | 5\nTotal | 5 | 6 | 11",
      odd: ["total-disagrees D4", "total-disagrees D3"],
      because: "a total column is checked as a total row is: 2 + 2 is 4, 7 + 5 is 12",
    },
    {
      text: "Area | Rate\nNorth | 12.5\nSouth | 14.5\nTotal | 13.4",
      odd: [],
      because: "a rate for the whole is no sum",
    },
    { text: "Area | People\nNorth | 40\nSouth | 60\nTotal | 900", odd: [], because: "the table shows a part only" },
    {
      text: "Area | Spend\nNorth | £1.2m\nSouth | £2.3m\nTotal | £3.6m",
      odd: [],
      because: "each may have been rounded",
    },
    { text: "Area | Spend\nNorth | 12,345\nSouth | 23,456\nTotal | 35,802", odd: [], because: "so may thousands" },
    {
      text: "Area | Spend\nNorth | 12,345\nSouth | 23,456\nTotal | 35,901",
      odd: ["total-disagrees B4"],
      because: "not by a hundred",
    },
    { text: "Level | Share\nHigh | 57%\nLow | 43%\nTotal | 100%", odd: [], because: "shares of a whole" },
    {
      text: "Level | Share\nHigh | 57%\nLow | 40%\nTotal | 100%",
      odd: ["total-disagrees B4"],
      because: "3% are missing",
    },
    { text: "Level | Share\nHigh | 57%\nLow | 45%\nTotal | 50%", odd: [], because: "a share of the whole is no sum" },
    { text: "Average | 5 | 7\nA | 1 | 2", odd: [], because: "an average is none" },
  ])("$because", ({ text, odd }) => {
    expect(found(text).map(short)).toEqual(odd);
  });
});

describe("shares in a column beside their counts", () => {
  it.each<Case>([
    {
      text: "RAG | Number | %\nGreen | 20 | 57%\nAmber | 14 | 40%\nRed | 1 | 3%\nTotal | 35 | 100%",
      odd: [],
      because: "right",
    },
    {
      text: "RAG | Number | %\nGreen | 20 | 57%\nAmber | 14 | 43%\nRed | 1 | 3%\nTotal | 35 | 103%",
      odd: ["share-disagrees C3 → 0.4"],
      because: "14 of 35 is 40%",
    },
    {
      text: "RAG | Number | %\nGreen | 20 | 57.1\nAmber | 14 | 40.0\nRed | 1 | 3.9",
      odd: ["share-disagrees C4 → 2.9"],
      because: "shares may be written as plain figures",
    },
    { text: "Area | Cases | Change %\nA | 20 | 5%\nB | 30 | 7%\nC | 10 | 3%", odd: [], because: "these are no shares" },
  ])("$because", ({ text, odd }) => {
    expect(found(text).map(short)).toEqual(odd);
  });
});

describe("counts against the register that a table counts", () => {
  const tallies = [OUTCOMES];

  it.each<Case>([
    { text: "RAG | Outcomes\nGreen | 15\nAmber | 3\nRed | 6", odd: [], because: "it agrees" },
    {
      text: "RAG | Outcomes\nGreen | 14\nAmber | 4\nRed | 6",
      odd: ["count-disagrees B2", "count-disagrees B3"],
      because: "one has moved",
    },
    {
      text: "RAG | Q4 20/21 | Q1 21/22\nGreen | 14 | 15\nAmber | 4 | 3\nRed | 6 | 6",
      odd: [],
      because: "the column of another period is left alone",
    },
    { text: "RAG | Previous\nGreen | 14\nAmber | 4\nRed | 6", odd: [], because: "so is the previous one" },
    {
      text: "RAG | Projects\nGreen | 6\nAmber | 9\nRed | 9",
      odd: [],
      because: "too far apart: something else is counted",
    },
    { text: "RAG | Projects\nGreen | 100\nAmber | 20\nRed | 3", odd: [], because: "more than the register has" },
    {
      text: "Outcomes | This period\nNumber (%) GREEN | 16/24 (66.7%)\nAMBER | 2/24 (8.3%)\nRED | 6/24 (25%)",
      odd: ["count-disagrees B2", "count-disagrees B3"],
      because: "counts of a total are counts",
    },
    {
      text: "Theme | Green | Amber | Red | Total\nNorth | 8 | 2 | 2 | 12\nSouth | 6 | 1 | 5 | 12\nTotal | 14 | 3 | 7 | 24",
      odd: ["count-disagrees B4", "count-disagrees D4"],
      because: "ratings may stand across: the total row counts the register",
    },
  ])("$because", ({ text, odd }) => {
    expect(found(text, tallies).map(short)).toEqual(odd);
  });

  it("names the register and both counts", () => {
    expect(found("RAG | No\nGreen | 15\nAmber | 3\nRed | 5", tallies)[0]?.message).toBe(
      "The table counts 5 Red; the register SP Outcomes, as rated, has 6.",
    );
  });
});
