import type { Choices } from "../../src/actions/settle.ts";
import type { Report } from "../../src/actions/report.ts";
import { readIso } from "../../src/domain/serialDate.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { cellAddress } from "../../src/grid/area.ts";

/** No choice but those given, on a day long after the sample's. */
export const choices = (parts: Partial<Choices> = {}): Choices => ({
  ...{ period: null, asAt: null, rules: [], today: readIso("2026-11-22") ?? 0 },
  ...parts,
});

/** The choices that the sample's report is made with. */
export const Q1 = choices({ period: "Q1 21/22" });

/** The texts of a report's table, row by row with `·` between the cells. */
export function rowsOf(report: Report, id: string): readonly string[] {
  const table = report.tables.find(({ model }) => model.id === id);
  if (!table) throw new Error(`The report has no table ${id}.`);
  return table.model.rows.map((row) => row.map(({ text }) => text).join(" · "));
}

/** A finding in short: `number-as-text SP Outcomes!H20 "28.6%"`. */
export const findingText = ({ code, place, found }: Finding): string =>
  `${code} ${place.sheet}!${cellAddress(place.row, place.column)} "${found}"`;

/** How often each word begins with the first of some texts: `{ Green: 67, Amber: 40 }`. */
export function tally(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** The figures of the published report, by table; of the long tables how often each level, rating and movement occurs. */
export const figuresOf = (report: Report): object => {
  const cells = (id: string, column: number) => rowsOf(report, id).map((row) => row.split(" · ")[column] ?? "");
  return {
    standard: rowsOf(report, "outcomes-standard"),
    trend: rowsOf(report, "outcomes-trend"),
    redRed: rowsOf(report, "red-red").map((row) => row.split(" · ").slice(0, 6).join(" · ")),
    workplan: rowsOf(report, "workplan-standard"),
    offTarget: [...rowsOf(report, "off-target")].sort(),
    executive: rowsOf(report, "executive-actions"),
    risksSummary: rowsOf(report, "risks-summary"),
    riskLevels: cells("risks", 0),
    riskTrends: tally(cells("risks", 4)),
    directorates: tally(cells("directorate-priorities", 0)),
    priorities: tally(cells("directorate-priorities", 3)),
    programmes: rowsOf(report, "programmes"),
    keyPoints: rowsOf(report, "key-points"),
  };
};
