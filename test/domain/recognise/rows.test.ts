import type { TextSheet } from "../../support/gridFromText.ts";
import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string, found: readonly string[], options: TextSheet]>([
  [
    "a text alone heads a section, also without an empty row before it",
    `
Ref | Indicator | Target | Q1
People
P1 | Children in need | 560 | 604
P2 | Care leavers in work | 58.0% | 50.1%
Place
L1 | Crime | 44 | 55
L2 | Recycling | 35.0% | 28.6%
Overall | | | 3
Source: returns
`,
    ["indicators A1:D7 · head 1 · 4 items · ref A, title B, target C, actual Q1 D · sections 2 5, totals 8, notes 9"],
    {},
  ],
  [
    "a merged row does, too",
    `
Action | Owner | Due date | RAG
Housing | < | < | <
Build | Jo | 30/09/2021 | Green
Let | Al | 31/10/2021 | Amber
Parks | < | < | <
Mow | Al | 31/10/2021 | Amber
`,
    ["actions A1:D6 · head 1 · 3 items · title A, owner B, dueDate C, status D · sections 2 5"],
    {},
  ],
  [
    "in whatever column it stands",
    `
Action | Owner | Due date | RAG
 | | | Housing
Build | Jo | 30/09/2021 | Green
Let | Al | 31/10/2021 | Amber
 | | | Parks
Mow | Al | 31/10/2021 | Amber
`,
    ["actions A1:D6 · head 1 · 3 items · title A, owner B, dueDate C, status D · sections 2 5"],
    {},
  ],
  [
    "two of them are a section and its part",
    `
Action | Owner | Due date | RAG
People | | |
Housing | | |
Build | Jo | 30/09/2021 | Green
Let | Al | 31/10/2021 | Amber
Place | | |
Parks | | |
Mow | Al | 31/10/2021 | Amber
`,
    ["actions A1:D8 · head 1 · 3 items · title A, owner B, dueDate C, status D · sections 2 3 6 7"],
    {},
  ],
  [
    "the first section stands above the headings",
    `
 | Children's Services
Ref | Action | Lead | Due | RAG
1 | Write | Jo | 30/09/2021 | G
2 | Read | Al | 30/10/2021 | A
 | Adults
1 | Cook | Jo | 30/09/2021 | G
2 | Eat | Al | 30/10/2021 | A
`,
    ["actions A2:E7 · head 2 · 4 items · ref A, title B, owner C, dueDate D, status E · sections 1 5"],
    {},
  ],
  [
    "each block has its own word over the titles",
    `
Workforce | Reported to | Target | Q1 | Q2
Sickness | Committee A | 8.3 | 5.9 | 5.9
Appraisals | Committee A | 80 | 70 | 71
Finance | Reported to | Target | Q1 | Q2
Debt | Committee B | 8.3 | 5.9 | 5.9
Invoices | Committee B | 80 | 70 | 71
`,
    [
      "indicators A1:E6 · head 1 · 4 items · title A, whereReported B, target C, actual Q1 D, actual Q2 E · sections 1 4, repeated 4",
    ],
    {},
  ],
  [
    "a page's title and headings come again",
    `
Action plan page 1
No | Action | Who | When | RAG
1 | Write | Jo | 30/09/2021 | G
2 | Read | Al | 30/10/2021 | A
Action plan page 2
No | Action | Who | When | RAG
3 | Cook | Jo | 30/09/2021 | G
4 | Eat | Al | 30/10/2021 | A
`,
    ["actions A2:E8 · head 2 · 4 items · ref A, title B, owner C, dueDate D, status E · sections 1 5, repeated 6"],
    {},
  ],
  [
    "the headings come again in other words",
    `
Key actions for Housing
Action | Lead | When | RAG
Build | Jo | 30/09/2021 | G

Key actions for Parks
Actions | Lead officer | By when | RAG status
Plant | Jo | 30/09/2021 | G
Mow | Jo | 30/09/2021 | R
`,
    ["actions A2:D8 · head 2 · 3 items · title A, owner B, dueDate C, status D · sections 1 5, repeated 6, blank 4"],
    {},
  ],
  [
    "the same headings under another title go on with the same register",
    `
Adults
Indicator | Target | Q1
A1 calls | 10 | 12
A2 visits | 20 | 22

Children
Indicator | Target | Q1
C1 calls | 10 | 12
C2 visits | 20 | 22
`,
    ["indicators A2:C9 · head 2 · 4 items · title A, target B, actual Q1 C · sections 1 6, repeated 7, blank 5"],
    {},
  ],
  [
    "what begins with Total may be measured",
    `
Ref | Indicator | Unit | Good is | Q1 | Target
W1 | Total waste per household | kg | Low | 120 | 110
W2 | Waste recycled | % | High | 33% | 35%
W3 | Total complaints | number | Low | 12 | 10
`,
    ["indicators A1:F4 · head 1 · 3 items · ref A, title B, unit C, polarity D, actual Q1 E, target F"],
    {},
  ],
  [
    "Overall is none of the actions",
    `
Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber
Overall | | | Amber
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D · totals 4"],
    {},
  ],
  [
    "a sum stands where items have their names",
    `
Ref | Indicator | Target | Q1
SP01 | Children in need | 560 | 604
SP02 | Care leavers in work | 58.0% | 50.1%
SL01 | Crime | 44 | 55
SL02 | Recycling | 35.0% | 28.6%
SL03 | Complaints | 20 | 31
Total indicators | 5
`,
    ["indicators A1:D6 · head 1 · 5 items · ref A, title B, target C, actual Q1 D · totals 7"],
    {},
  ],
  [
    "a sum needs no label",
    `
Service | Budget | Forecast | Variance
Adults | 100 | 110 | 10
Children | 200 | 230 | 30
 | 300 | 340 | 40
`,
    ["budget A1:D3 · head 1 · 2 items · title A, budget B, forecast C, variance D · totals 4"],
    {},
  ],
  [
    "sub-totals, a net line and a grand total",
    `
Revenue budget monitoring Q1 2021/22 (£'000)
Directorate / Service | Annual Budget | Actual to Date | Forecast Outturn | Variance
ADULTS
Older people | 12000 | 3000 | 12500 | 500
Learning disability | 8000 | 2100 | 8100 | 100
Sub-total Adults | 20000 | 5100 | 20600 | 600

CHILDREN
Placements | 10000 | 3000 | 11000 | 1000
Fostering | 4000 | 1000 | 4000 | 0
Sub-total Children | 14000 | 4000 | 15000 | 1000

Net expenditure | 34000 | 9100 | 35600 | 1600
Funding
Council tax | -20000 | -5000 | -20000 | 0
Business rates | -14000 | -3500 | -14000 | 0
Grand Total | 0 | 600 | 1600 | 1600
`,
    [
      "budget A2:E16 · head 2 · 6 items · title A, budget B, actual C, forecast Outturn D, variance E · sections 3 8 14, totals 6 11 13 17, blank 7 12",
    ],
    {},
  ],
  [
    "counts below are no actions",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Total actions: 2
Total on target: 1
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D · totals 4 5"],
    {},
  ],
  [
    "nor are counts below each section",
    `
Action | Owner | Due | RAG
Housing | | | 
Build | Jo | 30/09/2021 | G
Let | Jo | 30/09/2021 | G
2 actions | | | 
Parks | | | 
Mow | Al | 30/09/2021 | A
1 action | | | 
`,
    ["actions A1:D7 · head 1 · 3 items · title A, owner B, dueDate C, status D · sections 2 6, totals 5 8"],
    {},
  ],
  [
    "notes need no empty row before them",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
* provisional
Note: RAG as at June
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D · notes 4 5"],
    {},
  ],
  [
    "a key to the colours is no list",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber

Key
Green | On target
Amber | Slipping
Red | Off target
`,
    ["actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "nor is a count of them",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Publish | Jo Smith | 30/11/2021 | Red

Green | 1
Amber | 1
Red | 1
Total | 3
`,
    ["actions A1:D4 · head 1 · 3 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "an empty row may follow every item",
    `
Ref | Indicator | Target | Apr-21 | May-21 | Jun-21

A1 | Bins missed | 40 | 12 | 13 | 14

A2 | Calls | 85% | 80% | 81% | 82%

A3 | Days lost | 8 | 1 | 2 | 3
`,
    [
      "indicators A1:F7 · head 1 · 3 items · ref A, title B, target C, actual Apr-21 D, actual May-21 E, actual Jun-21 F · blank 2 4 6",
    ],
    {},
  ],
  [
    "an item may lack its title",
    `
Ref | Action | Owner | Due date | RAG
1 | Write | Jo | 30/09/2021 | Green
2 | | Al | 31/10/2021 | Amber
3 | Read | Al | 31/10/2021 | Amber
`,
    ["actions A1:E4 · head 1 · 3 items · ref A, title B, owner C, dueDate D, status E"],
    {},
  ],
  [
    "or have nothing else",
    `
Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber
Think of something new

Action | Owner | Due date | RAG
Cook | Jo | 30/09/2021 | Green
`,
    ["actions A1:D7 · head 1 · 4 items · title A, owner B, dueDate C, status D · repeated 6, blank 5"],
    {},
  ],
  [
    "numbers typed ahead are no items",
    `
Ref | Action | Owner | Due date | RAG
1 | Write the plan | Jo Smith | 30/09/2021 | Green
2 | Agree the plan | Al Jones | 31/10/2021 | Amber
3 | | | |
4 | | | |
`,
    ["actions A1:E3 · head 1 · 2 items · ref A, title B, owner C, dueDate D, status E · blank 4 5"],
    {},
  ],
  [
    "one item is enough",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
`,
    ["actions A1:D2 · head 1 · 1 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "none is enough where the headings are plain",
    `
Action plan
Action | Owner | Due date | Status | Comments
`,
    ["actions A2:E2 · head 2 · 0 items · title A, owner B, dueDate C, status D, narrative E"],
    {},
  ],
  [
    "also over empty rows",
    `
Ref | Risk | Likelihood | Impact | Owner
 | | | |
 | | | |
`,
    ["risks A1:E1 · head 1 · 0 items · ref A, title B, likelihood C, impact D, owner E"],
    {},
  ],
  [
    "a second control belongs to the risk merged over it",
    `
Ref | Risk | Likelihood | Impact | Controls | Owner
R1 | Budget overspend | 4 | 5 | Monthly monitoring | CFO
^ | ^ | ^ | ^ | Spending freeze | ^
^ | ^ | ^ | ^ | Reserves | ^
R2 | Cyber attack | 3 | 5 | Patching | CIO
^ | ^ | ^ | ^ | Training | ^
`,
    ["risks A1:F6 · head 1 · 2 items · ref A, title B, likelihood C, impact D, mitigation E, owner F · notes 3 4 6"],
    {},
  ],
  [
    "or standing above it, in doubt",
    `
Ref | Risk | Likelihood | Impact | Controls | Owner
R1 | Budget overspend | 4 | 5 | Monthly monitoring | CFO
 | | | | Spending freeze | CEO
R2 | Cyber attack | 3 | 5 | Patching | CIO
 | | | | Training | HR
`,
    ["risks A1:F4 · head 1 · 2 items · ref A, title B, likelihood C, impact D, mitigation E, owner F · notes 3 5"],
    {},
  ],
  [
    "each action below a merged objective counts",
    `
Objective | Action | Owner | Due | RAG
Clean streets in the town | Sweep | Jo | 30/09/2021 | Green
^ | Wash | Al | 30/09/2021 | Green
Safe homes for all | Inspect | Jo | 30/09/2021 | Amber
^ | Prosecute | Al | 30/09/2021 | Red
`,
    ["actions A1:E5 · head 1 · 4 items · group A, title B, owner C, dueDate D, status E"],
    {},
  ],
  [
    "and each row with figures of its own",
    `
Indicator | Area | Q1 | Q2 | Target
Missed bins | North | 12 | 13 | 20
^ | South | 14 | 15 | 20
Calls answered | North | 80% | 81% | 85%
^ | South | 82% | 83% | 85%
`,
    ["indicators A1:E5 · head 1 · 4 items · title A, group B, actual Q1 C, actual Q2 D, target E"],
    {},
  ],
  [
    "an empty row may divide the items",
    `
Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber

Cook | Jo | 30/06/2021 | Green
Eat | Al | 30/06/2021 | Green
`,
    ["actions A1:D6 · head 1 · 4 items · title A, owner B, dueDate C, status D · blank 4"],
    {},
  ],
])("finds rows that are no items: %s", (_because, sheet, found, options) => {
  expect(readingsOf(sheet, options)).toEqual(found);
});
