import { columnLetters } from "../../../src/grid/area.ts";
import type { DatedPeriod } from "../../../src/domain/period.ts";
import { nextPeriod, quarterOf } from "../../../src/domain/period.ts";
import { recogniseSheet } from "../../../src/domain/recognise/recogniseSheet.ts";
import { contextYear } from "../../../src/domain/register/contextYear.ts";
import { planPeriod, type PeriodPlan } from "../../../src/domain/rollOver/planPeriod.ts";
import { uprightOf } from "../../../src/domain/rollOver/upright.ts";
import { gridFromText } from "../../support/gridFromText.ts";

/** What becomes of the only register of a sheet of text when a period closes. */
function planOf(text: string, closing: DatedPeriod): PeriodPlan {
  const grid = gridFromText(text);
  const [layout] = recogniseSheet(grid, []);
  if (!layout) throw new Error("There is no register.");
  const year = contextYear(layout) ?? 2021;
  return planPeriod(uprightOf(layout, grid), { closing, next: nextPeriod(closing), year });
}

/** A plan in short: `before E: Q2 21/22 like D`, or why nothing is put in. */
function short(plan: PeriodPlan): readonly string[] {
  switch (plan.kind) {
    case "insert":
      return plan.inserts.map(
        ({ at, columns }) =>
          `before ${columnLetters(at)}: ${columns.map(({ heading, like }) => `${heading} like ${columnLetters(like)}`).join(", ")}`,
      );
    case "ready":
      return [`ready: ${plan.headings.join(", ")}`];
    case "rotate":
      return plan.rotations.map(
        ({ fromHeading, toHeading, empties }) => `${fromHeading} ${empties ? "→" : "="} ${toHeading ?? "history"}`,
      );
    default:
      return [`${plan.kind}: ${plan.why}`];
  }
}

const ROWS = (width: number): string =>
  ["Recycling rate", "Sickness days", "Complaints answered"]
    .map((title) => [title, ...Array.from({ length: width - 1 }, () => "12")].join(" | "))
    .join("\n");

const [Q1, Q4] = [quarterOf(2021, 1), quarterOf(2021, 4)];
const June: DatedPeriod = { kind: "month", year: 2021, month: 6 };

describe("what becomes of a register of indicators", () => {
  it.each([
    {
      head: "Indicator | Target | Q4 20/21 | Q1 21/22 | Owner",
      closing: Q1,
      plan: ["before E: Q2 21/22 like D"],
      because: "the next column stands behind the current one",
    },
    {
      head: "Indicator | Target | Q4 21/22",
      closing: Q4,
      plan: ["before D: Q1 22/23 like C"],
      because: "the year turns",
    },
    {
      head: "Indicator | Target | Q1 21/22 | Q4 20/21 | Q3 20/21",
      closing: Q1,
      plan: ["before C: Q2 21/22 like C"],
      because: "the latest stands first",
    },
    {
      head: "Indicator | Target | Q1 21/22 Actual | Q1 21/22 RAG | Comment",
      closing: Q1,
      plan: ["before E: Q2 21/22 Actual like C, Q2 21/22 RAG like D"],
      because: "a quarter has two columns",
    },
    {
      head: "Indicator | Target | Actual Q4 20/21 | Actual Q1 21/22 | RAG Q4 20/21 | RAG Q1 21/22",
      closing: Q1,
      plan: ["before E: Actual Q2 21/22 like D", "before G: RAG Q2 21/22 like F"],
      because: "actuals stand together, and so do ratings",
    },
    {
      head: "Indicator | Target | May-21 | Jun-21",
      closing: June,
      plan: ["before E: Jul-21 like D"],
      because: "months, reported by month",
    },
    {
      head: "Indicator | Target | Apr-21 | May-21 | Jun-21",
      closing: Q1,
      plan: ["before F: Jul-21 like E, Aug-21 like E, Sep-21 like E"],
      because: "months, reported by quarter",
    },
    {
      head: "Indicator | Target | 2020/21 | 2021/22",
      closing: { kind: "year", year: 2021 } as const,
      plan: ["before E: 2022/23 like D"],
      because: "years",
    },
    {
      head: "Indicator | Target | Q3 21/22 | Q4 21/22 | Outturn 2021/22",
      closing: Q4,
      plan: ["before F: Q1 22/23 like D, Outturn 2022/23 like E"],
      because: "the year ends as well",
    },
    {
      head: "Indicator | Target | Q1 21/22 | Q2 21/22 | Q3 21/22 | Q4 21/22",
      closing: Q1,
      plan: ["ready: Q2 21/22"],
      because: "the year's columns are there",
    },
    {
      head: "Indicator | Target | Actual | Previous",
      closing: Q1,
      plan: ["Actual → Previous"],
      because: "one column, and one for the period before",
    },
    { head: "Indicator | Target | Actual | Owner", closing: Q1, plan: ["Actual → history"], because: "one column" },
    {
      head: "Indicator | Target | Q3 20/21 | Q4 20/21",
      closing: Q1,
      plan: ["nothing: It has no column for Q1 21/22 that one for Q2 21/22 could follow."],
      because: "the register is behind",
    },
  ])("$head: $because", ({ head, closing, plan }) => {
    expect(short(planOf(`${head}\n${ROWS(head.split("|").length)}`, closing))).toEqual(plan);
  });

  it.each([
    {
      text: "Performance indicators 2021/22\n\nIndicator | Target | Q3 | Q4",
      plan: ["before E: Q1 2022/23 like D"],
      because: "the title says which year it was",
    },
    {
      text: "Indicator | Target | Q3 | Q4",
      plan: [
        "refused: Its headings name no year, and neither does its title, so that Q1 22/23 could not be told from a year ago. Write the year in its headings or its title.",
      ],
      because: "nothing says the year",
    },
    {
      text: "Indicator | Target | 2021/22 | <\n^ | ^ | Q3 | Q4",
      plan: ["before E: 2022/23 Q1 like D"],
      because: "the year stands over its quarters",
    },
  ])("at the turn of the year: $because", ({ text, plan }) => {
    expect(short(planOf(`${text}\n${ROWS(4)}`, Q4))).toEqual(plan);
  });

  it("writes what stands in a merged heading beside it, and leaves one alone that grows with the column", () => {
    const plan = planOf(`Indicator | Performance | < | <\n^ | Q4 20/21 | Q1 21/22 | Target 21/22\n${ROWS(4)}`, Q1);
    expect(plan.kind === "insert" && plan.inserts[0]?.columns[0]?.cells.map(({ row, text }) => [row, text])).toEqual([
      [1, "Q2 21/22"],
    ]);
  });
});

