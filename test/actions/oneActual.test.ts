import { assess } from "../../src/actions/assess.ts";
import { packInUse } from "../../src/actions/packsInUse.ts";
import { decideReport, makeReport } from "../../src/actions/report.ts";
import type { Write } from "../../src/grid/write.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { put, sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const RISKS = `== Risks ==
Strategic risk register

Ref | Risk | Likelihood | Impact | Risk score | Previous risk score
SR1 | Flood | Likely | Major | 20 | 12
SR2 | Fire | Possible | Minor | 6 | 6
SR3 | Fraud | Rare | Minor | 2 | 12
`;

const HEALTH = `== Org health ==
Organisational health 2024/25

Theme | Indicator | Where reported | Frequency | Polarity | 2023/24 | Q1 | Q2 | Q3 | Q4 | Year end | Target
Workforce | Sickness | Cabinet | Quarterly | Lower is better | 8.4 | 8.1 | 7.9 |  |  |  | 8
Workforce | Appraisals | Cabinet | Quarterly | Higher is better | 80% | 81% | 83% |  |  |  | 82%
Money | Invoices | Audit | Monthly | Higher is better | 90% | 88% | 91% |  |  |  | 90%
`;

const LEAGUE = `== League table ==
Recycling rates (higher is better)
Local authority | Recycling rate 2022/23 | Recycling rate 2023/24
Stockton | 30% | 31.5%
Hartlepool | 28% | 29%
Redcar | 33% | 33%
Durham | 38% |
Darlington | 36% | 37.2%
`;

const writesOf = (book: Book, period: string): Promise<readonly Write[]> =>
  withExcel(book, () =>
    inWorkbook(async ({ read }) => {
      const assessed = assess(await read(), choices({ period }));
      const pack = packInUse(assessed);
      if (pack === null) throw new Error("No pack was made.");
      return decideReport(assessed, pack).writes;
    }),
  );

/** The sheets on which something is written. */
const sheetsOf = (writes: readonly Write[]): readonly string[] => [
  ...new Set(writes.map((write) => ("sheet" in write ? write.sheet : "name" in write ? write.name : write.kind))),
];

interface Case {
  readonly pack: string;
  readonly period: string;
  readonly text: string;
  readonly sheet: string;
  /** Row and column of an input, from 0, and what is typed there. */
  readonly at: readonly [row: number, column: number, value: string | number];
}

const textsIn = (cells: ReadonlyMap<number, { readonly value: unknown }>): readonly unknown[] =>
  [...cells.values()].map(({ value }) => value);

describe("a refresh of a report in live figures", () => {
  it.each<Case>([
    { pack: "scrutiny", period: "Q1 21/22", text: RISKS, sheet: "Risks", at: [3, 2, "Rare"] },
    { pack: "health", period: "Q2 24/25", text: HEALTH, sheet: "Org health", at: [3, 7, 8.2] },
    { pack: "transformation", period: "Q4 23/24", text: LEAGUE, sheet: "League table", at: [2, 2, 0.42] },
  ])(
    "of the pack $pack writes nothing when nothing has changed, and after a change no figure: formulas give it",
    async ({ pack, period, text, sheet, at }) => {
      const book = bookFromText(text);
      const { tables } = await withExcel(book, () => makeReport(pack, choices({ period })));
      const shown = () => tables.map((table) => [...sheetNamed(book, table.sheet).rows.values()].map(textsIn));
      const before = shown();
      expect(await writesOf(book, period)).toEqual([]);
      put(book, sheet, ...at);
      const written = sheetsOf(await writesOf(book, period));
      expect(written.filter((one) => !AS_AT_REFRESH.has(one))).toEqual([]);
      expect(shown()).not.toEqual(before);
    },
  );
});

/** What says how figures were made when the summaries were last refreshed. */
const AS_AT_REFRESH: ReadonlySet<string> = new Set([
  "Scrutineer explained",
  "Scrutineer.Table.explained",
  "Scrutineer fixed values",
]);
