import type { TextSheet } from "../../support/gridFromText.ts";
import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string, found: readonly string[], options: TextSheet]>([
  [
    "several comparators and a rank make comparisons of indicators",
    `
How we compare
Indicator | Good is | Stockton-on-Tees | Tees Valley | England | Rank | Target
Household waste recycled | High | 25.2% | 30.58% | 42% | 328 of 338 | 45–50% by 2027
Children looked after per 10,000 | Low | 133 | 120 | 70 | 148 of 152 | -
Residual waste per household | Low | 783 | 700 | 540 | 338 of 338 | -
`,
    [
      "benchmarks A2:G5 · head 2 · 3 items · title A, polarity B, actual C, comparator D, comparator E, rank F, target G",
    ],
    { sheet: "Benchmarking" },
  ],
  [
    "a scorecard that shows England beside its quarters stays one of indicators",
    `
Indicator | Good is | Q1 2023/24 | Q2 2023/24 | Target | England | RAG
Household waste recycled | High | 25.2% | 26.0% | 30% | 42% | R
Children looked after per 10,000 | Low | 133 | 131 | 120 | 70 | A
Care leavers in work | High | 50% | 55% | 52% | 54% | G
`,
    [
      "indicators A1:G4 · head 1 · 3 items · title A, polarity B, actual Q1 2023/24 C, actual Q2 2023/24 D, target E, comparator F, status G",
    ],
    { sheet: "Scorecard" },
  ],
  [
    "comparisons by their rank and quartile",
    `
Ref | Measure | Our value | CIPFA nearest neighbour average | National rank | Quartile
B1 | Council tax collected | 96.1% | 96.9% | 120 | 3rd
B2 | Planning decisions in time | 88% | 85% | 90 | 2nd
`,
    ["benchmarks A1:F3 · head 1 · 2 items · ref A, title B, actual C, comparator D, rank E, quartile F"],
    { sheet: "Comparisons" },
  ],
  [
    "the first council is ours, the others stand beside it",
    `
Benchmarking 2022/23
PI | Low is good? | Kirkby | Leicester | Derby | Nottingham | East Midlands | England | National ranking
Council tax collected | N | 95.9% | 95.1% | 96.2% | 93.0% | 96.5% | 96.0% | 201/296
Complaints upheld | Y | 12 | 20 | 30 | 14 | 21 | 25 |
`,
    [
      "benchmarks A2:I4 · head 2 · 2 items · title A, polarity B, actual C, comparator D, comparator E, comparator F, comparator G, comparator H, rank I",
    ],
    { sheet: "Benchmarking" },
  ],
  [
    "a row an authority",
    `
Local authority | Recycling rate 2022/23
Darlington | 35.1%
Hartlepool | 29.9%
Middlesbrough | 28.6%
Redcar & Cleveland | 33.0%
Stockton-on-Tees | 25.2%
`,
    ["benchmarks A1:B6 · head 1 · 5 items · title A, actual 2022/23 B"],
    { sheet: "Recycling league" },
  ],
  [
    "workforce figures a row each, by year",
    `
Our workforce
Measure | 2021/22 | 2022/23
Headcount | 3,310 | 3,204
FTE | 2,700 | 2,621.5
Days lost per FTE | 9.8 | 10.1
Turnover | 11.9% | 12.6%
`,
    ["workforce A2:C6 · head 2 · 4 items · title A, actual 2021/22 B, actual 2022/23 C"],
    { sheet: "Workforce profile" },
  ],
  [
    "workforce by directorate",
    `
Staffing at 31 March 2024
Directorate | Headcount | FTE | Turnover
Adults | 820 | 640.5 | 14%
Children's Services | 910 | 720 | 12%
Place | 700 | 610 | 9%
Total | 2430 | 1970.5 | 12%
`,
    ["workforce A2:D5 · head 2 · 3 items · title A, number B, number C, actual D · totals 6"],
    { sheet: "Staffing" },
  ],
  [
    "a meeting with its date heads the decisions taken there",
    `
No. | Decision / recommendation | Owner | Due | Status
Cabinet, July 2023 | | | |
1 | Agree the approach | Head of Policy | 30/09/2023 | Complete
2 | Set up a board | Head of Policy | 31/12/2023 | In progress
Cabinet, 18 April 2024 | | | |
1 | Agree the scopes | Head of Policy | 30/06/2024 | Not started
`,
    ["decisions A1:E6 · head 1 · 3 items · ref A, title B, owner C, dueDate D, status E · sections 2 5"],
    { sheet: "Decisions" },
  ],
  [
    "the recommendations of a review",
    `
Scrutiny review of recycling
Recommendation | Lead officer | By when | Progress
That food waste be collected weekly | Head of Waste | April 2026 | In progress
That bins be smaller | Head of Waste | April 2025 | Accepted
`,
    ["actions A2:D4 · head 2 · 2 items · title A, owner B, dueDate C, status D"],
    { sheet: "Recommendations" },
  ],
])("%s", (_, sheet, found, options) => {
  expect(readingsOf(sheet, options)).toEqual(found);
});
