import type { TableModel } from "../../../grid/table.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { position } from "../../notes.ts";
import type { ReportInput } from "../../reportInput.ts";
import {
  frequencyColumn,
  indicatorColumn,
  latestColumns,
  measureTable,
  ratingColumn,
  targetColumn,
  themeColumn,
  trendColumn,
  whereColumn,
} from "./measureCells.ts";
import type { Measure } from "./measures.ts";

/** Table 10: every measure of organisational health by theme, with its latest figure and its rating in the reporting period. */
export const healthScorecard = (input: ReportInput, measures: readonly Measure[]): TableModel => ({
  id: "health-scorecard",
  title: "Organisational health scorecard",
  sheetName: "Health scorecard",
  note: `${position(input)} RAG is the rating in ${formatPeriod(input.period)}: Not due where the frequency does not report in that period, No data where a figure should stand and does not. Latest is the last figure of that period or before, beside it the period that it is of.`,
  ...measureTable(
    [
      ...themeColumn(measures),
      indicatorColumn,
      ...whereColumn(measures),
      ...frequencyColumn(measures),
      ...latestColumns(input),
      targetColumn,
      ratingColumn(input),
      trendColumn,
    ],
    measures,
    input.live,
  ),
});