describe("what becomes of other registers", () => {
  it.each([
    {
      text: "Risk | Likelihood | Impact | Previous likelihood | Previous impact\nFlood | Likely | Major | Likely | Major\nFire | Rare | Minor | Rare | Minor\nFraud | Rare | Minor | Rare | Minor",
      plan: ["Likelihood = Previous likelihood", "Impact = Previous impact"],
      because: "a risk stands as it does until it is scored anew",
    },
    {
      text: "Action | Owner | Due date | Status\nBuild | A | 30/09/2021 | Green\nMove | B | 30/09/2021 | Red\nBuy | C | 30/09/2021 | Green",
      plan: ["nothing: Its statuses and dates stay as they are."],
      because: "agreed dates and statuses stay",
    },
    {
      text: "Action | Owner | Due date | RAG at Q1 | RAG at Q2\nBuild | A | 30/09/2021 | Green |\nMove | B | 30/09/2021 | Red |\nBuy | C | 30/09/2021 | Green |",
      plan: ["ready: RAG at Q2"],
      because: "its column is there",
    },
    {
      text: "Indicator | Period | Actual | Target\nRecycling | Q4 20/21 | 12 | 13\nRecycling | Q1 21/22 | 12 | 13\nSickness | Q4 20/21 | 12 | 13\nSickness | Q1 21/22 | 12 | 13",
      plan: ["nothing: It has a row for each item and period: type the rows for Q2 21/22 below the others."],
      because: "people add rows",
    },
  ])("$because", ({ text, plan }) => {
    expect(short(planOf(text, Q1))).toEqual(plan);
  });
});

describe("what becomes of a register that lists its items across", () => {
  const heads = "Indicator | Visits | Jobs | Waits\nGood is | High | High | Low\nTarget | 10 | 10 | 10";

  it.each([
    {
      text: `${heads}\nQ4 20/21 | 18 | 9 | 12\nQ1 21/22 | 20 | 9 | 14\nOwner | Ann | Bob | Cal`,
      plan: ["before F: Q2 21/22 like E"],
      because: "the next row stands below the current one",
    },
    {
      text: `${heads}\nQ1 21/22 | 20 | 9 | 14\nQ4 20/21 | 18 | 9 | 12`,
      plan: ["before D: Q2 21/22 like D"],
      because: "the latest stands first",
    },
    {
      text: `${heads}\nApr-21 | 1 | 2 | 3\nMay-21 | 1 | 2 | 3\nJun-21 | 1 | 2 | 3`,
      plan: ["before G: Jul-21 like F, Aug-21 like F, Sep-21 like F"],
      because: "months, reported by quarter",
    },
    {
      text: `${heads}\nQ1 21/22 | 20 | 9 | 14\nQ2 21/22 | | |`,
      plan: ["ready: Q2 21/22"],
      because: "the row is there",
    },
    { text: `${heads}\nActual | 20 | 9 | 14\nPrevious | 18 | 9 | 12`, plan: ["Actual → Previous"], because: "one row" },
    {
      text: `${heads}\nQ3 20/21 | 18 | 9 | 12\nQ4 20/21 | 18 | 9 | 12`,
      plan: ["nothing: It has no row for Q1 21/22 that one for Q2 21/22 could follow."],
      because: "the register is behind",
    },
  ])("$because: rows are counted as columns", ({ text, plan }) => {
    expect(short(planOf(text, Q1))).toEqual(plan);
  });
});
