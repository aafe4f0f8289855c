import { type Area, areaBetween } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";
import type { Finding } from "../finding.ts";
import type { Layout } from "../layout.ts";
import { type DatedPeriod, samePeriod } from "../period.ts";
import type { RatingScale } from "../ratingScale.ts";
import { dated } from "../register/periodValue.ts";
import { summaryTables } from "../summary/blocks.ts";
import { countChecks } from "../summary/countChecks.ts";
import { namesOther, registerChecks } from "../summary/registerChecks.ts";
import { registerTotals } from "../summary/registerTotals.ts";
import { sentenceChecks } from "../summary/sentenceChecks.ts";
import { shareChecks } from "../summary/shareChecks.ts";
import { type SummaryTable, turned } from "../summary/table.ts";
import type { Tally } from "../summary/tally.ts";
import { totalChecks } from "../summary/totalChecks.ts";

/** What the tables that stand beside the registers of a workbook are checked against. */
export interface SummaryCheck {
  readonly layouts: readonly Layout[];
  readonly tallies: readonly Tally[];
  readonly scale: RatingScale;
  /** The reporting period. */
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/**
 * What is odd in summaries that somebody made by hand: shares against their counts, totals against their parts (in registers, too), counts
 * against the registers they count, and counts with shares in sentences.
 * @param grids the council's own sheets
 */
export const summaryFindings = (grids: readonly Grid[], check: SummaryCheck): readonly Finding[] =>
  grids.flatMap((grid) => {
    const own = check.layouts.filter(({ sheet }) => sheet === grid.sheet);
    const taken = own.map(extentOf);
    return [
      ...own.flatMap((layout) => registerTotals(grid, layout)),
      ...summaryTables(grid, taken).flatMap((table) => tableFindings(table, check)),
      ...sentenceChecks(grid, taken),
    ];
  });

function tableFindings(table: SummaryTable, { tallies, scale, period, year }: SummaryCheck): readonly Finding[] {
  const isOther = namesOther((named) => samePeriod(dated(named, year), period));
  const across = turned(table);
  return [
    ...countChecks(table),
    ...[table, across].flatMap((one) => [
      ...totalChecks(one),
      ...shareChecks(one),
      ...registerChecks(one, tallies, { scale, isOther }),
    ]),
  ];
}

/** All that belongs to a register: what stands below its last item as totals and notes, too. */
function extentOf({ area, totals, notes, orientation }: Layout): Area {
  if (orientation !== "rows") return area;
  const last = Math.max(area.row + area.rows - 1, ...totals, ...notes);
  return areaBetween(area.row, area.column, last, area.column + area.columns - 1);
}
