import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { formatShare } from "../../domain/share.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import { column } from "../cells.ts";
import type { CountFormula } from "../live/countFormula.ts";
import { workingFor } from "../live/countedOn.ts";
import { exactly, figure, quoted, when } from "../live/expression.ts";
import { shareOf } from "../live/shareFormula.ts";
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
      const behind = those.map(({ item }) => item.place);
      const of = countFormulas(input, word, trend, [those.length, rated.length]);
      return {
        ...textCell(text, behind),
        formula: of && `=${when(`${of.total}=0`, quoted("0%"), shareOf(of, decimals))}`,
        explanation: {
          rule: `The outcomes that are ${word} and have the direction of travel ${trend}, out of all that are ${word}.`,
          numerator: { count: those.length, what: `${word} and ${trend}`, formula: of?.count ?? null },
          denominator: { count: rated.length, what: word, formula: of?.total ?? null },
        },
      };
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

/** How many of a rating have a direction of travel, and out of how many, as formulas; null where figures are fixed values. */
function countFormulas(
  input: ReportInput,
  rating: string,
  trend: string,
  [count, total]: readonly [number, number],
): CountFormula | null {
  const working = workingFor(input, "outcomes");
  if (working === null) return null;
  const rated = `${working.name("Rating")},${exactly(rating)}`;
  return {
    count: figure(
      `Outcomes: ${rating} and ${trend}`,
      count,
      `COUNTIFS(${rated},${working.name("Trend")},${exactly(trend)})`,
    ),
    total: figure(`Outcomes: ${rating}`, total, `COUNTIFS(${rated})`),
  };
}
