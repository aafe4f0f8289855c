import type { ReportInput } from "../reportInput.ts";
import { ratingBars } from "./ratingBars.ts";
import { trendCharts } from "./trendCharts.ts";
import type { WantedChart } from "./wantedChart.ts";

/** What charts there are, by the summary that they stand beside. */
const MAKERS: Readonly<Record<string, (input: ReportInput) => readonly WantedChart[]>> = {
  "red-red": trendCharts,
  "directorate-priorities": ratingBars,
};

/** The summaries that have charts. */
export const CHARTED_TABLES: readonly string[] = Object.keys(MAKERS);

/** The charts beside some summaries. */
export const wantedCharts = (input: ReportInput, tables: readonly string[]): readonly WantedChart[] =>
  tables.flatMap((id) => MAKERS[id]?.(input) ?? []);
