import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import type { Change, Edits } from "./afterEdits.ts";
import type { LiveCase } from "./liveBooks.ts";

const SCORES = `
== Risks ==
Strategic risk register

Ref | Risk | Likelihood | Impact | Risk score | Previous risk score | Status | Trend
SR1 | Flood | Likely | Major | 20 | 12 | Open |
SR2 | Fire | Possible | Minor | 6 | 6 | Open |
SR3 | Fraud | Rare | Minor | Low (2) | High (12) | Open |
SR4 | Failure of a supplier |  |  | 9 | 15 | Open | Up
SR5 | Cyber attack | Likely | Extreme | 28 | Medium | Open |
SR6 | Strike | Unlikely | Minor | 4 |  | Open |
SR7 | Pandemic | Rare | Major | 5 | n/a | Closed |
SR8 | Lone workers | tbc | tbc |  | 4 | Open | New
SR9 | Data loss | Likely | Minor | 8 | 4 | Open |
`;

const LEVELS = `
== Risks ==
Strategic risk register

Ref | Risk | Risk level | Previous risk level | Status
SR1 | Flood | High | Medium | Open
SR2 | Fire | Amber | Red | Open
SR3 | Fraud | Low | Low | Open
SR4 | Supplier | Very high | High | Open
SR5 | Cyber attack | Medium |  | Open
SR6 | Strike | High | TBC | Retired in May
SR7 | Data | Green | Purple | Open
`;

const MITIGATIONS = `
== Risks ==
Strategic risk register

Ref | Risk | Likelihood | Impact | Mitigation status | Mitigation due date
SR1 | Flood | Likely | Major | On target | 31/03/2009
SR2 | Fire | Possible | Moderate | Complete |
SR3 | Fraud | Rare | Minor | Off target | 30/06/2008
SR4 | Cyber attack | Likely | Extreme |  | 31/12/2008
SR5 | Strike | Possible | Major | Red | 30/06/2009

== Treatment plan ==
Risk treatment plan

Risk | Key action | By when | Status
SR1 | Raise the flood wall | 31/03/2009 | On target
SR1 | Clear the culverts | 30/06/2008 | On target
SR4 - Cyber attack | Train staff | 31/12/2008 | Complete
Fraud | Audit payments | 31/03/2009 | On target
Strike | Talk to unions | 31/03/2009 | Off target
Weather | Buy salt | 31/03/2009 | On target
`;

const caseOf = (name: string, text: string): LiveCase => ({
  ...{ name, pack: "scrutiny", choices: choices({ period: "Q3 08/09" }) },
  open: () => bookFromText(text),
});

const [scores, levels, mitigations] = [
  caseOf("scores", SCORES),
  caseOf("levels", LEVELS),
  caseOf("mitigations", MITIGATIONS),
];

const change = (of: LiveCase, because: string, edits: Edits): Change => ({ of, sheet: "Risks", because, edits });

/** Rows count from 0: the first risk stands in row 3. */
export const RISK_CHANGES: readonly Change[] = [
  change(scores, "risks are held against earlier scores", []),
  change(scores, "scores, earlier and now, and likelihoods change", [
    [3, 4, 10],
    [4, 5, "High (12)"],
    [5, 4, 14],
    [6, 4, "Low (2)"],
    [6, 5, 9],
    [7, 2, "Rare"],
    [8, 5, 4],
    [9, 6, "Open"],
    [10, 5, ""],
  ]),
  change(scores, "no risk has an earlier score, and one is gone", [
    ...[3, 4, 5, 6, 7].map((row) => [row, 5, ""] as const),
    ...[0, 1, 2, 3, 5, 6, 7].map((column) => [11, column, ""] as const),
  ]),
  change(levels, "risks are held against earlier levels", []),
  change(levels, "levels change, now and before", [
    [3, 2, "Low"],
    [4, 3, "Green"],
    [5, 3, "High"],
    [6, 3, "Very high"],
    [7, 3, "Purple"],
    [8, 4, "Open"],
    [9, 3, ""],
  ]),
  change(mitigations, "mitigations stand as they were read", []),
  change(mitigations, "risks become graver and less grave, and their own mitigation moves", [
    [3, 2, "Rare"],
    [3, 3, "Minor"],
    [4, 4, "Off target"],
    [5, 2, "Likely"],
    [5, 3, "Extreme"],
    [6, 4, "On target"],
    [7, 4, "On target"],
    [7, 5, ""],
  ]),
  {
    ...change(mitigations, "actions name other risks, and move", [
      [3, 0, "SR3"],
      [4, 3, "Complete"],
      [5, 0, "SR5"],
      [6, 0, "Fire"],
      [7, 3, "On target"],
      [8, 0, "SR2"],
    ]),
    sheet: "Treatment plan",
  },
];
