import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { put } from "../support/variants.ts";
import { recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { compare } from "./differences.ts";
import { expectedOf, type LiveCase, reported, withoutResults } from "./liveBooks.ts";

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

/** Cells that a person fills in or empties, without Scrutineer: rows count from 0, and Q1 stands in column 6. */
type Edits = readonly (readonly [row: number, column: number, value: string | number])[];

const [Q1, Q2, Q3, Q4, YEAR] = [6, 7, 8, 9, 10];

const CHANGES: readonly { readonly of: LiveCase; readonly edits: Edits; readonly because: string }[] = [
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
  ].map((one) => ({ ...one, of: caseOf("half-way", HALF_WAY, "Q2 24/25") })),
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
  ].map((one) => ({ ...one, of: caseOf("year-end", YEAR_END, "Q4 24/25") })),
];

describe("what LibreOffice works out of the report on organisational health when the register changes", () => {
  testWith(hasLibreOffice(), "is what the engine makes of it then", async () => {
    const made = new Map<string, Uint8Array>();
    for (const { of } of CHANGES) if (!made.has(of.name)) made.set(of.name, await reported(of));
    const files = CHANGES.map(({ of, edits }) => {
      const book = openBook(made.get(of.name) ?? new Uint8Array());
      for (const [row, column, value] of edits) put(book, "Org health", row, column, value);
      return withoutResults(saveBook(book));
    });
    const books = recalculated(new Map(files.map((file, index) => [`change${index}`, file])));
    const differences: string[] = [];
    for (const [index, { of, because }] of CHANGES.entries()) {
      const [file, worked] = [files[index] ?? new Uint8Array(), books.get(`change${index}`)];
      if (!worked) throw new Error(`LibreOffice could not open the workbook after this: ${because}.`);
      const compared = compare(openBook(file), worked, await expectedOf(openBook(file), of));
      expect(compared.formulas).toBeGreaterThan(300);
      if (compared.differences.length > 0) differences.push(because, ...compared.differences);
    }
    expect(differences).toEqual([]);
  });
});
