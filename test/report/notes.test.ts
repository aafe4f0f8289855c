import { RAG } from "../../src/domain/ratingScale.ts";
import { outcomesStandard } from "../../src/report/tables/outcomesStandard.ts";
import { outcomesTrend } from "../../src/report/tables/outcomesTrend.ts";
import { redRed } from "../../src/report/tables/redRed.ts";
import { indicatorsFor } from "../../src/report/registersFor.ts";
import { reportedNote } from "../../src/report/reportedNote.ts";
import { inputFrom } from "./input.ts";

const built = (text: string) => {
  const input = inputFrom({ outcomes: text });
  return { input, outcomes: indicatorsFor(input, "outcomes") ?? [] };
};
const HEAD = "title | polarity | actual Q4 20/21 | actual Q1 21/22 | target | status";

describe("what the register reports beside what the rule gives", () => {
  it.each([
    ["A | High | 1 | 10 | 10 | Green", "", "all agree"],
    ["A | High | 1 | 10 | 10 | ", "", "none is reported"],
    [
      "A | High | 1 | 10 | 10 | Green\nB | High | 1 | 5 | 10 | Amber",
      " Of 2 outcomes with both ratings, 1 reported rating differs from the rule's (1 Green, 0 Amber and 1 Red by the rule, 1 Green, 1 Amber and 0 Red as reported): the rule's stands.",
      "both are counted",
    ],
  ])("%j: %s, %s", (rows, note) => {
    expect(reportedNote(RAG, built(`${HEAD}\n${rows}`).outcomes)).toBe(note);
  });

  it("says how many reported ratings stand, with a reason", () => {
    const { outcomes } = built(`${HEAD}\nB | High | 1 | 5 | 10 | Amber`);
    const kept = outcomes.map((one) => ({ ...one, rating: "Amber", reason: "provisional" }));
    expect(reportedNote(RAG, kept)).toMatch(/: 1 of these reported ratings stands, with a reason\.$/);
  });
});

describe("how direction of travel was worked out", () => {
  const { input, outcomes } = built(`${HEAD}\nA | High | 1 | 10 | 10 |\nB | High | 1 | 10 | 10 |`);
  const note = (methods: readonly ("previousPeriod" | "xmr" | "regression")[]): string =>
    outcomesTrend(
      input,
      outcomes.map((one, at) => ({ ...one, trendMethod: methods[at] ?? "previousPeriod" })),
    ).note;

  it.each([
    [["previousPeriod", "previousPeriod"] as const, /outcome, latest value against the previous period\.$/],
    [
      ["regression", "regression"] as const,
      /outcome, the slope over the last periods, static where it is not significant at 95%\.$/,
    ],
    [
      ["previousPeriod", "xmr"] as const,
      /latest value against the previous period \(1\) and what an XmR chart says .+ \(1\)\.$/,
    ],
  ])("%j", (methods, words) => expect(note(methods)).toMatch(words));
});

it("prints N/A for the period before the first of a plan, whatever the standard counts out of", () => {
  const { input, outcomes } = built("title | polarity | actual Q1 21/22 | target\nA | High | 10 | 10");
  const all = { ...input.rules.standards.outcomes, denominator: "all" } as const;
  const rules = { ...input.rules, standards: { ...input.rules.standards, outcomes: all } };
  const [green = []] = outcomesStandard({ ...input, rules }, outcomes).rows;
  expect(green.map(({ text }) => text)).toEqual(["Number (%) GREEN", "1/1 (100%)", "N/A", "75%", "Yes", "N/A"]);
});

describe("Red Red outcomes", () => {
  it("show the forecast and its rating where there is one", () => {
    const { input, outcomes } = built(
      "title | polarity | actual Q4 20/21 | actual Q1 21/22 | target | forecast\nA | High | 6 | 5 | 10 | 9.8\nB | High | 6 | 4 | 10 |",
    );
    const table = redRed(input, outcomes);
    expect(table.columns.map(({ heading }) => heading).slice(5, 7)).toEqual(["Forecast", "Forecast rating"]);
    expect(table.rows.map((row) => row.slice(5, 7).map(({ text }) => text))).toEqual([
      ["N/A", "N/A"],
      ["9.8", "▲ Amber"],
    ]);
  });

  it("name the period of each earlier value where they differ", () => {
    const { input, outcomes } = built(
      "title | polarity | frequency | actual Q1 20/21 | actual Q4 20/21 | actual Q1 21/22 | target\nA | High | Annually (April) | 7 | | 5 | 10\nB | High | Quarterly | 9 | 6 | 4 | 10",
    );
    const table = redRed(input, outcomes);
    expect(table.columns[2]?.heading).toBe("Before");
    expect(table.rows.map((row) => row[2]?.text)).toEqual(["6 (Q4 20/21)", "7 (Q1 20/21)"]);
  });
});
