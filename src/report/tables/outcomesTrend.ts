import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { formatShare } from "../../domain/share.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import { column } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import { trendNote } from "../trendNote.ts";

/** Table 2: direction of travel by rating. Each row's shares are of that row's total. */
export function outcomesTrend(input: ReportInput, outcomes: readonly RatedIndicator[]): TableModel {
  const decimals = input.rules.decimals["outcomes-trend"] ?? 0;
  const rows = input.rules.scale.steps.map(({ word }) => {
    const rated = outcomes.filter(({ rating }) => rating === word);
    const shares = TREND_WORDS.map((trend) => {
      const those = rated.filter((one) => one.trend === trend);
      const text = rated.length === 0 ? "0%" : formatShare(those.length, rated.length, decimals);
      return textCell(
        text,
        those.map(({ item }) => item.place),
      );
    });
    return [textCell(`Of ${word.toUpperCase()}`), ...shares];
  });
  return {
    id: "outcomes-trend",
    title: "Direction of travel of outcomes, by rating",
    sheetName: "Outcomes trend",
    note: `Each share is of the outcomes with the rating that its row names. ${trendNote(outcomes)}`,
    columns: [column("Trend", 14), ...TREND_WORDS.map((word) => column(word, 18))],
    rows,
  };
}
