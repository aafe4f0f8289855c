import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { type Change, differencesAfter } from "./afterEdits.ts";
import type { LiveCase } from "./liveBooks.ts";

const HEAD = `
== Org health ==
Organisational health 2024/25

Theme | Indicator | Where reported | Frequency | Polarity | 2023/24 | Q1 | Q2 | Q3 | Q4 | Year end | Target`;

const HALF_WAY = `${HEAD}
Workforce | Sickness | Cabinet | Quarterly | Lower is better | 8.4 | 8.1 | 7.9 |  |  |  | 8
Workforce | Staff survey | Cabinet and Audit Committee | Annual | Higher is better | 77% |  |  |  |  |  | 75%
Workforce | Appraisals, all staff. | Cabinet | Quarterly | Higher is better | 80% | 81% | tbc |  |  |  | 82%
Money & contracts | Invoices | Audit | Monthly | Higher is better | 90% | 88% | 91% |  |  |  | 90%
Money and contracts | Outstanding actions | Audit Committee | Six monthly | Lower is better | 5 |  | 3 |  |  |  | 4
Money & contracts | Complaints |  | Quarterly | Lower is better | 3 | 4 | 5 |  |  |  | 3

== Strategies ==
Corporate Plan Priority | Name | Lead Member | Lead Directorate
Start Life Well | Children's Strategy (under development) | Cllr A | Children
Start Life Well | Poverty Strategy (under development) | Cllr B | Children
Live and Age Well | Adult Social Care Strategy 2024-27 | Cllr C | Adults
Live and Age Well | Health (and Wellbeing) Strategy (being refreshed) | Cllr D | Adults
Clean and Tidy; Start Life Well | Climate Strategy | Cllr E | Place
Clean and Tidy | Neighbourhood Strategy (to be developed) | Cllr E | Place
`;

const YEAR_END = `${HEAD}
Workforce | Sickness | Cabinet | Quarterly | Lower is better | 8.4 | 8.1 | 7.9 | 8 | 8.3 | 8.2 | 8
Workforce | Staff survey | Cabinet and Audit Committee | Annual | Higher is better | 77% |  |  |  | 79% |  | 75%
Workforce | Appraisals | Cabinet | Quarterly | Higher is better | 80% | 81% | tbc | 83% |  |  | 82%
Money & contracts | Invoices | Audit | Monthly | Higher is better | 90% | 88% | 91% | 87% | 90% |  | 90%
Money & contracts | Outstanding actions | Audit Committee | Quarterly | Lower is better | 5 | 6 | 3 | 4 | 2 |  | 4
Money & contracts | Complaints |  | Quarterly | Lower is better | 3 | 4 | 5 |  |  | see report | 3
Money & contracts | Pay gap |  | Annual | Lower is better | 13 |  |  |  |  |  | 12
`;

const caseOf = (name: string, text: string, period: string): LiveCase => ({
  ...{ name, pack: "health", choices: choices({ period }), open: () => bookFromText(text) },
});

const [Q1, Q2, Q3, Q4, YEAR] = [6, 7, 8, 9, 10];

/** Rows count from 0, and Q1 stands in column 6. */
const CHANGES: readonly Change[] = [
  ...[
    {
      because: "all that is due at a committee is missing, elsewhere a figure; an annual figure comes early",
      edits: [
        [6, Q2, ""],
        [7, Q2, ""],
        [5, Q2, 0.9],
        [3, Q2, ""],
        [4, Q2, 0.78],
      ] as const,
    },
    {
      because: "words stand for figures, some of them for none",
      edits: [
        [3, Q2, "see report"],
        [8, Q1, "n/a"],
        [8, Q2, "TBC"],
      ] as const,
    },
    {
      because: "strategies move on",
      sheet: "Strategies",
      edits: [
        [1, 1, "Children's Strategy (being refreshed)"],
        [2, 1, "Poverty Strategy"],
        [6, 1, "Neighbourhood Strategy (draft)"],
        [3, 0, "Start Life Well"],
        [4, 0, "Live and Age Well; Clean and Tidy"],
      ] as const,
    },
  ].map((one) => ({ sheet: "Org health", ...one, of: caseOf("half-way", HALF_WAY, "Q2 24/25") })),
  ...[
    {
      because: "the year's own figures come and go",
      edits: [
        [3, YEAR, ""],
        [5, YEAR, 0.84],
        [7, YEAR, 3],
        [8, YEAR, ""],
        [9, Q4, 11],
      ] as const,
    },
    {
      because: "the last quarters are taken out, and figures move",
      edits: [
        [4, Q4, ""],
        [6, Q4, ""],
        [6, Q3, 0.951],
        [7, Q4, ""],
        [3, YEAR, 7.5],
        [5, Q1, ""],
      ] as const,
    },
  ].map((one) => ({ ...one, sheet: "Org health", of: caseOf("year-end", YEAR_END, "Q4 24/25") })),
];

describe("what LibreOffice works out of the report on organisational health when the register changes", () => {
  testWith(hasLibreOffice(), "is what the engine makes of it then", async () => {
    expect(await differencesAfter(CHANGES, 300)).toEqual([]);
  });
});
