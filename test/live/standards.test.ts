import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { type Change, differencesAfter, type Edits } from "./afterEdits.ts";
import type { LiveCase } from "./liveBooks.ts";
import { LEAGUE_CHANGES } from "./leagueChanges.ts";
import { REVISED_CHANGES } from "./revisedChanges.ts";
import { RISK_CHANGES } from "./riskChanges.ts";

const TEXT = `
== Service plan ==
Service improvement plan 2008/11

Ref | Development priority | Key action | By when | Outcomes and success criteria | Status
RES01 | Customers | Open a contact centre | 31/03/2009 | Fewer calls lost | On target

== Corporate health ==
Corporate health standards

Ref | Measure | Standard | Polarity | Baseline 07/08 | Q3 07/08 | Q2 08/09 | Q3 08/09
1 | Sickness absence: days lost per FTE | -0.5 | Low |  | 10.6 | 8 | 9.6
2 | Invoices paid within 30 days | at least 85% of invoices by Q4 | High |  | 80% | 83% | 84.2%
3 | On-contract spend | 97% | High |  | 95% | 96% | 97.1%
4 | Complaints | Reduce by 10% | Low | 1,200 | 1,150 | 1,100 | 1,090
5 | Occupancy | 45–50% |  |  | 44% | 46% | 51%
6 | Visits | 1,250 |  |  | 1,100 | 1,200 | 1,260
7 | Appraisals | 90% | High |  |  |  |
`;

const PLAN: LiveCase = {
  ...{ name: "plan", pack: "improvement-plan", choices: choices({ period: "Q3 08/09" }) },
  open: () => bookFromText(TEXT),
};

const [STANDARD, BASELINE, BEFORE, NOW] = [2, 4, 5, 7];

const change = (because: string, edits: Edits): Change => ({ of: PLAN, sheet: "Corporate health", because, edits });

/** Rows count from 0: the first measure stands in row 3. */
const CHANGES: readonly Change[] = [
  change("nothing changed", []),
  change("standards and what they are measured from change", [
    [3, STANDARD, -1.25],
    [5, STANDARD, 0.981],
    [6, BASELINE, 1250.5],
    [7, NOW, 0.5],
    [8, STANDARD, 1300],
    [9, NOW, 0.9],
  ]),
  change("figures go missing", [
    [3, BEFORE, ""],
    [4, NOW, 0.86],
    [5, NOW, ""],
    [6, NOW, 1080],
    [8, STANDARD, ""],
    [9, NOW, 0.899],
  ]),
];

describe("what LibreOffice works out of standards, of how risks and dates moved and of ranks, when the registers change", () => {
  testWith(hasLibreOffice(), "is what the engine makes of them then", async () => {
    expect(await differencesAfter([...CHANGES, ...RISK_CHANGES, ...REVISED_CHANGES, ...LEAGUE_CHANGES], 60)).toEqual(
      [],
    );
  });
});
