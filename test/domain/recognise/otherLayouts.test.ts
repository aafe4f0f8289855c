import { recogniseSheet } from "../../../src/domain/recognise/recogniseSheet.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { PLAIN_RULES } from "../../../src/domain/rules/rules.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateIndicators } from "../../../src/domain/register/rateIndicators.ts";
import { dated } from "../../../src/domain/register/periodValue.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import type { Indicator } from "../../../src/domain/register/item.ts";
import { gridFromText } from "../../support/gridFromText.ts";
import { layoutsOf, readingsOf } from "../../support/recognised.ts";

/** The indicators of the first register on a sheet of text, recognised and read. */
function indicatorsOn(text: string): readonly Indicator[] {
  const grid = gridFromText(text);
  const [layout] = recogniseSheet(grid, []);
  const register = layout ? readRegister(grid, layout, false) : null;
  return register?.kind === "indicators" ? register.items : [];
}

const shown = (item: Indicator, year = 2021) => ({
  title: item.title,
  actuals: item.actuals.map(({ period, words }) => `${period ? formatPeriod(dated(period, year)) : "?"} ${words}`),
  targets: item.targets.map(({ period, words }) => `${period ? formatPeriod(dated(period, year)) : "?"} ${words}`),
});

describe("indicators with a row for what is actual and one for the target", () => {
  const Q = ["Q1 21/22", "Q2 21/22"];
  const bins = {
    title: "Missed bins",
    actuals: [`${Q[0] ?? ""} 12`, `${Q[1] ?? ""} 9`],
    targets: [`${Q[0] ?? ""} 10`, `${Q[1] ?? ""} 11`],
  };

  it.each([
    {
      text: `
Ref | Indicator | Type | Q1 2021/22 | Q2 2021/22
K1 | Invoices paid | Actual | 91% | 92%
K1 | Invoices paid | Target | 95% | 95%
K2 | Missed bins | Actual | 12 | 9
K2 | Missed bins | Target | 10 | 11
`,
      because: "the name stands on both rows",
    },
    {
      text: `
Ref | Indicator | | Q1 2021/22 | Q2 2021/22
K1 | Invoices paid | Target | 95% | 95%
^ | ^ | Actual | 91% | 92%
K2 | Missed bins | Target | 10 | 11
^ | ^ | Actual | 12 | 9
`,
      because: "the name is merged over both, the target first",
    },
    {
      text: `
Indicator | | Q1 2021/22 | Q2 2021/22 | Owner
Invoices paid | Actual | 91% | 92% | Jo
 | Target | 95% | 95% |
Missed bins | Actual | 12 | 9 | Al
 | Target | 10 | 11 |
`,
      because: "the name stands on the first row only",
    },
  ])("are one indicator each: $because", ({ text }) => {
    const items = indicatorsOn(text);
    expect(items.length).toBe(2);
    expect(items.map((item) => shown(item))[1]).toEqual(bins);
    expect(layoutsOf(text)[0]?.doubts.map(({ about }) => about)).toContain("rows");
  });

  it("are rated against the target of the period, and each value keeps its cell", () => {
    const items = indicatorsOn(`
Ref | Indicator | Good is | Measure | Q1 2021/22 | Q2 2021/22
K1 | Invoices paid | High | Actual | 91% | 96%
K1 | Invoices paid | High | Target | 95% | 95%
K1 | Invoices paid | High | RAG | Amber | Green
K2 | Missed bins | Low | Actual | 12 | 9
K2 | Missed bins | Low | Target | 10 | 8
K2 | Missed bins | Low | RAG | Red | Amber
`);
    const context = { scale: RAG, rules: PLAIN_RULES, own: new Map<number, never>(), year: 2021 };
    const rated = rateIndicators(items, { ...context, period: quarterOf(2021, 2) });
    expect(rated.map(({ rating, item }) => [rating, item.status?.words, item.status?.place.row])).toEqual([
      ["Green", "Green", 3],
      ["Red", "Amber", 6],
    ]);
    expect(rated[1]?.value?.place).toEqual({ sheet: "Sheet1", row: 4, column: 5 });
  });

  it("in a long layout stand one below the other for each period", () => {
    const items = indicatorsOn(`
Indicator | Quarter | Type | Value
Missed bins | Q1 2021/22 | Actual | 12
Missed bins | Q1 2021/22 | Target | 10
Missed bins | Q2 2021/22 | Actual | 9
Missed bins | Q2 2021/22 | Target | 11
`);
    expect(items.map((item) => shown(item))).toEqual([bins]);
  });
});

