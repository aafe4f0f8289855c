import type { TextSheet } from "../../support/gridFromText.ts";
import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string, found: readonly string[], options: TextSheet]>([
  [
    "a header in row 1 has no title above it",
    `
Ref | Indicator | Good is | Target | Q1 | Q2 | Q3 | Q4
K1 | Invoices paid in 30 days | High | 95% | 91.0% | 92.1% | | 
K2 | Missed bins | Low | 40 | 12 | 33 | |
K3 | Sickness days per FTE | Low | 8.5 | 9.1 | 8.8 | |
`,
    [
      "indicators A1:H4 · head 1 · 3 items · ref A, title B, polarity C, target D, actual Q1 E, actual Q2 F, actual Q3 G, actual Q4 H",
    ],
    {},
  ],
  [
    "a register starts anywhere",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Publish | Jo Smith | 30/11/2021 | Red
`,
    ["actions D7:G10 · head 7 · 3 items · title D, owner E, dueDate F, status G"],
    { at: "D7" },
  ],
  [
    "years above quarters reach to the right, merged or not",
    `
| | 2020/21 | | | | 2021/22 | | | |
Ref | Measure | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4 | Target
K1 | Invoices paid in 30 days | 91.0% | 92.1% | 91.0% | 92.1% | 91.0% | 92.1% | 91.0% | 92.1% | 95%
K2 | Missed bins | 12 | 33 | 12 | 33 | 12 | 33 | 12 | 33 | 40
`,
    [
      "indicators A1:K4 · head 1,2 · 2 items · ref A, title B, actual 2020/21 Q1 C, actual 2020/21 Q2 D, actual 2020/21 Q3 E, actual 2020/21 Q4 F, actual 2021/22 Q1 G, actual 2021/22 Q2 H, actual 2021/22 Q3 I, actual 2021/22 Q4 J, target 2021/22 K",
    ],
    {},
  ],
  [
    "a title next above the years is no heading",
    `
Corporate scorecard
Position at June 2021
| | 2020/21 | < | < | < | 2021/22 | < | < | < |
Ref | Measure | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4 | Target
K1 | Invoices paid in 30 days | 91.0% | 92.1% | 91.0% | 92.1% | 91.0% | 92.1% | 91.0% | 92.1% | 95%
K2 | Missed bins | 12 | 33 | 12 | 33 | 12 | 33 | 12 | 33 | 40
`,
    [
      "indicators A3:K6 · head 3,4 · 2 items · ref A, title B, actual 2020/21 Q1 C, actual 2020/21 Q2 D, actual 2020/21 Q3 E, actual 2020/21 Q4 F, actual 2021/22 Q1 G, actual 2021/22 Q2 H, actual 2021/22 Q3 I, actual 2021/22 Q4 J, target K",
    ],
    {},
  ],
  [
    "quarters may stand below the year, in a row of their own",
    `
Ref | Measure | 2021/22 | | | | Target
 | | Q1 | Q2 | Q3 | Q4 | 
K1 | Invoices paid in 30 days | 91.0% | 92.1% | 91.0% | 92.1% | 95%
K2 | Missed bins | 12 | 33 | 12 | 33 | 40
`,
    [
      "indicators A1:G4 · head 1,2 · 2 items · ref A, title B, actual 2021/22 Q1 C, actual 2021/22 Q2 D, actual 2021/22 Q3 E, actual 2021/22 Q4 F, target G",
    ],
    {},
  ],
  [
    "bands say what the quarters below them are of",
    `
Ref | Measure | Actual | < | Target | < | RAG
^ | ^ | Q1 | Q2 | Q1 | Q2 | ^
K1 | Invoices paid in 30 days | 91.0% | 92.1% | 91.0% | 92.1% | G
K2 | Missed bins | 12 | 33 | 12 | 33 | A
`,
    [
      "indicators A1:G4 · head 1,2 · 2 items · ref A, title B, actual Q1 C, actual Q2 D, target Q1 E, target Q2 F, status G",
    ],
    {},
  ],
  [
    "units have a row of their own",
    `
Budget monitoring 2021/22
Service | Revised | Forecast | Variance | < | Comments
 | budget | outturn | | |
 | '£000 | '£000 | '£000 | '% | 
Adult social care | 46,267 | 46,919 | 652 | 1.4% | Demand
Children's services | 30,100 | 31,000 | 900 | 3.0% | Placements
Waste | 12,000 | 11,900 | -100 | -0.8% |
Total | 88,367 | 89,819 | 1,452 | 1.6% | 
`,
    [
      "budget A2:F7 · head 2,3,4 · 3 items · title A, budget B, forecast outturn C, variance outturn D, variancePercent E, narrative F · totals 8",
    ],
    {},
  ],
  [
    "a band may make ratings of quarters",
    `
 | | | RAG | < | <
Action | Lead | Deadline | Q1 | Q2 | Q3
Write | Jo | 30/09/2021 | Green | Green | Amber
Read | Al | 31/10/2021 | Amber | Red | Red
`,
    ["actions A1:F4 · head 1,2 · 2 items · title A, owner B, dueDate C, status Q1 D, status Q2 E, status Q3 F"],
    {},
  ],
  [
    "and so do the ratings below",
    `
Action | Lead | Deadline | Q1 | Q2 | Q3
Write | Jo | 30/09/2021 | Green | Green | Amber
Read | Al | 31/10/2021 | Amber | Red | Red
`,
    ["actions A1:F3 · head 1 · 2 items · title A, owner B, dueDate C, status Q1 D, status Q2 E, status Q3 F"],
    {},
  ],
  [
    "values and ratings alternate",
    `
KPI No. | Description | Owner | Polarity | Annual Target | Q1 Actual | Q1 RAG | Q2 Actual | Q2 RAG | DoT | Commentary
1.1 | % of calls answered in 20 seconds | Head of Customer Services | Bigger is better | 85% | 80% | A | 86% | G | ↑ | Improving due to the new system and staffing
1.2 | Average days to relet | Head of Housing | Smaller is better | 28 | 30 | R | 29 | A | ↑ | More voids returned than expected
1.3 | Complaints upheld | Head of Customer Services | Smaller is better | 10 | 2 | G | 3 | G | ↓ |
`,
    [
      "indicators A1:K4 · head 1 · 3 items · ref A, title B, owner C, polarity D, target E, actual Q1 F, status Q1 G, actual Q2 H, status Q2 I, trend J, narrative K",
    ],
    {},
  ],
  [
    "each quarter has its comment",
    `
Indicator | Target | Q1 | Q1 comment | Q2 | Q2 comment
Bins | 40 | 12 | Good | 13 | Still good
Calls | 85% | 81% | Bad | 85% | Better
`,
    [
      "indicators A1:F3 · head 1 · 2 items · title A, target B, actual Q1 C, narrative Q1 D, actual Q2 E, narrative Q2 F",
    ],
    {},
  ],
  [
    "real dates that rise are months",
    `
PI Code | PI Title | Unit | 01/04/2021 | 01/05/2021 | 01/06/2021 | 01/07/2021 | Year to date | Target
HR1 | Sickness days | Days | 0.7 | 0.8 | 0.9 | 0.8 | 3.2 | 8
HR2 | Turnover | % | 1.1% | 1.2% | 1.0% | 0.9% | 4.2% | 10%
`,
    [
      "indicators A1:I3 · head 1 · 2 items · ref A, title B, unit C, actual 01/04/2021 D, actual 01/05/2021 E, actual 01/06/2021 F, actual 01/07/2021 G, actual H, target I",
    ],
    {},
  ],
  [
    "months need no year",
    `
Monthly performance 2021/22
Indicator | Apr | May | Jun | Jul | Aug | Sep | Target | RAG
Sickness days | 0.7 | 0.8 | 0.9 | 0.8 | 0.9 | 0.8 | 8 | Green
Turnover | 1.1% | 1.2% | 1.0% | 0.9% | 1.0% | 0.9% | 10% | Amber
`,
    [
      "indicators A2:I4 · head 2 · 2 items · title A, actual Apr B, actual May C, actual Jun D, actual Jul E, actual Aug F, actual Sep G, target H, status I",
    ],
    {},
  ],
  [
    "a number may be a year",
    `
Measure | Good to be | 2017 | 2018 | 2019 | 2020 | Target 2021
Sickness days | Low | 7 | 8 | 9 | 8 | 8
Turnover | Low | 11% | 12% | 10% | 9% | 10%
`,
    [
      "indicators A1:G3 · head 1 · 2 items · title A, polarity B, actual 2017 C, actual 2018 D, actual 2019 E, actual 2020 F, target 2021 G",
    ],
    {},
  ],
  [
    "the corner is often left empty",
    `
 | Good to be | Q1 21/22 | Q2 21/22 | Target
Sickness days | Low | 7 | 8 | 8
Turnover | Low | 11% | 12% | 10%
Complaints | Low | 12 | 15 | 10
`,
    ["indicators A1:E4 · head 1 · 3 items · title A, polarity B, actual Q1 21/22 C, actual Q2 21/22 D, target E"],
    {},
  ],
  [
    "in budgets, too",
    `
 | Budget £000 | Actual £000 | Variance £000
Adults | 1200 | 1300 | 100
Children | 2200 | 2300 | 100
Place | 800 | 700 | -100
Total | 4200 | 4300 | 100
`,
    ["budget A1:D4 · head 1 · 3 items · title A, budget B, actual C, variance D · totals 5"],
    {},
  ],
  [
    "case does not matter",
    `
REF | INDICATOR | TARGET | Q1 2021/22 | STATUS
A | BINS | 40 | 12 | GREEN
B | CALLS | 85% | 80% | AMBER
`,
    ["indicators A1:E3 · head 1 · 2 items · ref A, title B, target C, actual Q1 2021/22 D, status E"],
    {},
  ],
  [
    "nor do line breaks",
    `
Ref\\nNo. | Key\\nActions | Responsible\\nOfficer | Due\\nDate | RAG\\nStatus
1 | Write | Jo | 30/09/2021 | Green
2 | Read | Al | 31/10/2021 | Amber
`,
    ["actions A1:E3 · head 1 · 2 items · ref A, title B, owner C, dueDate D, status E"],
    {},
  ],
  [
    "nor a slip of spelling",
    `
Refrence | Indicater | Targett | Q1 2021-22 | Comentary
A1 | Bins missed | 40 | 12 | ok
A2 | Calls | 85% | 80% | improving but slow
`,
    ["indicators A1:E3 · head 1 · 2 items · ref A, title B, target C, actual Q1 2021-22 D, narrative E"],
    {},
  ],
  [
    "columns may be numbered below their headings",
    `
Ref | Action | Owner | Due date | RAG
1 | 2 | 3 | 4 | 5
A1 | Write | Jo | 30/09/2021 | Green
A2 | Read | Al | 31/10/2021 | Amber
`,
    ["actions A1:E4 · head 1,2 · 2 items · ref A, title B, owner C, dueDate D, status E"],
    {},
  ],
  [
    "a title merged over all is no band",
    `
Corporate Risk Register | < | < | < | <
 | | | |
Risk | Likelihood | Impact | Score | Owner
Flood | 3 | 4 | 12 | Env
Fire | 2 | 5 | 10 | Fleet
`,
    ["risks A3:E5 · head 3 · 2 items · title A, likelihood B, impact C, score D, owner E"],
    {},
  ],
  [
    "who and when may stand above, two cells a row",
    `
Directorate: | Adults
Lead: | Jo Smith
Period: | Q1 2021/22

Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber
`,
    ["actions A5:D7 · head 5 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "even without an empty row between",
    `
Directorate | Adults
Owner | Jo Smith
Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber
`,
    ["actions A3:D5 · head 3 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "and so may explanations",
    `
This workbook is kept by the performance team. It holds the actions that were agreed.
Please update by the fifth of each month.

Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber
`,
    ["actions A4:D6 · head 4 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "an item may talk of owners and targets",
    `
Action | Lead | Due | Status
Agree performance measures and targets | Head of Performance | 30/09/2021 | Green
Review risk owner actions | Lead officer group | 30/09/2021 | Amber
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "dates and ratings speak where no heading does",
    `
Thing | Person | By then | How is it
Write the plan for the northern area | Jo Smith | 30/09/2021 | Green
Agree the plan with the cabinet member | Al Jones | 31/10/2021 | Amber
Publish it on the website | Jo Smith | 30/11/2021 | Red
Tell the residents | Jo Smith | 30/11/2021 | Red
`,
    ["actions A1:D5 · head 1 · 4 items · title A, dueDate C, status D"],
    {},
  ],
  [
    "headings may be questions",
    `
What will we do? | Who will lead? | By when? | How will we know? | How are we doing?
Plant 1,000 trees | Parks manager | Mar 2022 | Trees counted | On track
Open two parks | Parks manager | Sept 2022 | Parks open | Delayed
`,
    ["actions A1:E3 · head 1 · 2 items · title A, owner B, dueDate C, successCriteria D, status E"],
    {},
  ],
  [
    "a column of notes may stand before the references",
    `
Notes | Ref | Indicator | Unit | Good is | Baseline 20/21 | Q1 21/22 | Target 2024
 | SP1 | Crime | rate | Low | 44 | 55 | 43
check | SP2 | Recycling | % | High | 33.1% | 28.6% | 35.0%
 | SP3 | Homes | number | High | 100 | 131 | 450
`,
    [
      "indicators A1:H4 · head 1 · 3 items · narrative A, ref B, title C, unit D, polarity E, baseline 20/21 F, actual Q1 21/22 G, target 2024 H",
    ],
    {},
  ],
  [
    "empty columns may lie between",
    `
Priority | | Action | | Lead | | By when | | RAG
Clean | | Sweep | | Jo | | 30/09/2021 | | G
 | | Wash | | Al | | 30/10/2021 | | A
Safe | | Lock | | Jo | | 30/09/2021 | | G
`,
    ["actions A1:I4 · head 1 · 3 items · priority A, title C, owner E, dueDate G, status I"],
    {},
  ],
  [
    "three assessments of one risk stand side by side",
    `
Corporate risk register
 | | Inherent risk | < | < | Residual risk | < | < | Target risk | < | < | |
Ref | Risk description | Likelihood | Impact | Score | Likelihood | Impact | Score | Likelihood | Impact | Score | Controls | Owner | Movement
R1 | Failure of supplier | 4 | 5 | 20 | 3 | 5 | 15 | 2 | 4 | 8 | Contracts are monitored | CFO | ↔
R2 | Cyber attack on the council | 4 | 5 | 20 | 4 | 5 | 20 | 2 | 4 | 8 | Training, patches and back-ups | CIO | ↑
R3 | Loss of key staff | 3 | 3 | 9 | 2 | 3 | 6 | 1 | 2 | 2 | Succession plans | CEO | ↓
`,
    [
      "risks A2:N6 · head 2,3 · 3 items · ref A, title B, inherentLikelihood C, inherentImpact D, inherentScore E, likelihood F, impact G, score H, targetLikelihood I, targetImpact J, targetScore K, mitigation L, owner M, trend N",
    ],
    {},
  ],
  [
    "errors do not hide what a column is",
    `
Indicator | Target | Q1 | Q2
Bins | 40 | #DIV/0! | #N/A
Calls | #REF! | 80% | #N/A
`,
    ["indicators A1:D3 · head 1 · 2 items · title A, target B, actual Q1 C, actual Q2 D"],
    {},
  ],
  [
    "nor do dates typed as text",
    `
Task | Who | Deadline | Progress
Write | Jo | 31/9/21 | Done
Read | Al | TBC | Ongoing
Cook | Al | end of March 2022 | Started
`,
    ["actions A1:D4 · head 1 · 3 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "bands may lie over bands",
    `
 | 2021/22 | < | < | <
 | Q1 | < | Q2 | <
KPI | Target | Actual | Target | Actual
Calls | 80% | 81% | 80% | 79%
Bins | 10 | 11 | 10 | 9
`,
    [
      "indicators A1:E5 · head 1,2,3 · 2 items · title A, target 2021/22 Q1 B, actual 2021/22 Q1 C, target 2021/22 Q2 D, actual 2021/22 Q2 E",
    ],
    {},
  ],
  [
    "a remark beside the headings is none",
    `
Action | Owner | Due date | RAG | | Please fill in by Friday
Write | Jo | 30/09/2021 | Green | |
Read | Al | 31/10/2021 | Amber | |
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "nor is a list far to the right",
    `
Action | Owner | Due date | RAG | | | | | | | Green
Write | Jo | 30/09/2021 | Green | | | | | | | Amber
Read | Al | 31/10/2021 | Amber | | | | | | | Red
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
])("finds headers in every shape: %s", (_because, sheet, found, options) => {
  expect(readingsOf(sheet, options)).toEqual(found);
});
