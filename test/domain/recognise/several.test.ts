import type { TextSheet } from "../../support/gridFromText.ts";
import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string, found: readonly string[], options: TextSheet]>([
  [
    "beside one another",
    `
Action | Owner | Due date | RAG | | Risk | Likelihood | Impact | Owner
Write the plan | Jo Smith | 30/09/2021 | Green | | Failure to do it | Likely | Major | Jo
Agree the plan | Al Jones | 31/10/2021 | Amber | | Loss of data | Rare | Extreme | Al
Publish | Jo Smith | 30/11/2021 | Red | | | | |
`,
    [
      "actions A1:D4 · head 1 · 3 items · title A, owner B, dueDate C, status D",
      "risks F1:I3 · head 1 · 2 items · title F, likelihood G, impact H, owner I",
    ],
    {},
  ],
  [
    "beginning in different rows",
    `
KPIs
Indicator | Target | Q1 | | |
Bins | 40 | 12 | | Action | Owner | Due | RAG
Calls | 85% | 80% | | Write | Jo | 30/09/2021 | Green
Sick | 8 | 9 | | Read | Al | 31/10/2021 | Amber
`,
    [
      "indicators A2:C5 · head 2 · 3 items · title A, target B, actual Q1 C",
      "actions E3:H5 · head 3 · 2 items · title E, owner F, dueDate G, status H",
    ],
    {},
  ],
  [
    "far apart",
    `
Indicator | Target | Q1 | | | | Risk | Likelihood | Impact
Bins | 40 | 12 | | | | Flood | Likely | Major
Calls | 85% | 80% | | | | Fire | Rare | Extreme
`,
    [
      "indicators A1:C3 · head 1 · 2 items · title A, target B, actual Q1 C",
      "risks G1:I3 · head 1 · 2 items · title G, likelihood H, impact I",
    ],
    {},
  ],
  [
    "below one another",
    `
Actions
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber

Risks
Risk | Likelihood | Impact | Owner
Failure to do it | Likely | Major | Jo
Loss of data | Rare | Extreme | Al
`,
    [
      "actions A2:D4 · head 2 · 2 items · title A, owner B, dueDate C, status D",
      "risks A7:D9 · head 7 · 2 items · title A, likelihood B, impact C, owner D",
    ],
    {},
  ],
  [
    "without an empty row between",
    `
Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
Agree the plan | Al Jones | 31/10/2021 | Amber
Risk | Likelihood | Impact | Owner
Failure to do it | Likely | Major | Jo
Loss of data | Rare | Extreme | Al
`,
    [
      "actions A1:D3 · head 1 · 2 items · title A, owner B, dueDate C, status D",
      "risks A4:D6 · head 4 · 2 items · title A, likelihood B, impact C, owner D",
    ],
    {},
  ],
  [
    "three of them",
    `
KPIs
Indicator | Target | Q1
Bins | 40 | 12
Calls | 85% | 80%

Actions
Action | Owner | Due | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber

Risks
Risk | Likelihood | Impact
Flood | Likely | Major
Fire | Rare | Extreme
`,
    [
      "indicators A2:C4 · head 2 · 2 items · title A, target B, actual Q1 C",
      "actions A7:D9 · head 7 · 2 items · title A, owner B, dueDate C, status D",
      "risks A12:C14 · head 12 · 2 items · title A, likelihood B, impact C",
    ],
    {},
  ],
  [
    "a count of ratings beside the first rows is no register, and does not widen one",
    `
Action | Owner | Due date | RAG | | RAG | Count
Write the plan | Jo Smith | 30/09/2021 | Green | | Green | 1
Agree the plan | Al Jones | 31/10/2021 | Amber | | Amber | 1
Publish | Jo Smith | 30/11/2021 | Red | | Red | 1
Archive | Jo Smith | 30/12/2021 | Red | | | 
Delete | Jo Smith | 30/12/2021 | Red | | | 
Burn | Jo Smith | 30/12/2021 | Red | | | 
Bury | Jo Smith | 30/12/2021 | Red | | | 
`,
    ["actions A1:D8 · head 1 · 7 items · title A, owner B, dueDate C, status D"],
    {},
  ],
  [
    "a heading that surely means another thing begins another register",
    `
Open actions
Action | Owner | Due date | RAG
Write | Jo | 30/09/2021 | Green
Read | Al | 31/10/2021 | Amber


Completed actions
Action | Owner | Due date | Date completed
Cook | Jo | 30/06/2021 | 20/06/2021
Eat | Al | 30/06/2021 | 22/06/2021
`,
    [
      "actions A2:D4 · head 2 · 2 items · title A, owner B, dueDate C, status D",
      "actions A8:D10 · head 8 · 2 items · title A, owner B, dueDate C, completedDate D",
    ],
    {},
  ],
])("finds several registers on one sheet: %s", (_because, sheet, found, options) => {
  expect(readingsOf(sheet, options)).toEqual(found);
});