describe("what other councils' sheets look like", () => {
  it.each<readonly [because: string, sheet: string, found: readonly string[]]>([
    [
      "a rating beside each quarter is of that quarter",
      `
Ref | Measure | Target | Q1 | RAG | Q2 | RAG | Q3 | RAG | DoT
K1 | Invoices paid | 95% | 91% | R | 96% | G | | | ↑
K2 | Missed bins | 10 | 9 | G | 12 | R | | | ↓
`,
      [
        "indicators A1:J3 · head 1 · 2 items · ref A, title B, target C, actual Q1 D, status Q1 E, actual Q2 F, status Q2 G, actual Q3 H, status Q3 I, trend J",
      ],
    ],
    [
      "notes beside one quarter and at the end are of no quarter",
      `
Ref | Measure | Q1 | Notes | Q2 | Target | Notes
K1 | Invoices paid | 91% | see email | 96% | 95% | New system
K2 | Missed bins | 9 | | 12 | 10 | Two rounds late
`,
      ["indicators A1:G3 · head 1 · 2 items · ref A, title B, actual Q1 C, actual Q2 E, target F, narrative G"],
    ],
    [
      "a due date whose cells are not formatted as dates is one all the same",
      `
Action | Owner | Due date | RAG
Write plan | Jo | 44469 | Green
Agree plan | Al | 44500 | Amber
Publish plan | Bo | 44530 | Red
`,
      ["actions A1:D4 · head 1 · 3 items · title A, owner B, dueDate C, status D"],
    ],
    [
      "five lines of title, months from April, notes and a source below",
      `
Anytown Borough Council
Performance report
Directorate of Place
Period: 2021/22
Owner: Policy team

PI | Description | Apr | May | Jun | Jul | Aug | Sep | Target
PI1 | Planning majors | 80% | 82% | 83% | 84% | 81% | 80% | 60%
PI2 | Planning minors | 70% | 72% | 73% | 74% | 71% | 70% | 65%
Notes: provisional
Source: Uniform
`,
      [
        "indicators A7:I9 · head 7 · 2 items · ref A, title B, actual Apr C, actual May D, actual Jun E, actual Jul F, actual Aug G, actual Sep H, target I · notes 10 11",
      ],
    ],
    [
      "two registers stand side by side",
      `
Action | Owner | Due date | RAG | | Risk | Likelihood | Impact | Score
Write plan | Jo | 30/09/2021 | Green | | Fire | 2 | 5 | 10
Agree plan | Al | 31/10/2021 | Amber | | Flood | 3 | 4 | 12
`,
      [
        "actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D",
        "risks F1:I3 · head 1 · 2 items · title F, likelihood G, impact H, score I",
      ],
    ],
    [
      "blank columns stand between",
      `
Ref | | Indicator | | Target | | Q1 21/22 | | Q2 21/22 | | RAG
K1 | | Invoices paid | | 95% | | 91% | | 96% | | Green
K2 | | Missed bins | | 10 | | 9 | | 12 | | Red
`,
      [
        "indicators A1:K3 · head 1 · 2 items · ref A, title C, target E, actual Q1 21/22 G, actual Q2 21/22 I, status K",
      ],
    ],
    [
      "totals stand in the middle",
      `
Service | Budget | Forecast | Variance
Libraries | 100 | 110 | 10
Parks | 200 | 190 | -10
Total Culture | 300 | 300 | 0
Schools | 500 | 520 | 20
Early years | 50 | 45 | -5
Total Children | 550 | 565 | 15
Grand total | 850 | 865 | 15
`,
      ["budget A1:D6 · head 1 · 4 items · title A, budget B, forecast C, variance D · totals 4 7 8"],
    ],
  ])("%s", (_because, sheet, found) => expect(readingsOf(sheet)).toEqual(found));
});
