import type { Doubt, Layout } from "../../../src/domain/layout.ts";
import { layoutsOf } from "../../support/recognised.ts";

const first = (sheet: string): Layout => {
  const [layout] = layoutsOf(sheet);
  if (!layout) throw new Error("nothing is recognised");
  return layout;
};

const asked = ({ doubts }: Layout): readonly string[] =>
  doubts.map(({ about, readings }: Doubt) => `${about}: ${readings.map(({ choice }) => choice).join(" or ")}`);

describe("what is asked", () => {
  it.each<readonly [because: string, sheet: string, asked: readonly string[]]>([
    [
      "nothing where all is plain",
      `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Publish | Jo Smith | 30/11/2021 | Red
`,
      [],
    ],
    [
      "two columns of values without a period",
      `
Ref | Indicator | Latest month | Month RAG | YTD | Target
A | Calls answered | 93% | Amber | 92% | 95%
B | Bins missed | 12 | Green | 40 | 50
`,
      ["actual: C or E"],
    ],
    [
      "two columns of ratings",
      `
Project | Overall RAG | Finance RAG | Owner
Town hall | Amber | Green | Jo
Library | Green | Green | Al
`,
      ["status: B or C"],
    ],
    [
      "what an empty column of progress is for",
      `
Action | By when | Who | Progress
Write | 30/09/2021 | Jo |
Read | 31/10/2021 | Al |
`,
      ["status: status or percentComplete or narrative"],
    ],
    [
      "who owns, where only directorates are named",
      `
Programme | Directorate | RAG
Towns Fund | Place | Green
Boho X | Place | Amber
`,
      ["owner: none or B"],
    ],
    [
      "whether a band belongs to the headings",
      `
 | | Performance | <
Indicator | Target | Q4 20/21 | Q1 21/22
Crime | 43 | 44 | 55
Homes | 450 | 100 | 131
`,
      ["headerRows: 1, 2 or 2"],
    ],
    [
      "whether the rest of a text is an item",
      `
Action | By when | Who
Promote participation (Overview and Scrutiny | 30/09/2021 | Jo
Network). (RAP) | |
Improve promotion | 31/10/2021 | Al
`,
      ["rows: 2 or 3"],
    ],
    [
      "which of two kinds it is",
      `
Recommendation | Lead | Due | Status
Buy lights | Jo | 30/09/2021 | Open
Report back | Al | 31/10/2021 | Open
`,
      ["kind: actions or decisions"],
    ],
    [
      "whether statistics are a register",
      `
Local authority | Class | Contracts handed back | Hours handed back | Days waited
Barnet | L | 12 | 100 | 30
Bolton | MD | 10 | 90 | 20
Bristol | UA | 9 | 80 | 25
`,
      ["register: register or none"],
    ],
  ])("%s", (_because, sheet, expected) => {
    expect(asked(first(sheet))).toEqual(expected);
  });

  it("each reading says what follows from it, and the question ends as one", () => {
    for (const { question, readings } of first("Programme | Directorate | RAG\nTowns Fund | Place | Green").doubts) {
      expect(question).toMatch(/\?$/);
      expect(readings.every(({ consequence }) => /^[A-Z“].*\.$/.test(consequence))).toBe(true);
    }
  });
});

describe("how sure a reading is, and why", () => {
  const plain = first(`
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Publish | Jo Smith | 30/11/2021 | Red
Total | | | 3
`);

  it("says what was found where, and what was left out", () => {
    expect(plain.why).toBe(
      "3 actions below the headings in row 1. “Action” (A) is the name of each item; “Due date” (C) is the due date; " +
        "“Owner” (B) is the owner; “RAG” (D) is the rating. Left out: 1 total.",
    );
    expect(plain.confidence).toBeGreaterThan(0.9);
  });

  it.each<readonly [because: string, sheet: string]>([
    [
      "no heading is known",
      "Thing | Soon | How\nWrite a plan | 30/09/2021 | Green\nRead it | 30/10/2021 | Red\nBurn it | 30/11/2021 | Red",
    ],
    ["there are no rows", "Action | Owner | Due date | RAG"],
    ["the kind is in doubt", "Recommendation | Lead | Due | Status\nBuy lights | Jo | 30/09/2021 | Open"],
  ])("is less sure where %s", (_because, sheet) => {
    expect(first(sheet).confidence).toBeLessThan(plain.confidence);
  });

  it("counts the section row above the headings among those left out", () => {
    const block = (name: string, item: string): string =>
      `${name} | |\nAction | Owner | RAG\n${item} it | Jo Smith | Green\n${item} more of it | Al Jones | Amber\n`;
    const layout = first(`\n${block("Parks", "Mow")}\n${block("Roads", "Mend")}`);
    expect(layout.sections.map(({ text }) => text)).toEqual(["Parks", "Roads"]);
    expect(layout.why).toContain("Left out: 2 section rows, 1 repeated heading.");
  });

  it("says so of columns that no heading speaks for", () => {
    const layout = first(
      "Thing | Soon | How\nWrite a plan | 30/09/2021 | Green\nRead it | 30/10/2021 | Red\nBurn it | 30/11/2021 | Red",
    );
    expect(layout.why).toContain("“How” (C) looks like the rating by what it holds");
    expect(layout.why).toContain("Not certain:");
  });
});
